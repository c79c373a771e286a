"""Stands in for the kiosk: says what a kiosk says, and fails in the way its first argument names.

It writes its number into the folder of its second argument when it comes up, and "goodbye" when it ends in order.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

BEAT = 0.1


def main(way: str, folder: Path) -> int:
    count = len(list(folder.glob("*.start")))
    (folder / f"{count}.start").write_text(str(os.getpid()))
    sys.stderr.write(f"{sorted(name for name in os.environ if name.startswith(('NOTIFY', 'WATCHDOG')))}\n")
    sys.stderr.flush()
    end = threading.Event()
    threading.Thread(target=await_end, args=(end,), daemon=True).start()
    say("some library's chatter")
    if way == "early":
        return 7
    say("showing")
    if way == "blank" and "software" not in sys.argv:
        threading.Event().wait()
    say("painted idle")
    code = act(way, count, folder, end)
    if code is not None:
        return code
    while not end.wait(BEAT):
        say("painted idle")
    (folder / "goodbye").touch()
    return 0


def act(way: str, count: int, folder: Path, end: threading.Event) -> int | None:
    """What goes wrong, at the first start or at each one; None to go on as if nothing was."""
    match way:
        case "leave":
            return 0
        case "unusable" if "--safe" not in sys.argv:
            return 2
        case "crash" if count == 0:
            os.abort()
        case "always" if "--safe" not in sys.argv:
            os.abort()
        case "hang" if count == 0:
            threading.Event().wait()
        case "stubborn":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            while True:
                threading.Event().wait(BEAT)
                say("painted idle")
        case "fork":
            sleeper = [sys.executable, "-c", "import threading; threading.Event().wait()"]
            (folder / "grandchild").write_text(str(subprocess.Popen(sleeper).pid))  # noqa: S603
            end.wait(2 * BEAT)
            os.abort()
        case "eat" if count == 0:
            eaten = bytearray(os.urandom(1)) * 300_000_000
            threading.Event().wait(60)
            del eaten
        case _:
            pass
    return None


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def await_end(end: threading.Event) -> None:
    while os.read(0, 64):
        pass
    end.set()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
