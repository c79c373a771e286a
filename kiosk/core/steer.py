"""Where an arrow key leads: to the nearest control that way, or on through a text that scrolls.

All in pixels of the window. A spot is something one can press; a pane is a text that scrolls, with spots in it or none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from math import inf

PAGE = 0.6
"""How far an arrow scrolls a text on, in parts of what is in view."""
SIDEWAYS = 3.0
"""How many times farther a pixel to the side counts than one straight ahead."""


class Direction(Enum):
    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def moved(self, down: float) -> Box:
        return replace(self, top=self.top + down)


@dataclass(frozen=True, slots=True)
class Spot:
    """`box` is where it lies now, seen or scrolled out of sight; `pane` is the number of its pane, or -1."""

    box: Box
    pane: int = -1


@dataclass(frozen=True, slots=True)
class Pane:
    """`box` is the part of it in view, `offset` how far it is scrolled and `reach` how far it can be."""

    box: Box
    offset: float = 0.0
    reach: float = 0.0


@dataclass(frozen=True, slots=True)
class Scene:
    """`margin` is what must be seen around a spot, so that its ring is not cut off."""

    spots: tuple[Spot, ...]
    panes: tuple[Pane, ...] = ()
    margin: float = 0.0


@dataclass(frozen=True, slots=True)
class Position:
    """On a spot, or on a pane itself while none of its spots is in view. `offset` is where its pane is scrolled to."""

    spot: int = -1
    pane: int = -1
    offset: float = 0.0


def seen(scene: Scene, number: int) -> bool:
    """Whether all of this spot is in view; of one that is taller than its pane, whether it fills half of that."""
    spot = scene.spots[number]
    if spot.pane < 0:
        return True
    view = scene.panes[spot.pane].box
    if spot.box.height + 2 * scene.margin > view.height:
        return min(spot.box.bottom, view.bottom) - max(spot.box.top, view.top) >= view.height / 2
    return abs(revealing(scene, number) - scene.panes[spot.pane].offset) < 1


def revealing(scene: Scene, number: int) -> float:
    """How far the pane of this spot must be scrolled to show it."""
    spot = scene.spots[number]
    if spot.pane < 0:
        return 0.0
    pane = scene.panes[spot.pane]
    above = pane.box.top - (spot.box.top - scene.margin)
    below = spot.box.bottom + scene.margin - pane.box.bottom
    offset = pane.offset
    if above > 0 or spot.box.height + 2 * scene.margin > pane.box.height:
        offset -= above
    elif below > 0:
        offset += below
    return min(max(offset, 0.0), pane.reach)


def on(scene: Scene, number: int) -> Position:
    """On this spot, scrolled into view."""
    return Position(number, scene.spots[number].pane, revealing(scene, number))


def step(scene: Scene, here: Position, direction: Direction) -> Position:
    """One press of an arrow. Gives `here` again where nothing lies that way."""
    pane = scene.spots[here.spot].pane if here.spot >= 0 else here.pane
    if pane >= 0:
        found = _within(scene, here, pane, direction)
        if found is not None:
            return found
    return _beyond(scene, here, pane, direction) or here


def _within(scene: Scene, here: Position, pane: int, direction: Direction) -> Position | None:
    """The next spot of the same pane, or the same pane scrolled on."""
    own = [number for number, spot in enumerate(scene.spots) if spot.pane == pane]
    sideways = direction in {Direction.LEFT, Direction.RIGHT}
    view = scene.panes[pane]
    if here.spot >= 0:
        start = scene.spots[here.spot].box
        if _cut(start, view.box, direction):
            return _scrolled(scene, here, pane, direction)
        others = [(number, scene.spots[number].box) for number in own if number != here.spot]
        target = _nearest(start, others, direction, strict=sideways)
    else:
        start = view.box
        target = _first(_in_view(scene, pane), direction)
    if sideways:
        return on(scene, target) if here.spot >= 0 and target is not None and seen(scene, target) else None
    if target is not None and _distance(start, scene.spots[target].box, direction)[0] <= PAGE * view.box.height:
        return on(scene, target)
    return _scrolled(scene, here, pane, direction)


def _scrolled(scene: Scene, here: Position, pane: int, direction: Direction) -> Position | None:
    view = scene.panes[pane]
    wanted = view.offset + direction.value[1] * PAGE * view.box.height
    offset = min(max(wanted, 0.0), view.reach)
    if abs(offset - view.offset) < 1:
        return None
    panes = list(scene.panes)
    panes[pane] = replace(view, offset=offset)
    spots = tuple(
        replace(spot, box=spot.box.moved(view.offset - offset)) if spot.pane == pane else spot for spot in scene.spots
    )
    after = replace(scene, spots=spots, panes=tuple(panes))
    stays = here.spot >= 0 and seen(after, here.spot)
    return Position(here.spot if stays else -1, pane, offset)


def _beyond(scene: Scene, here: Position, pane: int, direction: Direction) -> Position | None:
    """What lies outside of the pane one is in: a control, or another pane with something in view or more to read."""
    sideways = direction in {Direction.LEFT, Direction.RIGHT}
    inside = here.spot >= 0 and (pane < 0 or sideways)
    start = scene.spots[here.spot].box if inside else scene.panes[pane].box
    loose = [(number, spot.box) for number, spot in enumerate(scene.spots) if spot.pane < 0 and number != here.spot]
    panes = [
        (-1 - number, view.box)
        for number, view in enumerate(scene.panes)
        if number != pane and (view.reach > 1 or _in_view(scene, number))
    ]
    target = _nearest(start, loose + panes, direction, strict=sideways)
    if target is None or target >= 0:
        return None if target is None else on(scene, target)
    return _entered(scene, -1 - target, start, direction)


def _entered(scene: Scene, pane: int, start: Box, direction: Direction) -> Position:
    """In another pane: on what is nearest in view, or on the pane itself if it is nothing but text."""
    inside = _in_view(scene, pane)
    nearest = _nearest(start, inside, direction)
    if nearest is None:
        nearest = _first(inside, direction)
    return on(scene, nearest) if nearest is not None else Position(-1, pane, scene.panes[pane].offset)


def _in_view(scene: Scene, pane: int) -> list[tuple[int, Box]]:
    return [(n, spot.box) for n, spot in enumerate(scene.spots) if spot.pane == pane and seen(scene, n)]


def _cut(box: Box, view: Box, direction: Direction) -> bool:
    """Whether a part of a box that is taller than its pane still lies beyond the edge one moves to."""
    if box.height <= view.height:
        return False
    return (direction is Direction.DOWN and box.bottom > view.bottom + 1) or (
        direction is Direction.UP and box.top < view.top - 1
    )


def _first(boxes: Iterable[tuple[int, Box]], direction: Direction) -> int | None:
    """Whichever comes first for somebody who enters a pane that way."""
    sign = direction.value[1]
    return min(boxes, key=lambda one: (sign * one[1].top, one[1].left), default=(None,))[0]


def _nearest(start: Box, boxes: Iterable[tuple[int, Box]], direction: Direction, *, strict: bool = False) -> int | None:
    """`strict` takes only what lies straight ahead; otherwise whole rows are not jumped that lie before it."""
    ahead = {number: box for number, box in boxes if _is_ahead(start, box, direction)}
    far = {number: _distance(start, box, direction) for number, box in ahead.items()}
    straight = [number for number in ahead if far[number][1] == 0]
    goal = min((far[number][0] for number in straight), default=inf)
    before = [number for number, box in ahead.items() if 0 < far[number][0] <= goal - box.height]
    among = straight if strict else (before or straight or ahead)
    return min(among, key=lambda number: (far[number][0] + SIDEWAYS * far[number][1], far[number][2]), default=None)


def _is_ahead(start: Box, box: Box, direction: Direction) -> bool:
    match direction:
        case Direction.UP:
            return _middle(box.top, box.height) < start.top and box.bottom <= _middle(start.top, start.height)
        case Direction.DOWN:
            return _middle(box.top, box.height) > start.bottom and box.top >= _middle(start.top, start.height)
        case Direction.LEFT:
            return _middle(box.left, box.width) < start.left and box.right <= _middle(start.left, start.width)
        case Direction.RIGHT:
            return _middle(box.left, box.width) > start.right and box.left >= _middle(start.left, start.width)


def _distance(start: Box, box: Box, direction: Direction) -> tuple[float, float, float]:
    """Straight ahead between the edges, to the side between the edges, and to the side between the middles."""
    across = max(box.left - start.right, start.left - box.right, 0.0)
    down = max(box.top - start.bottom, start.top - box.bottom, 0.0)
    if direction.value[0]:
        return across, down, abs(_middle(box.top, box.height) - _middle(start.top, start.height))
    return down, across, abs(_middle(box.left, box.width) - _middle(start.left, start.width))


def _middle(start: float, length: float) -> float:
    return start + length / 2
