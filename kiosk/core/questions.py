"""The questions a page suggests, and the one a person kept, in whatever language is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.core.blocks import Callout, Inline, ItemList, plain
from kiosk.core.findings import Findings, quoted
from kiosk.core.library import Edition, Library, Page
from kiosk.core.rules import Rule

SHOWN_ON_A_PAGE = 20
"""More than these nobody reads; the rest of a longer list is left out."""


LONGEST = 150


@dataclass(frozen=True, slots=True)
class Question:
    """`number` counts from 0 among the questions of the page's head or, `boxed`, among those of its [!ask] boxes.

    `text` and `language` are those in which it was first seen.
    """

    page: str
    number: int
    text: str
    language: str
    boxed: bool = False

    @property
    def key(self) -> str:
        """The same in every language."""
        return f"{self.page}{'!' if self.boxed else '?'}{self.number}"


def read_questions(texts: tuple[str, ...], line: int, findings: Findings) -> tuple[str, ...]:
    """The questions of a page's head as they are, and what is wrong with them."""
    if len(texts) > SHOWN_ON_A_PAGE:
        text = f"There are {len(texts)} questions; the page shows the first {SHOWN_ON_A_PAGE}. Keep the best ones."
        findings.warning(line, Rule.QUESTIONS, text)
    for question in texts[:SHOWN_ON_A_PAGE]:
        if len(question) > LONGEST:
            text = (
                f"The question {quoted(question[:30] + '…')} has more than {LONGEST} letters. Nobody asks one so long."
            )
            findings.warning(line, Rule.QUESTIONS, text)
    return texts


def suggested(page: Page) -> tuple[Question, ...]:
    """Those that stand at the end of the page: whatever a box of the page asks already is not asked twice."""
    asked = {question.text.casefold() for question, _ in boxed(page)}
    return tuple(question for question in _headed(page) if question.text.casefold() not in asked)[:SHOWN_ON_A_PAGE]


def boxed(page: Page) -> Iterator[tuple[Question, Inline]]:
    """The list items of the [!ask] boxes, with their words as they are styled."""
    boxes = (block for block in page.blocks if isinstance(block, Callout) and block.kind == "ask")
    lists = (inner for box in boxes for inner in box.blocks if isinstance(inner, ItemList))
    texts = (item.text for items in lists for item in items.items)
    for number, text in enumerate(texts):
        yield Question(page.id, number, plain(text).strip(), page.language, boxed=True), text


def find(edition: Edition, key: str) -> Question | None:
    page = edition.page(key.rpartition("!" if "!" in key else "?")[0])
    return next((question for question in _all(page) if question.key == key), None) if page else None


def worded(questions: Iterable[Question], library: Library, language: str) -> tuple[str, ...]:
    """The questions in this language, each as it was kept where its page has changed or lacks a translation of it."""
    asked = tuple(questions)
    editions = {code: library.edition(code) for code in {language, *(question.language for question in asked)}}
    return tuple(_worded(question, editions[question.language], editions[language]) for question in asked)


def _worded(question: Question, kept: Edition, shown: Edition) -> str:
    if kept is shown:
        return question.text
    pages = (kept.page(question.page), shown.page(question.page))
    counts = {len(_alike(page, question)) if page else 0 for page in pages}
    here, there = find(kept, question.key), find(shown, question.key)
    same = len(counts) == 1 and here is not None and here.text == question.text
    return there.text if there is not None and same else question.text


def _headed(page: Page) -> Iterator[Question]:
    for number, text in enumerate(page.questions):
        yield Question(page.id, number, text, page.language)


def _all(page: Page) -> Iterator[Question]:
    yield from _headed(page)
    yield from (question for question, _ in boxed(page))


def _alike(page: Page, question: Question) -> list[Question]:
    """The questions of the page that stand in the same kind of place."""
    return [other for other in _all(page) if other.boxed == question.boxed]
