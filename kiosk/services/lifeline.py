"""The line between the kiosk and the supervisor that started it: standard output there, standard input back."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QObject, Signal


class Lifeline(QObject):
    """Announces `cut` once the supervisor wants the end or is gone. `ends` are where is read and where is written."""

    cut = Signal()

    def __init__(self, ends: tuple[int, int] = (0, 1), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = ends
        if os.name == "posix":
            os.set_blocking(self._write, False)
        Thread(target=self._await_end, name="lifeline", daemon=True).start()

    def say(self, line: str) -> None:
        """A supervisor that does not read is no reason to stand still, nor is one that is gone: `cut` comes then."""
        with suppress(BlockingIOError, BrokenPipeError):
            os.write(self._write, f"{line}\n".encode())

    def _await_end(self) -> None:
        while os.read(self._read, 64):
            pass
        self.cut.emit()
