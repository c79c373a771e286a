"""Asks another process of the kiosk what would make this one wait: the checker, and the print system."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from typing_extensions import override

from kiosk.core.places import itself

log = logging.getLogger(__name__)

GOODBYE = 1000


class Inquiry(QObject):
    """A question that nobody answers. `answered(answer)` has None where no answer could be had."""

    answered = Signal(object)

    @Slot()
    def ask(self) -> None:
        """Ask, unless that is being asked already."""

    def close(self) -> None:
        """Wait for no answer any more."""


class ProcessInquiry(Inquiry):
    """Runs one command of the kiosk that answers in JSON."""

    def __init__(self, words: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def _running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @Slot()
    @override
    def ask(self) -> None:
        if not self._running:
            self._process.start(*itself(*self._words))
            self._process.closeWriteChannel()

    @override
    def close(self) -> None:
        self._process.finished.disconnect(self._on_finished)
        self._process.errorOccurred.disconnect(self._on_error)
        if self._running:
            self._process.kill()
            self._process.waitForFinished(GOODBYE)

    @Slot()
    def _on_finished(self) -> None:
        said = bytes(self._process.readAllStandardOutput().data())
        try:
            answer: Any = json.loads(said)
        except ValueError:
            complaint = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            log.warning("%s gave no answer: %s", self._words[0], complaint[-500:])
            answer = None
        self.answered.emit(answer)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.warning("%s was not started: %s", self._words[0], self._process.errorString())
            self.answered.emit(None)
