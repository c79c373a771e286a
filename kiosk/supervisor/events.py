"""What the supervisor's one loop hears of. `run` counts the starts: what an earlier one says comes too late."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    run: int
    line: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The code is negative where a signal ended it."""

    run: int
    code: int


@dataclass(frozen=True, slots=True)
class Told:
    """The operating system asks the supervisor to end."""


Event = Said | Gone | Told
