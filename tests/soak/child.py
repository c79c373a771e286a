"""The process that is driven: `soak` watches it from outside, so that a crash is seen too.

Arguments: content folder, folder to work in, seed, actions. Tells each sample as a line of JSON, in the end all of it.
"""

from __future__ import annotations

import faulthandler
import json
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.soak.run import Run, soak

SILENCE = 300
"""Seconds in which a sample must be taken; then the process tells where it hangs and ends."""


def tell(run: Run) -> None:
    faulthandler.dump_traceback_later(SILENCE, exit=True)
    say({"sample": asdict(run.samples[-1])})


def say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(content: str, folder: str, seed: str, actions: str) -> None:
    faulthandler.enable()
    faulthandler.dump_traceback_later(SILENCE, exit=True)
    application = QGuiApplication([])
    run = soak(Path(content), Path(folder), int(seed), int(actions), tell)
    say({"run": asdict(run) | {"last": list(run.last)}})
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
