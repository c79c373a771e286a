"""One run of the kiosk: its process, what it says, and its end, with everything it started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread

from kiosk.supervisor.events import Event, Gone, Said
from kiosk.supervisor.job import Job, new_job

OURS = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")
"""What the service manager tells the supervisor alone."""


class Child:
    """Started at once. `tell` is called from other threads.

    The process is told to end by the end of its standard input, which also comes when the supervisor dies. Raises
    OSError if it cannot be started.
    """

    def __init__(self, run: int, command: Sequence[str], tell: Callable[[Event], None]) -> None:
        self._run = run
        self._tell = tell
        self._job: Job | None = new_job()
        environment = {name: value for name, value in os.environ.items() if name not in OURS}
        own_group = 0 if os.name == "posix" else None
        self._process = subprocess.Popen(  # noqa: S603 - the kiosk itself
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, bufsize=0, process_group=own_group
        )
        self.pid = self._process.pid
        if self._job is not None:
            self._job.take(self.pid)
        Thread(target=self._listen, daemon=True).start()
        Thread(target=self._await, daemon=True).start()

    def ask(self) -> None:
        """Ask it to end by itself."""
        if self._process.stdin is not None:
            self._process.stdin.close()

    def dump(self) -> None:
        """Let it write down where it is, if it still can."""
        if os.name == "posix":
            self._send(signal.SIGABRT)

    def kill(self) -> None:
        """End it and all it started."""
        if sys.platform != "win32":
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        elif self._job is not None:
            self._job.kill()
        with suppress(ProcessLookupError):
            self._process.kill()

    def _send(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            self._process.send_signal(number)

    def _listen(self) -> None:
        if self._process.stdout is not None:
            for line in self._process.stdout:
                self._tell(Said(self._run, line.decode("utf-8", "replace").strip()))

    def _await(self) -> None:
        if sys.platform != "win32":
            # Its number stays its own until it is waited for, so what it left behind can safely be found by it.
            os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOWAIT)
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        code = self._process.wait()
        if self._job is not None:
            self._job.kill()
        self._tell(Gone(self._run, code))
