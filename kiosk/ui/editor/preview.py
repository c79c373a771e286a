"""The kiosk itself beside the text: the real screens, fed with the draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.arranging import page_id
from kiosk.core.languages import language
from kiosk.core.library import Library
from kiosk.core.visit import Screen
from kiosk.services.idle import IdleClock
from kiosk.services.speech.speaker import Speaker
from kiosk.ui.session import Session
from kiosk.ui.tokens import Tokens
from kiosk.ui.views import Views

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

GLASS = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
"""The panel of the reference kiosk, 21.5 inches."""
PIXELS_PER_MM = 1920 / 476.0


@QmlElement
class EditorPreview(QObject):
    """`tokens` are for the screens inside; `glass_width` and `glass_height` are in pixels of the real panel. Nobody is
    timed here, and nothing is spoken or printed.
    """

    changed = Signal()

    def __init__(self, library: Library, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._clock = IdleClock(library.settings.idle)
        mute = Speaker(self)
        mute.voices = None  # the computer of whoever writes has other voices than the kiosk, or none
        self.visitor = Session(Views(library, folder), self._clock, speaker=mute, parent=self)
        self._clock.stop()
        self.tokens = Tokens(self)
        self._lying = "landscape"
        self._path = ""
        self.visitor.changed.connect(self._fit)
        self._fit()

    def show_library(self, library: Library) -> None:
        self.visitor.show_library(Views(library, self._folder))
        self.show(self._path)

    def show(self, path: str) -> None:
        """Go where patients meet this page, in its language."""
        self._path = path
        code = path.split("/", 1)[0]
        if not path:
            return
        if self.visitor.visit.place.screen is Screen.ATTRACT:
            self.visitor.wake_in(code)
        self._clock.stop()
        if self.visitor.visit.language != code:
            self.visitor.change_language(code)
        self._go(page_id(path))

    def _go(self, name: str) -> None:
        session = self.visitor
        match name:
            case "":
                session.home()
            case "help":
                session.help()
            case "about":
                session.about()
            case _ if name.endswith("/"):
                session.open_section(name[:-1])
            case _:
                session.open_page(name)

    @Slot(str)
    def lie(self, way: str) -> None:
        """Show the panel "landscape" or "portrait"."""
        if way != self._lying:
            self._lying = way
            self.changed.emit()

    @Slot(str)
    def choose_theme(self, theme: str) -> None:
        self.visitor.easier.choose_theme(theme)
        self.changed.emit()

    @Slot(str)
    def choose_text_size(self, size: str) -> None:
        self.visitor.easier.choose_text_size(size)
        self.changed.emit()

    @property
    def language(self) -> str:
        return self.visitor.visit.language

    @Slot()
    def _fit(self) -> None:
        visit = self.visitor.visit
        self.tokens.brand(self.visitor.settings.accent)
        self.tokens.apply(
            theme=visit.theme,
            text_size=visit.text_size,
            mm=PIXELS_PER_MM,
            big=False,
            motion=False,
            mirrored=language(visit.language).rtl,
        )

    def _get_session(self) -> Session:
        return self.visitor

    def _get_glass_width(self) -> int:
        return GLASS[self._lying][0]

    def _get_glass_height(self) -> int:
        return GLASS[self._lying][1]

    def _get_lying(self) -> str:
        return self._lying

    def _get_theme(self) -> str:
        return self.visitor.visit.theme

    def _get_text_size(self) -> str:
        return self.visitor.visit.text_size

    session = Property(Session, _get_session, constant=True)
    glass_width = Property(int, _get_glass_width, notify=changed)
    glass_height = Property(int, _get_glass_height, notify=changed)
    lying = Property(str, _get_lying, notify=changed)
    theme = Property(str, _get_theme, notify=changed)
    text_size = Property(str, _get_text_size, notify=changed)
