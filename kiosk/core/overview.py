"""Is everything all right? What is known of the kiosk, judged line by line for people who are no technicians."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.core.library import Edition
from kiosk.core.pulse import Fault

LOW_DISK = 500_000_000
"""Bytes. Versions of the content and the log need a few of them."""


class State(StrEnum):
    GOOD = "good"
    NOTE = "note"
    """Nothing is wrong, but worth knowing."""
    LOOK = "look"
    """Staff should do something about it."""
    BAD = "bad"
    WAITING = "waiting"
    """Not known yet."""


@dataclass(frozen=True, slots=True)
class Reviews:
    """How many pages a clinician has checked in every language, and how many of all have to be checked again."""

    checked: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """None where nothing is known yet. `free` is in bytes; `pixels` and `mm` are the screen's width and height, and
    `measured` tells who says so: "settings", "screen" or nobody. `ended` is how the kiosk ended before this start.
    `changed` is when a page was saved last, `reviews` what is known of who checked them.
    """

    pages: int = 0
    languages: tuple[str, ...] = ()
    version: str = ""
    refused: bool = False
    changed: datetime | None = None
    reviews: Reviews = Reviews()
    errors: int | None = None
    warnings: int | None = None
    touched: datetime | None = None
    started: datetime | None = None
    ended: str = ""
    free: int | None = None
    writable: bool | None = None
    pixels: tuple[int, int] = (0, 0)
    mm: tuple[int, int] = (0, 0)
    measured: str = ""
    volume: int = 0
    spoken: tuple[str, ...] = ()
    voices: Mapping[str, str] | None = None
    printer: str = ""
    printers: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    kind: str
    state: State
    known: Mapping[str, object] = field(default_factory=dict[str, object])


def reviews(editions: Iterable[Edition], today: date) -> Reviews:
    """A page counts once, however many languages it is in."""
    whole: dict[str, bool] = {}
    overdue: set[str] = set()
    for page in (page for edition in editions for page in edition.pages()):
        whole[page.id] = whole.get(page.id, True) and page.review.reviewed is not None
        if page.review.due is not None and page.review.due < today:
            overdue.add(page.id)
    return Reviews(sum(whole.values()), len(overdue))


def lines(facts: Facts) -> tuple[Line, ...]:
    return tuple(_lines(facts))


def _lines(facts: Facts) -> Iterator[Line]:
    content = {"pages": facts.pages, "languages": len(facts.languages), "version": facts.version}
    yield Line("content", State.BAD if facts.refused else State.GOOD, content)
    yield Line("age", _age(facts), {"time": facts.changed, "pages": facts.pages, **asdict(facts.reviews)})
    yield Line("problems", _problems(facts), {"errors": facts.errors or 0, "warnings": facts.warnings or 0})
    yield Line("touch", State.GOOD if facts.touched else State.LOOK, {"time": facts.touched})
    well = facts.ended not in {"fault", *Fault}
    yield Line("start", State.GOOD if well else State.NOTE, {"time": facts.started, "why": facts.ended})
    yield Line("disk", _disk(facts), {"free": facts.free or 0, "writable": facts.writable is not False})
    screen = {"pixels": list(facts.pixels), "mm": list(facts.mm), "by": facts.measured}
    yield Line("screen", State.GOOD if facts.measured else State.LOOK, screen)
    yield Line("sound", State.GOOD, {"volume": facts.volume})
    silent = [language for language in facts.spoken if language not in (facts.voices or {})]
    voices = {"voices": dict(facts.voices or {}), "silent": silent, "off": not facts.spoken}
    yield Line("voice", _voice(facts, silent), voices)
    yield Line("printer", _printer(facts), {"printer": facts.printer, "printers": list(facts.printers or ())})


def _age(facts: Facts) -> State:
    if facts.changed is None:
        return State.WAITING
    if facts.reviews.overdue:
        return State.LOOK
    return State.GOOD if facts.reviews.checked >= facts.pages else State.NOTE


def _problems(facts: Facts) -> State:
    if facts.errors is None:
        return State.WAITING
    return State.BAD if facts.errors else State.NOTE if facts.warnings else State.GOOD


def _disk(facts: Facts) -> State:
    if facts.free is None or facts.writable is None:
        return State.WAITING
    if not facts.writable:
        return State.BAD
    return State.LOOK if facts.free < LOW_DISK else State.GOOD


def _voice(facts: Facts, silent: list[str]) -> State:
    if not facts.spoken:
        return State.NOTE
    if facts.voices is None:
        return State.WAITING
    return State.LOOK if silent else State.GOOD


def _printer(facts: Facts) -> State:
    if not facts.printer:
        return State.NOTE
    if facts.printers is None:
        return State.WAITING
    return State.GOOD if facts.printer in facts.printers else State.LOOK
