from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.steer import Box, Direction, Pane, Position, Scene, Spot, on, seen, step
from tests.core.steering import reachable

UP, DOWN, LEFT, RIGHT = Direction.UP, Direction.DOWN, Direction.LEFT, Direction.RIGHT


def grid(columns: int, rows: int) -> Scene:
    return Scene(tuple(Spot(Box(110 * x, 60 * y, 100, 50)) for y in range(rows) for x in range(columns)))


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [(0, RIGHT, 1), (1, LEFT, 0), (0, DOWN, 3), (4, UP, 1), (4, RIGHT, 5), (2, RIGHT, 2), (0, UP, 0), (8, DOWN, 8)],
)
def test_an_arrow_leads_to_the_neighbour_or_nowhere(start: int, way: Direction, end: int) -> None:
    assert step(grid(3, 3), Position(start), way).spot == end


def test_straight_ahead_comes_before_nearer_to_the_side() -> None:
    scene = Scene((Spot(Box(0, 0, 50, 50)), Spot(Box(60, 60, 50, 50)), Spot(Box(0, 100, 50, 50))))
    assert step(scene, Position(0), DOWN).spot == 2
    assert step(scene, Position(2), UP).spot == 0


def test_a_row_is_not_jumped_because_it_lies_to_the_side() -> None:
    """The keys of the screen, between a button at the top right and the bar below it."""
    keys = tuple(Spot(Box(60 * number, 300, 50, 50)) for number in range(5))
    scene = Scene((Spot(Box(800, 0, 100, 50)), *keys, Spot(Box(820, 600, 100, 50))))
    assert step(scene, Position(0), DOWN).spot == 5, "the key nearest to it"
    assert step(scene, Position(6), UP).spot == 5
    assert step(scene, Position(5), UP).spot == 0


def test_what_lies_only_to_the_side_is_found_when_nothing_lies_ahead() -> None:
    scene = Scene((Spot(Box(0, 0, 50, 50)), Spot(Box(400, 60, 50, 50))))
    assert step(scene, Position(0), DOWN).spot == 1


def text(*tops: float, reach: float = 1000, offset: float = 0) -> Scene:
    """A pane of 400 with links of 50, a button below it and one beside that."""
    links = (Spot(Box(10, top - offset, 100, 50), 0) for top in tops)
    return Scene(
        (*links, Spot(Box(0, 450, 100, 50)), Spot(Box(200, 450, 100, 50))),
        (Pane(Box(0, 0, 500, 400), offset, reach),),
        5,
    )


def test_a_text_scrolls_on_before_the_arrow_leaves_it() -> None:
    scene = text()
    here = Position(-1, 0, 0)
    assert step(scene, here, DOWN) == Position(-1, 0, 240)
    end = text(offset=1000)
    assert step(end, Position(-1, 0, 1000), DOWN).spot == 1, "the one below the middle of the text"


def test_a_link_that_comes_into_view_is_taken() -> None:
    assert step(text(300), Position(-1, 0, 0), DOWN).spot == 0


def test_words_between_two_links_are_not_skipped() -> None:
    scene = text(100, 900)
    assert step(scene, Position(0, 0), DOWN) == Position(-1, 0, 240)
    near = text(100, 390)
    assert step(near, Position(0, 0), DOWN) == Position(1, 0, 45)


def test_a_card_taller_than_its_pane_is_read_before_it_is_left() -> None:
    scene = Scene((Spot(Box(0, 0, 400, 700), 0), Spot(Box(0, 720, 400, 700), 0)), (Pane(Box(0, 0, 400, 400), 0, 1020),))
    assert step(scene, Position(0, 0), DOWN) == Position(0, 0, 240)


def test_what_is_scrolled_away_is_not_where_it_seems_to_lie() -> None:
    """A link far below lies, in pixels, where the bottom bar is; the bar's neighbour it is not."""
    scene = text(480, 2000)
    assert not seen(scene, 0)
    assert step(scene, Position(2), RIGHT).spot == 3
    assert step(scene, Position(3), LEFT).spot == 2


@given(st.integers(1, 5), st.integers(1, 5), st.floats(0, 700), st.booleans())
def test_every_control_of_a_grid_leads_to_every_other(columns: int, rows: int, reach: float, paned: bool) -> None:
    scene = grid(columns, rows)
    if paned:
        spots = (*(replace(spot, pane=0) for spot in scene.spots), Spot(Box(0, 210, 600, 40)))
        scene = Scene(spots, (Pane(Box(0, 0, 600, 200), 0, reach + 60 * rows),), 3)
    for number in range(len(scene.spots)):
        assert reachable(scene, on(scene, number)) == set(range(len(scene.spots)))
