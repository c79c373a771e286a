"""The shipped screens in every theme with every text size, spread over every screen of the table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations, product

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.library import Library
from kiosk.core.settings import TEXT_SIZES, THEMES
from kiosk.tour.audit import audit
from kiosk.tour.glass import Size
from kiosk.tour.guide import Guide
from kiosk.tour.matrix import SIZES
from kiosk.tour.pseudo import PSEUDO
from kiosk.tour.stops import Stop, stops
from kiosk.tour.tour import libraries as in_folder
from tests.kiosk_window import SHIPPED

LANGUAGES = ("en", "es", PSEUDO)
TIGHT: Size = (1280, 800)
PAGES = ("page-", "explore-")
LONG = ("big-", "staff-", "help", "about", "broken-picture", "one-moment", "listening-page", "listening-private")
LARGE: Size = (3840, 2160)


@dataclass(frozen=True)
class Round:
    number: int
    size: Size
    language: str
    theme: str
    text_size: str

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}-{self.language}-{self.theme}-{self.text_size}"


def rounds() -> Iterator[Round]:
    """Of the 144 cells of `make audit` so few that each two values of two factors still meet; and one large glass."""
    for number, (size, text) in enumerate(product(range(len(SIZES)), range(len(TEXT_SIZES)))):
        language, theme = LANGUAGES[(size + 2 * text) % 3], THEMES[(size + text) % 3]
        yield Round(number, SIZES[size], language, theme, TEXT_SIZES[text])
    yield Round(len(SIZES) * len(TEXT_SIZES), LARGE, LANGUAGES[0], THEMES[0], TEXT_SIZES[0])


ROUNDS = list(rounds())


def test_each_two_values_meet_in_some_round() -> None:
    factors = (SIZES, LANGUAGES, THEMES, TEXT_SIZES)
    met = [(one.size, one.language, one.theme, one.text_size) for one in ROUNDS]
    for first, second in combinations(range(len(factors)), 2):
        assert {(one[first], one[second]) for one in met} >= set(product(factors[first], factors[second]))


@pytest.fixture(scope="module")
def libraries() -> tuple[Library, Library]:
    return in_folder(SHIPPED, pseudo=True)


@pytest.fixture(scope="module")
def guide(fonts: QGuiApplication, libraries: tuple[Library, Library]) -> Iterator[Guide]:
    with closing(Guide(fonts, libraries[0], SHIPPED)) as guide:
        yield guide


def chosen(all_stops: list[Stop], number: int) -> Iterator[Stop]:
    """Of the pages so few that all rounds together see them all, of other long texts each fourth, and all the rest.

    The fourths are so chosen that each of those texts is met on every glass, and in every text size.
    """
    pages = [stop for stop in all_stops if stop.name.startswith(PAGES)]
    long = [stop for stop in all_stops if stop.name.startswith(LONG)]
    for stop in all_stops:
        turn, of, now = (pages, len(ROUNDS), number) if stop in pages else (long, 4, number + number // 4)
        if stop not in turn or turn.index(stop) % of == now % of:
            yield stop


@pytest.mark.parametrize("one", ROUNDS, ids=str)
def test_every_picture_is_sound(guide: Guide, libraries: tuple[Library, Library], one: Round) -> None:
    guide.resize(one.size)
    guide.begin(one.language, one.theme, one.text_size)
    found: list[str] = []
    for stop in chosen(route(libraries, one.language), one.number):
        found += visited(guide, stop)
    assert not found, "\n".join(found)


def test_the_largest_words_fit_the_smallest_glass(guide: Guide, libraries: tuple[Library, Library]) -> None:
    guide.resize(TIGHT)
    found: list[str] = []
    for language in libraries[0].settings.languages:
        guide.begin(language, "light", "largest")
        for stop in route(libraries, language):
            if not stop.name.startswith((*PAGES, *LONG)):
                found += visited(guide, stop)
    assert not found, "\n".join(found)


def route(libraries: tuple[Library, Library], language: str) -> list[Stop]:
    loaded, unread = (library.edition(language) for library in libraries)
    return list(stops(loaded, unread))


def visited(guide: Guide, stop: Stop) -> Iterator[str]:
    """What is wrong at this stop."""
    stop.arrive(guide)
    for image in guide.pictures():
        for violation in audit(guide.window, image, guide.mm, enlarged=guide.enlarged, dense=guide.dense).violations:
            yield f"{stop.name}: {violation.text} [{violation.rule}] {violation.item}"
    if stop.depart is not None:
        stop.depart(guide)
