"""The kiosk's one window: the QML scene, its fonts, and its sizes in millimetres."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.icons import font_file
from kiosk.core.languages import language
from kiosk.core.places import RESOURCES
from kiosk.core.problems import KioskError
from kiosk.services.idle import IdleClock
from kiosk.services.translation import Translation
from kiosk.ui.codes import PROVIDER, CodeProvider
from kiosk.ui.hands import Hands
from kiosk.ui.keys import Keys
from kiosk.ui.ring import Ring
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session
from kiosk.ui.tokens import Tokens
from kiosk.ui.typing import Typing

QML = Path(__file__).parent / "qml"
TRANSLATIONS = RESOURCES / "translations"

Density = Callable[[QScreen], float]


def add_fonts(folder: Path) -> None:
    """Make the kiosk's own fonts known to Qt; a missing one would silently show boxes instead of icons."""
    for file in (*sorted(folder.glob("*.ttf")), font_file()):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise KioskError(f"{file}: this font cannot be read. Install the kiosk again.")


class KioskWindow(QObject):
    """Shows a session. `density` gives the pixels per millimetre of a screen, `now` monotonic seconds."""

    def __init__(
        self,
        session: Session,
        clock: IdleClock,
        density: Density,
        *,
        motion: bool = True,
        translation: Translation | None = None,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._density = density
        self._motion = motion
        self._translation = translation or Translation(TRANSLATIONS, self)
        self._translation.speak(session.visit.language)
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider(PROVIDER, CodeProvider())
        self._engine.addImportPath(str(QML))
        self._tokens = Tokens(self)
        # Never asked of the window: PySide6 would then let the screen go when the window goes, and the next one crash.
        self._screen = QGuiApplication.primaryScreen()
        self._ring = Ring(self)
        self.scanner = Scanner(session, self._ring, now, self)
        self._keys = Keys(session, clock, self._ring, self.scanner, now=now, parent=self)
        self._hands = Hands(self.scanner, now, self)
        self._engine.setInitialProperties({"session": session, "ring": self._ring})
        self._fit()
        theme = cast("QObject", self._engine.singletonInstance("Kiosk", "Theme"))
        theme.setProperty("source", self._tokens)
        self._engine.loadFromModule("Kiosk", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The kiosk's own screens cannot be read. Install the kiosk again.")
        self.window = roots[0]
        self._typing = Typing(session.finding, clock, lambda: session.settings.keys.chosen, self)
        self._listen(clock)
        self.window.screenChanged.connect(self._on_screen_changed)
        session.changed.connect(self.adapt)

    def _listen(self, clock: IdleClock) -> None:
        """The last one installed hears of everything first."""
        self._ring.attach(self.window)
        self._keys.attach()
        for listener in (self._typing, self._hands, clock):
            self.window.installEventFilter(listener)

    @Slot()
    def adapt(self) -> None:
        """Fit words, colours and sizes to the visit and to the screen the window is on."""
        if self._translation.speak(self._session.visit.language):
            self._engine.retranslate()
        self._fit()

    @Slot(QScreen)
    def _on_screen_changed(self, screen: QScreen) -> None:
        self._screen = screen
        self.adapt()

    def _fit(self) -> None:
        visit = self._session.visit
        self._tokens.brand(self._session.settings.accent)
        mm = self._density(self._screen)
        self._ring.mm = self._hands.mm = mm
        self._tokens.apply(
            theme=visit.theme,
            text_size=visit.text_size,
            mm=mm,
            big=visit.big_targets,
            motion=self._motion and not visit.less_motion,
            mirrored=language(visit.language).rtl,
        )

    def close(self) -> None:
        """Take the scene down before the session it shows."""
        self.window.close()
        self._translation.close()
        shiboken6.delete(self._engine)
