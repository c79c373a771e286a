"""What was found of one thing that a kiosk needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """`NOTE`: not as a kiosk has it, but as it may well be meant."""

    OK = "ok"
    NOTE = "note"
    DRIFT = "drift"


@dataclass(frozen=True, slots=True)
class Finding:
    """`says` is a sentence about `subject`, `remedy` what to do where it has drifted."""

    subject: str
    state: State
    says: str
    remedy: str = ""


def ok(subject: str, says: str) -> Finding:
    return Finding(subject, State.OK, says)


def note(subject: str, says: str, remedy: str = "") -> Finding:
    return Finding(subject, State.NOTE, says, remedy)


def drift(subject: str, says: str, remedy: str) -> Finding:
    return Finding(subject, State.DRIFT, says, remedy)
