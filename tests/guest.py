"""The whole program with a guest in it, who really touches its window. Run as a process:

    python -m tests.guest VISITS FOLDER run --data ... --content ...

Makes so many visits, ends the kiosk, and prints what lay in FOLDER before and after them: name and hash of each file.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.kiosk_window import Kiosk

REAL = time.monotonic


class HastyClock:
    """Monotonic seconds that can be put on, for a guest who has no minutes to wait."""

    ahead = 0.0

    def __call__(self) -> float:
        return REAL() + self.ahead

    @property
    def seconds(self) -> float:
        return self()

    @seconds.setter
    def seconds(self, seconds: float) -> None:
        self.ahead += seconds - self()


def contents(folder: Path) -> dict[str, str]:
    """Every file but the log, whose lines a test reads by themselves, and what the system's speech service writes."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and not others(file))
    return {str(file.relative_to(folder)): blake2b(file.read_bytes(), digest_size=8).hexdigest() for file in files}


def others(file: Path) -> bool:
    return file.name.startswith("kiosk.log") or "speech-dispatcher" in file.parts


def main(visits: int, watched: Path, words: list[str]) -> int:
    clock = HastyClock()
    time.monotonic = clock  # before anything takes it for its own

    import PySide6.QtGui
    from PySide6.QtCore import QTimer

    told: dict[str, dict[str, str]] = {}

    class Application(PySide6.QtGui.QGuiApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self._look = QTimer(self, interval=100)
            self._look.timeout.connect(self.look)
            self._look.start()

        def look(self) -> None:
            """Begin when the pages have been read, and the screens."""
            kiosk = _guest(clock)
            if kiosk is None or not kiosk.library.complete or kiosk.finder.property("state") == "waiting":
                return
            if not kiosk._shown.complete:
                return
            self._look.stop()
            try:
                _visit(kiosk, visits, lambda: contents(watched), told)
            finally:
                self.exit(0 if "after" in told else 1)

    PySide6.QtGui.QGuiApplication = Application
    from kiosk.cli import main as run

    code = run(words)
    sys.stdout.write(json.dumps(told) + "\n")
    return code


def _visit(kiosk: Kiosk, visits: int, look: Callable[[], dict[str, str]], told: dict[str, dict[str, str]]) -> None:
    from tests.visits import visit

    kiosk.settle()
    told["before"] = look()
    for number in range(visits):
        visit(kiosk, number, "".join(("zx", "qj", chr(ord("a") + number))))
    told["after"] = look()


def _guest(clock: HastyClock) -> Kiosk | None:
    """The kiosk that runs here, in the hands of the guest."""
    from kiosk.services.idle import IdleClock
    from kiosk.ui.window import KioskWindow
    from tests.kiosk_window import Kiosk

    gc.unfreeze()  # what is frozen after the first frame cannot be found
    things = gc.get_objects()
    shown = [thing for thing in things if isinstance(thing, KioskWindow)]
    clocks = [thing for thing in things if isinstance(thing, IdleClock)]
    if not shown or not clocks:
        return None
    guest = Kiosk.__new__(Kiosk)
    guest._shown = shown[0]
    guest.window = shown[0].window
    guest.session = shown[0]._session
    guest.library = guest.session.views.library
    guest.clock = clocks[0]
    guest.time = clock  # pyright: ignore[reportAttributeAccessIssue] - it has what a guest needs of one
    return guest


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
