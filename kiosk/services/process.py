"""What the operating system knows of this process, and what is asked of it."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

_IMPORTED = time.monotonic()
_STAT = Path("/proc/self/stat")
_PR_SET_PDEATHSIG = 1
_START_TICKS = 19
"""Place of the start time among the fields of /proc/PID/stat that follow the command's name; see proc(5)."""


def process_age() -> float:
    """Seconds since the process was started, to 10 ms; where the system does not tell, since this module was read."""
    if not _STAT.exists():
        return time.monotonic() - _IMPORTED
    fields = _STAT.read_text("ascii", "replace").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[_START_TICKS]) / os.sysconf("SC_CLK_TCK")


def die_with_parent() -> None:
    """On Linux the system kills this process when its parent dies, even if it hangs. Must run in the main thread."""
    if sys.platform != "linux":
        return
    import ctypes

    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died in between
        os.kill(os.getpid(), signal.SIGKILL)
