"""Presses every arrow everywhere, in numbers."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from kiosk.core.steer import Direction, Position, Scene, step


def reachable(scene: Scene, start: Position, goal: int | None = None) -> set[int]:
    """The spots that arrows lead to from `start`; stops looking when `goal` is among them."""
    todo = [(_scrolled(scene, start), start)]
    known: set[object] = set()
    found: set[int] = {start.spot}
    while todo and goal not in found:
        here, position = todo.pop()
        state = (position.spot, position.pane, tuple(round(pane.offset) for pane in here.panes))
        if state not in known:
            known.add(state)
            found.add(position.spot)
            steps = (step(here, position, direction) for direction in Direction)
            todo += [(_scrolled(here, there), there) for there in steps]
    return found - {-1}


def way(scene: Scene, start: Position, goal: int) -> list[Direction]:
    """The fewest arrows that lead from `start` to a spot."""
    todo: deque[tuple[Scene, Position, list[Direction]]] = deque([(_scrolled(scene, start), start, [])])
    known: set[object] = set()
    while todo:
        here, position, pressed = todo.popleft()
        if position.spot == goal:
            return pressed
        state = (position.spot, position.pane, tuple(round(pane.offset) for pane in here.panes))
        if state not in known:
            known.add(state)
            for direction in Direction:
                there = step(here, position, direction)
                todo.append((_scrolled(here, there), there, [*pressed, direction]))
    raise AssertionError(f"no arrows lead to {goal}")


def _scrolled(scene: Scene, position: Position) -> Scene:
    if position.pane < 0:
        return scene
    pane = scene.panes[position.pane]
    by = pane.offset - position.offset
    spots = (replace(s, box=s.box.moved(by)) if s.pane == position.pane else s for s in scene.spots)
    panes = list(scene.panes)
    panes[position.pane] = replace(pane, offset=position.offset)
    return replace(scene, spots=tuple(spots), panes=tuple(panes))
