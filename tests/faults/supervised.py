"""The supervisor as it is, over a kiosk with a planted fault. Arguments: content folder, data folder, MB of memory."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from pathlib import Path

from kiosk.cli.supervised import kiosk_command
from kiosk.core.watch import Limits, Start, Watch
from kiosk.supervisor.record import Restarts, keep_record
from kiosk.supervisor.supervisor import Supervisor
from kiosk.supervisor.systemd import manager

AGE = 17 * 3600
"""Seconds: older than a kiosk may become before its first quiet night."""


class Clock:
    """Monotonic seconds, in which AGE has gone by at each SIGUSR2."""

    def __init__(self) -> None:
        self._passed = 0.0
        signal.signal(signal.SIGUSR2, self._pass)

    def __call__(self) -> float:
        return time.monotonic() + self._passed

    def _pass(self, _number: int, _frame: object) -> None:
        self._passed += AGE


def main(content: Path, data: Path, memory: float) -> int:
    keep_record(data)
    given = argparse.Namespace(
        content=content, data=data, windowed=False, size=None, renderer="auto", locked=False, supervised=True
    )
    command = kiosk_command(given)

    def with_fault(start: Start) -> list[str]:
        python, _main, *words = command(start)
        return [python, "-m", "tests.faults.child", *words]

    return Supervisor(with_fault, Watch(Limits(memory=memory)), manager(os.environ), Restarts(data), Clock()).run()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])))
