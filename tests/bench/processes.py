"""Starts a process to be measured, and stamps what it tells with this process's clock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import psutil

from tests.bench.memory import pss

ROOT = Path(__file__).parent.parent.parent


@dataclass(slots=True)
class Run:
    """Milliseconds from the start of the process to each word it told, and its memory in MB when it held still."""

    after: dict[str, float] = field(default_factory=dict[str, float])
    values: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    memory: float = 0.0


def measure(module: str, *arguments: str, last: str) -> Run:
    """Run one module of this package until it tells the word `last`. Raises RuntimeError if it ends before."""
    run = Run()
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+") as complaints, _process(module, complaints, *arguments) as process:
        for line in process.stdout or ():
            stamp = (time.perf_counter() - started) * 1000
            told: dict[str, Any] = json.loads(line)
            run.after[told["word"]] = stamp
            run.values.append(told)
            if told["word"] == last:
                run.memory = pss(psutil.Process(process.pid))
                return run
        process.wait()
        complaints.seek(0)
        raise RuntimeError(f"{module} ended before it told {last!r}, and said:\n{complaints.read()}")


@contextmanager
def _process(module: str, complaints: IO[str], *arguments: str) -> Generator[subprocess.Popen[str]]:
    """Ends with the process: closing its standard input lets it go."""
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    # A setting of developers' machines: with it, every start compiles all of the kiosk's Python anew.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(  # noqa: S603 - this very Python
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints, text=True
    )
    with process:
        yield process
        if process.stdin:
            process.stdin.close()
        process.wait(timeout=60)


@contextmanager
def screen(size: tuple[int, int], *, virtual: bool) -> Generator[str]:
    """Sets the variables the measured processes inherit; gives the name of the screen for the report."""
    os.environ["QT_QUICK_BACKEND"] = "software"
    if not virtual:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen"
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size[0]}x{size[1]}x24"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:  # noqa: S603 - fixed words
        os.close(writer)
        with os.fdopen(reader) as display:
            os.environ["DISPLAY"] = f":{display.readline().strip()}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        try:
            yield "Xvfb"
        finally:
            server.terminate()
