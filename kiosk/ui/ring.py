"""The one focus ring: what the keys are on, drawn over everything so that nothing hides or clips it."""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import Q_ARG, Property, QMetaObject, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core import steer
from kiosk.core.steer import Box, Position
from kiosk.core.visit import Mark
from kiosk.ui import stops, telling
from kiosk.ui.stops import Stops

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

CLEAR_MM = 3.0
"""What is kept in view around a control, so that its ring is seen whole."""
RING_MM = 1.5
"""How far the ring lies outside of what it surrounds."""


@QmlElement
class Ring(QObject):
    """`box` is in pixels of the window, `roundness` its radius; `shown` only while somebody uses keys or a switch."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mm = 4.0
        self._window: QQuickWindow | None = None
        self._item: QQuickItem | None = None
        self._group: list[QQuickItem] = []
        self._box = QRectF()
        self._roundness: float = 0.0
        self._shown = False

    def attach(self, window: QQuickWindow) -> None:
        self._window = window
        window.afterAnimating.connect(self.follow)

    @property
    def window(self) -> QQuickWindow:
        if self._window is None:
            raise RuntimeError("the ring was never attached to a window")
        return self._window

    def stops(self) -> Stops:
        return stops.read(self.window, CLEAR_MM * self.mm)

    def current(self, reach: Stops) -> Position | None:
        """Where the focus is, if it is on something the keys can reach and a person can see."""
        item = cast("QQuickItem | None", self.window.activeFocusItem())
        if item in reach.items:
            number = reach.items.index(item)
            return steer.on(reach.scene, number) if steer.seen(reach.scene, number) else None
        if item in reach.panes:
            number = reach.panes.index(item)
            return Position(-1, number, reach.scene.panes[number].offset)
        return None

    def put(self, reach: Stops, position: Position) -> QQuickItem:
        """Move the focus there and scroll it into view; gives what has it now."""
        item = reach.items[position.spot] if position.spot >= 0 else reach.panes[position.pane]
        if position.pane >= 0 and abs(reach.scene.panes[position.pane].offset - position.offset) >= 1:
            pane = reach.panes[position.pane]
            QMetaObject.invokeMethod(pane, "glideTo", Q_ARG("double", position.offset))  # pyright: ignore[reportCallIssue,reportArgumentType]
        if position.spot < 0:
            item.setProperty("told", telling.in_view(item, position.offset))
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._item, self._group = item, []
        self.show()
        return item

    def surround(self, items: list[QQuickItem]) -> None:
        """Show the ring around a group, without moving the focus."""
        self._item, self._group = None, items
        self.show()

    def forget(self) -> None:
        """Whatever it was around no longer counts."""
        self._item, self._group = None, []

    def show(self) -> None:
        self._shown = True
        self.follow()
        self.changed.emit()

    @Slot()
    def hide(self) -> None:
        if self._shown:
            self._shown = False
            self.changed.emit()

    @property
    def item(self) -> QQuickItem | None:
        """The one control it is shown around."""
        items = self._group or [self._item]
        return items[0] if self._shown and len(items) == 1 else None

    @property
    def lost(self) -> bool:
        """Whether what the ring is around has gone, or the focus has left it."""
        if self._group:
            return not all(_usable(item) for item in self._group)
        return not _usable(self._item) or self.window.activeFocusItem() is not self._item

    def within(self, name: str) -> bool:
        """Whether all it is around lies in items of this object name."""
        items = self._group or [self._item]
        return all(item is not None and shiboken6.isValid(item) and _lies_in(item, name) for item in items)

    @Slot()
    def follow(self) -> None:
        """Keep the ring around what it surrounds, wherever that moves."""
        if not self._shown:
            return
        items = [item for item in (self._group or [self._item]) if item is not None and _usable(item)]
        if not items:
            return
        boxes = [self._visible(item) for item in items]
        box = boxes[0]
        for other in boxes[1:]:
            box = box.united(other)
        out = RING_MM * self.mm
        around = box.adjusted(-out, -out, out, out).intersected(QRectF(0, 0, self.window.width(), self.window.height()))
        roundness = self._radius(items) + out
        if around != self._box or roundness != self._roundness:
            self._box, self._roundness = around, roundness
            self.changed.emit()

    def _visible(self, item: QQuickItem) -> QRectF:
        """What no pane hides of it."""
        box = _rectangle(stops.box(item))
        if item.objectName() == "pane":
            return box.adjusted(0, 0, 0, item.property("view") - item.height())
        around = cast("QQuickItem | None", item.parentItem())
        while around is not None:
            if around.clip():
                box = box.intersected(_rectangle(stops.box(around)))
            around = cast("QQuickItem | None", around.parentItem())
        return box

    def _radius(self, items: list[QQuickItem]) -> float:
        background = items[0].property("background") if len(items) == 1 else None
        radius: float = background.property("radius") if isinstance(background, QQuickItem) else 3.5 * self.mm
        return radius

    def _get_box(self) -> QRectF:
        return self._box

    def _get_roundness(self) -> float:
        return self._roundness

    def _get_shown(self) -> bool:
        return self._shown

    box = Property(QRectF, _get_box, notify=changed)
    roundness = Property(float, _get_roundness, notify=changed)
    shown = Property(bool, _get_shown, notify=changed)


def first(reach: Stops) -> Position | None:
    """Where the keys begin on a screen: in its main text, else at its first control."""
    scene = reach.scene
    widest = max(range(len(scene.panes)), key=lambda number: scene.panes[number].box.width, default=-1)
    for number, spot in enumerate(scene.spots):
        if spot.pane == widest and widest >= 0 and steer.seen(scene, number):
            return steer.on(scene, number)
    if widest >= 0 and scene.panes[widest].reach > 1:
        return Position(-1, widest, scene.panes[widest].offset)
    return steer.on(scene, 0) if scene.spots else None


def mark_of(reach: Stops, item: QQuickItem) -> Mark:
    return Mark(reach.order.index(item), _words(item)) if item in reach.order else Mark(0, "")


def marked(reach: Stops, mark: Mark) -> Position | None:
    """The control of these words nearest to that place in the order; in other words, whatever stands in that place."""
    if not reach.order:
        return None
    alike = [number for number, item in enumerate(reach.order) if _words(item) == mark.words]
    near = min(alike, key=lambda number: abs(number - mark.order), default=min(mark.order, len(reach.order) - 1))
    return at(reach, reach.order[near])


def at(reach: Stops, item: QQuickItem) -> Position:
    if item in reach.items:
        return steer.on(reach.scene, reach.items.index(item))
    number = reach.panes.index(item)
    return Position(-1, number, reach.scene.panes[number].offset)


def _words(item: QQuickItem) -> str:
    return str(item.property("text") or "")


def _lies_in(item: QQuickItem, name: str) -> bool:
    around = cast("QQuickItem | None", item)
    while around is not None and around.objectName() != name:
        around = cast("QQuickItem | None", around.parentItem())
    return around is not None


def _usable(item: QQuickItem | None) -> bool:
    return item is not None and shiboken6.isValid(item) and item.isVisible() and item.isEnabled()


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
