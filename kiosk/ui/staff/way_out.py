"""The way out of a kiosk that is out of order: the only screen of the staff area that needs nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.room import Room

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WayOutDesk(Room):
    """`leave` and `restart` end the kiosk."""

    def __init__(self, leave: Callable[[], None], restart: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        self._restart = restart

    @Slot()
    def finish(self) -> None:
        """Give the screen back to patients."""
        self.left.emit()

    @Slot()
    def leave_kiosk(self) -> None:
        self._leave()

    @Slot()
    def restart_kiosk(self) -> None:
        self._restart()
