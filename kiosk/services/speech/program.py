"""The sound program: reads commands from its standard input, makes sound, and tells what became of it."""

from __future__ import annotations

import sys
from threading import Thread
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.services.speech.booth import Booth
from kiosk.services.speech.messages import Message, pack, unpack


class Ear(QObject):
    """Reads lines in a thread, because on Windows nothing else can wait for them. `closed` when there are no more."""

    heard = Signal(object)
    closed = Signal()

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        self._source = source

    def open(self) -> None:
        """Begin to listen, once somebody is connected to hear of it."""
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self._source:
            message = unpack(line)
            if message is not None:
                self.heard.emit(message)
        self.closed.emit()


def speak() -> int:
    """Run until the kiosk closes the pipe, so that no voice goes on speaking for a kiosk that is gone."""
    application = QCoreApplication(["speak"])
    booth = Booth()
    booth.told.connect(_tell)
    ear = Ear(sys.stdin.buffer)
    ear.heard.connect(booth.obey)
    ear.closed.connect(application.quit)
    ear.open()
    code = application.exec()
    booth.hush()
    return code


@Slot(object)
def _tell(message: Message) -> None:
    sys.stdout.buffer.write(pack(message))
    sys.stdout.buffer.flush()
