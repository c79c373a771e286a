"""What of a visit is counted: that a thing was met in it, never when, in which order or how often."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from kiosk.core.library import Edition, Page
from kiosk.core.visit import Screen, Visit, page_of


class Kind(StrEnum):
    VISIT = "visit"
    PAGE = "page"
    LANGUAGE = "language"
    TEXT_SIZE = "text-size"
    READ_ALOUD = "read-aloud"
    TAKEN_ALONG = "taken-along"


class Thing(NamedTuple):
    """`name` is the id of a page, the code of a language or a text size of the settings, and empty for all else."""

    kind: Kind
    name: str = ""


def counted(visit: Visit, edition: Edition) -> frozenset[Thing]:
    """What this moment of a visit adds to what was met in it before. No name comes from what a person typed.

    The language and the text size are those that a page was read in: every visit begins in the clinic's own.
    """
    return frozenset() if visit.place.screen is Screen.ATTRACT else frozenset(_met(visit, edition))


def _met(visit: Visit, edition: Edition) -> Iterator[Thing]:
    yield Thing(Kind.VISIT)
    page = _page(visit, edition)
    if page is not None:
        yield Thing(Kind.PAGE, page.id)
        yield Thing(Kind.LANGUAGE, edition.language)
        yield Thing(Kind.TEXT_SIZE, visit.text_size)
    if visit.listened:
        yield Thing(Kind.READ_ALOUD)
    if visit.place.screen in {Screen.TAKE, Screen.PHOTO}:
        yield Thing(Kind.TAKEN_ALONG)


def _page(visit: Visit, edition: Edition) -> Page | None:
    explored = visit.place.screen is Screen.EXPLORE
    return edition.page(visit.place.target) if explored else page_of(visit, edition)
