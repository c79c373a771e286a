"""Everywhere a visitor can be, so that all of it is made once before memory is weighed."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.compare import compared_section
from kiosk.core.library import Edition
from kiosk.core.visit import Place, Screen

PLAIN = (
    *(Screen.HOME, Screen.HELP, Screen.ABOUT, Screen.CONTACT, Screen.EASE, Screen.FIND, Screen.LETTERS),
    *(Screen.LANGUAGE, Screen.QUESTIONS, Screen.TIME),
)
SITE = "https://www.example.org/"


def screens(edition: Edition) -> Iterator[Place]:
    """Every kind of screen."""
    yield from map(Place, PLAIN)
    yield Place(Screen.OUTSIDE, SITE)
    yield from (Place(Screen.TAKE, "contact"), Place(Screen.PHOTO, "contact"))
    yield from (Place(Screen.SECTION, section.id) for section in edition.sections[:1])
    pages = list(edition.pages())
    yield from (Place(Screen.EXPLORE, page.id) for page in pages if page.spots)
    if (section := compared_section(edition)) is not None:
        yield from (Place(Screen.COMPARE, section.id), Place(Screen.BESIDE))
    yield from (Place(Screen.PAGE, page.id) for page in pages[:1])


def pages(edition: Edition) -> Iterator[Place]:
    return (Place(Screen.PAGE, page.id) for page in edition.pages())
