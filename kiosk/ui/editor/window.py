"""The editor in a window of its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.problems import KioskError
from kiosk.core.settings import Screen
from kiosk.services import display
from kiosk.services.translation import Translation
from kiosk.ui.codes import PROVIDER, CodeProvider
from kiosk.ui.editor.editor import Editor
from kiosk.ui.editor.opening import EditorSetting, OpenEditor
from kiosk.ui.tokens import Tokens
from kiosk.ui.window import QML, TRANSLATIONS

Density = Callable[[QScreen], float]


def density(screen: QScreen) -> float:
    return display.pixels_per_mm(screen, Screen())


class EditorWindow(QObject):
    """Opens the editor of a content folder. Raises KioskError if that cannot be edited, or somebody else edits it.

    `closed` tells that the window is gone. `density` gives the pixels per millimetre of a screen.
    """

    closed = Signal()

    def __init__(
        self,
        setting: EditorSetting,
        executor: Executor,
        density: Density = density,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._density = density
        self._open = OpenEditor(setting, executor, self)
        self._words = Translation(TRANSLATIONS, self, name="editor")
        self._screens = Translation(TRANSLATIONS, self)
        self._screen = QGuiApplication.primaryScreen()
        self._engine = QQmlApplicationEngine()
        self.window = self._make_window()
        self.editor.key_model.type_into(self.window)
        self.window.screenChanged.connect(self._on_screen_changed)
        self.editor.spoken.connect(self._speak)
        self.editor.preview_model.visitor.changed.connect(self._speak)
        self.editor.left.connect(self.closed)
        self.editor.start()

    @property
    def editor(self) -> Editor:
        return self._open.editor

    def _make_window(self) -> QQuickWindow:
        self._engine.addImageProvider(PROVIDER, CodeProvider())
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties({"editor": self.editor})
        self._fit()
        self._give("Kiosk", "Theme", self.editor.preview_model.tokens)
        self._give("KioskEditor", "Look", self._open.look)
        self._speak()
        self._engine.loadFromModule("KioskEditor", "EditorWindow")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The editor's own screens cannot be read. Install the kiosk again.")
        return roots[0]

    def show(self) -> None:
        self.window.showMaximized()

    def close(self) -> None:
        """Write down what was typed last, and take everything down."""
        self._open.close()
        self.window.close()
        for words in (self._words, self._screens):
            words.close()
        shiboken6.delete(self._engine)

    def _give(self, module: str, name: str, tokens: Tokens) -> None:
        cast("QObject", self._engine.singletonInstance(module, name)).setProperty("source", tokens)

    @Slot()
    def _speak(self) -> None:
        """The editor in its language, and the screens inside it in theirs."""
        if self._words.speak(self.editor.speech) | self._screens.speak(self.editor.preview_model.language):
            self._engine.retranslate()

    @Slot(QScreen)
    def _on_screen_changed(self, screen: QScreen) -> None:
        self._screen = screen
        self._fit()

    def _fit(self) -> None:
        self._open.fit(self._density(self._screen))
