"""Which fingers count: one at a time, and a double strike on the same place once."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import dist

AGAIN_SECONDS = 0.5
"""A second tap on the same place counts no sooner; W3C's and EN 301 549's remedy for trembling hands."""
STAFF_AGAIN_SECONDS = 0.12
"""For people at work: a PIN may hold a digit twice, and whoever types it does so quickly."""
LETTER_SECONDS = 0.15
"""The same after a letter typed on the screen. See docs/decisions/0023."""
SAME_PLACE_MM = 10.0

Point = tuple[float, float]
"""In millimetres of the glass."""


@dataclass(slots=True)
class Fingers:
    """Told of every finger that comes, moves and goes; answers whether it counts.

    `seconds` are monotonic. A finger that does not count when it comes does not count until it goes.
    """

    _first: int | None = None
    _start: Point = (0.0, 0.0)
    _slid: bool = False
    _ignored: set[int] = field(default_factory=set[int])
    _tapped: Point | None = None
    _tapped_at: float = 0.0
    _pause: float = AGAIN_SECONDS

    def press(self, finger: int, place: Point, seconds: float, again: float = AGAIN_SECONDS) -> bool:
        """`again` is how soon a second tap on the same place counts."""
        echo = self._tapped is not None and dist(place, self._tapped) < SAME_PLACE_MM
        if self._first is not None or (echo and seconds - self._tapped_at < min(again, self._pause)):
            self._ignored.add(finger)
            return False
        self._first, self._start, self._slid = finger, place, False
        self._pause = AGAIN_SECONDS
        return True

    def move(self, finger: int, place: Point) -> bool:
        if finger == self._first and dist(place, self._start) >= SAME_PLACE_MM:
            self._slid = True
        return finger == self._first

    def release(self, finger: int, place: Point, seconds: float) -> bool:
        self._ignored.discard(finger)
        if finger != self._first:
            return False
        self.move(finger, place)
        self._first = None
        self._tapped, self._tapped_at = (None if self._slid else place), seconds
        return True

    def typed(self) -> None:
        """The tap just now was on a letter, which may be wanted twice."""
        self._pause = LETTER_SECONDS

    def cancel(self) -> None:
        """All fingers are gone, and nobody knows where they went."""
        self._first = None
        self._ignored.clear()
