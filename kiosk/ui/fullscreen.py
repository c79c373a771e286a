"""Keeps the window over the whole primary screen, whatever happens to the screens."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

LOOK_SECONDS = 5
"""Some systems tell of a screen that woke before they have put the windows back, and some do not tell at all."""

ROUNDED = 2
"""Pixels that may be lost or won where a system scales by a fraction."""


class FullScreen(QObject):
    """Covers the screen again when it is rotated, resized, replaced or plugged in, and once there is one at all.

    The geometry is set as well as the state: without a window manager, which a kiosk may not have, nobody else does it.
    """

    def __init__(self, window: QQuickWindow, application: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        self._application = application
        window.setProperty("framed", False)
        application.primaryScreenChanged.connect(self._on_another)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self.cover)
        for screen in application.screens():
            screen.geometryChanged.connect(self.cover)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_SECONDS * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def cover(self) -> None:
        """Without a screen the window is not shown at all: Qt would end the process."""
        screen = primary(self._application)
        if screen is None:
            return
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()

    @Slot()
    def look(self) -> None:
        """Cover the screen if for any reason the window does not."""
        screen = primary(self._application)
        if screen is not None and not self._covers(screen):
            self.cover()

    def _covers(self, screen: QScreen) -> bool:
        if not self._window.isVisible():
            return False
        here, whole = self._window.geometry(), screen.geometry()
        if self._application.platformName().startswith("wayland"):  # it tells no window where it is
            here.moveTopLeft(whole.topLeft())
        off = (here.left() - whole.left(), here.top() - whole.top(), here.right() - whole.right())
        return all(abs(pixels) <= ROUNDED for pixels in (*off, here.bottom() - whole.bottom()))

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.cover)
        self._on_another()

    @Slot()
    def _on_another(self) -> None:
        if self._window.isVisible() and not self._window.isExposed():
            self._window.hide()  # it was on a screen that is gone
        self.cover()


def primary(application: QGuiApplication) -> QScreen | None:
    """The main screen. There may be none for a while, which PySide6's own types do not tell."""
    return application.primaryScreen()
