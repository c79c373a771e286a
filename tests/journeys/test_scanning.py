"""One switch, or one touch anywhere, does everything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.journeys.without_touch import pace, scan_to, switch
from tests.kiosk_window import Kiosk

LONGEST = 80
"""Paces within which the ring comes to anything."""


@pytest.fixture
def scanned(small: Kiosk) -> Kiosk:
    small.wake()
    small.choose("One-switch scanning")
    small.session.home()
    small.settle()
    small.settle()
    return small


def test_one_switch_does_everything(scanned: Kiosk) -> None:
    scan_to(scanned, "First topic")
    assert scanned.here == ("section", "first")
    scan_to(scanned, "Page one")
    assert scanned.here == ("page", "first/one")
    scan_to(scanned, "A site")
    assert scanned.screen == "outside"
    scan_to(scanned, "Contact")
    assert scanned.screen == "contact"
    scan_to(scanned, "Back")
    scan_to(scanned, "Get help now")
    assert scanned.screen == "help"
    scan_to(scanned, "Text size")
    assert scanned.visit.text_size == "large"
    scan_to(scanned, "Español")
    assert scanned.visit.language == "es"
    scan_to(scanned, "English")
    scan_to(scanned, "Home")
    assert scanned.screen == "home"


def test_a_long_page_is_read_with_one_switch_and_begins_anew(scanned: Kiosk) -> None:
    scanned.session.open_page("first/two")
    scanned.settle()
    scanned.settle()
    assert scanned.ring is not None
    seen = [scanned.scrolled]
    switch(scanned)
    for _ in range(LONGEST):
        switch(scanned)
        seen.append(scanned.scrolled)
        if seen[-1] == 0:
            break
    assert max(seen) >= float(scanned.flick.property("contentHeight")) - scanned.flick.height()
    assert seen[-1] == 0


def test_a_touch_anywhere_is_the_switch(scanned: Kiosk) -> None:
    scanned.tap("Contact")
    assert scanned.screen == "home", "what lies under the finger is not pressed"
    scanned.tap_at(QPoint(5, 5))
    assert scanned.screen == "find", "the first touch entered the group, the second pressed its first item"


def test_it_rests_after_some_rounds_and_goes_on_at_the_next_press(scanned: Kiosk) -> None:
    for _ in range(LONGEST):
        pace(scanned)
    assert scanned.ring is None
    switch(scanned)
    assert scanned.ring is not None
    assert scanned.screen == "home"


def test_the_question_can_be_answered(scanned: Kiosk) -> None:
    scanned.ask_whether_anybody_is_there()
    scanned.settle()
    scanned.pass_time(1)
    scan_to(scanned, "I need more time")
    assert scanned.visit.extra_time
    assert scanned.screen == "home"
    assert not scanned.clock.warning


def test_it_can_be_switched_off_and_ends_with_the_visit(scanned: Kiosk) -> None:
    scan_to(scanned, "Easier to use")
    scan_to(scanned, "One-switch scanning")
    assert not scanned.visit.scanning
    scanned.tap("One-switch scanning")
    assert scanned.visit.scanning
    scanned.session.finish()
    scanned.settle()
    assert scanned.ring is None
    scanned.tap_at(QPoint(600, 300))
    assert scanned.screen == "home"
    scanned.tap("Contact")
    assert scanned.screen == "contact", "touches press again"


def test_a_key_held_down_is_one_press(scanned: Kiosk) -> None:
    QTest.keyPress(scanned.window, Qt.Key.Key_Space)
    scanned.settle()
    assert scanned.screen == "home"


def test_what_comes_while_the_ring_goes_round_is_passed_too(scanned: Kiosk) -> None:
    scan_to(scanned, "Find a word or a question")
    scan_to(scanned, "o")
    scan_to(scanned, "t")
    assert scanned.visit.query == "ot"
    heard: list[str] = []
    scanned.scanner.reached.connect(heard.append)
    scan_to(scanned, "Other page")
    assert scanned.here == ("page", "second/other")


def test_the_keyboard_is_passed_row_by_row(scanned: Kiosk) -> None:
    scan_to(scanned, "Find a word or a question")
    for words, most in (("t", 12), ("Delete", 12), ("m", 12)):
        heard: list[str] = []
        scanned.scanner.reached.connect(heard.append)
        scan_to(scanned, words)
        scanned.scanner.reached.disconnect(heard.append)
        assert len(heard) <= most, f"{words!r} came after {len(heard)} paces"
