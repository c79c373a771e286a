"""Which PINs staff may choose. Nothing here keeps one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

SHORTEST, LONGEST = 6, 12
_FEWEST_DIGITS = 3
_OFTEN = frozenset(
    {"147258", "147258369", "258369", "159753", "753159", "159357", "789456", "123654", "112233", "123123"}
)


def weakness(pin: str, on_show: Iterable[str] = ()) -> str:
    """Why this PIN would soon be guessed, in a sentence, or nothing. `on_show` are numbers that patients can read."""
    if not (pin.isascii() and pin.isdecimal()):
        return "A PIN has digits only, because it is typed on the screen."
    if not SHORTEST <= len(pin) <= LONGEST:
        return f"A PIN has {SHORTEST} to {LONGEST} digits; this one has {len(pin)}."
    if len(set(pin)) < _FEWEST_DIGITS:
        return f"Use at least {_FEWEST_DIGITS} different digits: this one is among the first that people try."
    if _runs(pin):
        return "The digits follow one another, as in 123456: people try that first."
    if _repeats(pin) or pin in _OFTEN:
        return "It is a well-known pattern: people try such ones first."
    if any(pin in "".join(filter(str.isdecimal, number)) for number in on_show):
        return "It is part of a phone number that patients can read on the screen."
    return ""


def _runs(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return steps in ({1}, {9})


def _repeats(pin: str) -> bool:
    return any(pin == (pin[:length] * len(pin))[: len(pin)] for length in range(1, len(pin) // 2 + 1))
