"""The last touch of the screen, so that staff learn of glass that has gone deaf."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Signal
from typing_extensions import override


def _now() -> datetime:
    return datetime.now().astimezone()


class TouchLog(QObject):
    """An event filter on the window. Remembers when, never where."""

    seen = Signal()

    def __init__(self, now: Callable[[], datetime] = _now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.last: datetime | None = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.TouchBegin:
            self.last = self._now()
            self.seen.emit()
        return False
