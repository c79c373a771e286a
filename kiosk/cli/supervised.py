"""`run --supervised`: the small parent that starts the kiosk, watches it and starts it again."""

from __future__ import annotations

import argparse
import os

from kiosk.cli.run import words
from kiosk.core.places import itself
from kiosk.core.watch import Start, Watch
from kiosk.services.renderer import Remembered, boot
from kiosk.supervisor.record import Restarts, keep_record
from kiosk.supervisor.supervisor import Command, Supervisor
from kiosk.supervisor.systemd import manager


def supervise(given: argparse.Namespace) -> int:
    keep_record(given.data)
    return Supervisor(kiosk_command(given), Watch(), manager(os.environ), Restarts(given.data)).run()


def kiosk_command(given: argparse.Namespace) -> Command:
    """What starts the kiosk as it was asked for, watched."""
    remembered = Remembered(given.data, boot())

    def command(start: Start) -> list[str]:
        if start.software and not start.safe:
            remembered.fail()
        renderer = "software" if start.software else given.renderer
        safe = ["--safe", start.safe] if start.safe else []
        program, arguments = itself(*words(given), "--watched", "--renderer", renderer, *safe)
        return [program, *arguments]

    return command
