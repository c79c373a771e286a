"""The supervisor over real processes, small ones that fail as they are told."""

from __future__ import annotations

import os
import signal
import socket  # noqa: TID251 - AF_UNIX, in the place of systemd
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from kiosk.core.pulse import MEANINGS
from kiosk.core.restarts import FILE, read_restart
from tests.kiosk_window import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins fail by signals")

PATIENCE = 60
ON_SCREEN, SAFE = "supervisor: the kiosk is on screen", "supervisor: the safe screen stands"


@contextmanager
def watching(way: str, folder: Path, **environment: str) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.supervisor.watching", way, str(folder)]
    with subprocess.Popen(  # noqa: S603
        command, stderr=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **environment}
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def lines(process: subprocess.Popen[str]) -> Iterator[str]:
    assert process.stderr
    for line in process.stderr:
        yield line.rstrip()


def until(process: subprocess.Popen[str], words: str, times: int = 1) -> list[str]:
    """The lines until one has begun with these words so many times."""
    said: list[str] = []
    for line in lines(process):
        said.append(line)
        times -= line.startswith(words)
        if times == 0:
            return said
    pytest.fail(f"it ended before it said {words!r}: {said}")


def ended(process: subprocess.Popen[str]) -> int:
    process.communicate(timeout=PATIENCE)
    return process.returncode


def starts(folder: Path) -> int:
    return len(list(folder.glob("*.start")))


def gone(pid: int) -> bool:
    """Whether the process has ended, though whoever inherited it may not have asked for its code yet."""
    try:
        psutil.wait_procs([psutil.Process(pid)], timeout=PATIENCE)
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_whoever_leaves_the_kiosk_ends_the_supervisor(tmp_path: Path) -> None:
    with watching("leave", tmp_path) as process:
        assert ended(process) == 0
    assert starts(tmp_path) == 1


@pytest.mark.parametrize(
    ("way", "why"),
    [
        ("crash", "it ended by itself (K1)"),
        ("hang", "it stopped painting (K2)"),
        ("eat", "it used too much memory (K3)"),
    ],
)
def test_after_a_fault_the_kiosk_is_back_and_the_log_says_why(tmp_path: Path, way: str, why: str) -> None:
    with watching(way, tmp_path) as process:
        said = until(process, ON_SCREEN, times=2)
        assert any(why in line for line in said), said
        process.terminate()
        assert ended(process) == 0
    assert starts(tmp_path) == 2
    assert why in (tmp_path / "data" / "kiosk.log").read_text(encoding="utf-8")
    restart = read_restart((tmp_path / "data" / FILE).read_bytes())
    assert restart is not None
    assert restart.fault is not None
    assert why == f"{MEANINGS[restart.fault]} ({restart.fault})"


def test_what_never_paints_is_drawn_in_software(tmp_path: Path) -> None:
    with watching("blank", tmp_path) as process:
        said = until(process, ON_SCREEN)
    assert any("it did not paint its first frame (K4), drawn in software" in line for line in said), said


@pytest.mark.parametrize(("way", "code"), [("always", "K1"), ("early", "K5"), ("unusable", "K6")])
def test_what_keeps_failing_comes_to_the_safe_screen(tmp_path: Path, way: str, code: str) -> None:
    if way == "early":  # it cannot even show that: it is started ever more slowly, and never given up
        with watching(way, tmp_path) as process:
            said = until(process, "supervisor: starting the kiosk again", times=6)
        assert any("with the safe screen" in line for line in said)
        return
    with watching(way, tmp_path) as process:
        said = until(process, SAFE)
        assert said[-1] == f"{SAFE} ({code})"
    assert starts(tmp_path) == (2 if way == "unusable" else 5)


def test_being_asked_to_end_it_lets_the_kiosk_end_in_order(tmp_path: Path) -> None:
    with watching("fine", tmp_path) as process:
        until(process, ON_SCREEN)
        process.terminate()
        assert ended(process) == 0
    assert (tmp_path / "goodbye").exists()


def test_being_asked_to_end_it_ends_even_what_does_not_listen(tmp_path: Path) -> None:
    with watching("stubborn", tmp_path) as process:
        until(process, ON_SCREEN)
        process.send_signal(signal.SIGINT)
        assert ended(process) == 0
    assert gone(int((tmp_path / "0.start").read_text()))


def test_what_the_kiosk_started_ends_with_it(tmp_path: Path) -> None:
    with watching("fork", tmp_path) as process:
        until(process, "supervisor: starting the kiosk again")
        assert gone(int((tmp_path / "grandchild").read_text()))


def test_a_kiosk_that_cannot_be_started_at_all_is_tried_ever_more_slowly(tmp_path: Path) -> None:
    script = (
        "import os; from kiosk.core.watch import Watch; from kiosk.supervisor.supervisor import Supervisor;"
        "from kiosk.supervisor.record import Restarts, keep_record; from kiosk.supervisor.systemd import manager;"
        f"folder = __import__('pathlib').Path({str(tmp_path)!r}); keep_record(folder);"
        "Supervisor(lambda start: ['/nowhere/kiosk'], Watch(), manager(os.environ), Restarts(folder)).run()"
    )
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", script], stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        said = until(process, "supervisor: starting the kiosk again", times=3)
        process.terminate()
        assert ended(process) == 0
    assert any("/nowhere/kiosk" in line for line in said)


@contextmanager
def systemd(folder: Path) -> Generator[tuple[socket.socket, str]]:
    """Where the service manager listens: a socket of this machine, not of any network."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        address = str(folder / "notify")
        listener.bind(address)
        listener.settimeout(PATIENCE)
        yield listener, address


def test_systemd_is_told_and_is_the_supervisors_alone(tmp_path: Path) -> None:
    with systemd(tmp_path) as (listener, address):
        watched = {"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "300000", "WATCHDOG_PID": "1"}
        with watching("fine", tmp_path, **watched) as process:
            heard = [listener.recv(1000).decode() for _ in range(8)]
            assert "READY=1\nSTATUS=the kiosk is on screen" in heard
            assert heard.count("WATCHDOG=1") >= 4
            process.terminate()
            while heard[-1] != "STOPPING=1":
                heard.append(listener.recv(1000).decode())
            assert process.stderr
            assert "[]" in process.stderr.read().splitlines(), "its variables are not for the kiosk"


def test_a_deaf_systemd_does_no_harm(tmp_path: Path) -> None:
    with watching("fine", tmp_path, NOTIFY_SOCKET=str(tmp_path / "nobody")) as process:
        said = until(process, "supervisor: systemd does not listen")
        assert ON_SCREEN in said
        process.terminate()
        assert ended(process) == 0
