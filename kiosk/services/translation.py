"""The interface in the language of the visit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator


class Translation(QObject):
    """Installs `kiosk_<language>.qm` from `folder`; a language without such a file gets the words of the source."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language = ""
        self._translator = QTranslator(self)

    def speak(self, language: str) -> bool:
        """Change to this language; false if it is spoken already, so that nothing need be drawn again."""
        if language == self._language:
            return False
        self._language = language
        QCoreApplication.removeTranslator(self._translator)
        translator = self._find(language)
        if translator is not None:
            self._translator = translator
            QCoreApplication.installTranslator(translator)
        return True

    def _find(self, language: str) -> QTranslator | None:
        """The words of this language, if there are any."""
        translator = QTranslator(self)
        return translator if translator.load(f"kiosk_{language}", str(self._folder)) else None

    def close(self) -> None:
        QCoreApplication.removeTranslator(self._translator)
