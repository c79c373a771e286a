from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.services.crash import LONGEST
from tests.kiosk_window import ROOT

CRASH = """
import faulthandler, logging, os, sys
from pathlib import Path
from kiosk.services.crash import keep_trace

logging.basicConfig(stream=sys.stderr, format="%(message)s")
keep_trace(Path(sys.argv[1]))

def the_guilty_function():
    os.abort()

if sys.argv[2] == "crash":
    the_guilty_function()
"""


def start(folder: Path, how: str) -> str:
    command = [sys.executable, "-c", CRASH, str(folder), how]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False).stderr  # noqa: S603


def test_a_crash_is_told_at_the_next_start_and_only_there(tmp_path: Path) -> None:
    assert start(tmp_path, "crash") == ""
    said = start(tmp_path, "fine")
    assert "The last run ended in a crash" in said
    assert "the_guilty_function" in said
    assert start(tmp_path, "fine") == ""


def test_a_long_trace_does_not_flood_the_log(tmp_path: Path) -> None:
    (tmp_path / "crash-trace").write_text("x" * 1_000_000)
    assert len(start(tmp_path, "fine")) < LONGEST + 200


@pytest.mark.parametrize("way", ["fine", "crash"])
def test_a_folder_that_takes_nothing_is_said(tmp_path: Path, way: str) -> None:
    (tmp_path / "file").touch()
    said = start(tmp_path / "file", way)
    assert "could not be traced" in said
    assert ("the_guilty_function" in said) is (way == "crash")
