"""How staff call for the PIN on any screen, and why nobody else can close the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from math import dist

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from typing_extensions import override

from kiosk.core.keys import Action, bindings
from kiosk.services.idle import repeated
from kiosk.ui.gate import Gate
from kiosk.ui.typing import Keypad

HOLD_SECONDS = 3.0
CORNER_MM = 20.0
"""How far from both edges of an upper corner a finger may rest."""
STILL_MM = 10.0
"""How far it may slide meanwhile."""
_MOUSE = -1
_COMING = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}


class Corner(QObject):
    """An event filter on the window that hears everything first. A finger or the mouse held in an upper corner, or the
    keys Back and Select held together, knock at the gate. `mm` is pixels per millimetre, `now` gives monotonic seconds;
    `check` acts on the time that has passed.
    """

    def __init__(
        self,
        gate: Gate,
        chosen: Callable[[], Keypad],
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.mm = 4.0
        self._width = 0
        self._gate = gate
        self._chosen = chosen
        self._now = now
        self._finger: int | None = None
        self._start = QPointF()
        self._down: dict[int, Action] = {}
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Close and self._gate.locked:
            event.ignore()
            return True
        if self._gate.wipe.swallows(event):
            event.accept()
            return True
        if kind in _COMING and not repeated(event):
            self._gate.touched()
        if isinstance(watched, QQuickWindow):
            self._width = watched.width()
        if isinstance(event, QTouchEvent):
            self._touch(event)
        elif isinstance(event, QMouseEvent):
            self._mouse(event)
        elif isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._key(event)
        elif kind in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._down.clear()
            self._let_go()
        return False

    @Slot()
    def check(self) -> None:
        if self._finger is None and not self._chord:
            return
        left = self._since + HOLD_SECONDS - self._now()
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
        else:
            self._let_go()
            self._down.clear()
            self._gate.knock()

    def _touch(self, event: QTouchEvent) -> None:
        if event.type() is QEvent.Type.TouchCancel:
            self._let_go()
            return
        for point in event.points():
            place, number = point.position(), point.id()
            match point.state().name:
                case "Pressed":
                    self._press(number, place)
                case "Released" if number == self._finger:
                    self._let_go()
                case _:
                    self._move(number, place)

    def _mouse(self, event: QMouseEvent) -> None:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._press(_MOUSE, event.position())
            case QEvent.Type.MouseButtonRelease if self._finger == _MOUSE:
                self._let_go()
            case _:
                self._move(_MOUSE, event.position())

    def _press(self, finger: int, place: QPointF) -> None:
        reach = CORNER_MM * self.mm
        if place.y() <= reach and min(place.x(), self._width - place.x()) <= reach:
            self._finger, self._start = finger, place
            self._begin()

    def _move(self, finger: int, place: QPointF) -> None:
        far = dist(place.toTuple(), self._start.toTuple()) > STILL_MM * self.mm
        if finger == self._finger and far:
            self._let_go()

    def _key(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.type() is QEvent.Type.KeyRelease:
            self._down.pop(key, None)
            return
        action = self._actions.get(key)
        if event.type() is QEvent.Type.KeyPress and action is not None:
            before = self._chord
            self._down[key] = action
            if self._chord and not before:
                self._begin()

    @property
    def _actions(self) -> Mapping[int, Action]:
        return {Qt.Key[f"Key_{name}"].value: action for name, action in bindings(self._chosen()).items()}

    @property
    def _chord(self) -> bool:
        return {Action.BACK, Action.SELECT} <= set(self._down.values())

    def _begin(self) -> None:
        if not self._gate.busy:
            self._since = self._now()
            self._timer.start(round(HOLD_SECONDS * 1000))

    def _let_go(self) -> None:
        self._finger = None
