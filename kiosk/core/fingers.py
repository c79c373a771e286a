"""Where small words can be touched: areas as large as a finger needs, and as far apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from math import hypot

from kiosk.core.steer import Box


@dataclass(frozen=True, slots=True)
class Wanted:
    """One place where a word stands: a box for each line it is on. The same `term` may stand elsewhere, too."""

    term: str
    boxes: Sequence[Box]


def areas(wanted: Iterable[Wanted], taken: Iterable[Box], least: float, gap: float, width: float) -> list[Box | None]:
    """An area for each place, or none: each word has one, at the first place that leaves room for it.

    An area holds the longest part of its word that there is room for, is at least `least` wide and high, keeps `gap`
    from every other one and from what is `taken`, and lies within `width`.
    """
    kept, terms, found = list(taken), set[str](), list[Box | None]()
    for place in wanted:
        area = None if place.term in terms or not place.boxes else _area(place.boxes, kept, least, gap, width)
        found.append(area)
        if area is not None:
            kept.append(area)
            terms.add(place.term)
    return found


def _area(boxes: Sequence[Box], kept: Sequence[Box], least: float, gap: float, width: float) -> Box | None:
    parts = sorted(boxes, key=lambda box: -box.width)
    return next((area for part in parts if (area := _around(part, kept, least, gap, width))), None)


def _around(word: Box, kept: Sequence[Box], least: float, gap: float, width: float) -> Box | None:
    wide, high = max(least, word.width), max(least, word.height)
    across, down = (wide - word.width) / 2, (high - word.height) / 2
    for right, below in product((0.0, -1.0, 1.0), repeat=2):
        left = min(max(word.left + (right - 1) * across, 0.0), max(0.0, width - wide))
        area = Box(left, word.top + (below - 1) * down, wide, high)
        if all(_apart(area, other) >= gap for other in kept):
            return area
    return None


def _apart(one: Box, other: Box) -> float:
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return hypot(across, down)
