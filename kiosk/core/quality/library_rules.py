"""Rules on a language as a whole, on its pictures, and between languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.core.blocks import Figure, walk
from kiosk.core.languages import language
from kiosk.core.library import Edition, Library, Page
from kiosk.core.problems import Problem, Severity
from kiosk.core.quality import limits
from kiosk.core.quality.scores import LanguageScore
from kiosk.core.quality.translations import differences, fingerprint, mark
from kiosk.core.rules import Rule


def _warning(path: str, rule: Rule, text: str, line: int = 1) -> Problem:
    return Problem(path, line, Severity.WARNING, rule, text)


def mean_problems(score: LanguageScore) -> Iterator[Problem]:
    if score.fkgl_mean is not None and score.fkgl_mean > limits.FKGL_MEAN:
        text = (
            f"The pages read at grade {score.fkgl_mean} (FKGL) on average; {limits.FKGL_MEAN} is the limit. "
            "Begin with the hardest page: check --report shows it first."
        )
        yield _warning(score.language, Rule.READING_GRADE, text, 0)


def picture_problems(folder: Path, library: Library) -> Iterator[Problem]:
    """Pictures that make a small computer wait. Each file is named once."""
    pages = [page for edition in library.editions for page in edition.pages()]
    figures = [block for page in pages for block in walk(page.blocks) if isinstance(block, Figure) and block.path]
    for path, width in sorted({figure.path: figure.width for figure in figures}.items()):
        file = folder / path
        size = file.stat().st_size if file.is_file() else 0
        if size > limits.PICTURE_BYTES:
            plenty = limits.PICTURE_BYTES / 1_000_000
            text = f"The picture has {size / 1_000_000:.1f} MB; {plenty} are plenty. Save it smaller."
            yield _warning(path, Rule.HEAVY_PICTURE, text, 0)
        elif width > limits.PICTURE_WIDTH and not path.lower().endswith(".svg"):
            text = f"The picture is {width} pixels wide; {limits.PICTURE_WIDTH} are plenty. Save it 2000 wide."
            yield _warning(path, Rule.HEAVY_PICTURE, text, 0)


def translation_problems(library: Library, marks: Mapping[str, str]) -> Iterator[Problem]:
    """`marks` holds what each page says of its original, by the path of the page."""
    original = library.editions[0]
    pages = {page.id: page for page in original.pages()}
    for edition in library.editions[1:]:
        translated = {page.id: page for page in edition.pages()}
        yield from _missing(pages, translated, edition)
        yield from _missing(translated, pages, original)
        for page_id in pages.keys() & translated.keys():
            yield from _compare(pages[page_id], translated[page_id], (original.language, edition.language), marks)


def _missing(here: Mapping[str, Page], there: Mapping[str, Page], edition: Edition) -> Iterator[Problem]:
    for page_id in here.keys() - there.keys():
        path = here[page_id].path.split("/", 1)[1]
        text = (
            f"There is no page for this one in {language(edition.language).name}, so its readers miss it. "
            f"Translate it as {edition.language}/{path}."
        )
        yield _warning(here[page_id].path, Rule.TRANSLATION_MISSING, text, 0)


def _compare(
    original: Page, translation: Page, languages: tuple[str, str], marks: Mapping[str, str]
) -> Iterator[Problem]:
    if original.importance != translation.importance:
        text = (
            f"The importance is {translation.importance}, but {original.importance} in {original.path}. "
            "Give both the same, so that the ways through the pages are the same."
        )
        yield _warning(translation.path, Rule.TRANSLATION_DIFFERS, text)
    given = marks.get(translation.path, "")
    if given == mark(original, translation):
        return
    if given and given.partition("-")[0] != fingerprint(original):
        text = (
            f"{original.path} was changed after this page was translated. Bring this page up to date, then show the "
            'original in the editor and touch "Both say the same" '
            f"(or run: check --accept-translation {translation.id})"
        )
        yield _warning(translation.path, Rule.TRANSLATION_STALE, text)
    found = list(differences(original, translation, languages))
    if found:
        text = (
            f"Compared with {original.path}, this page has {'; '.join(found)}. Make both say the same, "
            'or if both are right, show the original in the editor and touch "Both say the same" '
            f"(or run: check --accept-translation {translation.id})"
        )
        yield _warning(translation.path, Rule.TRANSLATION_DIFFERS, text)
