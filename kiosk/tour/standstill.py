"""A voice for pictures: it begins every sentence and ends none."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.services.speech.speaker import Speaker


class Standstill(Speaker):
    def prepare(self, languages: Sequence[str]) -> None:
        self.voices = dict.fromkeys(languages, "standstill")
        self.voices_known.emit()
