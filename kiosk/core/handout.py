"""What a person can take along: words for codes, for a photograph and for paper."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from kiosk.core.blocks import Callout, ItemList, Paragraph, plain, walk
from kiosk.core.library import Edition, Library, Page, Review
from kiosk.core.parts import parts
from kiosk.core.places import RESOURCES
from kiosk.core.questions import worded
from kiosk.core.settings import in_language
from kiosk.core.visit import Visit

QUESTIONS, CONTACT, PAGE = "questions", "contact", "page:"
"""What can be taken along; behind `PAGE` stands a page id."""
DOT = "•"

_WORDS = RESOURCES / "handout"


@dataclass(frozen=True, slots=True)
class Handout:
    """`points` are the heart of it, `numbered` if they are to be asked in order, and `marked` if they are a list at
    all. `notes` tell who wrote and who checked it. `language` is the one of the points.
    """

    title: str
    points: tuple[str, ...]
    notes: tuple[str, ...]
    language: str
    numbered: bool = False
    marked: bool = True

    def lines(self) -> Iterator[str]:
        for number, point in enumerate(self.points, 1):
            marker = f"{number}. " if self.numbered else f"{DOT} "
            yield marker + point if self.marked else point

    def codes(self) -> tuple[str, ...]:
        """The texts of its codes, none if it is too long for codes."""

        def named(title: str, number: int, total: int) -> str:
            return words(self.language)["part"].format(title=title, number=number, total=total)

        return parts(self.title, (*self.lines(), *self.notes), named)


@lru_cache
def words(language: str) -> Mapping[str, str]:
    """The kiosk's own words in this language, or else in English."""
    files = (_WORDS / f"{code}.toml" for code in (language, language.partition("-")[0], "en"))
    return tomllib.loads(next(file for file in files if file.is_file()).read_text("utf-8"))


def handout(library: Library, visit: Visit, target: str) -> Handout | None:
    """What stands behind `target`; nothing if its page is gone."""
    edition = library.edition(visit.language)
    clinic = in_language(library.settings.clinic, visit.language)
    if target == QUESTIONS:
        return _questions(library, visit, edition, clinic)
    if target == CONTACT:
        return _contact(library, visit.language, clinic)
    page = edition.page(target.removeprefix(PAGE))
    return _page(page, visit.language, clinic) if page else None


def _questions(library: Library, visit: Visit, edition: Edition, clinic: str) -> Handout:
    own = words(visit.language)
    pages = (edition.page(question.page) for question in visit.questions)
    checked = all(page is not None and page.review.reviewer for page in pages)
    points = worded(visit.questions, library, visit.language)
    notes = ("" if checked else own["unchecked"], clinic)
    return Handout(own["questions"], points, _filled(*notes), visit.language, numbered=True)


def _page(page: Page, language: str, clinic: str) -> Handout:
    points = tuple(_points(page)) or _filled(page.summary)
    return Handout(page.title, points, _filled(_review(page.review, language), clinic), page.language or language)


def _points(page: Page) -> Iterator[str]:
    """What the page's last [!keep] box lists or says."""
    boxes = [block for block in page.blocks if isinstance(block, Callout) and block.kind == "keep"]
    for block in walk(boxes[-1].blocks) if boxes else ():
        match block:
            case ItemList(items=items):
                yield from (plain(item.text) for item in items)
            case Paragraph(text=text):
                yield plain(text)
            case _:
                pass


def _review(review: Review, language: str) -> str:
    own = words(language)
    if review.reviewer and review.reviewed:
        return own["checked"].format(reviewer=review.reviewer, date=review.reviewed.isoformat())
    return own["unchecked"]


def _contact(library: Library, language: str, clinic: str) -> Handout:
    contact = library.settings.contact
    own = words(language)
    points = (
        contact.person,
        in_language(contact.role, language),
        clinic if contact.person else "",
        contact.phone,
        contact.email,
        in_language(contact.hours, language),
        in_language(contact.address, language),
        own["emergency"].format(phone=contact.emergency) if contact.emergency else "",
    )
    title = own["contact"] if contact.person or not clinic else clinic
    return Handout(title, _filled(*points), (), language, marked=False)


def _filled(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
