"""Reads the draft as the kiosk would, and as the checker would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.pages import Memory
from kiosk.core.pictures import PictureProbe
from kiosk.core.quality.audit import Audit, Known, audit
from kiosk.services.editing.work import Work


class Rehearsal(QObject):
    """`read` tells of the library of the draft, `checked` of everything the checker says of it."""

    read = Signal(object)
    checked = Signal(object)

    def __init__(
        self, folder: Path, work: Work, probe: PictureProbe, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._work, self._probe, self._today = folder, work, probe, today
        self._memory, self._known = Memory(), Known()
        self._latest = 0

    def unveil(self, path: str) -> None:
        """Read this page although it is hidden from patients."""
        self._memory.unveiled = path

    def begin(self) -> None:
        """Read the draft as it lies on the disk when its turn comes."""
        self._latest += 1
        turn = self._latest

        def show(loaded: Loaded) -> None:
            self.read.emit(loaded)
            if turn == self._latest:
                self._work.do(lambda: self._check(loaded), self.checked.emit)

        self._work.do(lambda: load(self._folder, self._probe, self._memory), show)

    def _check(self, loaded: Loaded) -> Audit:
        return audit(self._folder, loaded, self._today(), self._known)
