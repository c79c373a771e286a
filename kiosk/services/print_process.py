"""Paper from a process of its own, so that no print system can stop the kiosk."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Slot

from kiosk.core.places import itself
from kiosk.services.paper import Paper, Sheet, pack

log = logging.getLogger(__name__)

LONGEST = 60
"""Seconds a print system gets to take a sheet."""
MEMORY = Path("/dev/shm")  # noqa: S108
"""Where Linux keeps files in memory: the print system's own copy of a sheet need not touch a disk on the way."""
GOODBYE = 1000


class PrintProcess(Paper):
    """Starts `kiosk print` for each sheet. `options` go to it as well. A sheet that is asked for while another is on
    its way is left out.
    """

    def __init__(self, options: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = list(options)
        self.process = QProcess(self)
        self.process.setProcessEnvironment(_environment())
        self.process.finished.connect(self._on_finished)
        self.process.errorOccurred.connect(self._on_error)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LONGEST * 1000)
        self._limit.timeout.connect(self.give_up)

    def put(self, sheet: Sheet, printer: str) -> None:
        if self.process.state() is not QProcess.ProcessState.NotRunning:
            return
        self.process.start(*itself("print", "--printer", printer, *self._options))
        self.process.write(pack(sheet))
        self.process.closeWriteChannel()
        self._limit.start()

    @Slot()
    def give_up(self) -> None:
        """Stop waiting for the print system."""
        self.process.kill()

    def close(self) -> None:
        """A sheet on its way is waited for no longer."""
        self._limit.stop()
        self.process.finished.disconnect(self._on_finished)
        self.process.errorOccurred.disconnect(self._on_error)
        if self.process.state() is not QProcess.ProcessState.NotRunning:
            self.process.kill()
            self.process.waitForFinished(GOODBYE)

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self.process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        sound = code == 0 and status is QProcess.ExitStatus.NormalExit
        waiting = self._limit.isActive()
        self._end("" if sound else said.splitlines()[-1] if said else "it ended" if waiting else "it took too long")

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(self.process.errorString())

    def _end(self, fault: str) -> None:
        self._limit.stop()
        if fault:
            log.warning("printing failed: %s", fault)
        self.ended.emit(fault)


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    if sys.platform == "linux":
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        if MEMORY.is_dir():
            environment.insert("TMPDIR", str(MEMORY))
    return environment
