"""What the kiosk knows of sound: something that says, plays and falls silent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Speaker(QObject):
    """A kiosk without sound, and what every other kind of it does.

    Each thing to be heard has a ticket, a number of the caller's own; `ended` and `failed` name it. Whatever comes next
    ends what is heard now, and what was ended so is not announced. `pace` and `volume` are percentages.
    """

    voices_known = Signal()
    ended = Signal(int)
    failed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices: Mapping[str, str] | None = {}
        """The name of the voice of each language code that has one; None until that is known."""

    def prepare(self, languages: Sequence[str]) -> None:
        """Find a voice for each of these languages, so that the first sentence need not wait for it."""

    def say(self, ticket: int, words: str, language: str, pace: int, volume: int) -> None:
        pass

    def play(self, ticket: int, file: Path, pace: int, volume: int) -> None:
        pass

    def tune(self, pace: int, volume: int) -> None:
        """Change how what is being played now sounds. The voice changes with the next thing it says."""

    def leap(self, seconds: int) -> None:
        """Go on or back in what is being played."""

    def pause(self) -> None:
        """Halt what is being played."""

    def resume(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def close(self) -> None:
        pass
