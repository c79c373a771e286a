"""The computer's voice through Qt TextToSpeech."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.core.spoken.voices import best_locale, best_voice, engine_rate
from kiosk.services.speech.engines import Done

HANGS_AFTER = 10_000
"""Milliseconds, besides those for the words, after which a voice that neither speaks nor complains is given up."""
A_CHARACTER = 250
"""Milliseconds; the slowest voice takes half of that."""
STUCK_AFTER = 1_000


@dataclass(frozen=True, slots=True)
class _Order:
    words: str
    language: str
    pace: int
    volume: int
    done: Done


class QtVoice(QObject):
    """`fault` tells why there is no voice; empty if there is one.

    An engine may tell of the end of one sentence when it has already been given the next; so the next one waits until
    the engine is ready again.
    """

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = engine
        self._engine = QTextToSpeech(engine, self)
        broken = self._engine.state() is QTextToSpeech.State.Error
        self._locales = {} if broken else {locale.name(): locale for locale in self._engine.availableLocales()}
        self.fault = self._engine.errorString() if broken else "" if self._locales else "it has no voices"
        self._language = ""
        self._order: _Order | None = None
        self._begun = False
        self._next: _Order | None = None
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._on_hung)
        self._patience = QTimer(self, singleShot=True, interval=STUCK_AFTER)
        self._patience.timeout.connect(self._begin)
        self._engine.stateChanged.connect(self._on_state)

    def name(self, language: str) -> str:
        return self._engine.voice().name() if self._speak(language) else ""

    def say(self, words: str, language: str, pace: int, volume: int, done: Done) -> None:
        self.stop()
        self._next = _Order(words, language, pace, volume, done)
        if self._engine.state() is QTextToSpeech.State.Ready:
            self._begin()
        else:
            self._patience.start()

    def stop(self) -> None:
        self._order = self._next = None
        self._watchdog.stop()
        self._patience.stop()
        if self._engine.state() is not QTextToSpeech.State.Ready:
            self._engine.stop()

    def _speak(self, language: str) -> bool:
        """Change to the voice of this language; false if there is none."""
        if language == self._language:
            return True
        locale = best_locale(language, list(self._locales))
        if not locale:
            return False
        self._engine.setLocale(self._locales[locale])
        voices = {voice.name(): voice for voice in self._engine.availableVoices()}
        best = best_voice(list(voices))
        if best:
            self._engine.setVoice(voices[best])
        self._language = language
        return True

    @Slot()
    def _begin(self) -> None:
        order, self._next = self._next, None
        self._patience.stop()
        if order is None:
            return
        if not self._speak(order.language):
            order.done(f"there is no voice for {order.language}")
            return
        self._order, self._begun = order, False
        self._engine.setRate(engine_rate(self._name, order.pace))
        self._engine.setVolume(order.volume / 100)
        self._watchdog.start(HANGS_AFTER + A_CHARACTER * len(order.words))
        self._engine.say(order.words)

    @Slot(QTextToSpeech.State)
    def _on_state(self, state: QTextToSpeech.State) -> None:
        match state:
            case QTextToSpeech.State.Speaking | QTextToSpeech.State.Synthesizing:
                self._begun = True
            case QTextToSpeech.State.Ready if self._next is not None:
                self._begin()
            case QTextToSpeech.State.Ready if self._begun:
                self._finish("")
            case QTextToSpeech.State.Error:
                self._finish(self._engine.errorString() or "the voice does not answer")
            case _:
                pass

    @Slot()
    def _on_hung(self) -> None:
        self._engine.stop()
        self._finish("the voice began a sentence and never ended it")

    def _finish(self, fault: str) -> None:
        order, self._order = self._order, None
        self._watchdog.stop()
        if order is not None:
            order.done(fault)
