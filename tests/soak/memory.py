"""How much memory a run holds, and whether that grows."""

from __future__ import annotations

import ctypes
import gc
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median

import psutil

MEGABYTE = 1_000_000
PER = 10_000
"""Actions a slope is told for."""
STEEPEST = 1.0
"""MB that memory may grow in `PER` actions after the warm-up."""


@dataclass(frozen=True, slots=True)
class Sample:
    """After so many actions: MB of the process's own memory, and its open handles."""

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
    return Sample(actions, process.memory_full_info().uss / MEGABYTE, handles)


def slope(samples: Sequence[Sample], warm_up: int) -> float:
    """MB per 10,000 actions after the first `warm_up`: the median of the slopes between any two samples, which a single
    large picture in one of them does not tilt.
    """
    after = [one for one in samples if one.actions >= warm_up]
    pairs = [(a, b) for a, b in combinations(after, 2) if b.actions > a.actions]
    slopes = [(b.memory - a.memory) / (b.actions - a.actions) * PER for a, b in pairs]
    return median(slopes) if slopes else 0.0
