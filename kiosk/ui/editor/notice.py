"""Why the editor does not open, in a window: whoever starts it from a menu sees no terminal."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.problems import KioskError
from kiosk.services.translation import Translation
from kiosk.ui.window import QML, TRANSLATIONS


class NoticeWindow(QObject):
    """`words` in `language`, and a button that closes them: `closed`. Raises KioskError where it cannot be shown."""

    closed = Signal()

    def __init__(self, words: str, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Translation(TRANSLATIONS, self, name="editor")
        self._words.speak(language)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties({"words": words})
        self._engine.loadFromModule("KioskEditor", "NoticeWindow")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The editor's own screens cannot be read. Install the kiosk again.")
        self.window = roots[0]
        self.window.visibleChanged.connect(self._on_visible)

    def close(self) -> None:
        self.window.close()
        self._words.close()
        shiboken6.delete(self._engine)

    def _on_visible(self, visible: bool) -> None:
        if not visible:
            self.closed.emit()
