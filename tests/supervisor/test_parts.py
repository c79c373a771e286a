"""The small parts of the supervisor."""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.supervisor.job import EXTENDED_LIMITS, KILL_ON_CLOSE, Extended, Job
from kiosk.supervisor.memory import megabytes
from kiosk.supervisor.record import Record
from kiosk.supervisor.systemd import Nobody, Systemd, manager
from tests.kiosk_window import ROOT

WITHOUT_QT = """
import sys
from kiosk.cli import main
import kiosk.cli.supervised
print(sorted(name for name in sys.modules if name.partition(".")[0] in {"PySide6", "shiboken6"}))
"""


def test_the_supervisor_knows_no_qt() -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", WITHOUT_QT], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


@dataclass
class Windows:
    """The part of Windows that job objects need; handles need all 64 bits, as real ones may."""

    refuse: bool = False
    inside: list[object] = field(default_factory=list[object])
    flags: int = 0
    done: list[str] = field(default_factory=list[str])

    def CreateJobObjectW(self, _security: None, _name: None) -> int:  # noqa: N802
        return 0x7FFF_FFFF_FFF0

    def SetInformationJobObject(self, _job: ctypes.c_void_p, kind: int, limits: object, size: int) -> int:  # noqa: N802
        assert kind == EXTENDED_LIMITS
        assert size == ctypes.sizeof(Extended)
        self.flags = limits._obj.BasicLimitInformation.LimitFlags  # pyright: ignore[reportAttributeAccessIssue]
        return not self.refuse

    def OpenProcess(self, _access: int, _inherit: int, pid: int) -> int | None:  # noqa: N802
        return None if self.refuse else 0x7FFF_0000_0000 + pid

    def AssignProcessToJobObject(self, _job: ctypes.c_void_p, process: ctypes.c_void_p, /) -> int:  # noqa: N802
        self.inside.append(process.value)
        return 1

    def TerminateJobObject(self, _job: ctypes.c_void_p, _code: int) -> int:  # noqa: N802
        self.done.append("end")
        return 1

    def CloseHandle(self, handle: ctypes.c_void_p) -> int:  # noqa: N802
        self.done.append(f"close {handle.value:x}")
        return 1


def test_on_windows_a_job_holds_the_kiosk_and_ends_with_the_supervisor() -> None:
    windows = Windows()
    job = Job(windows)
    assert windows.flags == KILL_ON_CLOSE
    job.take(42)
    assert windows.inside == [0x7FFF_0000_0000 + 42]
    job.kill()
    job.kill()
    assert windows.done == ["close 7fff0000002a", "end", "close 7ffffffffff0"]


def test_windows_may_refuse(caplog: pytest.LogCaptureFixture) -> None:
    windows = Windows(refuse=True)
    Job(windows).take(42)
    assert windows.inside == []
    assert len(caplog.records) == 2


def test_the_structure_is_as_large_as_windows_expects() -> None:
    assert ctypes.sizeof(Extended) == (144 if ctypes.sizeof(ctypes.c_void_p) == 8 else 112)


def test_memory_counts_the_whole_family_and_nothing_of_the_dead() -> None:
    eater = "import threading; eaten = b'x' * 50_000_000; print(flush=True); threading.Event().wait()"
    alone = megabytes(os.getpid())
    with subprocess.Popen([sys.executable, "-c", eater], stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout
        process.stdout.readline()
        assert megabytes(os.getpid()) > alone + 40
        process.kill()
    assert megabytes(process.pid) == 0


def test_the_log_may_be_put_aside_at_any_time(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "kiosk.log"
    record = Record(file)
    for number in range(2):
        record.emit(logging.LogRecord("kiosk", logging.INFO, "", 0, f"line {number}", None, None))
        file.rename(tmp_path / f"kiosk.log.{number}")
    assert "line 1" in (tmp_path / "kiosk.log.1").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_is_said_and_survived(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    Record(tmp_path / "file" / "kiosk.log").emit(logging.LogRecord("kiosk", logging.INFO, "", 0, "line", None, None))
    assert "kiosk.log" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["", "relative", "vsock:2:1234"])
def test_only_a_socket_of_this_machine_is_spoken_to(address: str) -> None:
    assert isinstance(manager({"NOTIFY_SOCKET": address}), Nobody)


def test_systemd_hears_three_times_before_it_would_worry() -> None:
    said: list[str] = []
    systemd = Systemd(said.append, 30)
    for second in range(61):
        systemd.alive(1000 + second)
    assert said == ["WATCHDOG=1"] * 7
    Systemd(said.append, 0).alive(2000)
    assert len(said) == 7
