"""What the supervisor leaves in the data folder: its lines in the kiosk's own log, and its last start of the kiosk."""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from pathlib import Path

from typing_extensions import override

from kiosk.core.pulse import Fault
from kiosk.core.restarts import FILE, Restart
from kiosk.core.writing import write_whole

log = logging.getLogger(__name__)


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


class Restarts:
    """Kept in `folder`. A disk that takes nothing is logged and does no other harm."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def remember(self, fault: Fault | None) -> None:
        """The kiosk is being started again now."""
        try:
            write_whole(self._file, Restart(datetime.now().astimezone(), fault).encode())
        except OSError as error:
            log.warning("%s: %s", self._file, error)


def keep_record(folder: Path) -> None:
    """Write to `folder`/kiosk.log and to the terminal."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    terminal = logging.StreamHandler(sys.stderr)
    terminal.setFormatter(logging.Formatter("supervisor: %(message)s"))
    for handler in (terminal, Record(folder / "kiosk.log")):
        root.addHandler(handler)
