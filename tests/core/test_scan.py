from __future__ import annotations

from kiosk.core.scan import ROUNDS, Scan, advance, begin, press

SIZES = (3, 1, 2)


def test_groups_are_passed_in_turn_and_then_it_rests() -> None:
    scan = begin(SIZES)
    groups: list[int] = []
    while not scan.resting:
        groups.append(scan.group)
        scan = advance(scan)
    assert groups == [0, 1, 2] * ROUNDS
    assert advance(scan) == scan
    assert press(scan) == (begin(SIZES), False), "the next press begins anew and presses nothing"


def test_a_press_enters_a_group_and_a_second_presses_an_item() -> None:
    inside, pressed = press(begin(SIZES))
    assert ((inside.group, inside.item), pressed) == ((0, 0), False)
    second = advance(inside)
    after, pressed = press(second)
    assert pressed
    assert (after.group, after.item) == (0, 1), "it stays, so that a text size can be pressed again"


def test_a_group_of_one_is_pressed_at_once() -> None:
    scan, pressed = press(advance(begin(SIZES)))
    assert pressed
    assert (scan.group, scan.item) == (1, 0)


def test_items_nobody_presses_lead_back_to_the_groups() -> None:
    scan, _ = press(begin(SIZES))
    for _ in range(ROUNDS * SIZES[0]):
        assert scan.item >= 0
        scan = advance(scan)
    assert (scan.item, scan.resting) == (-1, False)


def test_the_only_group_is_entered_at_once_and_rests_in_the_end() -> None:
    scan = begin((2,))
    assert scan.item == 0
    for _ in range(ROUNDS * 2):
        scan = advance(scan)
    assert scan.resting


def test_a_screen_with_nothing_to_press_rests() -> None:
    assert begin(()).resting
    assert advance(Scan((), resting=True)).resting
