"""Areas for fingers: around their words, large enough, and apart."""

from __future__ import annotations

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as some

from kiosk.core.fingers import Wanted, areas
from kiosk.core.steer import Box

LEAST, GAP, WIDTH = 50.0, 12.0, 600.0

words = some.builds(
    lambda left, line, width: Box(left, 43.0 * line, min(width, WIDTH - left), 37.0),
    some.floats(0, WIDTH - 20),
    some.integers(0, 9),
    some.floats(10, 200),
)
places = some.lists(some.builds(Wanted, some.sampled_from("abcdef"), some.lists(words, max_size=2)), max_size=12)


@given(places, some.lists(words, max_size=3))
def test_every_area_holds_its_word_and_keeps_its_distance(wanted: list[Wanted], taken: list[Box]) -> None:
    found = areas(wanted, taken, LEAST, GAP, WIDTH)
    kept = [area for area in found if area is not None]
    for place, area in zip(wanted, found, strict=True):
        if area is None:
            continue
        assert min(area.width, area.height) >= LEAST or area.width >= WIDTH
        assert any(holds(area, box) for box in place.boxes)
        assert area.left >= -0.01
        assert area.right <= WIDTH + 0.01
        assert all(apart(area, other) >= GAP - 0.01 for other in taken)
    assert all(apart(one, other) >= GAP - 0.01 for one, other in combinations(kept, 2))
    terms = [place.term for place, area in zip(wanted, found, strict=True) if area is not None]
    assert len(terms) == len(set(terms))


def test_a_lone_word_has_an_area_around_its_middle() -> None:
    assert areas([Wanted("a", [Box(100, 43, 30, 37)])], [], LEAST, GAP, WIDTH) == [Box(90, 36.5, 50, 50)]


def test_of_two_words_above_each_other_both_get_room_or_the_second_elsewhere() -> None:
    high, low = Wanted("a", [Box(100, 0, 80, 37)]), Wanted("b", [Box(100, 43, 80, 37)])
    [first, second] = areas([high, low], [], LEAST, GAP, WIDTH)
    assert first is not None
    assert second is None, "two words in neighbouring lines are too near for fingers"
    later = Wanted("b", [Box(300, 43, 80, 37)])
    assert areas([high, low, later], [], LEAST, GAP, WIDTH)[2] is not None


def holds(area: Box, box: Box) -> bool:
    across = area.left <= box.left + 0.01 and area.right >= box.right - 0.01
    return across and area.top <= box.top + 0.01 and area.bottom >= box.bottom - 0.01


def apart(one: Box, other: Box) -> float:
    across = max(one.left - other.right, other.left - one.right, 0.0)
    down = max(one.top - other.bottom, other.top - one.bottom, 0.0)
    return hypot(across, down)
