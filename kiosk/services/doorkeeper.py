"""Lets staff in: one PIN at a time, counted before it is looked at."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core import lockout
from kiosk.core.lockout import Tries
from kiosk.services.pins import PinState, PinStore

log = logging.getLogger(__name__)


class Doorkeeper(QObject):
    """`answered(right)` comes after `ask`. `now` gives monotonic seconds; `executor` makes the thread in which a PIN is
    looked at, which takes a while on purpose.

    A try is written down as a wrong one before it is looked at: pulling the plug meanwhile gains nothing.
    """

    answered = Signal(bool)
    _looked = Signal(object)

    def __init__(
        self,
        store: PinStore,
        executor: Callable[[], Executor],
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._executor = executor
        self._now = now
        self._tries: Tries = store.tries()
        self._since = now()
        self._busy = False
        self._looked.connect(self._on_looked)

    @property
    def state(self) -> PinState:
        return self._store.state

    @property
    def busy(self) -> bool:
        return self._busy

    @property
    def wrong(self) -> int:
        return self._tries.wrong

    @property
    def left(self) -> int:
        """Tries before the first wait."""
        return self._tries.left

    @property
    def wait(self) -> float:
        """Seconds before another PIN is looked at; 0: now."""
        left = max(0.0, self._since + self._tries.wait - self._now())
        if left == 0 and not self._tries.waited:
            self._keep(Tries(self._tries.wrong))
        return left

    def ask(self, pin: str) -> None:
        """Look whether this is the PIN. Does nothing while one is looked at or the wait is not over."""
        if self._busy or self.wait > 0:
            return
        self._busy = True
        self._keep(lockout.counted(self._tries))
        self._executor().submit(self._store.opens, pin).add_done_callback(self._looked.emit)

    def _keep(self, tries: Tries) -> None:
        self._tries = tries
        self._store.keep_tries(tries)

    @Slot(object)
    def _on_looked(self, looking: Future[bool]) -> None:
        self._busy = False
        if fault := looking.exception():
            log.critical("A PIN could not be looked at; it counts as a wrong one.", exc_info=fault)
        right = fault is None and looking.result()
        if right:
            self._keep(Tries())
        else:
            self._since = self._now()
        self.answered.emit(right)
