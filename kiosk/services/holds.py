"""What keeps a screen from going dark, in each system's own way."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

from kiosk.services.awake import Hold

log = logging.getLogger(__name__)

WHO, WHY = "Patient information", "The clinic is open."
SESSION_BUS = "DBUS_SESSION_BUS_ADDRESS"
PATIENCE = 2000
"""Milliseconds the desktop may take to answer."""


class Kernel32(Protocol):
    def SetThreadExecutionState(self, state: int, /) -> int: ...  # noqa: N802


class WindowsHold:
    """Holds for as long as the thread that took it lives."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x8000_0000, 0x1, 0x2

    def __init__(self, kernel32: Kernel32) -> None:
        self._kernel32 = kernel32

    def take(self) -> bool:
        return self._kernel32.SetThreadExecutionState(self.CONTINUOUS | self.SYSTEM | self.DISPLAY) != 0

    def release(self) -> None:
        self._kernel32.SetThreadExecutionState(self.CONTINUOUS)


class DesktopHold:
    """Asks the desktop's screen saver over the session bus, which is a socket of this machine.

    The bus connection is its own: when that is closed, or its process dies, the desktop lets the screen sleep again.
    """

    NAME, PATH, CONNECTION = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "kiosk-awake"

    def take(self) -> bool:
        if SESSION_BUS not in os.environ:  # without it a bus would be started
            return False
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self.CONNECTION)
        call = QDBusMessage.createMethodCall(self.NAME, self.PATH, self.NAME, "Inhibit")
        call.setArguments([WHO, WHY])
        answer = bus.call(call, QDBus.CallMode.Block, PATIENCE)
        taken = answer.type() is QDBusMessage.MessageType.ReplyMessage
        if not taken:
            log.info("the desktop does not keep the screen awake: %s", answer.errorMessage() or "no session bus")
            self.release()
        return taken

    def release(self) -> None:
        QDBusConnection.disconnectFromBus(self.CONNECTION)


class XHold:
    """The X server's own screen saver, for machines without a desktop. What it was set to before is not kept: it goes
    back to the server's defaults.
    """

    def take(self) -> bool:
        # Not every server can put a monitor to sleep, and one that cannot need not be kept from it.
        self._set("-dpms")
        return self._set("s", "off")

    def release(self) -> None:
        self._set("s", "default")
        self._set("+dpms")

    def _set(self, *words: str) -> bool:
        if shutil.which("xset") is None:
            return False
        try:
            done = subprocess.run(["xset", *words], capture_output=True, timeout=PATIENCE / 1000, check=False)  # noqa: S603, S607
        except (OSError, subprocess.TimeoutExpired) as error:
            log.warning("xset: %s", error)
            return False
        return done.returncode == 0


def holds(window_system: str) -> Sequence[Hold]:
    """Those that may work under Qt's platform of this name. A Wayland compositor without a desktop needs none."""
    if sys.platform == "win32":
        return [WindowsHold(cast("Kernel32", ctypes.windll.kernel32))]
    if window_system == "xcb":
        return [DesktopHold(), XHold()]
    desktop = window_system.startswith("wayland") and SESSION_BUS in os.environ
    return [DesktopHold()] if desktop else []
