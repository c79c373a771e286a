"""Memory as the machine's owner counts it."""

from __future__ import annotations

import psutil

MEGABYTE = 1_000_000


def pss(process: psutil.Process) -> float:
    """Proportional set size of a process and those it started, in MB: shared pages count by their share."""
    tree = [process, *process.children(recursive=True)]
    return sum(member.memory_full_info().pss for member in tree) / MEGABYTE
