"""Where the words or numbers for the parts of a picture stand, so that none hides another, its part or its line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from math import hypot, inf

MOST_TRIES = 500
"""Beyond that the best placing found so far is taken; a page must not wait for a better one."""
LAST_TRY = 4_000
"""Beyond that none is looked for."""

STEPS = range(1, 400)
"""So many steps up and down at most: a picture that is not laid out yet may be of any height, even without end."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def grown(self, by: float) -> Box:
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def holds(self, point: Point) -> bool:
        return self.x < point[0] < self.right and self.y < point[1] < self.bottom

    def meets(self, other: Box) -> bool:
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class Mark:
    """A word or number of this size, for what is at `tip`."""

    tip: Point
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Ground:
    """`picture` and the `breadth` around it that may be used, but for `inset` at either end; `gap` is kept between
    marks; a dot of the radius `dot` stands on each tip. Marks stand as far beside the picture as there is room.
    """

    picture: Box
    breadth: float
    inset: float
    gap: float
    dot: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A line leads from `tail`, on the edge of `box`, to `tip`. The least `effort` is the best place: a short line, and
    rather outwards, where less of the picture is hidden.
    """

    box: Box
    tail: Point
    tip: Point
    effort: float


@lru_cache(maxsize=64)
def place(marks: tuple[Mark, ...], ground: Ground) -> tuple[Placed, ...]:
    """In the order of the marks. Where there is no room for all the rules, lines may cross before anything is hidden,
    and what is left overlaps as little as stacking allows.
    """
    for clear in (True, False):
        offers = [_offers(mark, marks, ground, clear=clear) for mark in marks]
        # Those with the least choice choose first.
        order = sorted(range(len(marks)), key=lambda number: len(offers[number]))
        found = _Search([offers[number] for number in order], ground.gap, clear=clear).best()
        if found is not None:
            return tuple(found[order.index(number)] for number in range(len(marks)))
    return _stacked(marks, ground)


def _offers(mark: Mark, marks: Sequence[Mark], ground: Ground, *, clear: bool) -> list[Placed]:
    """Every place that hides no part, nearest first."""
    dots = [Box(x, y, 0, 0).grown(ground.dot) for x, y in (other.tip for other in marks)]
    others = [dot for dot, other in zip(dots, marks, strict=True) if other.tip != mark.tip]
    every = (_at(mark, ground, y, leading=leading) for leading in (True, False) for y in _heights(mark, ground))
    good = [
        placed
        for placed in every
        if not any(placed.box.meets(dot) for dot in dots)
        and not (clear and any(_crosses(placed, dot) for dot in others))
    ]
    return sorted(good, key=lambda placed: placed.effort)


def _heights(mark: Mark, ground: Ground) -> Iterator[float]:
    """The height of the part, and steps away from it."""
    top, lowest = ground.picture.y, max(ground.picture.y, ground.picture.bottom - mark.height)
    ideal = min(max(mark.tip[1] - mark.height / 2, top), lowest)
    yield ideal
    step = max(mark.height / 3, 1.0)
    yield from takewhile(lambda y: y >= top, (ideal - step * number for number in STEPS))
    yield from takewhile(lambda y: y <= lowest, (ideal + step * number for number in STEPS))


def _at(mark: Mark, ground: Ground, y: float, *, leading: bool) -> Placed:
    picture = ground.picture
    if leading:
        x = max(ground.inset, picture.x - ground.gap - mark.width)
    else:
        x = min(ground.breadth - ground.inset - mark.width, picture.right + ground.gap)
    box = Box(x, y, mark.width, mark.height)
    tail = (box.right if leading else box.x, y + mark.height / 2)
    middle = picture.y + picture.height / 2
    inwards = max(0.0, abs(mark.tip[1] - middle) - abs(tail[1] - middle))
    return Placed(box, tail, mark.tip, hypot(tail[0] - mark.tip[0], tail[1] - mark.tip[1]) + inwards)


class _Search:
    """Looks for the least effort, deeper and deeper, and turns back where two marks are in each other's way."""

    def __init__(self, offers: list[list[Placed]], gap: float, *, clear: bool) -> None:
        self._offers = offers
        self._gap = gap
        self._clear = clear
        self._tries = 0
        self._least = inf
        self._found: tuple[Placed, ...] | None = None
        shortest = [min((placed.effort for placed in some), default=inf) for some in offers]
        self._ahead = [sum(shortest[number:]) for number in range(len(offers) + 1)]

    def best(self) -> tuple[Placed, ...] | None:
        self._deepen((), 0.0)
        return self._found

    @property
    def _most(self) -> int:
        return LAST_TRY if self._found is None else MOST_TRIES

    def _deepen(self, placed: tuple[Placed, ...], spent: float) -> None:
        if len(placed) == len(self._offers):
            self._found, self._least = placed, spent
            return
        for offer in self._offers[len(placed)]:
            so_far = spent + offer.effort
            if so_far + self._ahead[len(placed) + 1] >= self._least or self._tries >= self._most:
                return
            self._tries += 1
            if not any(self._clash(offer, other) for other in placed):
                self._deepen((*placed, offer), so_far)

    def _clash(self, one: Placed, other: Placed) -> bool:
        return (
            one.box.grown(self._gap / 2).meets(other.box.grown(self._gap / 2))
            or _crosses(one, other.box)
            or _crosses(other, one.box)
            or (self._clear and _cross(one, other))
        )


def _stacked(marks: Sequence[Mark], ground: Ground) -> tuple[Placed, ...]:
    """On the nearer side, from the top, as far apart as the picture is high."""
    placed: dict[int, Placed] = {}
    middle = ground.picture.x + ground.picture.width / 2
    for leading in (True, False):
        side = [number for number, mark in enumerate(marks) if (mark.tip[0] < middle) is leading]
        side.sort(key=lambda number: marks[number].tip[1])
        for index, number in enumerate(side):
            share = (index + 0.5) / len(side)
            y = ground.picture.y + share * ground.picture.height - marks[number].height / 2
            placed[number] = _at(marks[number], ground, y, leading=leading)
    return tuple(placed[number] for number in range(len(marks)))


def _crosses(placed: Placed, box: Box) -> bool:
    """Whether the line runs through the box (Liang and Barsky)."""
    (x, y), (to_x, to_y) = placed.tail, placed.tip
    start, end = 0.0, 1.0
    for step, low, high, here in ((to_x - x, box.x, box.right, x), (to_y - y, box.y, box.bottom, y)):
        if step == 0:
            if not low < here < high:
                return False
            continue
        one, other = sorted(((low - here) / step, (high - here) / step))
        start, end = max(start, one), min(end, other)
    return start < end


def _cross(one: Placed, other: Placed) -> bool:
    def side(line: Placed, point: Point) -> float:
        (x, y), (to_x, to_y) = line.tail, line.tip
        return (to_x - x) * (point[1] - y) - (to_y - y) * (point[0] - x)

    def parts(line: Placed, cut: Placed) -> bool:
        return side(line, cut.tail) * side(line, cut.tip) < 0

    return parts(one, other) and parts(other, one)
