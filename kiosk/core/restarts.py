"""What the supervisor notes of its last start of the kiosk, for whoever asks later; logs are put aside in time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.pulse import Fault

FILE = "last-restart.json"


@dataclass(frozen=True, slots=True)
class Restart:
    """The kiosk was started again at `when`, because of `fault`; None: it was renewed, or staff asked for it."""

    when: datetime
    fault: Fault | None = None

    def encode(self) -> bytes:
        return json.dumps({"when": self.when.isoformat(timespec="seconds"), "fault": self.fault}).encode()


def read_restart(data: bytes) -> Restart | None:
    """None where this is no such record."""
    try:
        found = json.loads(data)
        return Restart(datetime.fromisoformat(found["when"]), Fault(found["fault"]) if found["fault"] else None)
    except (ValueError, KeyError, TypeError):
        return None
