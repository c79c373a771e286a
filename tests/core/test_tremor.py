from __future__ import annotations

from kiosk.core.tremor import Fingers

HERE, NEAR, AWAY = (50.0, 50.0), (55.0, 52.0), (80.0, 50.0)


def tap(fingers: Fingers, place: tuple[float, float], seconds: float, finger: int = 0) -> bool:
    counts = fingers.press(finger, place, seconds)
    return fingers.release(finger, place, seconds + 0.1) and counts


def test_the_echo_of_a_tap_does_not_count() -> None:
    fingers = Fingers()
    assert tap(fingers, HERE, 0)
    assert not tap(fingers, NEAR, 0.3)
    assert tap(fingers, NEAR, 0.6)


def test_a_letter_may_be_wanted_twice_but_not_its_echo() -> None:
    fingers = Fingers()
    assert tap(fingers, HERE, 0)
    fingers.typed()
    assert not tap(fingers, NEAR, 0.2)
    assert tap(fingers, NEAR, 0.26)
    assert not tap(fingers, NEAR, 0.6), "only right after a letter"


def test_another_place_counts_at_once() -> None:
    fingers = Fingers()
    assert tap(fingers, HERE, 0)
    assert tap(fingers, AWAY, 0.2)


def test_a_swipe_has_no_echo() -> None:
    fingers = Fingers()
    assert fingers.press(0, HERE, 0)
    assert fingers.move(0, AWAY)
    assert fingers.move(0, HERE)
    assert fingers.release(0, HERE, 0.1)
    assert tap(fingers, HERE, 0.2)


def test_a_second_finger_counts_neither_while_the_first_is_down_nor_after() -> None:
    fingers = Fingers()
    assert fingers.press(0, HERE, 0)
    assert not fingers.press(1, AWAY, 0.1)
    assert not fingers.move(1, HERE)
    assert fingers.move(0, HERE)
    assert fingers.release(0, HERE, 0.2)
    assert not fingers.move(1, AWAY)
    assert not fingers.release(1, AWAY, 1)
    assert tap(fingers, AWAY, 2, finger=1)


def test_after_a_cancelled_touch_the_next_counts() -> None:
    fingers = Fingers()
    assert fingers.press(0, HERE, 0)
    fingers.cancel()
    assert fingers.press(0, AWAY, 0.1)
