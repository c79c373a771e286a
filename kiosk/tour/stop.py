"""One place where the tour stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.tour.guide import Guide


@dataclass(frozen=True, slots=True)
class Stop:
    """`arrive` goes there from wherever the guide is, and `depart` undoes what would follow it elsewhere."""

    name: str
    arrive: Callable[[Guide], None]
    depart: Callable[[Guide], None] | None = None
