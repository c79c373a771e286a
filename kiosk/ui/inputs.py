"""Everything that hears a finger, a mouse or a key before the screens do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.services.idle import IdleClock
from kiosk.ui.corner import Corner
from kiosk.ui.gate import Gate
from kiosk.ui.hands import Hands
from kiosk.ui.keys import Keys
from kiosk.ui.loupe import Loupe
from kiosk.ui.ring import Ring
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session
from kiosk.ui.typing import Keypad, Typing


class Inputs(QObject):
    """`now` gives monotonic seconds. Hears nothing before `attach`."""

    def __init__(
        self,
        session: Session,
        clock: IdleClock,
        gate: Gate,
        ring: Ring,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clocks = (clock, gate.clock)
        self._ring = ring

        def keypad() -> Keypad:
            return session.settings.keys.chosen

        self.scanner = Scanner(session, ring, gate, now, self)
        self.corner = Corner(gate, keypad, now, self)
        self._keys = Keys(session, clock, ring, self.scanner, gate, now=now, parent=self)
        self._hands = Hands(self.scanner, gate, now, self)
        self.loupe = Loupe(ring, now, self)
        self._typing = Typing(session.finding, clock, gate, keypad, self)
        self._session = session
        session.finding.typed.connect(self._on_typed)

    def measure(self, mm: float) -> None:
        """`mm` is pixels per millimetre."""
        self._ring.mm = self._hands.mm = self.corner.mm = self.loupe.mm = mm

    def attach(self, window: QQuickWindow) -> None:
        """The last one installed hears of everything first."""
        self._ring.attach(window)
        self._keys.attach()
        for listener in (self.loupe, self._typing, self._hands, *self._clocks, self.corner):
            window.installEventFilter(listener)

    @Slot()
    def _on_typed(self) -> None:
        """Who asked for bigger buttons keeps the longer wait against trembling."""
        if not self._session.visit.big_targets:
            self._hands.typed()
            self._keys.typed()

    def release(self, window: QQuickWindow) -> None:
        """From now on the window may close."""
        window.removeEventFilter(self.corner)
