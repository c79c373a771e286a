"""Everything that belongs to the person in front of the screen, as one value.

Each step gives a new `Visit`. Resetting means starting a new one: nothing else holds personal state, so nothing can be
forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.core.glossary import Explained
from kiosk.core.library import Edition, Library, Page
from kiosk.core.path import ALL, digest
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
    COMPARE = "compare"
    BESIDE = "beside"
    TIME = "time"
    STOP = "stop"


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
class Touched:
    """The answer that was touched last of a quiz; page and quiz are counted as the page shows them, from 0."""

    page: str
    quiz: int
    answer: int


@dataclass(frozen=True, slots=True)
class Visit:
    """`volume` and `pace`, how fast is read aloud, are percentages. `listened` tells that something was read aloud.
    `removed` is the question taken off the list last, and where it stood.
    `query` is what was typed to find a page, `letter` the open one of the list from A to Z, and `abc_keys` tells that
    the letters of the keyboard stand in the order of the alphabet.

    `compared` are the pages chosen to be set side by side, and `asked` the number of the question they are asked where
    one stands alone. `minutes` is the time somebody says they have, 0 for all they need, and `path` the stops they set
    out for with it. `word` is the one whose meaning is shown.
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
    compared: tuple[str, ...] = ()
    asked: int = 0
    touched: tuple[Touched, ...] = ()
    minutes: int = 2
    path: tuple[str, ...] = ()
    word: Explained | None = None

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
        return replace(visit, place=place, trail=(), path=())
    trail = () if here.screen is Screen.ATTRACT else (*visit.trail, here)
    return replace(visit, place=place, trail=trail[-TRAIL_LENGTH:])


def back(visit: Visit) -> Visit:
    """Return to where the person came from, or home."""
    if not visit.trail:
        return go(visit, Place(Screen.HOME))
    return replace(visit, place=visit.trail[-1], trail=visit.trail[:-1])


def without_path(visit: Visit) -> Visit:
    """The same visit without the path, and without its stops on the way back."""
    return replace(visit, path=(), trail=tuple(place for place in visit.trail if place.screen is not Screen.STOP))


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
    place = _next_stop(visit, edition) if visit.place.screen is Screen.STOP else _nearest(visit.place, edition)
    return replace(visit, language=language, place=_unmarked(place), trail=trail)


def _unmarked(place: Place) -> Place:
    """What was found stands elsewhere in other words."""
    return replace(place, found=None)


def page_of(visit: Visit, edition: Edition) -> Page | None:
    """The page that is on the screen, if one is, as much of it as is shown."""
    match visit.place.screen:
        case Screen.PAGE:
            return edition.page(visit.place.target)
        case Screen.STOP:
            page = edition.page(visit.place.target)
            return shown_of(page, visit) if page else None
        case Screen.HELP:
            return edition.help
        case Screen.ABOUT:
            return edition.about
        case _:
            return None


def shown_of(page: Page, visit: Visit) -> Page:
    """What is shown of a page: at a stop its main points, unless there is time for all of it."""
    return digest(page) if visit.place.screen is Screen.STOP and visit.minutes != ALL else page


def _exists(place: Place, edition: Edition) -> bool:
    match place.screen:
        case Screen.SECTION:
            return edition.section(place.target) is not None
        case Screen.PAGE | Screen.STOP:
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


def _next_stop(visit: Visit, edition: Edition) -> Place:
    """The stop one is at, or the next on the path that is still there, or the last that is."""
    here = visit.path.index(visit.place.target) if visit.place.target in visit.path else 0
    if _exists(visit.place, edition):
        return visit.place
    ahead = [*visit.path[here + 1 :], *reversed(visit.path[:here])]
    return next((Place(Screen.STOP, stop) for stop in ahead if edition.page(stop) is not None), Place(Screen.TIME))
