"""Whether the computer is set to move little, as each system tells it."""

from __future__ import annotations

import ctypes
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.motion import Motion, less_motion_wanted, windows_animates


def answering(folder: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """A desktop that gives this answer."""
    program = folder / "gsettings"
    program.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin{os.pathsep}/usr/bin")


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
@pytest.mark.parametrize(("line", "wanted"), [("echo false", True), ("echo true", False), ("exit 1", False)])
def test_a_desktop_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, wanted: bool) -> None:
    answering(tmp_path, monkeypatch, line)
    assert less_motion_wanted() is wanted


def test_a_system_without_a_desktop_moves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not less_motion_wanted()


@pytest.mark.parametrize("animates", [True, False])
def test_windows_writes_its_answer_behind_the_pointer(animates: bool) -> None:
    class User32:
        def SystemParametersInfoW(self, action: int, number: int, answer: object, flags: int) -> int:  # noqa: N802
            assert (action, number, flags) == (0x1042, 0, 0)
            cast("ctypes._Pointer[ctypes.c_int]", answer)._obj.value = int(animates)  # type: ignore[attr-defined]
            return 1

    assert windows_animates(User32()) is animates


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
def test_the_answer_comes_from_another_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    answering(tmp_path, monkeypatch, "echo false")
    with ThreadPoolExecutor(1) as executor:
        motion = Motion(executor)
        with qtbot.waitSignal(motion.found, timeout=10_000) as heard:
            motion.ask()
    assert heard.args == [True]
