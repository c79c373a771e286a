"""The staff area: which of its screens is open, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.gate import Room

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = "way-out"


@QmlElement
class Desk(Room):
    """`place` is the name of the screen that is open. `leave` and `restart` end the kiosk."""

    changed = Signal()

    def __init__(self, leave: Callable[[], None], restart: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        self._restart = restart
        self._place = FIRST

    @Slot(str)
    def go(self, place: str) -> None:
        if place != self._place:
            self._place = place
            self.changed.emit()

    def back(self) -> None:
        """To the first screen of the area, and from there back to the patients' screen."""
        if self._place == FIRST:
            super().back()
        else:
            self.go(FIRST)

    @Slot()
    def close(self) -> None:
        """Give the screen back to patients."""
        self.left.emit()

    @Slot()
    def leave_kiosk(self) -> None:
        self._leave()

    @Slot()
    def restart_kiosk(self) -> None:
        self._restart()

    def _get_place(self) -> str:
        return self._place

    place = Property(str, _get_place, notify=changed)
