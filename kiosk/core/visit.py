"""Everything that belongs to the person in front of the screen, as one value.

Each step gives a new `Visit`. Resetting means starting a new one: nothing else holds personal state, so nothing can be
forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.core.library import Edition, Library, Page
from kiosk.core.questions import Question
from kiosk.core.settings import TEXT_SIZES, Settings

TRAIL_LENGTH = 50


class Screen(StrEnum):
    ATTRACT = "attract"
    HOME = "home"
    SECTION = "section"
    PAGE = "page"
    HELP = "help"
    ABOUT = "about"
    CONTACT = "contact"
    OUTSIDE = "outside"
    EASE = "ease"
    FIND = "find"
    LETTERS = "letters"
    LANGUAGE = "language"
    QUESTIONS = "questions"
    TAKE = "take"
    PHOTO = "photo"
    EXPLORE = "explore"


@dataclass(frozen=True, slots=True)
class Mark:
    """Which control of a screen the keys are on: the how-manieth in the order of reading, and its words."""

    order: int
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """What led to a page: the block with this number, and the words in it that were looked for, without capitals."""

    block: int
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is. `target` is a section id, a page id, what is taken along or, outside, a web address.

    `scroll` is how far down they had read, in parts of the content's height (0 to 1), so that it holds when the text
    size changes. `spot` counts the parts of an explored picture from 0; -1: none is chosen.
    """

    screen: Screen
    target: str = ""
    scroll: float = 0.0
    mark: Mark | None = None
    found: Found | None = field(default=None, compare=False)
    spot: int = -1


@dataclass(frozen=True, slots=True)
class Visit:
    """`volume` and `pace`, how fast is read aloud, are percentages. `listened` tells that something was read aloud.
    `removed` is the question taken off the list last, and where it stood.
    `query` is what was typed to find a page, `letter` the open one of the list from A to Z, and `abc_keys` tells that
    the letters of the keyboard stand in the order of the alphabet.
    """

    language: str
    theme: str
    text_size: str
    place: Place = Place(Screen.ATTRACT)
    trail: tuple[Place, ...] = ()
    extra_time: bool = False
    lowered: bool = False
    big_targets: bool = False
    less_motion: bool = False
    scanning: bool = False
    volume: int = 60
    pace: int = 100
    listened: bool = False
    questions: tuple[Question, ...] = ()
    removed: tuple[int, Question] | None = None
    query: str = ""
    letter: str = ""
    abc_keys: bool = False

    @property
    def can_go_back(self) -> bool:
        return bool(self.trail)


def begin(settings: Settings, *, calm: bool = False) -> Visit:
    """A visit nobody has started yet, on the attract screen. `calm`: the computer is set to move little."""
    less = settings.motion == "less" or (settings.motion == "auto" and calm)
    look = (settings.languages[0], settings.theme, settings.text_size)
    return Visit(*look, less_motion=less, volume=settings.sound.volume)


def scrolled(visit: Visit, scroll: float) -> Visit:
    """The same visit, read on to another part of the same screen."""
    return replace(visit, place=replace(visit.place, scroll=scroll))


def marked(visit: Visit, mark: Mark) -> Visit:
    """The same visit, with the keys on another control of the same screen."""
    return replace(visit, place=replace(visit.place, mark=mark))


def go(visit: Visit, place: Place) -> Visit:
    """Move to `place`, remembering the way back. Going where one already is changes nothing."""
    here = visit.place
    if (place.screen, place.target) == (here.screen, here.target):
        return visit
    if place.screen is Screen.HOME:
        return replace(visit, place=place, trail=())
    trail = () if here.screen is Screen.ATTRACT else (*visit.trail, here)
    return replace(visit, place=place, trail=trail[-TRAIL_LENGTH:])


def back(visit: Visit) -> Visit:
    """Return to where the person came from, or home."""
    if not visit.trail:
        return go(visit, Place(Screen.HOME))
    return replace(visit, place=visit.trail[-1], trail=visit.trail[:-1])


def next_text_size(visit: Visit) -> Visit:
    """One step larger; after the largest the first again."""
    return replace(visit, text_size=TEXT_SIZES[(TEXT_SIZES.index(visit.text_size) + 1) % len(TEXT_SIZES)])


def louder(visit: Visit, steps: int) -> Visit:
    """Steps of a fifth; fewer than none make it quieter. It is never silent, for silence looks like a fault."""
    return replace(visit, volume=min(100, max(20, visit.volume + 20 * steps)))


def faster(visit: Visit, steps: int) -> Visit:
    return replace(visit, pace=min(120, max(80, visit.pace + 10 * steps)))


def settle(visit: Visit, library: Library) -> Visit:
    """The same visit in a changed library: whatever is gone is replaced by the nearest thing that still exists."""
    language = visit.language if visit.language in library.settings.languages else library.settings.languages[0]
    edition = library.edition(language)
    if not library.complete:
        return replace(visit, language=language)
    trail = tuple(_unmarked(place) for place in visit.trail if _exists(place, edition))
    return replace(visit, language=language, place=_unmarked(_nearest(visit.place, edition)), trail=trail)


def _unmarked(place: Place) -> Place:
    """What was found stands elsewhere in other words."""
    return replace(place, found=None)


def page_of(visit: Visit, edition: Edition) -> Page | None:
    """The page that is on the screen, if one is."""
    match visit.place.screen:
        case Screen.PAGE:
            return edition.page(visit.place.target)
        case Screen.HELP:
            return edition.help
        case Screen.ABOUT:
            return edition.about
        case _:
            return None


def _exists(place: Place, edition: Edition) -> bool:
    match place.screen:
        case Screen.SECTION:
            return edition.section(place.target) is not None
        case Screen.PAGE:
            return edition.page(place.target) is not None
        case Screen.EXPLORE:
            page = edition.page(place.target)
            return page is not None and place.spot < len(page.spots) > 0
        case _:
            return True


def _nearest(place: Place, edition: Edition) -> Place:
    if _exists(place, edition):
        return place
    if place.screen is Screen.EXPLORE:
        return _nearest(Place(Screen.PAGE, place.target), edition)
    section = place.target.partition("/")[0]
    if place.screen is Screen.PAGE and edition.section(section) is not None:
        return Place(Screen.SECTION, section)
    return Place(Screen.HOME)
