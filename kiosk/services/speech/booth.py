"""Obeys the kiosk: one thing is heard at a time, by the voice or from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.services.speech.engines import Fault, Player, Voice, Voiceless, open_player, open_voice
from kiosk.services.speech.messages import Message


class Booth(QObject):
    """`told` carries the answers. The voice and the player are opened when they are first needed, for each costs time
    and memory.
    """

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = ""
        self._opened: Voice | None = None
        self._player: Player | None = None

    @Slot(object)
    def obey(self, message: Message) -> None:
        match message.get("do"):
            case "voices":
                self._engine = str(message["engine"])
                self._name_voices(message["languages"])
            case "say":
                self._silence_player()
                ticket, words, language = message["ticket"], message["words"], message["language"]
                self._voice.say(words, language, message["pace"], message["volume"], self._answer(ticket))
            case "play":
                self._voice.stop()
                player = self._player = self._player or open_player(self)
                player.play(Path(message["file"]), message["pace"], message["volume"], self._answer(message["ticket"]))
            case "stop":
                self.hush()
            case _:
                self._adjust(message)

    def hush(self) -> None:
        self._silence_player()
        if self._opened is not None:
            self._opened.stop()

    def _adjust(self, message: Message) -> None:
        player = self._player
        if player is None:
            return
        match message.get("do"):
            case "tune":
                player.tune(message["pace"], message["volume"])
            case "leap":
                player.leap(message["seconds"])
            case "pause":
                player.pause()
            case "resume":
                player.resume()
            case _:
                pass

    @property
    def _voice(self) -> Voice:
        if self._opened is None:
            self._opened = open_voice(self._engine, self)
        return self._opened

    def _silence_player(self) -> None:
        if self._player is not None:
            self._player.stop()

    def _name_voices(self, languages: list[str]) -> None:
        voice = self._voice
        found = {language: voice.name(language) for language in languages}
        fault = voice.fault if isinstance(voice, Voiceless) else ""
        self.told.emit(
            {"event": "voices", "voices": {code: name for code, name in found.items() if name}, "fault": fault}
        )

    def _answer(self, ticket: int) -> Callable[[Fault], None]:
        def answer(fault: Fault) -> None:
            if fault:
                self.told.emit({"event": "failed", "ticket": ticket, "fault": fault})
            else:
                self.told.emit({"event": "ended", "ticket": ticket})

        return answer
