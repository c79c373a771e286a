"""A finger: touch events that travel Qt's whole way, as from a touch screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class Touch:
    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._point = QPoint()

    def tap(self, item: QQuickItem) -> None:
        self.press(item)
        self.release()

    def press(self, item: QQuickItem) -> None:
        self._point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._device, False).press(0, self._point, self._window).commit(False)

    def release(self) -> None:
        QTest.touchEvent(self._window, self._device, False).release(0, self._point, self._window).commit(False)


def button(window: QQuickWindow, text: str) -> QQuickItem | None:
    """The button with this text that stands on the screen now."""
    found = (item for item in _visible(window.contentItem()) if _is_button(item) and item.property("text") == text)
    return next(found, None)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")
