"""`run --supervised`: the small parent that starts the kiosk, watches it and starts it again."""

from __future__ import annotations

import argparse
import os

from kiosk.core.places import itself
from kiosk.core.watch import Start, Watch
from kiosk.supervisor.record import keep_record
from kiosk.supervisor.supervisor import Command, Supervisor
from kiosk.supervisor.systemd import manager


def supervise(given: argparse.Namespace) -> int:
    keep_record(given.data)
    return Supervisor(kiosk_command(given), Watch(), manager(os.environ)).run()


def kiosk_command(given: argparse.Namespace) -> Command:
    """What starts the kiosk as it was asked for, watched."""
    words = ["run", "--watched", "--content", str(given.content), "--data", str(given.data)]
    words += ["--locked"] if given.locked else []
    words += ["--windowed"] if given.windowed else []
    words += ["--size", "{}x{}".format(*given.size)] if given.size else []

    def command(start: Start) -> list[str]:
        renderer = "software" if start.software else given.renderer
        program, arguments = itself(*words, "--renderer", renderer, *(["--safe", start.safe] if start.safe else []))
        return [program, *arguments]

    return command
