"""Both sides of the gate."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Host(Protocol):
    """The patients' side of the gate."""

    def pause(self) -> str:
        """Falls silent and waits; returns the language it speaks."""
        ...

    def go_on(self) -> None: ...

    def begin_anew(self) -> None:
        """Forget who was there."""
        ...


class Room(QObject):
    """What is behind the gate. `left` asks to close the gate, and `area` names the screen that shows it."""

    left = Signal()
    area = "WayOutArea"
    closes = True
    """By itself, when nobody uses it."""

    def back(self) -> None:
        """One step back."""
        self.left.emit()

    def writes(self) -> bool:
        """Whether every key belongs to the words that are being written."""
        return False

    def speaks(self) -> str:
        """The language the kiosk's own screens are shown in here; empty: that of the staff."""
        return ""

    def close(self) -> None:
        """Let go of whatever was asked for."""
