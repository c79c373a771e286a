"""A picture of the window, once everything in it is there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.scene import ask

LOADING = 2
"""As Qt numbers the values of `Image.status`."""
PATIENCE_MS = 5000


def taken(application: QGuiApplication, window: QQuickWindow) -> QImage:
    """Waits for what a thread of Qt reads, though not for ever: what never comes is seen to be missing."""
    image = window.grabWindow()
    patience = QDeadlineTimer(PATIENCE_MS)
    while not patience.hasExpired() and any(map(_loading, everything(window.contentItem()))):
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        image = window.grabWindow()
    return image


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """Whatever is visible in `item`."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from everything(child)


def _loading(item: QQuickItem) -> bool:
    return item.inherits("QQuickImage") and item.property("asynchronous") and ask(item, "status") == LOADING
