"""The whole program as an operator starts it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.cli import UNUSABLE
from tests.kiosk_window import ROOT, write_content
from tests.staff import set_pin

READY = "kiosk ready: first frame "
LEAVING = "To leave the kiosk, press Esc or Ctrl+Q."
PATIENCE = 30
"""Seconds; a start takes about one."""

PLANTED_FAULT = """
import gc, json, sys
import PySide6.QtGui
from PySide6.QtCore import QTimer

class Application(PySide6.QtGui.QGuiApplication):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        QTimer.singleShot(0, self, self.begin)

    def begin(self):
        self.session = next(thing for thing in gc.get_objects() if isinstance(thing, Session))
        self.session.wake()
        self.session.ease.choose_theme("dark")
        self.before = self.session.visit.place.screen.value
        QTimer.singleShot(0, self, self.fail)
        QTimer.singleShot(50, self, self.end)

    def fail(self):
        raise LookupError("planted")

    def end(self):
        visit = self.session.visit
        print(json.dumps([self.before, visit.place.screen.value, visit.theme]))
        self.quit()

PySide6.QtGui.QGuiApplication = Application
from kiosk.cli import main
from kiosk.ui.session import Session
sys.exit(main(["run", "--windowed", *sys.argv[1:]]))
"""


PLANTED_RESTART = """
import sys
from pathlib import Path
import PySide6.QtGui
from PySide6.QtCore import QTimer

class Application(PySide6.QtGui.QGuiApplication):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        QTimer.singleShot(0, self, self.begin)

    def begin(self):
        marker = Path(sys.argv[-1]) / "been-here"
        again = not marker.exists()
        marker.touch()
        self.exit(75 if again else 0)

PySide6.QtGui.QGuiApplication = Application
from kiosk.cli import main
print("a start", flush=True)
sys.exit(main(["run", "--windowed", *sys.argv[1:]]))
"""

PLANTED_LOOK = """
import gc, logging, sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.cli import main

class Look(logging.Handler):
    def emit(self, record):
        if record.getMessage().startswith("kiosk ready"):
            self.before = gc.isenabled()
            QTimer.singleShot(0, self.look)

    def look(self):
        print("garbage is collected:", self.before, gc.isenabled(), flush=True)
        QCoreApplication.exit(0)

logging.getLogger("kiosk.app").addHandler(Look())
sys.exit(main(["run", "--windowed", *sys.argv[1:]]))
"""


@contextmanager
def running(*arguments: str | Path) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, str(ROOT / "main.py"), "run", "--windowed", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()


def until_ready(process: subprocess.Popen[str]) -> list[str]:
    """The lines said until the first frame is on the screen, with it."""
    assert process.stderr
    lines: list[str] = []
    for line in process.stderr:
        lines.append(line.rstrip())
        if line.startswith(READY):
            return lines
    pytest.fail(f"the kiosk ended before it was ready: {lines}")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_starts_and_stops_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    with running("--data", tmp_path) as process:
        lines = until_ready(process)
        process.send_signal(number)
        _, rest = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    said = [*lines, *rest.splitlines()]
    assert said[-1].removeprefix(READY).removesuffix(" ms after process start").isdecimal(), said
    assert not [line for line in said if not line.startswith((READY, LEAVING))], "and nothing is complained of"
    assert READY in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_only_the_first_start_says_how_to_leave(tmp_path: Path) -> None:
    said: list[list[str]] = []
    for _ in range(2):
        with running("--data", tmp_path / "data", "--content", write_content(tmp_path / "content")) as process:
            said.append(until_ready(process))
            process.terminate()
            process.communicate(timeout=PATIENCE)
    assert LEAVING in said[0]
    assert LEAVING not in said[1]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_second_kiosk_leaves_the_screen_to_the_first(tmp_path: Path) -> None:
    with running("--data", tmp_path) as first:
        until_ready(first)
        with running("--data", tmp_path) as second:
            _, said = second.communicate()
        assert second.returncode == UNUSABLE
        assert "is running already" in said
        assert first.poll() is None
        first.send_signal(signal.SIGKILL)
        first.wait()
    with running("--data", tmp_path) as third:
        until_ready(third)
        third.terminate()


def test_a_missing_folder_is_one_clear_sentence(tmp_path: Path) -> None:
    with running("--data", tmp_path / "data", "--content", tmp_path / "nowhere") as process:
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert "Traceback" not in said
    assert str(tmp_path / "nowhere") in said
    assert len(said.splitlines()) == 1


def test_a_fault_in_a_slot_ends_on_the_attract_screen_and_in_the_log(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "content")
    command = [sys.executable, "-c", PLANTED_FAULT, "--data", str(tmp_path), "--content", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == ["home", "attract", "light"]
    assert "LookupError: planted" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_a_reader_who_has_seen_enough_does_no_harm() -> None:
    command = [sys.executable, str(ROOT / "main.py"), "check", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:  # noqa: S603
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""


def test_a_restart_is_a_fresh_start_with_the_same_arguments(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PLANTED_RESTART, "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["a start", "a start"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_locked_kiosk_obeys_the_computer_and_tells_nobody_how_to_leave(tmp_path: Path) -> None:
    set_pin(tmp_path)
    with running("--data", tmp_path, "--locked") as process:
        lines = until_ready(process)
        process.terminate()
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert LEAVING not in lines


def test_nothing_of_the_staff_area_is_imported_before_it_is_needed() -> None:
    asked = "import sys, kiosk.app; print(sorted({'argon2', 'tomlkit', 'kiosk.ui.staff'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


def test_garbage_is_collected_again_once_the_first_frame_stands(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PLANTED_LOOK, "--data", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "garbage is collected: False True"
