"""Pages of one section side by side, on the questions that their headings answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.core.blocks import Block, Callout, Figure, Heading, plain
from kiosk.core.findings import quoted, shown
from kiosk.core.library import Edition, Page, Section
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule

MOST = 3
"""A fourth column would be too narrow to read."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a page says to one question. `point` is what its heading says behind the question; without `blocks` the page
    says nothing.
    """

    point: str = ""
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """`parts` has a row for each question, and in it a part for each page."""

    questions: tuple[str, ...]
    pages: tuple[Page, ...]
    parts: tuple[tuple[Part, ...], ...]


def compared_section(edition: Edition) -> Section | None:
    """The section whose pages can be compared: the first that names headings."""
    return next((section for section in edition.sections if section.compare), None)


def candidates(edition: Edition) -> tuple[Page, ...]:
    section = compared_section(edition)
    if section is None:
        return ()
    return tuple(page for page in section.pages if page.compared and any(_parts(page, section.compare).values()))


def compare(edition: Edition, chosen: Sequence[str]) -> Comparison:
    """The chosen pages that are there, in the order in which they were chosen."""
    section = compared_section(edition)
    by_id = {page.id: page for page in candidates(edition)}
    pages = tuple(by_id[page] for page in chosen if page in by_id)
    questions = section.compare if section else ()
    found = [_parts(page, questions) for page in pages]
    return Comparison(
        questions, pages, tuple(tuple(parts.get(question, Part()) for parts in found) for question in questions)
    )


def compare_problems(edition: Edition) -> Iterator[Problem]:
    """Pages that would leave a gap, and sections that are never compared."""
    first = compared_section(edition)
    for section in edition.sections if first else ():
        if section is not first and section.compare:
            text = "Another section is compared already. Keep the list of headings in one index.md."
            yield Problem(f"{section.path}/index.md", 1, Severity.WARNING, Rule.COMPARE, text)
    questions = first.compare if first else ()
    for page in first.pages if first else ():
        parts = _parts(page, questions)
        missing = [question for question in questions if question not in parts]
        if page.compared and missing:
            names = ", ".join(quoted(question) for question in missing)
            text = (
                f'"{shown(page.title)}" has no heading that begins with {names}, so the comparison has a gap there. '
                "Add it, or write compare: false at the top if this page is not one to compare."
            )
            yield Problem(page.path, 1, Severity.WARNING, Rule.COMPARE, text)


def _parts(page: Page, questions: Sequence[str]) -> dict[str, Part]:
    """What the page says to each question it answers.

    A heading that answers none belongs to the part it stands in, so that no finding is left out. Pictures and the
    things to keep are not compared.
    """
    parts: dict[str, Part] = {}
    current = ""
    for block in page.blocks:
        match block:
            case Heading(level=2, text=text) if question := _question(plain(text), questions):
                current = question if question not in parts else current
                parts.setdefault(question, Part(_point(plain(text), question)))
            case Callout(title=title, blocks=inner) if question := _question(title, questions):
                parts.setdefault(question, Part("", inner))
            case Figure() | Callout(kind="keep"):
                pass
            case _ if current:
                before = parts[current]
                parts[current] = Part(before.point, (*before.blocks, block))
            case _:
                pass
    return {question: part for question, part in parts.items() if part.blocks or part.point}


def _question(heading: str, questions: Sequence[str]) -> str:
    """The longest of the beginnings that this heading has."""
    words = _folded(heading)
    fitting = [
        one for one in questions if words.startswith(_folded(one)) and not words[len(_folded(one)) :][:1].isalnum()
    ]
    return max(fitting, key=len, default="")


def _point(heading: str, question: str) -> str:
    rest = " ".join(heading.split())[len(_folded(question)) :].strip(" :–-")
    return rest[:1].upper() + rest[1:]


def _folded(text: str) -> str:
    return " ".join(text.split()).lower()
