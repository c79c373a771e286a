"""Words on buttons that cannot grow to the size asked for are shown in that size while one rests on them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.loupe import REST_SECONDS
from kiosk.ui.tokens import BODY_CAPITAL_MM, CAPITAL_EM, SCALES
from tests.kiosk_window import PIXELS_PER_MM, Kiosk, centre
from tests.staff import Clinic, knock

FULL = SCALES["largest"] * BODY_CAPITAL_MM / CAPITAL_EM * PIXELS_PER_MM
"""Font size of the largest text in pixels."""


def enlarge(kiosk: Kiosk) -> None:
    kiosk.wake()
    for _ in range(3):
        kiosk.tap("Text size")
    assert kiosk.visit.text_size == "largest"


def rest(kiosk: Kiosk, words: str, seconds: float = REST_SECONDS) -> QPoint:
    """Lay a finger on a button for so long; returns where it lies."""
    point = centre(kiosk.button(words))
    kiosk.down(point)
    kiosk.time.seconds += seconds
    kiosk.loupe.check()
    kiosk.settle()
    return point


def label(kiosk: Kiosk) -> QQuickItem | None:
    return next((item for item in kiosk.items() if item.objectName() == "large label"), None)


def shown(kiosk: Kiosk) -> tuple[str, float]:
    """What the label says, and its font size in pixels."""
    found = label(kiosk)
    assert found is not None, "no large label"
    parts = found.childItems()[0].childItems()
    words = [item for item in parts if item.inherits("QQuickText") and item.objectName() != "glyph"]
    return str(words[0].property("text")), words[0].property("font").pixelSize()


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("words", ["Contact", "Get help now", "Home", "Easier to use"])
def test_a_finger_that_rests_sees_the_words_in_the_size_it_asked_for(small: Kiosk, words: str) -> None:
    enlarge(small)
    rest(small, words)
    said, size = shown(small)
    assert said == words
    assert size == pytest.approx(FULL, abs=1)
    found, button = label(small), small.button(words)
    assert found is not None
    assert QRectF(0, 0, small.window.width(), small.window.height()).contains(box(found))
    assert not box(found).intersects(box(button)), "the finger would lie on it"


def test_letting_go_does_what_the_button_says(small: Kiosk) -> None:
    enlarge(small)
    point = rest(small, "Contact")
    small.up(point)
    assert small.screen == "contact"
    assert label(small) is None


def test_sliding_off_does_nothing(small: Kiosk) -> None:
    enlarge(small)
    point = rest(small, "Contact")
    away = QPoint(point.x(), 300)
    small.move(away)
    assert label(small) is None
    small.up(away)
    assert small.screen == "home"


def test_a_tap_shows_nothing_but_what_it_does(small: Kiosk) -> None:
    enlarge(small)
    rest(small, "Contact", REST_SECONDS / 2)
    assert label(small) is None


def test_words_that_are_large_enough_are_not_said_twice(small: Kiosk) -> None:
    small.wake()
    rest(small, "Contact")
    assert label(small) is None
    small.up(QPoint(5, 300))
    small.tap("Text size")
    small.session.open_section("first")
    small.settle()
    small.show("Page one")
    rest(small, "Page one")
    assert label(small) is None, "it grew with the text"


def test_the_mouse_rests_as_a_finger_does(small: Kiosk) -> None:
    enlarge(small)
    point = centre(small.button("Contact"))
    QTest.mousePress(small.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    small.time.seconds += REST_SECONDS
    small.loupe.check()
    small.settle()
    assert shown(small)[0] == "Contact"
    QTest.mouseRelease(small.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    small.settle()
    assert label(small) is None


def test_keys_see_it_as_long_as_they_are_on_it(small: Kiosk) -> None:
    enlarge(small)
    for _ in range(30):
        small.press(Qt.Key.Key_Tab)
        if small.focused == "Contact":
            break
    small.settle()
    assert shown(small)[0] == "Contact"
    assert small.ring is not None
    found = label(small)
    assert found is not None
    assert not box(found).intersects(small.ring), "the ring is not seen whole"
    small.press(Qt.Key.Key_Up)
    assert label(small) is None


def test_staff_see_none(qapp: object, clinic: Clinic) -> None:
    assert qapp
    with clinic.open() as kiosk:
        enlarge(kiosk)
        knock(kiosk)
        kiosk.press(Qt.Key.Key_Tab)
        assert label(kiosk) is None
