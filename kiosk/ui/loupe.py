"""Shows large what could not grow with the text: the control that a finger rests on, or that the keys are on.

Known elsewhere as a large content viewer: buttons that must all fit into one band cannot have words twice as high.
"""

from __future__ import annotations

from collections.abc import Callable
from math import dist

import shiboken6
from PySide6.QtCore import Property, QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from typing_extensions import override

from kiosk.ui.ring import Ring

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

REST_SECONDS = 0.4
"""A touch that is meant as one is shorter."""
STILL_MM = 10.0
"""How far a finger may slide meanwhile."""
_GONE = {QEvent.Type.TouchCancel, QEvent.Type.FocusOut, QEvent.Type.Hide}


@QmlElement
class Loupe(QObject):
    """An event filter on the window. `item` is the control in question, if there is one, and `box` where it lies, in
    pixels of the window. `mm` is pixels per millimetre, `now` gives monotonic seconds; `check` acts on the time that
    has passed.
    """

    changed = Signal()

    def __init__(self, ring: Ring, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mm = 4.0
        self._ring = ring
        self._now = now
        self._place: QPointF | None = None
        self._since = 0.0
        self._held: QQuickItem | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)
        ring.changed.connect(self.changed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GONE:
            self._let_go()
        elif isinstance(event, QTouchEvent):
            point = event.points()[0]
            self._follow(point.state().name, point.position())
        elif isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    @Slot()
    def check(self) -> None:
        if self._place is None or self._held is not None:
            return
        left = self._since + REST_SECONDS - self._now()
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
            return
        self._held = next((item for item in self._ring.stops().items if item.property("pressed") is True), None)
        self.changed.emit()

    def _mouse(self, event: QMouseEvent) -> None:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._follow("Pressed", event.position())
            case QEvent.Type.MouseButtonRelease:
                self._follow("Released", event.position())
            case _:
                self._follow("Updated", event.position())

    def _follow(self, state: str, place: QPointF) -> None:
        if state == "Pressed":
            self._place, self._since = place, self._now()
            self._timer.start(round(REST_SECONDS * 1000))
        elif state == "Released" or self._slid(place):
            self._let_go()

    def _slid(self, place: QPointF) -> bool:
        return self._place is not None and dist(place.toTuple(), self._place.toTuple()) > STILL_MM * self.mm

    def _let_go(self) -> None:
        self._place = None
        self._timer.stop()
        if self._held is not None:
            self._held = None
            self.changed.emit()

    def _get_item(self) -> QQuickItem | None:
        item = self._held or self._ring.item
        return item if item is not None and shiboken6.isValid(item) else None

    def _get_box(self) -> QRectF:
        item = self._get_item()
        return QRectF() if item is None else item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    item = Property(QObject, _get_item, notify=changed)
    box = Property(QRectF, _get_box, notify=changed)
