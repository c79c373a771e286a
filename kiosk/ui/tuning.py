"""How loud and how fast is read aloud, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import visit as visits
from kiosk.core.visit import Visit

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Tuning(QObject):
    """Holds nothing itself: `visit` gives the visit as it is, `change` puts another in its place."""

    changed = Signal()

    def __init__(
        self, visit: Callable[[], Visit], change: Callable[[Visit], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._change = change

    @Slot(int)
    def louder(self, steps: int) -> None:
        self._set(visits.louder(self._visit(), steps))

    @Slot(int)
    def faster(self, steps: int) -> None:
        self._set(visits.faster(self._visit(), steps))

    def _set(self, visit: Visit) -> None:
        self._change(visit)
        self.changed.emit()

    def _get_slowest(self) -> bool:
        return visits.faster(self._visit(), -1) == self._visit()

    def _get_fastest(self) -> bool:
        return visits.faster(self._visit(), 1) == self._visit()

    def _get_quietest(self) -> bool:
        return visits.louder(self._visit(), -1) == self._visit()

    def _get_loudest(self) -> bool:
        return visits.louder(self._visit(), 1) == self._visit()

    slowest = Property(bool, _get_slowest, notify=changed)
    fastest = Property(bool, _get_fastest, notify=changed)
    quietest = Property(bool, _get_quietest, notify=changed)
    loudest = Property(bool, _get_loudest, notify=changed)
