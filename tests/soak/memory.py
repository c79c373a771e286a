"""How much memory a run holds, and whether that grows."""

from __future__ import annotations

import ctypes
import gc
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import median

import psutil

MEGABYTE = 1_000_000
SMAPS = Path("/proc/self/smaps")
NAMED = 5
"""So many words follow the addresses of a mapping that has a name."""
ARENA = 64 << 20
"""glibc begins the heap of another thread at a multiple of this."""
PER = 10_000
"""Actions a slope is told for."""
IN_A_ROW = 2
STEEPEST = 1.0
"""MB that memory may grow in `PER` actions after the warm-up."""


@dataclass(frozen=True, slots=True)
class Sample:
    """After so many actions: MB that somebody in the process still holds, MB that the process occupies (what the C
    library keeps for later as well), and open handles.
    """

    actions: int
    held: float
    occupied: float
    handles: int


def sample(actions: int) -> Sample:
    """What nobody refers to any more is given back first."""
    gc.collect()
    process = psutil.Process()
    handles = process.num_fds() if os.name == "posix" else process.num_handles()
    if not SMAPS.exists():
        occupied = process.memory_full_info().uss / MEGABYTE
        return Sample(actions, occupied, occupied, handles)
    library = ctypes.CDLL(None)
    library.malloc_trim(0)
    library.mallinfo2.restype = Mallinfo
    heaps, rest = _pages()
    used: int = library.mallinfo2().uordblks
    return Sample(actions, (rest + used) / MEGABYTE, (rest + heaps) / MEGABYTE, handles)


class Mallinfo(ctypes.Structure):
    """glibc's struct mallinfo2. `uordblks`: bytes in use in the heaps of all threads."""

    _fields_ = (
        *((f"before{number}", ctypes.c_size_t) for number in range(7)),
        ("uordblks", ctypes.c_size_t),
        *((f"after{number}", ctypes.c_size_t) for number in range(2)),
    )


def _pages() -> tuple[int, int]:
    """Bytes that stand in no file: in the heaps of the C library, and elsewhere. Pages of libraries are no measure:
    they are this process's own only until some other program with Qt starts.
    """
    sizes = {True: 0, False: 0}
    heap = False
    for line in SMAPS.read_text().splitlines():
        name, *values = line.split()
        if "-" in name:
            start = int(name.partition("-")[0], 16)
            heap = values[-1] == "[heap]" or (len(values) < NAMED and start % ARENA == 0)
        elif name in {"Anonymous:", "Swap:"}:
            sizes[heap] += int(values[0]) * 1024
    return sizes[True], sizes[False]


def slope(samples: Sequence[Sample], warm_up: int, weight: Callable[[Sample], float]) -> float:
    """MB per 10,000 actions after the first `warm_up`: the median of the slopes between any two (Theil-Sen), each the
    least of a few in a row. What is held for a while comes on top of what is held for good, and never below it.
    """
    after = [one for one in samples if one.actions >= warm_up]
    least = [
        min(after[first : first + IN_A_ROW], key=weight) for first in range(0, len(after) - IN_A_ROW + 1, IN_A_ROW)
    ]
    slopes = [(weight(two) - weight(one)) / (two.actions - one.actions) for one, two in combinations(least, 2)]
    return median(slopes) * PER if slopes else 0.0
