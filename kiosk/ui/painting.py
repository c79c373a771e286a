"""Notices when this computer's graphics cannot draw the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

FIRST_FRAME = 10_000
"""Milliseconds until the first frame of a window that is on a screen."""


class Painting(QObject):
    """Must be made before the window is shown: Qt ends the process when it cannot draw and nobody listens."""

    failed = Signal(str)

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._begun = False
        window.sceneGraphError.connect(self._on_error)
        window.frameSwapped.connect(self._on_frame)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_FRAME)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """A window that no screen shows is not expected to paint."""
        if self._window.isExposed():
            self._fail("nothing was painted in time")

    def close(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_frame(self) -> None:
        if not self._begun:  # the thread that draws may have announced more than one
            self._begun = True
            self._timer.stop()
            self._window.frameSwapped.disconnect(self._on_frame)

    @Slot(QQuickWindow.SceneGraphError, str)
    def _on_error(self, _kind: QQuickWindow.SceneGraphError, message: str) -> None:
        self._fail(message)

    def _fail(self, why: str) -> None:
        self._timer.stop()
        self.failed.emit(why)
