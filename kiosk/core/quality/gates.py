"""The bars a library must clear before it is put in front of patients."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.core.problems import Problem, Severity
from kiosk.core.quality import limits
from kiosk.core.quality.scores import LanguageScore, PageScore
from kiosk.core.rules import Rule

EVERY_PAGE = 100
"""The limit of the gates on a share of pages, in per cent."""


@dataclass(frozen=True, slots=True)
class Gate:
    """`value` is the worst page's or the mean; for a share of pages it is a percentage. None: nothing to measure.

    `failing` holds the ids of the pages that break it, or the files with an error. `language` is empty for all of them.
    """

    name: str
    language: str
    title: str
    limit: float
    value: float | None
    passed: bool
    failing: tuple[str, ...] = ()


def gates(
    pages: Sequence[PageScore], languages: Sequence[LanguageScore], problems: Sequence[Problem]
) -> tuple[Gate, ...]:
    """Every gate, the one on errors first."""
    broken = tuple(sorted({problem.path for problem in problems if problem.severity is Severity.ERROR}))
    first = Gate("errors", "", "No error in any file", 0, len(broken), not broken, broken)
    missing = {problem.path for problem in problems if problem.rule == Rule.TRANSLATION_MISSING}
    rest = (gate for one in languages for gate in _language(one, [p for p in pages if p.language == one.language]))
    both = _share("translated", "", "Every page in every language", pages, lambda page: page.path not in missing)
    return (first, *([both] if len(languages) > 1 else []), *rest)


def _language(language: LanguageScore, pages: Sequence[PageScore]) -> Iterator[Gate]:
    code = language.language
    if language.fkgl_mean is not None:
        title = "Every page reads at this school grade or below (FKGL)"
        yield _most("fkgl-page", code, title, limits.FKGL_PAGE, [(p.id, p.fkgl) for p in pages])
        title = "The pages read at this school grade or below on average (FKGL)"
        yield _most("fkgl-mean", code, title, limits.FKGL_MEAN, [("", language.fkgl_mean)])
        title = "Every page reads at this grade or below by its long words (SMOG)"
        yield _most("smog-page", code, title, limits.SMOG_PAGE, [(p.id, p.smog) for p in pages])
    if language.inflesz_mean is not None:
        yield _inflesz(code, pages)
    yield from (_share(name, code, title, pages, holds) for name, title, holds in _PARTS)


def _most(name: str, language: str, title: str, limit: float, values: Iterable[tuple[str, float | None]]) -> Gate:
    known = [(page, value) for page, value in values if value is not None]
    failing = tuple(page for page, value in known if value > limit)
    worst = max((value for _, value in known), default=None)
    return Gate(name, language, title, limit, worst, not failing, tuple(filter(None, failing)))


def _inflesz(language: str, pages: Sequence[PageScore]) -> Gate:
    known = [(page.id, page.inflesz) for page in pages if page.inflesz is not None]
    failing = tuple(page for page, value in known if value < limits.INFLESZ_PAGE)
    worst = min((value for _, value in known), default=None)
    title = "Every page is fairly easy to read, at this mark or above (INFLESZ)"
    return Gate("inflesz-page", language, title, limits.INFLESZ_PAGE, worst, not failing, failing)


def _share(
    name: str, language: str, title: str, pages: Sequence[PageScore], holds: Callable[[PageScore], bool]
) -> Gate:
    failing = tuple(page.id for page in pages if not holds(page))
    value = round(100 * (1 - len(failing) / len(pages)), 1) if pages else None
    return Gate(name, language, title, EVERY_PAGE, value, not failing, failing)


_PARTS: tuple[tuple[str, str, Callable[[PageScore], bool]], ...] = (
    ("picture", "Every page has a picture", lambda page: page.has_picture),
    ("alt", "Every picture has words for people who cannot see it", lambda page: page.has_alt),
    ("action", "Every page tells the reader something to do", lambda page: page.has_action),
    ("summary", "Every page has a summary", lambda page: page.has_summary),
    ("keep", "Every page ends with 3 things to keep", lambda page: page.has_keep),
    (
        "sources",
        "Every page that counts people names its sources",
        lambda page: page.has_sources or not page.has_numbers,
    ),
)
