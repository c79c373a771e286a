"""A voice that says nothing, and ends its sentences when it is told to."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import override

from kiosk.tour.standstill import Standstill

PLANTED = "a planted fault"


class Chatter(Standstill):
    def __init__(self) -> None:
        super().__init__()
        self._ticket: int | None = None

    @override
    def say(self, ticket: int, words: str, language: str, pace: int, volume: int) -> None:
        self._ticket = ticket

    @override
    def play(self, ticket: int, file: Path, pace: int, volume: int) -> None:
        self._ticket = ticket

    @override
    def stop(self) -> None:
        self._ticket = None

    def go_on(self, *, fails: bool = False) -> None:
        """Come to the end of what is being said, or fail at it."""
        ticket, self._ticket = self._ticket, None
        if ticket is None:
            return
        if fails:
            self.failed.emit(ticket, PLANTED)
        else:
            self.ended.emit(ticket)
