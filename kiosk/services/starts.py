"""When the kiosk was started last, and how it had ended before."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.core.writing import write_whole

log = logging.getLogger(__name__)

FILE = "last-start.json"
FIRST, FAULT = "first", "fault"


@dataclass(frozen=True, slots=True)
class Start:
    """`ended` tells of the run before: first (there was none), left, restart, told (by the computer) or fault, which
    is also what a power cut leaves behind.
    """

    time: datetime
    ended: str


class Starts:
    """Kept in `folder`. A disk that takes nothing is logged and does no other harm."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self.this: Start | None = None

    def begin(self, now: datetime) -> None:
        self.this = Start(now, self._ended())
        self._keep(FAULT)

    def end(self, why: str) -> None:
        self._keep(why)

    def _ended(self) -> str:
        try:
            return str(json.loads(self._file.read_bytes())["ended"])
        except FileNotFoundError:
            return FIRST
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("%s: %s", self._file, error)
            return FAULT

    def _keep(self, ended: str) -> None:
        started = self.this.time.isoformat() if self.this else ""
        try:
            write_whole(self._file, json.dumps({"started": started, "ended": ended}).encode())
        except OSError as error:
            log.warning("%s: %s", self._file, error)
