"""The kiosk with a fault planted in it, which strikes at SIGUSR1: the file `fault` of the data folder names it.

Only the tests start this; the kiosk itself has no such door. While the file `crash` is there, every start ends in a
crash but that of the safe screen.
"""

from __future__ import annotations

import ctypes
import itertools
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

    signal.signal(signal.SIGUSR1, strike)


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
}

if __name__ == "__main__":
    raise SystemExit(main())
