"""The kiosk's one window: the QML scene, its fonts, and its sizes in millimetres."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.icons import font_file
from kiosk.core.languages import language
from kiosk.core.places import RESOURCES
from kiosk.core.problems import KioskError
from kiosk.core.settings import TEXT_SIZES
from kiosk.services.display import assumed
from kiosk.services.idle import IdleClock
from kiosk.services.translation import Translation
from kiosk.ui.codes import PROVIDER, CodeProvider
from kiosk.ui.gate import Gate
from kiosk.ui.inputs import Inputs
from kiosk.ui.placer import LabelPlacer
from kiosk.ui.ring import Ring
from kiosk.ui.session import Session
from kiosk.ui.tokens import Tokens

QML = Path(__file__).parent / "qml"
TRANSLATIONS = RESOURCES / "translations"
MADE_BY_QML = (LabelPlacer,)
"""To import such a class is to register it."""
NEXT = ("HomeScreen", "SectionScreen", "PageScreen")
"""The screens that most people see after the first one, in that order."""
SCREENS = QML / "Kiosk" / "screens"

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
        gate: Gate,
        density: Density,
        *,
        motion: bool = True,
        translation: Translation | None = None,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._gate = gate
        self._density = density
        self._motion = motion
        self._translation = translation or Translation(TRANSLATIONS, self)
        self._translation.speak(session.visit.language)
        self._engine = QQmlApplicationEngine()
        self._compiled: list[QQmlComponent] = []
        self._engine.addImageProvider(PROVIDER, CodeProvider())
        self._engine.addImportPath(str(QML))
        self._tokens = Tokens(self)
        # Never asked of the window: PySide6 would then let the screen go when the window goes, and the next one crash.
        self._screen: QScreen | None = QGuiApplication.primaryScreen()
        self._ring = Ring(self)
        self.inputs = Inputs(session, clock, gate, self._ring, now, self)
        self._engine.setInitialProperties(
            {"session": session, "ring": self._ring, "gate": gate, "loupe": self.inputs.loupe}
        )
        self._fit()
        theme = cast("QObject", self._engine.singletonInstance("Kiosk", "Theme"))
        theme.setProperty("source", self._tokens)
        self._engine.loadFromModule("Kiosk", "Main")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The kiosk's own screens cannot be read. Install the kiosk again.")
        self.window = roots[0]
        self.inputs.attach(self.window)
        self.window.screenChanged.connect(self._on_screen_changed)
        session.changed.connect(self.adapt)
        gate.changed.connect(self.adapt)

    def go_on(self) -> None:
        """Have the other screens compiled, in the engine's own thread, once the first one stands. All of them: what is
        compiled is kept on the disk, where nobody shall see which screens somebody has been to.
        """
        mode = QQmlComponent.CompilationMode.Asynchronous
        names = dict.fromkeys((*NEXT, *(file.stem for file in sorted(SCREENS.glob("*.qml")))))
        self._compiled = [QQmlComponent(self._engine, "Kiosk", name, mode, self._engine) for name in names]

    @property
    def complete(self) -> bool:
        """Whether all screens are compiled."""
        return bool(self._compiled) and all(component.isReady() for component in self._compiled)

    @Slot()
    def adapt(self) -> None:
        """Fit words, colours and sizes to the visit and to the screen the window is on."""
        if self._translation.speak(self._language):
            self._engine.retranslate()
        self._fit()

    @property
    def _language(self) -> str:
        return self._gate.speech or self._session.visit.language

    @Slot(QScreen)
    def _on_screen_changed(self, screen: QScreen | None) -> None:
        self._screen = screen
        self.adapt()

    def _fit(self) -> None:
        visit = self._session.visit
        self._tokens.magnify(roomy=self._gate.roomy)
        self._tokens.brand(self._session.settings.accent)
        mm = assumed() if self._screen is None else self._density(self._screen)
        self.inputs.measure(mm)
        self._tokens.apply(
            theme=visit.theme,
            text_size=TEXT_SIZES[0] if self._gate.busy else visit.text_size,
            mm=mm,
            big=visit.big_targets and not self._gate.busy,
            motion=self._motion and not visit.less_motion,
            mirrored=language(self._language).rtl,
        )

    def close(self) -> None:
        """Take the scene down before the session it shows."""
        self.inputs.release(self.window)
        self.window.close()
        self._translation.close()
        shiboken6.delete(self._engine)
