"""Keeps the window over the whole primary screen, whatever happens to the screens."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


class FullScreen(QObject):
    """Covers the screen again when it is rotated, resized, replaced or plugged in.

    The geometry is set as well as the state: without a window manager, which a kiosk may not have, nobody else does it.
    """

    def __init__(self, window: QQuickWindow, application: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        self._application = application
        window.setProperty("framed", False)
        application.primaryScreenChanged.connect(self.cover)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self.cover)
        for screen in application.screens():
            screen.geometryChanged.connect(self.cover)

    def cover(self) -> None:
        screen = self._application.primaryScreen()
        if screen is not None:  # pyright: ignore[reportUnnecessaryComparison] - there may be none for a while
            self._window.setScreen(screen)
            self._window.setGeometry(screen.geometry())
            self._window.showFullScreen()

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.cover)
        self.cover()
