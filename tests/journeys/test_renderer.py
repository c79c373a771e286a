"""Where the graphics cannot draw, the kiosk draws in software, and remembers that until the next boot."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.core.pulse import UNDRAWN
from kiosk.services.renderer import Remembered, boot
from tests.journeys.test_app import PATIENCE, until_ready
from tests.kiosk_window import ROOT, write_content

BROKEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "rhi", "QSG_RHI_BACKEND": "opengl", "DISPLAY": ""}
"""Without a screen there is no OpenGL: asking for it makes Qt fail as it does with a broken driver."""
GIVING_UP = "The window cannot be drawn: "


@contextmanager
def running(folder: Path, *words: str, environment: Mapping[str, str] = BROKEN) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, "main.py", "run", "--windowed", "--data", str(folder / "data")]
    command += ["--content", str(write_content(folder / "content")), *words]
    with subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other graphics to break")
def test_broken_graphics_are_given_up_and_remembered(tmp_path: Path) -> None:
    with running(tmp_path) as process:
        said = until_ready(process)
        process.terminate()
        process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
    assert any(line.startswith(GIVING_UP) for line in said), said
    assert Remembered(tmp_path / "data", boot()).failed
    with running(tmp_path) as process:
        said = until_ready(process)
    assert not any(line.startswith(GIVING_UP) for line in said), "it is not tried again"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other graphics to break")
def test_the_supervisor_is_told_instead(tmp_path: Path) -> None:
    with running(tmp_path, "--watched") as process:
        assert process.stdout
        said = process.stdout.read()  # its own standard input stays open: the end of that would be an order to end
        assert process.wait(PATIENCE) == UNDRAWN
    assert said == "showing\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other graphics to break")
def test_the_supervised_kiosk_comes_up_in_software(tmp_path: Path) -> None:
    with running(tmp_path, "--supervised") as process:
        assert process.stderr
        said: list[str] = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("supervisor: the kiosk is on screen"):
                break
        process.terminate()
        process.communicate(timeout=PATIENCE)
    assert any("(K4), drawn in software" in line for line in said), said


@pytest.mark.parametrize("other", ["another boot", ""])
def test_another_boot_tries_again(tmp_path: Path, other: str) -> None:
    Remembered(tmp_path, "this boot").fail()
    assert Remembered(tmp_path, "this boot").failed
    assert not Remembered(tmp_path, other).failed


def test_what_cannot_be_remembered_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    remembered = Remembered(tmp_path / "file", "this boot")
    remembered.fail()
    assert not remembered.failed
    assert "renderer" in caplog.text


def test_a_boot_has_one_name() -> None:
    assert boot() == boot()
    assert boot()
