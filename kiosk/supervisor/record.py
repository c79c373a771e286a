"""The supervisor's lines in the kiosk's own log, so that there is one story in one file."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from typing_extensions import override


class Record(logging.Handler):
    """Opens the file anew for every line: the kiosk, which may be running, puts it aside when it has grown too long."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as log:
                log.write(f"{self.format(record)}\n")
        except OSError as error:
            sys.stderr.write(f"{self._file}: {error}\n")


def keep_record(folder: Path) -> None:
    """Write to `folder`/kiosk.log and to the terminal."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setFormatter(logging.Formatter("supervisor: %(message)s"))
    for handler in (terminal, Record(folder / "kiosk.log")):
        root.addHandler(handler)
