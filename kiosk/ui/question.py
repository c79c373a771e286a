"""The question whether anybody is still there, as QML sees it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.services.idle import IdleClock

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_OFF = 0.5
"""Seconds in which the question ignores touches, so that a tap meant for the page does not dismiss it unread."""


@QmlElement
class IdleQuestion(QObject):
    """`asking` while the question stands; `answered(more_time)` when somebody stays, `given_up` when they end the
    visit. `now` gives monotonic seconds.
    """

    changed = Signal()
    answered = Signal(bool)
    given_up = Signal()

    def __init__(
        self, clock: IdleClock, now: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._now = now
        self._asked_at = 0.0
        self._seconds_left = 0
        clock.warned.connect(self._on_warned)
        clock.counted.connect(self._on_counted)

    @Slot()
    def stay(self) -> None:
        self._answer(more_time=False)

    @Slot()
    def stay_longer(self) -> None:
        """Stay, and wait longer before every further question of this visit."""
        self._answer(more_time=True)

    @Slot()
    def start_over(self) -> None:
        if self._open:
            self.given_up.emit()

    def withdraw(self) -> None:
        """Take the question off the screen, whatever the answer."""
        self.changed.emit()

    @property
    def _open(self) -> bool:
        """Whether an answer counts by now."""
        return self._clock.warning and self._now() - self._asked_at >= HOLD_OFF

    def _answer(self, *, more_time: bool) -> None:
        if self._open:
            self.answered.emit(more_time)
            self._clock.stay()
            self.changed.emit()

    @Slot()
    def _on_warned(self) -> None:
        self._asked_at = self._now()
        self.changed.emit()

    @Slot(int)
    def _on_counted(self, seconds: int) -> None:
        self._seconds_left = seconds
        self.changed.emit()

    def _get_asking(self) -> bool:
        return self._clock.warning

    def _get_seconds_left(self) -> int:
        return self._seconds_left

    asking = Property(bool, _get_asking, notify=changed)
    seconds_left = Property(int, _get_seconds_left, notify=changed)
