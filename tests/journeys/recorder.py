"""A voice that nobody hears, and what was heard of it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from kiosk.core.spoken.tongue import read_tongue
from kiosk.tour.standstill import Standstill
from tests.kiosk_window import Kiosk

REWORDED = {"http", "https", *" ".join(read_tongue("en", {}).sayings).lower().split()}


class Recorder(Standstill):
    """A voice that says nothing, writes down what it was given, and ends a sentence when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.language = ""
        self.pace = self.volume = self.ticket = 0
        self.stopped = False

    def say(self, ticket: int, words: str, language: str, pace: int, volume: int) -> None:
        self.ticket, self.language, self.pace, self.volume = ticket, language, pace, volume
        self.said.append(words)
        self.stopped = False

    def play(self, ticket: int, file: Path, pace: int, volume: int) -> None:
        self.say(ticket, file.name, "", pace, volume)

    def stop(self) -> None:
        self.stopped = True

    def go_on(self) -> None:
        """Come to the end of the sentence."""
        self.ended.emit(self.ticket)


def state(kiosk: Kiosk) -> str:
    return str(kiosk.session.reader.property("state"))


def hear_all(kiosk: Kiosk, voice: Recorder) -> list[str]:
    for _ in range(300):
        if state(kiosk) != "speaking":
            return voice.said
        voice.go_on()
    raise AssertionError("it never comes to an end")


def shown(kiosk: Kiosk) -> list[str]:
    texts = [item for item in kiosk.items() if item.inherits("QQuickText") and item.objectName() != "glyph"]
    return [unescape(re.sub(r"<[^>]*>|\([^)]*-[^)]*\)", " ", str(item.property("text")))) for item in texts]


def words(text: str) -> list[str]:
    """Bare words; what is said otherwise than written (numbers, short forms, guides) is left out on both sides."""
    return [word for word in re.findall(r"[a-z]{4,}", text.lower()) if word not in REWORDED]
