"""The interface in the language of the visit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator


class Translation(QObject):
    """Installs `<name>_<language>.qm` from `folder`; a language without such a file gets the words of the source."""

    def __init__(self, folder: Path, parent: QObject | None = None, *, name: str = "kiosk") -> None:
        super().__init__(parent)
        self._folder = folder
        self._name = name
        self._language = ""
        self._installed: QTranslator | None = None
        self._loaded: dict[str, QTranslator | None] = {}

    def speak(self, language: str) -> bool:
        """Change to this language; false if it is spoken already, so that nothing need be drawn again."""
        if language == self._language:
            return False
        self.close()
        self._language = language
        if language not in self._loaded:
            self._loaded[language] = self._load(language)
        self._installed = self._loaded[language]
        if self._installed is not None:
            QCoreApplication.installTranslator(self._installed)
        return True

    def close(self) -> None:
        """Speak nothing any more; any language can be spoken again."""
        self._language = ""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    def _load(self, language: str) -> QTranslator | None:
        """The words of this language, if there are any."""
        translator = QTranslator(self)
        return translator if translator.load(f"{self._name}_{language}", str(self._folder)) else None
