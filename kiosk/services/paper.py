"""Whoever puts a sheet on paper."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed. `lines` stand below `title`, `notes` in small print below them; `answer`, where there is one,
    is followed by room to write. `mirrored` is from right to left.
    """

    title: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]
    answer: str = ""
    mirrored: bool = False


def pack(sheet: Sheet) -> bytes:
    return json.dumps(asdict(sheet)).encode()


def unpack(raw: bytes) -> Sheet:
    """Raises ValueError for anything but a packed sheet."""
    values: dict[str, Any] = json.loads(raw)
    title, answer, mirrored = str(values["title"]), str(values["answer"]), bool(values["mirrored"])
    return Sheet(title, tuple(values["lines"]), tuple(values["notes"]), answer, mirrored)


class Paper(QObject):
    """The one that has no printer: its sheets never come out. `ended(fault)` tells that one is through, without a fault
    in the hands of the printer.
    """

    ended = Signal(str)

    def put(self, sheet: Sheet, printer: str) -> None:
        """Print one copy. Ends with `ended`, whatever happens."""
