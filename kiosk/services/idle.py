"""The one clock that ends a visit nobody is making any more."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.core.settings import Idle

_ACTIVITY = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.NativeGesture,
    }
)

EXTRA_TIME = 2.5
"""How many times longer the kiosk waits for a person who asked for more time."""


class _State(Enum):
    STOPPED = auto()
    WATCHING = auto()
    WARNING = auto()


def repeated(event: QEvent) -> bool:
    """Whether this comes of a key that is held, or that something was laid on."""
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()


class IdleClock(QObject):
    """Watches a window's events; warns, counts down, and reports that time is up.

    While the warning stands, events do not count: only `stay` or `stop` ends it, so a resting hand can neither dismiss
    nor postpone it. `now` gives monotonic seconds: setting the wall clock changes nothing.
    """

    warned = Signal()
    counted = Signal(int)
    expired = Signal()

    def __init__(self, idle: Idle, now: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle = idle
        self._extra_time = False
        self._now = now
        self._state = _State.STOPPED
        self._last = 0.0
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @property
    def running(self) -> bool:
        return self._state is not _State.STOPPED

    @property
    def warning(self) -> bool:
        return self._state is _State.WARNING

    @property
    def extra_time(self) -> bool:
        """Whether it waits `EXTRA_TIME` times longer."""
        return self._extra_time

    @extra_time.setter
    def extra_time(self, wanted: bool) -> None:
        self._extra_time = wanted
        if self._state is _State.WATCHING:
            self.check()

    def start(self) -> None:
        """Begin waiting from now on; a pending warning is called off."""
        self._state = _State.WATCHING
        self._last = self._now()
        self._timer.start(self._milliseconds(self._wait))

    stay = start

    @Slot()
    def hold(self) -> None:
        """Do not ask while somebody listens."""
        self._held = True

    @Slot()
    def release(self, grace: float = 0.0) -> None:
        """Go on waiting, from `grace` seconds from now."""
        if self._held:
            self._held = False
            self._last = self._now() + grace
            self.check()

    def stop(self) -> None:
        self._held = False
        self._state = _State.STOPPED
        self._timer.stop()

    @Slot()
    def check(self) -> None:
        """Act on the time that has passed, then sleep until the next moment that matters."""
        match self._state:
            case _State.STOPPED:
                return
            case _State.WATCHING if self._held:
                self._timer.start(self._milliseconds(self._wait))
            case _State.WATCHING if self._now() < self._last + self._wait:
                self._timer.start(self._milliseconds(self._last + self._wait - self._now()))
            case _State.WATCHING:
                self._state = _State.WARNING
                self._last = self._now()
                self._timer.start(1000)
                self.counted.emit(self.idle.warn_for)
                self.warned.emit()
            case _State.WARNING:
                self._count_down()

    def _count_down(self) -> None:
        left = self._last + self.idle.warn_for - self._now()
        if left <= 0:
            self.stop()
            self.expired.emit()
            return
        self.counted.emit(round(left))
        self._timer.start(self._milliseconds(min(left, 1.0)))

    @property
    def _wait(self) -> float:
        return self.idle.warn_after * (EXTRA_TIME if self._extra_time else 1)

    @staticmethod
    def _milliseconds(seconds: float) -> int:
        return max(1, round(seconds * 1000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if self._state is _State.WATCHING and event.type() in _ACTIVITY and not repeated(event):
            self._last = max(self._last, self._now())
        return False
