"""Touches as trembling, resting and heavy hands make them: one finger at a time, and an echo counts for nothing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

from kiosk.core.tremor import AGAIN_SECONDS, STAFF_AGAIN_SECONDS, Fingers, Point
from kiosk.ui.gate import Gate
from kiosk.ui.scanner import Scanner

_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
_MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
}
_MOUSE_FINGER = -1


class Hands(QObject):
    """An event filter on the window that keeps from it what does not count. While `scanner` runs, a touch anywhere is
    its switch. `mm` is pixels per millimetre.
    """

    def __init__(
        self,
        scanner: Scanner,
        gate: Gate,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.mm = 4.0
        self._scanner = scanner
        self._gate = gate
        self._now = now
        self._fingers = Fingers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE:
            return self._mouse(event)
        return False

    def typed(self) -> None:
        """The tap just now typed a letter."""
        self._fingers.typed()

    def _touch(self, event: QTouchEvent) -> bool:
        if event.type() not in _TOUCHES:
            self._fingers.cancel()
            return False
        points = [point for point in event.points() if point.state() is not QEventPoint.State.Stationary]
        # Fingers that leave go first, so that another may come in the same event.
        points.sort(key=lambda point: point.state() is not QEventPoint.State.Released)
        counted = [(point, self._tell(point)) for point in points]
        refused = any(point.state() is QEventPoint.State.Pressed and not counts for point, counts in counted)
        released = any(point.state() is QEventPoint.State.Released and counts for point, counts in counted)
        return self._decide(event, counts=any(counts for _, counts in counted), refused=refused, released=released)

    def _tell(self, point: QEventPoint) -> bool:
        place = self._place(point.position())
        match point.state():
            case QEventPoint.State.Pressed:
                return self._fingers.press(point.id(), place, self._now(), self._again)
            case QEventPoint.State.Released:
                return self._fingers.release(point.id(), place, self._now())
            case _:
                return self._fingers.move(point.id(), place)

    def _mouse(self, event: QMouseEvent) -> bool:
        place = self._place(event.position())
        match event.type():
            case QEvent.Type.MouseMove:
                counts = self._fingers.move(_MOUSE_FINGER, place) or not event.buttons().value
                return self._decide(event, counts=counts)
            case QEvent.Type.MouseButtonRelease:
                counts = self._fingers.release(_MOUSE_FINGER, place, self._now())
                return self._decide(event, counts=counts, released=counts)
            case _:
                return self._decide(event, counts=self._fingers.press(_MOUSE_FINGER, place, self._now(), self._again))

    def _decide(
        self, event: QTouchEvent | QMouseEvent, *, counts: bool, refused: bool = False, released: bool = False
    ) -> bool:
        """Whether the window is kept from the event. One that brings a refused finger is, unless another one leaves."""
        if self._scanner.active:
            if released:
                self._scanner.press()
            kept = True
        else:
            kept = not counts or (refused and not released)
        if kept:
            event.accept()
        return kept

    @property
    def _again(self) -> float:
        return STAFF_AGAIN_SECONDS if self._gate.busy else AGAIN_SECONDS

    def _place(self, position: QPointF) -> Point:
        return position.x() / self.mm, position.y() / self.mm
