"""A speaker whose sound comes from a process of its own, so that no voice, player or sound card can stop the kiosk."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Slot

from kiosk.core.places import itself
from kiosk.services.speech.messages import Message, pack, unpack
from kiosk.services.speech.speaker import Speaker

log = logging.getLogger(__name__)

LAST_WORDS = 5
GOODBYE = 3000
"""Milliseconds the sound program gets to end by itself."""


class SoundProcess(Speaker):
    """Starts `kiosk speak` when first needed, and again if it was lost; without a voice it is kept only as long as a
    recording is heard. `engine` names the Qt engine to use; without a name, the one of the operating system.
    """

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices = None
        self._engine = engine
        self._languages: tuple[str, ...] = ()
        self._ticket = 0
        self._leaving = False
        self._complaints: deque[str] = deque(maxlen=LAST_WORDS)
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.speech.*=false")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_complaint)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def prepare(self, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        if self._running and not self._leaving:
            self._ask_voices()
        else:
            self._start()

    def say(self, ticket: int, words: str, language: str, pace: int, volume: int) -> None:
        self._ticket = ticket
        self._do("say", ticket=ticket, words=words, language=language, pace=pace, volume=volume)

    def play(self, ticket: int, file: Path, pace: int, volume: int) -> None:
        self._ticket = ticket
        self._do("play", ticket=ticket, file=str(file), pace=pace, volume=volume)

    def tune(self, pace: int, volume: int) -> None:
        self._adjust("tune", pace=pace, volume=volume)

    def leap(self, seconds: int) -> None:
        self._adjust("leap", seconds=seconds)

    def pause(self) -> None:
        self._adjust("pause")

    def resume(self) -> None:
        self._adjust("resume")

    def stop(self) -> None:
        self._ticket = 0
        self._adjust("stop")
        self._dismiss()

    def close(self) -> None:
        self._process.finished.disconnect(self._on_finished)
        self._process.errorOccurred.disconnect(self._on_error)
        if self._running:
            self._process.closeWriteChannel()
            self._await_end()

    def _await_end(self) -> None:
        """Of a program whose input is closed."""
        if not self._process.waitForFinished(GOODBYE):
            self._process.kill()
            self._process.waitForFinished(-1)

    @property
    def _running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def _start(self) -> None:
        if self._leaving:
            self._await_end()
        self._process.start(*itself("speak"))
        self._ask_voices()

    def _ask_voices(self) -> None:
        self._send({"do": "voices", "languages": self._languages, "engine": self._engine})

    def _adjust(self, command: str, **details: object) -> None:
        """Change what is heard; nothing is where no program runs."""
        if self._running and not self._leaving:
            self._send({"do": command, **details})

    def _do(self, command: str, **details: object) -> None:
        if self._leaving or not self._running:
            self._start()
        self._send({"do": command, **details})

    def _send(self, message: Message) -> None:
        self._process.write(pack(message))

    @Slot()
    def _on_output(self) -> None:
        while self._process.canReadLine():
            message = unpack(bytes(self._process.readLine().data()))
            if message is not None:
                self._hear(message)

    def _hear(self, message: Message) -> None:
        match message.get("event"):
            case "voices":
                self._learn(dict(message["voices"]), str(message["fault"]))
            case "ended" if message["ticket"] == self._ticket:
                self._ticket = 0
                self.ended.emit(int(message["ticket"]))
                self._dismiss()
            case "failed" if message["ticket"] == self._ticket:
                self._fail(str(message["fault"]))
            case _:
                pass

    def _learn(self, voices: dict[str, str], fault: str) -> None:
        self.voices = voices
        for language in self._languages:
            if language in voices:
                log.info("voice for %s: %s", language, voices[language])
            else:
                log.warning("no voice for %s: %s", language, fault or "none is installed for this language")
        self.voices_known.emit()
        self._dismiss()

    def _dismiss(self) -> None:
        """Let a program go that has nothing to say and nobody to say it with: it takes as much memory as a page."""
        if self._running and not self._leaving and self._ticket == 0 and not (self.voices is None or self.voices):
            self._leaving = True
            self._process.closeWriteChannel()

    def _fail(self, fault: str) -> None:
        log.warning("sound failed: %s", fault)
        ticket, self._ticket = self._ticket, 0
        self.failed.emit(ticket, fault)
        self._dismiss()

    @Slot()
    def _on_complaint(self) -> None:
        lines = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").splitlines()
        self._complaints += [line for line in lines if line.strip()]

    @Slot()
    def _on_finished(self) -> None:
        if self._leaving:
            self._leaving = False
            return
        self._lose("the sound program ended: " + " / ".join(self._complaints))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._lose(f"the sound program did not start: {self._process.errorString()}")

    def _lose(self, fault: str) -> None:
        """Without its program, nothing is heard; the next thing to say starts another one."""
        if self.voices is None:
            self._learn({}, fault)
        self._fail(fault)
