"""How much memory a run holds, and whether that grows."""

from __future__ import annotations

import ctypes
import gc
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import median

import psutil

MEGABYTE = 1_000_000
ROLLUP = Path("/proc/self/smaps_rollup")
PER = 10_000
"""Actions a slope is told for."""
IN_A_ROW = 5
STEEPEST = 1.0
"""MB that memory may grow in `PER` actions after the warm-up."""


@dataclass(frozen=True, slots=True)
class Sample:
    """After so many actions: MB that the process holds, and its open handles."""

    actions: int
    memory: float
    handles: int


def sample(actions: int) -> Sample:
    """What nobody refers to any more is given back first: what is left is held."""
    gc.collect()
    if os.name == "posix":
        ctypes.CDLL(None).malloc_trim(0)
    process = psutil.Process()
    handles = process.num_fds() if os.name == "posix" else process.num_handles()
    return Sample(actions, _held(process) / MEGABYTE, handles)


def _held(process: psutil.Process) -> int:
    """Bytes that stand in no file. Pages of libraries are no measure: they are this process's own only until some other
    program with Qt starts, which made tens of megabytes come and go.
    """
    if not ROLLUP.exists():
        return process.memory_full_info().uss
    lines = dict(line.split(":", 1) for line in ROLLUP.read_text().splitlines()[1:])
    return sum(int(lines[name].split()[0]) * 1024 for name in ("Anonymous", "Swap"))


def slope(samples: Sequence[Sample], warm_up: int) -> float:
    """MB per 10,000 actions after the first `warm_up`: the median of the slopes between any two (Theil-Sen), each the
    least of a few in a row. What is held for a while comes on top of what is held for good, and never below it.
    """
    after = [one for one in samples if one.actions >= warm_up]
    least = [
        min(after[first : first + IN_A_ROW], key=lambda one: one.memory)
        for first in range(0, len(after) - IN_A_ROW + 1, IN_A_ROW)
    ]
    slopes = [(two.memory - one.memory) / (two.actions - one.actions) for one, two in combinations(least, 2)]
    return median(slopes) * PER if slopes else 0.0
