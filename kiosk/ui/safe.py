"""The window that stands in for the kiosk while that is out of order. It knows no session and reads no pages."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.problems import KioskError
from kiosk.core.safe_words import SafeWords
from kiosk.services.display import assumed
from kiosk.ui.corner import Corner
from kiosk.ui.gate import Gate
from kiosk.ui.tokens import Tokens
from kiosk.ui.window import QML, Density


class SafeWindow(QObject):
    """`code` is the fault's. `again` tells that somebody wants the kiosk tried again, `left` that it is to be left."""

    again = Signal()
    left = Signal()

    def __init__(
        self,
        words: Sequence[SafeWords],
        code: str,
        density: Density,
        gate: Gate,
        *,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._density: Callable[[QScreen], float] = density
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._tokens = Tokens(self)
        self.corner = Corner(gate, dict, now, self)
        self._fit(QGuiApplication.primaryScreen())
        theme = cast("QObject", self._engine.singletonInstance("Kiosk", "Theme"))
        theme.setProperty("source", self._tokens)
        said = [asdict(one) for one in words]
        self._engine.setInitialProperties({"words": said, "code": code, "gate": gate})
        self._engine.loadFromModule("Kiosk", "Safe")
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The kiosk's own screens cannot be read. Install the kiosk again.")
        self.window = roots[0]
        for listener in (gate.clock, self.corner):
            self.window.installEventFilter(listener)
        self.window.screenChanged.connect(self._fit)
        self.window.again.connect(self.again)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType] - made in QML
        self.window.left.connect(self.left)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]

    @Slot(QScreen)
    def _fit(self, screen: QScreen | None) -> None:
        mm = self.corner.mm = assumed() if screen is None else self._density(screen)
        self._tokens.apply(theme="light", text_size="normal", mm=mm, motion=False, mirrored=False, big=False)

    def close(self) -> None:
        self.window.removeEventFilter(self.corner)
        self.window.close()
        shiboken6.delete(self._engine)
