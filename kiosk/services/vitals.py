"""A line in the log every hour: how the process is, and how much it is used, so that a slow decay leaves a trace."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QInputDevice, QMouseEvent
from typing_extensions import override

from kiosk.core.doctor.story import DEAF

log = logging.getLogger(__name__)

HOUR = 3600.0
UNTOUCHED_HOURS = 4
"""So long nobody touches an open waiting room's screen only if it feels nothing any more, or shows nothing."""


@dataclass(frozen=True, slots=True)
class Use:
    """`memory` in MB, and open handles: files, pipes, sockets, and what else the system counts as such."""

    memory: float
    handles: int


def use() -> Use:
    import psutil  # read after the first hour, not before the first frame

    process = psutil.Process()
    handles = process.num_handles() if psutil.WINDOWS else process.num_fds()
    return Use(process.memory_info().rss / 1_000_000, handles)


class Vitals(QObject):
    """An event filter that counts touches, never where they were, and warns when there are none for hours in which the
    clinic is `opened`. `now` gives monotonic seconds; `check` acts on the time that has passed.
    """

    def __init__(
        self,
        measure: Callable[[], Use] = use,
        now: Callable[[], float] = time.monotonic,
        opened: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._measure = measure
        self._now = now
        self._opened = opened
        self._untouched = 0
        self._began = self._told = now()
        self._touches = 0
        self._last: float | None = None
        self._timer = QTimer(self, interval=60_000)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.TouchBegin or (kind is QEvent.Type.MouseButtonPress and _by_mouse(event)):
            self._touches += 1
            self._last = self._now()
        return False

    def check(self) -> None:
        now = self._now()
        if now - self._told < HOUR:
            return
        before, self._told = self._told, now
        use = self._measure()
        last = "none yet" if self._last is None else f"the last {_hours(now - self._last)} ago"
        log.info(
            "up %s, memory %.0f MB, handles %d, touches %d, %s",
            _hours(now - self._began),
            use.memory,
            use.handles,
            self._touches,
            last,
        )
        self._count_untouched(since=before)

    def _count_untouched(self, since: float) -> None:
        if self._last is not None and self._last >= since:
            self._untouched = 0
        elif self._opened():
            self._untouched += 1
            if self._untouched >= UNTOUCHED_HOURS:
                log.warning("%s%d opening hours: see whether the screen feels fingers.", DEAF, self._untouched)

    def close(self) -> None:
        self._timer.stop()


def _by_mouse(event: QEvent) -> bool:
    """A touch that nothing took comes as a press of the mouse too."""
    return isinstance(event, QMouseEvent) and event.deviceType() is QInputDevice.DeviceType.Mouse


def _hours(seconds: float) -> str:
    return f"{seconds / HOUR:.1f} h"
