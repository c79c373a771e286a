"""One log for Python, Qt and QML, and the last net under the kiosk's own faults.

What a person reads, touches or types is never written here.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import cast

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from typing_extensions import override

MAX_BYTES = 1_000_000
BACKUPS = 3

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

BYTES = "backslashreplace"
"""Names of files may hold bytes that are no letters."""

log = logging.getLogger(__name__)


class Journal(RotatingFileHandler):
    """Says once on the terminal that it cannot be written, not at every line, and goes on when it can be again."""

    def __init__(self, file: Path, *, maxBytes: int, backupCount: int, encoding: str) -> None:  # noqa: N803
        super().__init__(file, maxBytes=maxBytes, backupCount=backupCount, encoding=encoding, errors=BYTES)
        self._failing = False
        self._failed = False

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._failed = False
        super().emit(record)
        self._failing = self._failed

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        self._failed = True
        error = sys.exc_info()[1]
        self._let_go()
        if not isinstance(error, OSError):
            super().handleError(record)
        elif not self._failing:
            sys.stderr.write(f"{self.baseFilename} cannot be written: {error}. The kiosk goes on without.\n")

    def _let_go(self) -> None:
        """Open it anew for the next line: what could not be written would fail again and again, even at the end."""
        stream: TextIOWrapper | None = self.stream
        self.stream = cast("TextIOWrapper", None)
        with suppress(OSError):  # it is being given up
            if stream is not None:
                stream.close()


def configure(folder: Path, name: str = "kiosk") -> None:
    """Write to `folder`/`name`.log (at most four files of 1 MB) and to the terminal.

    A folder that cannot be written is said on the terminal and does not stop the kiosk.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setFormatter(logging.Formatter("%(message)s"))
    root.addHandler(terminal)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = Journal(folder / f"{name}.log", maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    except OSError as error:
        log.warning("No log file is kept: %s. Choose another folder with --data.", error)
    else:
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(file)
    qInstallMessageHandler(_forward)


def _forward(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    where = f" ({context.file}:{context.line})" if context.file else ""
    logging.getLogger(f"qt.{context.category}").log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, where)


def catch_faults(recover: Callable[[], None]) -> None:
    """Log every exception that reaches Qt's event loop, then call `recover` so the screen is never left broken."""

    def hook(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        log.critical("A fault of the kiosk itself; it goes on from the first screen.", exc_info=(kind, value, trace))
        recover()

    sys.excepthook = hook
