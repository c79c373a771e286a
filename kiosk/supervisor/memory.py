"""The memory of the kiosk and all it started, as the machine's owner counts it."""

from __future__ import annotations

from contextlib import suppress

import psutil

MEGABYTE = 1_000_000


def megabytes(pid: int) -> float:
    """In MB; shared pages count by their share where the system tells it. 0 when the process is gone."""
    total = 0
    with suppress(psutil.Error):
        first = psutil.Process(pid)
        for process in (first, *first.children(recursive=True)):
            with suppress(psutil.Error):
                total += _own(process)
    return total / MEGABYTE


def _own(process: psutil.Process) -> int:
    try:
        return int(getattr(process.memory_full_info(), "pss", 0)) or process.memory_info().rss
    except psutil.AccessDenied:
        return process.memory_info().rss
