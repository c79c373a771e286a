"""The process that is driven: `soak` watches it from outside, so that a crash is seen too.

Arguments: content folder, folder to work in, seed, actions. Tells each sample as a line of JSON, in the end all of it.
Asked to end (SIGINT, as Ctrl+C sends it), it tells of what it has done until the next sample.
"""

from __future__ import annotations

import faulthandler
import json
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from types import FrameType

from PySide6.QtGui import QGuiApplication

from tests.soak.run import Run, soak

PATIENCE = 120
"""Seconds of processor time until the next sample; then the process tells where it is and ends. A busy computer may
take its time.
"""
SILENCE = 3600
"""The same in seconds of the clock, for one that waits for ever."""

TRAIL, TRAIL_BYTES = "trail", 4000
"""What is being done now: a process that ends badly can tell nothing any more."""


def watch_out() -> None:
    faulthandler.dump_traceback_later(SILENCE, exit=True)
    if sys.platform != "win32":
        faulthandler.register(signal.SIGPROF, chain=True)  # and then what the system does at this signal: end
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)


class End:
    """Hears SIGINT. Python calls its handler between two of its own steps."""

    def __init__(self) -> None:
        self._asked = False
        signal.signal(signal.SIGINT, self._hear)

    def tell(self, run: Run) -> bool:
        watch_out()
        say({"sample": asdict(run.samples[-1])})
        return not self._asked

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True


def say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(content: str, folder: str, seed: str, actions: str) -> None:
    faulthandler.enable()
    watch_out()
    application = QGuiApplication([])
    with (Path(folder).parent / TRAIL).open("wb") as trail:

        def note(doing: str) -> None:
            trail.seek(0)
            trail.write(doing.encode()[:TRAIL_BYTES].ljust(TRAIL_BYTES))
            trail.flush()

        run = soak(Path(content), Path(folder), int(seed), int(actions), End().tell, note)
    say({"run": asdict(run) | {"last": list(run.last)}})
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
