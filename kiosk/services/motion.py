"""Whether the computer is set to move little. Qt 6.11 does not tell, so each system is asked in its own way."""

from __future__ import annotations

import ctypes
import logging
import shutil
import subprocess
import sys
from concurrent.futures import Executor
from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

PATIENCE = 3
"""Seconds a system may take to answer."""
_SPI_GETCLIENTAREAANIMATION = 0x1042
_COMMANDS = {
    "linux": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
}


class User32(Protocol):
    """The part of Windows that is asked; it writes its answer behind the pointer."""

    def SystemParametersInfoW(self, action: int, number: int, answer: object, flags: int) -> int: ...  # noqa: N802


def less_motion_wanted() -> bool:
    """May take a while. A system that does not say moves as it likes."""
    if sys.platform == "win32":
        return not windows_animates(cast("User32", ctypes.windll.user32))
    command, calm = _COMMANDS.get(sys.platform, ((), ""))
    if not command or shutil.which(command[0]) is None:
        return False
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        log.warning("nobody knows whether this computer is set to move little: %s", error)
        return False
    return done.stdout.strip() == calm


def windows_animates(user32: User32) -> bool:
    animates = ctypes.c_int(1)
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)


class Motion(QObject):
    """Asks in a thread of `executor`, and reports in the thread this object lives in."""

    found = Signal(bool)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor

    def ask(self) -> None:
        self._executor.submit(self._ask)

    def _ask(self) -> None:
        self.found.emit(less_motion_wanted())
