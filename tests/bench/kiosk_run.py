"""The kiosk without motion, its whole library read, with a script of touches in place of a person."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from kiosk.core.loading import load
from kiosk.core.places import RESOURCES
from kiosk.core.tremor import AGAIN_SECONDS
from kiosk.core.visit import Visit
from kiosk.services.idle import IdleClock
from kiosk.services.pictures import Pictures
from kiosk.services.search import SearchKeeper
from kiosk.start import prepare_renderer
from kiosk.tour.at_once import AtOnce
from kiosk.ui.doorway import Visits, doorway
from kiosk.ui.finder import Finder
from kiosk.ui.room import Room
from kiosk.ui.rows import Row
from kiosk.ui.session import Session
from kiosk.ui.views import Views
from kiosk.ui.window import KioskWindow, add_fonts

Steps = Generator[None, None, None]
"""A script: it begins on the first frame, and goes on when the frame after each `yield` is on screen."""

PIXELS_PER_MM = 4.03
"""A 21.5-inch full HD screen."""
LONGEST_STEP_MS = 30_000
"""A step that takes longer waits for a frame that never comes."""


class TimedViews(Views):
    """Views that tell how many seconds the last one took."""

    __slots__ = ()
    took = 0.0

    @override
    def of(self, visit: Visit) -> Row:
        started = time.perf_counter()
        view = super().of(visit)
        TimedViews.took = time.perf_counter() - started
        return view


class Player(QObject):
    """Plays a script, one step a frame. `drawing` and `drawn` are when the last frame was begun and shown, `used`
    the processor time until then, in seconds.
    """

    def __init__(self, content: Path, size: tuple[int, int]) -> None:
        prepare_renderer("software")
        self.application = QGuiApplication([])
        super().__init__()
        add_fonts(RESOURCES / "fonts")
        self.views = TimedViews(load(content, Pictures()).library, content)
        clock = IdleClock(self.views.library.settings.idle)
        self.search = SearchKeeper(AtOnce())
        self.session = Session(self.views, clock, search=self.search)
        self.gate = doorway(Visits(self.session, clock), content, AtOnce, lambda _gate: Room())
        self._waited = 0.0
        self.kiosk = KioskWindow(
            self.session, clock, self.gate, lambda _screen: PIXELS_PER_MM, motion=False, now=self._now
        )
        self.window = self.kiosk.window
        self.window.resize(*size)
        self.drawing = self.drawn = self.used = 0.0
        self._armed = True
        self._fault: Exception | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._late = QTimer(self, singleShot=True, interval=LONGEST_STEP_MS)
        self._late.timeout.connect(self._give_up)
        self.window.installEventFilter(self)
        self.window.frameSwapped.connect(self._on_frame)

    @property
    def finder(self) -> Finder:
        return self.session.finding

    def wait(self) -> None:
        """As long as somebody waits who means the next touch of the same place; no time passes."""
        self._waited += AGAIN_SECONDS

    def _now(self) -> float:
        return time.monotonic() + self._waited

    def play(self, script: Callable[[], Steps]) -> None:
        """Raises what the script raises, and TimeoutError where a frame never comes."""
        steps = script()

        def step() -> None:
            self._armed = True
            self._late.start()
            try:
                next(steps)
            except StopIteration:
                self.application.quit()
            except Exception as fault:  # noqa: BLE001 - raised again when the event loop has ended
                self._fault = fault
                self.application.exit(1)

        self._next.timeout.connect(step)
        self.window.show()
        self.application.exec()
        self.kiosk.close()
        if self._fault is not None:
            raise self._fault

    def _give_up(self) -> None:
        self._fault = TimeoutError(f"No frame came after a step on {self.session.visit.place}.")
        self.application.exit(1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._armed and event.type() is QEvent.Type.UpdateRequest:
            self.drawing = time.perf_counter()
        return False

    def _on_frame(self) -> None:
        if self._armed:
            self._armed = False
            self.drawn, self.used = time.perf_counter(), time.process_time()
            self._next.start()
