"""Keeps the screen on while the clinic is open, and lets it sleep when it is closed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

log = logging.getLogger(__name__)

CHECK_SECONDS = 60


class Hold(Protocol):
    """`take` tells whether the screen now stays on. Taking twice, and releasing what was not taken, does no harm."""

    def take(self) -> bool: ...

    def release(self) -> None: ...


class Awake(QObject):
    """Takes every hold of `ways` that works; they are asked for only when it starts. `is_open` is asked once a minute:
    clocks and settings change while it runs.
    """

    def __init__(
        self, ways: Callable[[], Sequence[Hold]], is_open: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ways = ways
        self._holds: Sequence[Hold] = ()
        self._is_open = is_open
        self._taken: bool | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_SECONDS * 1000)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        self._holds = self._ways()
        self.check()
        self._timer.start()

    @Slot()
    def check(self) -> None:
        wanted = self._is_open()
        if wanted == self._taken or not self._holds:
            return
        self._taken = wanted
        if not wanted:
            self._release()
            log.info("closed: the screen may sleep")
        elif [hold for hold in self._holds if hold.take()]:
            log.info("open: the screen stays on")
        else:
            log.warning("Nothing here keeps the screen on. Turn off its sleep in the settings of the computer.")

    def close(self) -> None:
        self._timer.stop()
        if self._taken:
            self._taken = None
            self._release()

    def _release(self) -> None:
        for hold in self._holds:
            hold.release()
