"""When the kiosk was started last, and how it had ended before."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.core.restarts import FILE as RESTART_FILE
from kiosk.core.restarts import read_restart
from kiosk.core.writing import write_whole

log = logging.getLogger(__name__)

FILE = "last-start.json"
FIRST, FAULT = "first", "fault"
JUST_NOW = timedelta(minutes=5)
"""From the order to start until the kiosk runs, with the tries in between."""


@dataclass(frozen=True, slots=True)
class Start:
    """`ended` tells of the run before: first (there was none), left, restart, told (by the computer), the code of a
    fault that the supervisor saw, such as K3, or fault, which is also what a power cut leaves behind.
    """

    time: datetime
    ended: str


class Starts:
    """Kept in `folder`. A disk that takes nothing is logged and does no other harm."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._restart_file = folder / RESTART_FILE
        self.this: Start | None = None

    def begin(self, now: datetime) -> None:
        ended = self._ended()
        self.this = Start(now, self._code(now) or ended if ended == FAULT else ended)
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

    def _code(self, now: datetime) -> str:
        """Why the supervisor started the kiosk just now, if it did so because of a fault."""
        try:
            restart = read_restart(self._restart_file.read_bytes())
        except OSError:
            return ""
        if restart is None or restart.fault is None or abs(now - restart.when) > JUST_NOW:
            return ""
        return restart.fault.value

    def _keep(self, ended: str) -> None:
        started = self.this.time.isoformat() if self.this else ""
        try:
            write_whole(self._file, json.dumps({"started": started, "ended": ended}).encode())
        except OSError as error:
            log.warning("%s: %s", self._file, error)
