"""Touching the parts of a picture, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.visit import Place, Screen, Visit

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Explorer(QObject):
    """Holds nothing itself: `visit` gives the visit as it is, `keep` puts one in its place that shows the same screen,
    and `go` leads to another. Whoever
    changes the place emits `changed`. `chosen` counts the spots from 0; -1: none yet.
    """

    changed = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        keep: Callable[[Visit], None],
        go: Callable[[Place, int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._keep = keep
        self._go = go

    @Slot(str)
    def open(self, page: str) -> None:
        """Show the picture of this page large, with its parts to touch."""
        self._go(Place(Screen.EXPLORE, page), 1)

    @Slot(int)
    def choose(self, spot: int) -> None:
        visit = self._visit()
        self._keep(replace(visit, place=replace(visit.place, spot=spot)))
        self.changed.emit()

    def _get_chosen(self) -> int:
        return self._visit().place.spot

    chosen = Property(int, _get_chosen, notify=changed)
