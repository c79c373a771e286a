"""The shipped screens in every theme with every text size, spread over every screen of the table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import product

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.library import Library
from kiosk.core.loading import load, outline
from kiosk.core.settings import TEXT_SIZES, THEMES
from kiosk.services.pictures import Pictures
from kiosk.tour.audit import audit
from kiosk.tour.glass import DIAGONALS, Size
from kiosk.tour.guide import Guide
from kiosk.tour.stops import Stop, stops
from tests.kiosk_window import SHIPPED

LOOKS = list(product(TEXT_SIZES, THEMES))
SIZES = list(DIAGONALS)
ROUNDS = [(number, SIZES[(number + 2) % len(SIZES)], *look) for number, look in enumerate(LOOKS)]
"""Twelve looks and five sizes share no divisor; the tight corner of small glass and largest text has its own test."""
TIGHT: Size = (1280, 800)


@pytest.fixture(scope="module")
def libraries() -> tuple[Library, Library]:
    return load(SHIPPED, Pictures()).library, outline(SHIPPED).library


@pytest.fixture(scope="module")
def guide(fonts: QGuiApplication, libraries: tuple[Library, Library]) -> Iterator[Guide]:
    with closing(Guide(fonts, libraries[0], SHIPPED)) as guide:
        yield guide


def chosen(all_stops: list[Stop], number: int) -> Iterator[Stop]:
    """Every screen, and of the pages each twelfth, so that twelve rounds see them all."""
    pages = [stop for stop in all_stops if stop.name.startswith("page-")]
    for stop in all_stops:
        if stop not in pages or pages.index(stop) % len(ROUNDS) == number:
            yield stop


@pytest.mark.parametrize(("number", "size", "text_size", "theme"), ROUNDS)
def test_every_picture_is_sound(
    guide: Guide, libraries: tuple[Library, Library], number: int, size: Size, text_size: str, theme: str
) -> None:
    """The languages take turns."""
    languages = libraries[0].settings.languages
    language = languages[number % len(languages)]
    guide.resize(size)
    guide.begin(language, theme, text_size)
    found: list[str] = []
    for stop in chosen(route(libraries, language), number):
        found += visited(guide, stop)
    assert not found, "\n".join(found)


def test_the_largest_words_fit_the_smallest_glass(guide: Guide, libraries: tuple[Library, Library]) -> None:
    guide.resize(TIGHT)
    found: list[str] = []
    for language in libraries[0].settings.languages:
        guide.begin(language, "light", "largest")
        for stop in route(libraries, language):
            if not stop.name.startswith("page-"):
                found += visited(guide, stop)
    assert not found, "\n".join(found)


def route(libraries: tuple[Library, Library], language: str) -> list[Stop]:
    loaded, unread = (library.edition(language) for library in libraries)
    return list(stops(loaded, unread))


def visited(guide: Guide, stop: Stop) -> Iterator[str]:
    """What is wrong at this stop."""
    stop.arrive(guide)
    for image in guide.pictures():
        for violation in audit(guide.window, image, guide.mm).violations:
            yield f"{stop.name}: {violation.text} [{violation.rule}] {violation.item}"
    if stop.depart is not None:
        stop.depart(guide)
