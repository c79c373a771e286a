"""Where the kiosk is shown, and the eye that looks at the glass."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

from PIL import Image, ImageChops, ImageGrab, ImageStat

LARGEST = "1920x1920"
WIDE, TALL, SMALL = (1280, 800), (800, 1280), (1024, 768)
ALIKE = 2.0
"""How far two pictures may lie apart on average, of 255."""


class Stage(Protocol):
    name: str
    environment: dict[str, str]

    def look(self) -> Image.Image | None:
        """What is on the glass; None where nobody can look."""
        ...


class Offscreen:
    """No glass: that a frame was painted must be believed."""

    name = "offscreen platform, frames believed"

    def __init__(self) -> None:
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def look(self) -> Image.Image | None:
        return None


class Glass:
    """A virtual X screen that is really looked at."""

    name = "Xvfb, the screen itself looked at"

    def __init__(self) -> None:
        self._server, self.display = _server("")
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": self.display}
        self.environment.pop("QT_QUICK_BACKEND", None)
        self._furnish()

    def look(self) -> Image.Image | None:
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def _furnish(self) -> None:
        for mode in (WIDE, TALL, SMALL):
            wide, high = map(str, mode)
            self.xrandr("--newmode", name(mode), "0", wide, wide, wide, wide, high, high, high, high)
            self.xrandr("--addmode", "screen", name(mode))
        self.turn_on(WIDE)

    def turn_on(self, mode: tuple[int, int]) -> None:
        """Also turns the screen, or gives it another resolution."""
        self.xrandr("--output", "screen", "--mode", name(mode))

    def turn_off(self) -> None:
        """The only screen is unplugged. The server then complains of a picture without size, after it has obeyed."""
        words = ["xrandr", "--output", "screen", "--off"]
        subprocess.run(words, env=self.environment, check=False, capture_output=True)  # noqa: S603

    def press(self, x: int, y: int, seconds: float = 0.1) -> None:
        """With the pointer of the screen, which is where the X server takes it to be."""
        words = ["mousemove", x, y, "mousedown", 1, "sleep", seconds, "mouseup", 1]
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, capture_output=True)  # noqa: S603, S607

    def xrandr(self, *words: str) -> None:
        subprocess.run(["xrandr", *words], env=self.environment, check=True, capture_output=True)  # noqa: S603, S607

    def lose(self) -> None:
        """The whole X server is gone, with every screen."""
        self._server.kill()
        self._server.wait()

    def return_(self) -> None:
        self._server, _ = _server(self.display)
        self._furnish()

    def close(self) -> None:
        self._server.kill()
        self._server.wait()


def name(mode: tuple[int, int]) -> str:
    return f"{mode[0]}by{mode[1]}"


def _server(display: str) -> tuple[subprocess.Popen[bytes], str]:
    reader, writer = os.pipe()
    command = ["Xvfb", *([display] if display else []), "-displayfd", str(writer), "-noreset"]
    command += ["-screen", "0", f"{LARGEST}x24"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)  # noqa: S603
    os.close(writer)
    with os.fdopen(reader) as told:
        return server, f":{told.readline().strip()}"


@contextmanager
def stage(*, virtual: bool) -> Generator[Offscreen | Glass]:
    if not virtual or not all(map(shutil.which, ("Xvfb", "xrandr"))):
        yield Offscreen()
        return
    glass = Glass()
    try:
        yield glass
    finally:
        glass.close()


def alike(one: Image.Image | None, other: Image.Image | None) -> bool:
    """Whether two looks show the same; who cannot look takes it for granted."""
    if one is None or other is None:
        return True
    if one.size != other.size:
        return False
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean) < ALIKE


def blank(picture: Image.Image | None) -> bool:
    return picture is not None and max(ImageStat.Stat(picture).stddev) < 1


def covered(picture: Image.Image | None, size: tuple[int, int]) -> bool:
    """Whether the glass has this size and the kiosk's paper, not the server's black, lies in every corner of it."""
    if picture is None:
        return True
    corners = [(x, y) for x in (2, size[0] - 3) for y in (2, size[1] - 3)]
    return picture.size == size and all(picture.getpixel(corner) != (0, 0, 0) for corner in corners)
