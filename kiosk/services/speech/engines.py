"""What can be heard, behind two small interfaces, and how to come by it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

Fault = str
"""Empty when all went well."""

Done = Callable[[Fault], None]
"""Called once when the sound has ended by itself or failed, and not at all when it was stopped."""

ENGINES = {"linux": ("speechd",), "win32": ("winrt", "sapi"), "darwin": ("darwin", "macos")}


class Voice(Protocol):
    def name(self, language: str) -> str:
        """The name of the voice that reads a language; empty if none does."""
        ...

    def say(self, words: str, language: str, pace: int, volume: int, done: Done) -> None: ...

    def stop(self) -> None: ...


class Player(Protocol):
    def play(self, file: Path, pace: int, volume: int, done: Done) -> None: ...

    def tune(self, pace: int, volume: int) -> None: ...

    def leap(self, seconds: int) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def stop(self) -> None: ...


class Voiceless:
    """Stands in for a voice that cannot be opened, and knows why."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault

    def name(self, language: str) -> str:  # noqa: ARG002
        return ""

    def say(self, words: str, language: str, pace: int, volume: int, done: Done) -> None:  # noqa: ARG002
        done(self.fault)

    def stop(self) -> None:
        pass


class Deaf:
    """Stands in for a player that cannot be opened."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault

    def play(self, file: Path, pace: int, volume: int, done: Done) -> None:  # noqa: ARG002
        done(self.fault)

    def tune(self, pace: int, volume: int) -> None:
        pass

    def leap(self, seconds: int) -> None:
        pass

    def pause(self) -> None:
        pass

    def resume(self) -> None:
        pass

    def stop(self) -> None:
        pass


def open_voice(engine: str, parent: QObject) -> Voice:
    """The first of the system's engines that works."""
    try:
        from kiosk.services.speech.qt_voice import QtVoice
    except ImportError as error:
        return Voiceless(f"Qt's text to speech cannot be loaded ({error})")
    faults: list[str] = []
    for name in (engine,) if engine else ENGINES.get(sys.platform, ()):
        voice = QtVoice(name, parent)
        if not voice.fault:
            return voice
        faults.append(f"{name}: {voice.fault}")
    return Voiceless("; ".join(faults) or "this system has no text to speech that the kiosk knows")


def open_player(parent: QObject) -> Player:
    try:
        from kiosk.services.speech.qt_player import QtPlayer
    except ImportError as error:
        return Deaf(f"Qt's player cannot be loaded ({error})")
    return QtPlayer(parent)
