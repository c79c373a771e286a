"""One task after the other in a worker thread, and its outcome in the screen's."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.problems import KioskError

log = logging.getLogger(__name__)

T = TypeVar("T")


class OwnFaultError(KioskError):
    """Nobody outside is to blame, and nobody can mend it here: the log knows more."""


class Work(QObject):
    """`failed` tells of a task that ended in a KioskError, unless it was given somebody who wants to know. A fault of
    our own is told in the same way, so that nobody waits for ever.
    """

    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._open = True
        self._ended.connect(self._on_ended)

    def do(
        self,
        task: Callable[[], T],
        then: Callable[[T], None] | None = None,
        instead: Callable[[KioskError], None] | None = None,
    ) -> None:
        """`then` hears in the screen's thread what came of it, `instead` why nothing did."""

        def attempt() -> T | KioskError:
            try:
                return task()
            except KioskError as error:
                return error

        def tell(ended: Future[T | KioskError]) -> None:
            if self._open:
                with suppress(RuntimeError):  # closed and deleted at this very moment
                    self._ended.emit(ended, (then, instead))

        self._executor.submit(attempt).add_done_callback(tell)

    def close(self) -> None:
        """Nobody wants to know any more."""
        self._open = False

    @Slot(object, object)
    def _on_ended(self, ended: Future[Any], listeners: tuple[Any, Any]) -> None:
        if not self._open:
            return
        then, instead = listeners
        fault = ended.exception()
        if fault is not None:
            log.critical("A fault of the kiosk itself.", exc_info=fault)
            (instead or self.failed.emit)(OwnFaultError("This cannot be done: a fault of the kiosk itself."))
            return
        result = ended.result()
        if isinstance(result, KioskError):
            log.error("%s", result)
            (instead or self.failed.emit)(result)
        elif then is not None:
            then(result)
