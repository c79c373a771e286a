"""Ends the kiosk cleanly when the operating system asks it to stop."""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class StopSignals(QObject):
    """Announces SIGTERM and SIGINT inside Qt's event loop, which Python's own handlers do not interrupt.

    Must be made in the main thread. On Windows only Ctrl+C arrives, when Python next runs.
    """

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier: QSocketNotifier | None = None
        if os.name == "posix":
            self._read, self._write = os.pipe()
            os.set_blocking(self._write, False)
            signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_activated)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)

    def _on_activated(self) -> None:
        os.read(self._read, 16)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.received.emit()

    def close(self) -> None:
        """Give the signals back to the system."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            os.close(self._read)
            os.close(self._write)
