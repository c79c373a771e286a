"""Whoever does not touch: a keypad, by which one sees where the ring is, and a single switch that waits for it."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.core.steer import Direction
from kiosk.ui.ring import CLEAR_MM, at
from kiosk.ui.stops import read
from tests.core.steering import way
from tests.kiosk_window import PIXELS_PER_MM, Kiosk, centre

K = Qt.Key
LONGEST = 80
"""Presses or paces that lead from any control to any other on the way."""


ARROWS = {
    Direction.UP: K.Key_Up,
    Direction.DOWN: K.Key_Down,
    Direction.LEFT: K.Key_Left,
    Direction.RIGHT: K.Key_Right,
}


def go_to(kiosk: Kiosk, words: str) -> None:
    """Press the arrows that lead there, until the ring is on `words`."""
    if kiosk.ring is None:
        kiosk.press(K.Key_Down)
    for _ in range(LONGEST):
        if kiosk.focused == words:
            return
        reach = read(kiosk.window, CLEAR_MM * PIXELS_PER_MM)
        focus = kiosk.window.activeFocusItem()
        goal = next(number for number, item in enumerate(reach.items) if item.property("text") == words)
        kiosk.press(ARROWS[way(reach.scene, at(reach, focus), goal)[0]])
    assert kiosk.focused == words


def select(kiosk: Kiosk, words: str) -> None:
    go_to(kiosk, words)
    kiosk.press(K.Key_Select)


def pace(kiosk: Kiosk) -> None:
    kiosk.time.seconds += kiosk.library.settings.keys.scan_seconds
    kiosk.scanner.check()
    kiosk.settle()


def switch(kiosk: Kiosk) -> None:
    kiosk.press(Qt.Key.Key_Space)


def scan_to(kiosk: Kiosk, words: str) -> None:
    """Wait for the group that holds `words`, enter it, wait for `words`, press. Entering presses what is alone."""
    heard: list[str] = []
    kiosk.scanner.reached.connect(heard.append)
    for _ in range(LONGEST):
        pace(kiosk)
        if heard[-1] == "" and kiosk.ring is not None and kiosk.ring.contains(middle(kiosk, words)):
            pressed = QSignalSpy(control(kiosk, words), SIGNAL("clicked()"))  # pyright: ignore[reportArgumentType,reportCallIssue]
            switch(kiosk)
            if pressed.count():
                break
        if heard[-1] == words:
            switch(kiosk)
            break
    assert words in heard
    kiosk.scanner.reached.disconnect(heard.append)
    kiosk.settle()


def control(kiosk: Kiosk, words: str) -> QQuickItem:
    return next(
        item for item in kiosk.items() if item.property("text") == words and item.inherits("QQuickAbstractButton")
    )


def middle(kiosk: Kiosk, words: str) -> QPointF:
    """Of the control, or of the text it is scrolled out of sight in."""
    item = control(kiosk, words)
    place = QPointF(centre(item))
    hidden = kiosk.flick.isAncestorOf(item) and not kiosk.flick.contains(kiosk.flick.mapFromScene(place))
    return QPointF(centre(kiosk.flick)) if hidden else place
