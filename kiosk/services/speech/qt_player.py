"""Recordings and the chime through Qt Multimedia, which keeps the pitch of a voice at every pace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from kiosk.services.speech.engines import Done


class QtPlayer(QObject):
    """Without a sound card it plays all the same, unheard, and in the same time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: Done | None = None
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)

    def play(self, file: Path, pace: int, volume: int, done: Done) -> None:
        self.stop()
        self._done = done
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self.tune(pace, volume)
        self._player.play()

    def tune(self, pace: int, volume: int) -> None:
        self._player.setPlaybackRate(pace / 100)
        self._output.setVolume(volume / 100)

    def leap(self, seconds: int) -> None:
        here = self._player.position() + 1000 * seconds
        self._player.setPosition(max(0, min(self._player.duration(), here)))

    def pause(self) -> None:
        self._player.pause()

    def resume(self) -> None:
        if self._done is not None:
            self._player.play()

    def stop(self) -> None:
        self._done = None
        self._player.stop()

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._finish("")

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        self._finish(text or "the recording cannot be played")

    def _finish(self, fault: str) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(fault)
