"""The supervisor over the real kiosk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from kiosk.services.pins import PinStore
from kiosk.supervisor.supervisor import GOODBYE
from tests.kiosk_window import ROOT, write_content
from tests.supervisor.test_supervisor import ON_SCREEN, SAFE, ended, gone, until

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")


@contextmanager
def supervised(data: Path, content: Path, *words: str) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, "main.py", "run", "--supervised", "--data", str(data), "--content", str(content), *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()


def kiosk(supervisor: subprocess.Popen[str]) -> int:
    """The number of the kiosk's process."""
    (child,) = psutil.Process(supervisor.pid).children()
    return child.pid


def test_it_comes_back_after_a_kill_and_ends_in_order(tmp_path: Path) -> None:
    with supervised(tmp_path / "data", write_content(tmp_path / "content")) as supervisor:
        until(supervisor, ON_SCREEN)
        first = kiosk(supervisor)
        os.kill(first, signal.SIGKILL)
        until(supervisor, ON_SCREEN)
        second = kiosk(supervisor)
        assert second != first
        if sys.platform == "linux":
            loaded = Path(f"/proc/{supervisor.pid}/maps").read_text()
            assert "libpython" in loaded or "python" in loaded
            assert "libQt6" not in loaded
        supervisor.terminate()
        assert ended(supervisor) == 0
        assert gone(second)


def test_a_locked_kiosk_ends_in_order_when_the_system_asks(tmp_path: Path) -> None:
    """Its window refuses to be closed, and what asks from outside must not be refused with it."""
    PinStore(tmp_path / "data").save("4711")
    with supervised(tmp_path / "data", write_content(tmp_path / "content"), "--locked") as supervisor:
        until(supervisor, ON_SCREEN)
        child = psutil.Process(kiosk(supervisor))
        supervisor.terminate()
        assert child.wait(GOODBYE - 1) is None, "it ends by itself, without being killed"
        assert ended(supervisor) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux does it by itself")
@pytest.mark.parametrize("hung", [False, True])
def test_the_kiosk_does_not_outlive_its_supervisor(tmp_path: Path, hung: bool) -> None:
    with supervised(tmp_path / "data", write_content(tmp_path / "content")) as supervisor:
        until(supervisor, ON_SCREEN)
        child = kiosk(supervisor)
        if hung:
            os.kill(child, signal.SIGSTOP)
        supervisor.kill()
        assert gone(child)


def test_without_its_content_it_shows_the_safe_screen(tmp_path: Path) -> None:
    with supervised(tmp_path / "data", tmp_path / "nowhere") as supervisor:
        said = until(supervisor, SAFE)
        assert said[-1] == f"{SAFE} (K6)"
        assert any(str(tmp_path / "nowhere") in line for line in said)
        supervisor.terminate()
        assert ended(supervisor) == 0


def test_arguments_that_cannot_be_used_start_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "main.py", "run", "--supervised", "--size", "huge", "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)  # noqa: S603
    assert done.returncode == 2
    assert not list(tmp_path.iterdir())
