"""From stop to stop in one look, taking a picture and an audit of everything there is to see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.core.library import Library
from kiosk.tour.audit import audit
from kiosk.tour.findings import Audit
from kiosk.tour.glass import Size
from kiosk.tour.guide import Guide
from kiosk.tour.stops import stops


@dataclass(frozen=True, slots=True)
class Look:
    language: str
    theme: str
    text_size: str

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.text_size}"


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen at a stop. `number` counts the pictures of one stop from 1."""

    stop: str
    number: int
    image: QImage
    audit: Audit


def walk(guide: Guide, size: Size, look: Look, unread: Library) -> Iterator[Sight]:
    """`unread` is the library before its pages were read."""
    guide.resize(size)
    guide.begin(look.language, look.theme, look.text_size)
    for stop in stops(guide.library.edition(look.language), unread.edition(look.language)):
        stop.arrive(guide)
        for number, image in enumerate(guide.pictures(), 1):
            yield Sight(
                stop.name,
                number,
                image,
                audit(guide.window, image, guide.mm, enlarged=guide.enlarged, dense=guide.dense),
            )
        if stop.depart is not None:
            stop.depart(guide)
