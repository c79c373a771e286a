"""Words and numbers over a picture: none on another, on a part, or on the line to another part."""

from __future__ import annotations

from itertools import combinations, permutations
from math import hypot, inf, nan

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.placing import Box, Ground, Mark, Placed, place

DOT, GAP, DISC = 8.0, 8.0, 60.0
"""As on a small tablet at the largest text."""
GROUND = Ground(Box(0, 0, 480, 400), 480, GAP, GAP, DOT)

spots = st.tuples(st.floats(0, 1), st.floats(0, 1))


def discs(parts: list[tuple[float, float]], ground: Ground = GROUND) -> tuple[Mark, ...]:
    picture = ground.picture
    return tuple(Mark((picture.x + x * picture.width, picture.y + y * picture.height), DISC, DISC) for x, y in parts)


def hidden(placed: tuple[Placed, ...]) -> list[str]:
    """What lies on what, found by walking along every line."""
    faults: list[str] = []
    for number, one in enumerate(placed):
        if near(one.box, one.tip) < DOT * 0.9:
            faults.append(f"{number} on its own part")
    for (number, one), (_, other) in permutations(enumerate(placed), 2):
        if one.box.meets(other.box):
            faults.append(f"{number} on another")
        if near(one.box, other.tip) < DOT * 0.9:
            faults.append(f"{number} on the part of another")
        if any(one.box.holds(point) for point in along(other)):
            faults.append(f"{number} on the line of another")
    return faults


def near(box: Box, point: tuple[float, float]) -> float:
    """How far a point lies outside a box."""
    x = max(box.x - point[0], 0, point[0] - box.right)
    y = max(box.y - point[1], 0, point[1] - box.bottom)
    return hypot(x, y)


def along(placed: Placed) -> list[tuple[float, float]]:
    (x, y), (to_x, to_y) = placed.tail, placed.tip
    return [(x + (to_x - x) * step / 200, y + (to_y - y) * step / 200) for step in range(201)]


def test_a_number_keeps_off_the_part_of_another() -> None:
    """The nerve block: two parts on the left, one below the other, on a small picture with large numbers."""
    placed = place(discs([(0.79, 0.5), (0.68, 0.32), (0.13, 0.32), (0.43, 0.27)]), GROUND)
    assert hidden(placed) == []


@given(st.lists(spots, max_size=4))
def test_up_to_four_numbers_hide_nothing_wherever_the_parts_are(parts: list[tuple[float, float]]) -> None:
    apart = [part for number, part in enumerate(parts) if all(far(part, other) for other in parts[:number])]
    placed = place(discs(apart), GROUND)
    assert [one.tip for one in placed] == [mark.tip for mark in discs(apart)]
    assert hidden(placed) == []
    for one in placed:
        assert one.box.x >= 0
        assert one.box.right <= 480
        assert one.box.y >= 0
        assert one.box.bottom <= 400


def far(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return hypot(one[0] - other[0], one[1] - other[1]) > 0.1


@given(st.lists(st.tuples(spots, st.floats(30, 300)), max_size=5))
def test_words_beside_the_picture_stand_apart(parts: list[tuple[tuple[float, float], float]]) -> None:
    picture = Box(310, 0, 700, 500)
    ground = Ground(picture, 1320, 0, GAP, DOT)
    marks = tuple(Mark((310 + x * 700, y * 500), width, 40) for (x, y), width in parts)
    placed = place(marks, ground)
    for one, other in combinations(placed, 2):
        assert not one.box.meets(other.box)
    for one in placed:
        assert one.box.right <= picture.x or one.box.x >= picture.right


@given(st.lists(spots, min_size=2, max_size=3))
@example([(0.75, 0.25), (0.5, 0.5), (0.75, 0.125)])
def test_no_line_crosses_another_or_runs_over_its_part(parts: list[tuple[float, float]]) -> None:
    if not all(far(one, other) for one, other in combinations(parts, 2)):
        return
    for one, other in permutations(place(discs(parts), GROUND), 2):
        assert all(hypot(x - other.tip[0], y - other.tip[1]) > DOT / 2 for x, y in along(one))
        assert not cut(one, other)


def test_a_line_goes_round_a_part_in_its_way() -> None:
    placed = place(discs([(0.45, 0.5), (0.25, 0.5)]), GROUND)
    assert hidden(placed) == []
    for one, other in permutations(placed, 2):
        assert all(hypot(x - other.tip[0], y - other.tip[1]) > DOT / 2 for x, y in along(one))


def cut(one: Placed, other: Placed) -> bool:
    """Whether two lines cross, by the areas of triangles."""

    def turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
        return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])

    a, b, c, d = one.tail, one.tip, other.tail, other.tip
    return turn(a, c, d) != turn(b, c, d) and turn(a, b, c) != turn(a, b, d)


def test_a_word_stands_at_the_height_of_its_part() -> None:
    (placed,) = place((Mark((400, 250), 100, 40),), Ground(Box(310, 0, 700, 500), 1320, 0, GAP, DOT))
    assert placed.tail == (310 - GAP, 250)


def test_where_nothing_fits_all_are_shown_all_the_same() -> None:
    tiny = Ground(Box(0, 0, 70, 70), 70, 0, GAP, DOT)
    placed = place(discs([(0.5, 0.5), (0.1, 0.1), (0.9, 0.9), (0.5, 0.1), (0.1, 0.5)], tiny), tiny)
    assert len(placed) == 5


def test_nothing_to_place() -> None:
    assert place((), GROUND) == ()


def test_a_word_that_must_give_way_goes_outwards() -> None:
    """Where the part lies at the edge, the word cannot stand beside it; towards the middle it would hide more."""
    words = (Mark((20, 60), 150, 40), Mark((20, 340), 150, 40))
    above, below = place(words, Ground(GROUND.picture, 480, 0, GAP, DOT))
    assert above.box.bottom <= 60
    assert below.box.y >= 340


def test_a_picture_that_is_not_laid_out_yet_is_no_endless_search() -> None:
    for height in (inf, nan, 1e12):
        marks = (Mark((10.0, 10.0), DISC, DISC), Mark((400.0, 90.0), DISC, DISC))
        assert len(place(marks, Ground(Box(0, 0, 480, height), 480, GAP, GAP, DOT))) == 2
