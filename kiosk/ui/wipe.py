"""The screen is locked while somebody cleans it: touches and keys do nothing, and it ends by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS = 45
_INPUT = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
    }
)


@QmlElement
class Wipe(QObject):
    """`left` are whole seconds; 0: not locked. `now` gives monotonic seconds, and `check` acts on the time passed."""

    changed = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, now: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._until: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.check)

    @property
    def active(self) -> bool:
        return self._until is not None

    @Slot()
    def begin(self) -> None:
        self._until = self._now() + SECONDS
        self._tick.start()
        self.began.emit()
        self.changed.emit()

    @Slot()
    def check(self) -> None:
        if self._until is not None and self._now() >= self._until:
            self._until = None
            self._tick.stop()
            self.ended.emit()
        self.changed.emit()

    def swallows(self, event: QEvent) -> bool:
        """Whether this event is kept from everything else."""
        return self.active and event.type() in _INPUT

    def _get_left(self) -> int:
        return max(1, ceil(self._until - self._now())) if self._until is not None else 0

    left = Property(int, _get_left, notify=changed)
