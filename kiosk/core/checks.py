"""What staff should still mend in a folder that loads: rules above the loader, each a small function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from kiosk.core.aliases import alias_problems
from kiosk.core.compare import compare_problems
from kiosk.core.library import Loaded, Page, Section
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from kiosk.core.word_problems import word_problems

MAX_WORDS = 400
MAX_TITLE = 60


@dataclass(frozen=True, slots=True)
class Check:
    """`fault` gives the sentence to show for a page, or nothing if the page keeps the rule on that day."""

    rule: Rule
    severity: Severity
    fault: Callable[[Page, date], str]


def check(loaded: Loaded, today: date) -> tuple[Problem, ...]:
    """Every problem of the folder, those found while loading included, sorted by file and line."""
    return tuple(
        sorted(
            {*loaded.problems, *_page_problems(loaded, today), *_section_problems(loaded), *_edition_problems(loaded)}
        )
    )


def new_errors(coming: Iterable[Problem], present: Iterable[Problem]) -> tuple[Problem, ...]:
    """The errors of what is `coming` that what patients see has not. A page that is still hidden has none."""
    known = {replace(problem, line=0) for problem in present}
    errors = (problem for problem in coming if problem.severity is Severity.ERROR)
    return tuple(problem for problem in errors if replace(problem, line=0) not in known)


def _page_problems(loaded: Loaded, today: date) -> Iterator[Problem]:
    for edition in loaded.library.editions:
        for page in edition.pages():
            for rule in CHECKS:
                text = rule.fault(page, today)
                if text:
                    yield Problem(page.path, 1, rule.severity, rule.rule, text)


def _edition_problems(loaded: Loaded) -> Iterator[Problem]:
    for edition in loaded.library.editions:
        yield from alias_problems(edition)
        yield from compare_problems(edition)
        yield from word_problems(edition)


def _section_problems(loaded: Loaded) -> Iterator[Problem]:
    for edition in loaded.library.editions:
        for section in edition.sections:
            faults = ((Rule.SUMMARY_MISSING, _no_summary(section)), (Rule.LONG_TITLE, _long_title(section)))
            for rule, text in faults:
                if text:
                    yield Problem(f"{section.path}/index.md", 1, Severity.WARNING, rule, text)


def _no_summary(page: Page | Section) -> str:
    return "" if page.summary else 'There is no summary. Add a line "summary:" with one sentence at the top.'


def _long_title(page: Page | Section) -> str:
    length = len(page.title)
    return f"The title has {length} characters; {MAX_TITLE} fit. Shorten it." if length > MAX_TITLE else ""


def _empty(page: Page, _today: date) -> str:
    return "" if page.blocks else "The page has a title but no text. Write it, or mark the page with: draft: true"


def _long(page: Page, _today: date) -> str:
    if page.words <= MAX_WORDS:
        return ""
    return f"The page has {page.words} words; people stop reading after {MAX_WORDS}. Cut it or split it in two."


def _not_reviewed(page: Page, _today: date) -> str:
    if page.review.reviewed:
        return ""
    return 'Nobody has checked the facts yet. When a clinician has, add "reviewed:" with the date and "reviewer:".'


def _overdue(page: Page, today: date) -> str:
    due = page.review.due
    if due is None or due >= today:
        return ""
    return f"The facts were to be checked again by {due}. Check them and set new dates."


CHECKS = (
    Check(Rule.EMPTY_PAGE, Severity.ERROR, _empty),
    Check(Rule.SUMMARY_MISSING, Severity.WARNING, lambda page, _today: _no_summary(page)),
    Check(Rule.LONG_TITLE, Severity.WARNING, lambda page, _today: _long_title(page)),
    Check(Rule.LONG_PAGE, Severity.WARNING, _long),
    Check(Rule.NOT_REVIEWED, Severity.WARNING, _not_reviewed),
    Check(Rule.REVIEW_OVERDUE, Severity.WARNING, _overdue),
)
