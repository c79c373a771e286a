"""Which PINs staff may choose. Nothing here keeps one."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise

SHORTEST, LONGEST = 6, 12
_FEWEST_DIGITS = 3
_OFTEN = frozenset(
    {"147258", "147258369", "258369", "159753", "753159", "159357", "789456", "123654", "112233", "123123"}
)


class Weakness(StrEnum):
    """Why a PIN would soon be guessed, or cannot be typed."""

    SIGNS = "signs"
    LENGTH = "length"
    FEW = "few"
    RUN = "run"
    PATTERN = "pattern"
    ON_SHOW = "on-show"


_SENTENCES = {
    Weakness.SIGNS: "A PIN has digits only, because it is typed on the screen.",
    Weakness.LENGTH: f"A PIN has {SHORTEST} to {LONGEST} digits; this one has {{}}.",
    Weakness.FEW: f"Use at least {_FEWEST_DIGITS} different digits: this one is among the first that people try.",
    Weakness.RUN: "The digits follow one another, as in 123456: people try that first.",
    Weakness.PATTERN: "It is a well-known pattern: people try such ones first.",
    Weakness.ON_SHOW: "It is part of a phone number that patients can read on the screen.",
}


def weakness(pin: str, on_show: Iterable[str] = ()) -> str:
    """Why this PIN is not taken, in a sentence, or nothing. `on_show` are numbers that patients can read."""
    found = weak(pin, on_show)
    return _SENTENCES[found].format(len(pin)) if found is not None else ""


def weak(pin: str, on_show: Iterable[str] = ()) -> Weakness | None:
    if not (pin.isascii() and pin.isdecimal()):
        return Weakness.SIGNS
    if not SHORTEST <= len(pin) <= LONGEST:
        return Weakness.LENGTH
    if len(set(pin)) < _FEWEST_DIGITS:
        return Weakness.FEW
    if _runs(pin):
        return Weakness.RUN
    if _repeats(pin) or pin in _OFTEN:
        return Weakness.PATTERN
    if any(pin in "".join(filter(str.isdecimal, number)) for number in on_show):
        return Weakness.ON_SHOW
    return None


def _runs(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return steps in ({1}, {9})


def _repeats(pin: str) -> bool:
    return any(pin == (pin[:length] * len(pin))[: len(pin)] for length in range(1, len(pin) // 2 + 1))
