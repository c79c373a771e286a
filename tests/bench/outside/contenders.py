"""The programs that are compared, each as its users start it, full screen, drawing in software."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.bench.processes import ROOT

Spot = tuple[int, int]

BROWSER = "chromium"
BROWSER_WORDS = (
    "--kiosk",
    "--disable-gpu",
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-quic",
    "--password-store=basic",
    "--allow-file-access-from-files",
    "--window-position=0,0",
    "--window-size=1920,1080",
)
"""Without a network and without asking anything; as root it has no sandbox, which only makes it faster."""


@dataclass(frozen=True, slots=True)
class Contender:
    """`touches` lead from the first screen to the home screen, `way` from there to the first page, and `onward` turns a
    page. `folders` is what it takes on disk.
    """

    name: str
    command: Sequence[str]
    touches: Sequence[Spot] = ()
    way: Sequence[Spot] = ()
    onward: Spot | None = None
    folders: Sequence[Path] = ()
    environment: Mapping[str, str] = field(default_factory=dict[str, str])


def floor(size: Spot) -> Contender:
    words = [sys.executable, "-m", "tests.bench.floor", *map(str, size)]
    return Contender("bare window", words)


def kiosk(name: str, program: Sequence[str], content: Path, data: Path, places: Mapping[str, Spot]) -> Contender:
    words = [*program, "run", "--renderer", "software", "--content", str(content), "--data", str(data)]
    folders = [Path(program[0]).parent] if len(program) == 1 else []
    return Contender(name, words, (places["begin"],), (places["section"], places["page"]), places["next"], folders)


def browser(home: Path, profile: Path, start: Spot, onward: Spot) -> Contender | None:
    """Nothing where it is not installed."""
    if (program := shutil.which(BROWSER)) is None:
        return None
    words = [program, *BROWSER_WORDS, f"--user-data-dir={profile}", home.as_uri()]
    folders = [Path("/usr/lib/chromium"), Path("/usr/share/chromium")]
    return Contender("Chromium, static pages", words, (), (start,), onward, folders)


@contextmanager
def running(contender: Contender, complaints: Path) -> Generator[psutil.Process]:
    """Ends with all processes it started."""
    environment = {**os.environ, **contender.environment}
    # A setting of developers' machines: with it, every start compiles all of the kiosk's Python anew.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with complaints.open("ab") as errors:
        process = subprocess.Popen(  # noqa: S603 - our own words
            contender.command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
        )
    try:
        yield psutil.Process(process.pid)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if process.stdin:
            process.stdin.close()


def processor_seconds(process: psutil.Process) -> float:
    """What a process and those it started have used so far."""
    tree = [process, *process.children(recursive=True)]
    times = [member.cpu_times() for member in tree]
    return sum(time.user + time.system for time in times)


def bytes_of(folders: Sequence[Path]) -> int:
    """On disk, links not followed."""
    return sum(
        file.lstat().st_size for folder in folders for file in folder.rglob("*") if file.is_file() or file.is_symlink()
    )
