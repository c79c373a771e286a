"""The kiosk's signs of life: frames that were really painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.core.pulse import BEAT_SECONDS, SHOWING, Beat
from kiosk.services.lifeline import Lifeline

State = Callable[[], tuple[bool, bool]]
"""Whether nobody reads, and whether the clinic is closed."""


class Pulse(QObject):
    """Asks `window` for a frame every few seconds, and says so once it came.

    A window on no screen cannot paint: that is said as well. Silence means that it should paint and does not.
    """

    def __init__(
        self,
        window: QQuickWindow,
        say: Callable[[str], None],
        state: State,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._say = say
        self._state = state
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_SECONDS * 1000)
        self._timer.timeout.connect(self.ask)
        self._timer.start()
        self._listen()

    @Slot()
    def ask(self) -> None:
        if not self._window.isExposed():
            self._tell(painted=False)
            return
        self._listen()
        self._window.update()

    def close(self) -> None:
        self._timer.stop()
        self._hush()

    def _listen(self) -> None:
        """Only for the frame asked for: every other one would cost a call for nothing."""
        if not self._asked:
            self._asked = True
            self._window.frameSwapped.connect(self._on_frame)

    def _hush(self) -> None:
        if self._asked:
            self._asked = False
            self._window.frameSwapped.disconnect(self._on_frame)

    @Slot()
    def _on_frame(self) -> None:
        if self._asked:  # the thread that draws may have announced more than one
            self._hush()
            self._tell(painted=True)

    def _tell(self, *, painted: bool) -> None:
        idle, quiet = self._state()
        self._say(Beat(painted, idle, quiet).line())


def attend(window: QQuickWindow, line: Lifeline, state: State) -> Pulse:
    """Be watched by the supervisor at the other end of the line. Must come just before the window is shown."""
    pulse = Pulse(window, line.say, state, line)
    line.say(SHOWING)
    return pulse
