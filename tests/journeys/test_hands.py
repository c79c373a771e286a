"""Hands that tremble, rest or press with two fingers, and arms that do not reach up: real touches."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.kiosk_window import PIXELS_PER_MM, Kiosk, centre, opened, touch_device, write_content


def quick_tap(kiosk: Kiosk, point: QPoint) -> None:
    """A tap after which no time passes."""
    kiosk.down(point)
    kiosk.up(point)


def test_a_double_strike_counts_once(small: Kiosk) -> None:
    small.wake()
    size = centre(small.button("Text size"))
    quick_tap(small, size)
    small.time.seconds += 0.4
    quick_tap(small, size + QPoint(8, 4))
    assert small.visit.text_size == "large"
    small.time.seconds += 0.5
    quick_tap(small, size)
    assert small.visit.text_size == "larger"


def test_a_double_strike_of_a_mouse_counts_once(small: Kiosk) -> None:
    small.wake()
    size = centre(small.button("Text size"))
    for _ in range(2):
        QTest.mouseClick(small.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, size)
        small.settle()
    assert small.visit.text_size == "large"


def test_the_second_strike_does_not_press_what_has_come_under_the_finger(small: Kiosk) -> None:
    small.wake()
    card = centre(small.button("First topic"))
    quick_tap(small, card)
    quick_tap(small, card)
    assert small.here == ("section", "first")
    assert len(small.visit.trail) == 1


def test_two_taps_in_two_places_both_count(small: Kiosk) -> None:
    small.wake()
    quick_tap(small, centre(small.button("Text size")))
    quick_tap(small, centre(small.button("Contact")))
    assert (small.visit.text_size, small.screen) == ("large", "contact")


def test_a_second_finger_presses_nothing_and_disturbs_nothing(small: Kiosk) -> None:
    small.wake()
    contact, size = centre(small.button("Contact")), centre(small.button("Text size"))
    small.down(contact)
    small.down(size, finger=1)
    small.up(size, finger=1)
    assert small.visit.text_size == "normal"
    small.up(contact)
    assert small.screen == "contact"


def test_a_resting_finger_lets_no_other_press(small: Kiosk) -> None:
    small.wake()
    small.down(QPoint(4, 300))
    size = centre(small.button("Text size"))
    small.down(size, finger=1)
    small.up(size, finger=1)
    assert small.visit.text_size == "normal"
    small.up(QPoint(4, 300))
    small.time.seconds += 1
    quick_tap(small, size)
    assert small.visit.text_size == "large"


def test_two_fingers_at_the_very_same_moment_press_at_most_one_thing(small: Kiosk) -> None:
    small.wake()
    size, contact = centre(small.button("Text size")), centre(small.button("Contact"))
    QTest.touchEvent(small.window, touch_device()).press(0, size).press(1, contact).commit()
    QTest.touchEvent(small.window, touch_device()).release(0, size).release(1, contact).commit()
    small.settle()
    assert (small.visit.text_size, small.screen) == ("normal", "home")
    small.time.seconds += 1
    quick_tap(small, size)
    assert small.visit.text_size == "large"


def test_a_gap_between_two_buttons_is_dead(small: Kiosk) -> None:
    small.wake()
    one, other = small.button("Contact"), small.button("Get help now")
    left = one.mapToScene(QPoint(0, 0)).x() + one.width()
    right = other.mapToScene(QPoint(0, 0)).x()
    assert right - left >= 3 * PIXELS_PER_MM - 1
    before = small.visit
    quick_tap(small, QPoint(round((left + right) / 2), centre(one).y()))
    assert small.visit == before


def test_a_tap_that_stops_a_gliding_page_presses_nothing(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    assert qapp
    links = "\n\n".join(f"Read [topic {n}](../02-second/01-other.md), please." for n in range(60))
    files = {
        "en/index.md": "---\ntitle: T\n---\n",
        "en/01-first/index.md": "---\ntitle: First\n---\n",
        "en/01-first/01-one.md": f"---\ntitle: One\n---\n{links}\n",
        "en/02-second/index.md": "---\ntitle: Second\n---\n",
        "en/02-second/01-other.md": "---\ntitle: Other\n---\nWords.\n",
    }
    with opened(write_content(tmp_path, files), motion=True) as kiosk:
        kiosk.wake()
        kiosk.session.open_page("first/one")
        kiosk.arrive()
        x, top = centre(kiosk.flick).x(), centre(kiosk.flick).y()
        kiosk.swipe(QPoint(x, top + 200), QPoint(x, top - 150), steps=4)
        assert kiosk.flick.property("flicking")
        link = next(item for item in kiosk.items() if item.property("text") == "Topic 6")
        kiosk.down(centre(link))
        kiosk.up(centre(link))
        qtbot.waitUntil(lambda: not kiosk.flick.property("moving"), timeout=5000)
        assert kiosk.here == ("page", "first/one")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_lowered_screen_has_all_its_controls_in_the_lower_half(
    qapp: object, tmp_path: Path, size: tuple[int, int]
) -> None:
    assert qapp
    with opened(write_content(tmp_path), size=size) as kiosk:
        kiosk.wake()
        kiosk.choose("Lower the screen")
        session = kiosk.session
        ways = [session.home, session.contact, session.help, session.about, session.make_easier]
        ways += [lambda: session.open_section("first"), lambda: session.open_page("first/two")]
        for way in ways:
            way()
            kiosk.settle()
            tops = [kiosk.button(words).mapToScene(QPoint(0, 0)).y() for words in kiosk.buttons()]
            assert tops
            assert min(tops) >= size[1] / 2, kiosk.here
        kiosk.ask_whether_anybody_is_there()
        kiosk.settle()
        tops = [kiosk.button(words).mapToScene(QPoint(0, 0)).y() for words in kiosk.buttons()]
        assert len(tops) == 3
        assert min(tops) >= size[1] / 2
        kiosk.session.finish()
        kiosk.settle()
        assert "Your back" in kiosk.texts(), "the invitation is at its full height again"


def test_bigger_buttons_are_bigger_and_farther_apart(small: Kiosk) -> None:
    small.wake()
    small.choose("Bigger buttons")
    for words in ("Home", "Contact", "First topic"):
        assert small.button(words).height() >= 25 * PIXELS_PER_MM - 1
    left, right = small.button("Contact"), small.button("Get help now")
    gap = right.mapToScene(QPoint(0, 0)).x() - left.mapToScene(QPoint(0, 0)).x() - left.width()
    assert gap >= 6 * PIXELS_PER_MM - 1


def test_a_hand_on_the_frame_of_a_large_screen_lies_on_nothing(qapp: object, tmp_path: Path) -> None:
    assert qapp
    with opened(write_content(tmp_path), size=(1920, 1080)) as kiosk:
        kiosk.wake()
        edge = 10 * PIXELS_PER_MM - 1
        for words in kiosk.buttons():
            button = kiosk.button(words)
            corner = button.mapToScene(QPoint(0, 0))
            assert corner.x() >= edge
            assert corner.x() + button.width() <= 1920 - edge
            assert corner.y() + button.height() <= 1080 - edge
