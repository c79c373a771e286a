"""What the operating system knows of this process."""

from __future__ import annotations

import os
import time
from pathlib import Path

_IMPORTED = time.monotonic()
_STAT = Path("/proc/self/stat")
_START_TICKS = 19
"""Place of the start time among the fields of /proc/PID/stat that follow the command's name; see proc(5)."""


def process_age() -> float:
    """Seconds since the process was started, to 10 ms; where the system does not tell, since this module was read."""
    if not _STAT.exists():
        return time.monotonic() - _IMPORTED
    fields = _STAT.read_text("ascii", "replace").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[_START_TICKS]) / os.sysconf("SC_CLK_TCK")
