"""Runs the supervisor over a stand-in: a process of its own, for it takes the signals of the one it runs in."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.core.watch import Limits, Start, Watch
from kiosk.supervisor import supervisor
from kiosk.supervisor.record import Restarts, keep_record
from kiosk.supervisor.supervisor import Supervisor
from kiosk.supervisor.systemd import manager

STAND_IN = Path(__file__).parent / "stand_in.py"
QUICK = Limits(load=20, first_frame=2, silence=1, kill=2, safe=3600, memory=200)


def main(way: str, folder: Path) -> int:
    supervisor.MEASURE_SECONDS, supervisor.GOODBYE = 0.2, 1.0
    keep_record(folder / "data")

    def command(start: Start) -> list[str]:
        words = [*(["software"] if start.software else []), *(["--safe", start.safe] if start.safe else [])]
        return [sys.executable, str(STAND_IN), way, str(folder), *words]

    return Supervisor(command, Watch(QUICK), manager(os.environ), Restarts(folder / "data")).run()


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
