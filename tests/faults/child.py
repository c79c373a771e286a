"""The kiosk with a fault planted in it, which strikes at SIGUSR1: the file `fault` of the data folder names it.

Only the tests start this; the kiosk itself has no such door. While the file `crash` is there, every start ends in a
crash but that of the safe screen.
"""

from __future__ import annotations

import ctypes
import itertools
import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any


def main() -> int:
    from kiosk import app, cli

    show = app.show
    app.datetime = Watch

    def show_and_arm(window: Any, application: Any, options: Any) -> None:
        if (options.data / "crash").exists():
            os.abort()
        show(window, application, options)
        arm(options.data)

    app.show = show_and_arm
    return cli.main(sys.argv[1:])


def arm(data: Path) -> None:
    from PySide6.QtCore import QTimer

    def strike(_number: int, _frame: object) -> None:
        sys.stderr.write("struck\n")
        QTimer.singleShot(0, FAULTS[(data / "fault").read_text()])

    def show(_number: int, _frame: object) -> None:
        QTimer.singleShot(0, lambda: show_buttons(data / BUTTONS))

    signal.signal(signal.SIGUSR1, strike)
    signal.signal(signal.SIGUSR2, show)


BUTTONS = "buttons.json"


def show_buttons(file: Path) -> None:
    """Write down the words on the buttons in reach and where the middle of each is in the window."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from tests.kiosk_window import centre, reachable

    windows = [window for window in QGuiApplication.topLevelWindows() if isinstance(window, QQuickWindow)]
    found = {item.property("text"): centre(item).toTuple() for window in windows for item in reachable(window)}
    file.write_text(json.dumps(found))
    sys.stderr.write("buttons\n")


class Watch(datetime):
    """The wall clock as the kiosk reads it."""

    jumped = timedelta()

    @classmethod
    def now(cls, tz: Any = None) -> Any:
        return datetime.now(tz) + cls.jumped


def jump(days: int) -> Callable[[], None]:
    def strike() -> None:
        Watch.jumped = timedelta(days=days)

    return strike


def turn_to(hour: int, minute: int) -> Callable[[], None]:
    """Another time of the same day."""

    def strike() -> None:
        now = datetime.now()  # noqa: DTZ005 - only a distance is wanted
        Watch.jumped = now.replace(hour=hour, minute=minute) - now

    return strike


def spin() -> None:
    for _ in itertools.count():
        pass


def sleep_in_c() -> None:
    """Like a driver that never returns: no other thread of Python's gets a turn either."""
    ctypes.PyDLL(None).sleep(3600)


def eat() -> None:
    eaten = [os.urandom(1) * 20_000_000 for _ in range(100)]
    spin()
    del eaten


def fail() -> None:
    raise LookupError("planted")


FAULTS: dict[str, Callable[[], None]] = {
    "abort": os.abort,
    "exception": fail,
    "spin": spin,
    "sleep": sleep_in_c,
    "eat": eat,
    "tomorrow": jump(9),
    "yesterday": jump(-9),
    "noon": turn_to(12, 0),
    "night": turn_to(3, 30),
}

if __name__ == "__main__":
    raise SystemExit(main())
