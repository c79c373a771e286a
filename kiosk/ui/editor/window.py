"""The editor's window, and everything that has to be there before it."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.drafting.draft import Draft
from kiosk.core.drafting.manuscript import Manuscript
from kiosk.core.loading import load
from kiosk.core.problems import KioskError
from kiosk.core.settings import Screen
from kiosk.core.versions import Versions
from kiosk.services import display
from kiosk.services.editing.work import Work
from kiosk.services.pictures import Pictures
from kiosk.services.translation import Translation
from kiosk.ui.codes import PROVIDER, CodeProvider
from kiosk.ui.editor.bench import Room
from kiosk.ui.editor.editor import Editor
from kiosk.ui.editor.ink import Inks
from kiosk.ui.tokens import Tokens
from kiosk.ui.window import QML, TRANSLATIONS

Density = Callable[[QScreen], float]


def _today() -> date:
    return datetime.now().astimezone().date()


def density(screen: QScreen) -> float:
    return display.pixels_per_mm(screen, Screen())


@dataclass(frozen=True, slots=True)
class EditorSetting:
    """How an editor is opened: `interface` is the language of its own words, empty for that of the computer."""

    content: Path
    data: Path
    interface: str = ""
    now: Callable[[], float] = time.monotonic
    today: Callable[[], date] = _today
    density: Density = density


class EditorWindow(QObject):
    """Opens the editor of a content folder. Raises KioskError if that cannot be edited, or somebody else edits it.

    `executor` has one thread, in which everything is read and written. `closed` tells that the window is gone.
    """

    closed = Signal()

    def __init__(self, setting: EditorSetting, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._draft = Draft(setting.content, setting.data)
        if not self._draft.take():
            raise KioskError(
                f"{setting.content}: {self._draft.holder() or 'somebody'} is editing these pages now. "
                "Close the editor there, then open it here."
            )
        try:
            self._open(executor)
        except KioskError:
            self._draft.release()
            raise

    def _open(self, executor: Executor) -> None:
        setting = self._setting
        self._draft.open()
        probe = Pictures()
        manuscript = Manuscript(self._draft.files(), self._draft.read)
        first = load(self._draft.folder, probe)
        self._work = Work(executor, self)
        room = Room(self._draft, Versions(setting.content, setting.data), self._work, setting.now)
        interface = setting.interface or QLocale.system().name().partition("_")[0]
        self.editor = Editor(room, manuscript, first, probe, setting.today, interface, self)
        self._words = Translation(TRANSLATIONS, self, name="editor")
        self._screens = Translation(TRANSLATIONS, self)
        self._look = Tokens(self)
        self._screen = QGuiApplication.primaryScreen()
        self._engine = QQmlApplicationEngine()
        self.window = self._make_window()
        self.editor.key_model.type_into(self.window)
        self.window.screenChanged.connect(self._on_screen_changed)
        self.editor.spoken.connect(self._speak)
        self.editor.preview_model.visitor.changed.connect(self._speak)
        self.editor.left.connect(self.closed)
        self.editor.start()

    def _make_window(self) -> QQuickWindow:
        self._engine.addImageProvider(PROVIDER, CodeProvider())
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties({"editor": self.editor})
        self._fit()
        self._give("Kiosk", "Theme", self.editor.preview_model.tokens)
        self._give("KioskEditor", "Look", self._look)
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
        self.editor.bench.stop()
        self._work.close()
        self.window.close()
        for words in (self._words, self._screens):
            words.close()
        shiboken6.delete(self._engine)
        self._draft.release()

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
        mm = self._setting.density(self._screen)
        self._look.apply(theme="light", text_size="normal", mm=mm, big=False, motion=False, mirrored=False)
        self.editor.page_model.paint(Inks("#0A4E5B", "#6B6257", "#B3261E", "#B26A00", "#FFE9B8"))
