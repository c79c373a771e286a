"""Looks at an X screen from outside, as a camera in front of it would: the same for every program on it."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QScreen

STRIPS = tuple(range(30, 800, 70))
"""Lines looked at, in pixels from the top, of 1080: from the heading to the buttons of a page. What is below may change
by itself, such as a button that has found a voice.
"""
HEIGHT = 2
SETTLED_SECONDS = 0.7
"""Without a change for so long, a screen is complete."""
LONGEST_SECONDS = 30.0
PRESS_SECONDS = 0.08
"""How long a finger stays."""


class Eye:
    """Needs a QGuiApplication on the X screen."""

    def __init__(self) -> None:
        self._screen: QScreen = QGuiApplication.primaryScreen()

    def look(self) -> bytes:
        width = self._screen.size().width()
        pictures = (self._screen.grabWindow(0, 0, y, width, HEIGHT).toImage() for y in STRIPS)
        return b"".join(bytes(picture.constBits()) for picture in pictures)

    def changed(self, before: bytes, settled: float = SETTLED_SECONDS) -> tuple[float, float]:
        """When the first and the last change was seen, by `time.perf_counter`, once nothing has changed for `settled`
        seconds. Raises TimeoutError if nothing ever changes, or something always does.
        """
        began = time.perf_counter()
        first = last = 0.0
        seen = before
        while (now := time.perf_counter()) - began < LONGEST_SECONDS:
            picture = self.look()
            if picture != seen:
                seen, last = picture, time.perf_counter()
                first = first or last
            elif last and now - last > settled:
                return first, last
        raise TimeoutError("The screen never changed, or never stood still.")


class Hand:
    """A pointer with one button, as the X server's test extension moves it."""

    def __init__(self) -> None:
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(None))

    def touch(self, x: int, y: int) -> float:
        """Returns when the button was let go, by `time.perf_counter`: that is when all programs act."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._x11.XSync(self._display, 0)
        time.sleep(PRESS_SECONDS)
        released = time.perf_counter()
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x11.XSync(self._display, 0)
        return released


def median_of(call: Callable[[], object], times: int = 51) -> float:
    """The seconds that one call takes."""
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        taken.append(time.perf_counter() - began)
    return sorted(taken)[times // 2]
