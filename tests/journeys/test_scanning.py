"""One switch, or one touch anywhere, does everything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.kiosk_window import Kiosk, centre

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


def pace(kiosk: Kiosk) -> None:
    kiosk.time.seconds += kiosk.library.settings.keys.scan_seconds
    kiosk.scanner.check()
    kiosk.settle()


def switch(kiosk: Kiosk) -> None:
    kiosk.press(Qt.Key.Key_Space)


def press(kiosk: Kiosk, words: str) -> None:
    """Wait for the group that holds `words`, enter it, wait for `words`, press."""
    heard: list[str] = []
    kiosk.scanner.reached.connect(heard.append)
    for _ in range(LONGEST):
        pace(kiosk)
        if heard[-1] == words:
            break
        if heard[-1] == "" and kiosk.ring is not None and kiosk.ring.contains(middle(kiosk, words)):
            before = len(heard)
            switch(kiosk)
            if words in heard[before:] and heard[-1] != words:
                kiosk.scanner.reached.disconnect(heard.append)
                return  # the only one of its group is pressed at once
        if heard[-1] == words:
            break
    assert heard[-1] == words
    kiosk.scanner.reached.disconnect(heard.append)
    switch(kiosk)
    kiosk.settle()


def middle(kiosk: Kiosk, words: str) -> QPointF:
    """Of the control, or of the text it is scrolled out of sight in."""
    item = next(
        item for item in kiosk.items() if item.property("text") == words and item.inherits("QQuickAbstractButton")
    )
    place = QPointF(centre(item))
    hidden = kiosk.flick.isAncestorOf(item) and not kiosk.flick.contains(kiosk.flick.mapFromScene(place))
    return QPointF(centre(kiosk.flick)) if hidden else place


def test_one_switch_does_everything(scanned: Kiosk) -> None:
    press(scanned, "First topic")
    assert scanned.here == ("section", "first")
    press(scanned, "Page one")
    assert scanned.here == ("page", "first/one")
    press(scanned, "A site")
    assert scanned.screen == "outside"
    press(scanned, "Contact")
    assert scanned.screen == "contact"
    press(scanned, "Back")
    press(scanned, "Get help now")
    assert scanned.screen == "help"
    press(scanned, "Text size")
    assert scanned.visit.text_size == "large"
    press(scanned, "Español")
    assert scanned.visit.language == "es"
    press(scanned, "English")
    press(scanned, "Home")
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
    press(scanned, "I need more time")
    assert scanned.visit.extra_time
    assert scanned.screen == "home"
    assert not scanned.clock.warning


def test_it_can_be_switched_off_and_ends_with_the_visit(scanned: Kiosk) -> None:
    press(scanned, "Easier to use")
    press(scanned, "One-switch scanning")
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
    press(scanned, "Find a word or a question")
    press(scanned, "o")
    press(scanned, "t")
    assert scanned.visit.query == "ot"
    heard: list[str] = []
    scanned.scanner.reached.connect(heard.append)
    press(scanned, "Other page")
    assert scanned.here == ("page", "second/other")


def test_the_keyboard_is_passed_row_by_row(scanned: Kiosk) -> None:
    press(scanned, "Find a word or a question")
    for words, most in (("t", 12), ("Delete", 12), ("m", 12)):
        heard: list[str] = []
        scanned.scanner.reached.connect(heard.append)
        press(scanned, words)
        scanned.scanner.reached.disconnect(heard.append)
        assert len(heard) <= most, f"{words!r} came after {len(heard)} paces"
