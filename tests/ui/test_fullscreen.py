"""The window over the whole screen. Real changes of screens are in tests/faults."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.fullscreen import FullScreen
from tests.kiosk_window import ROOT, write_content

PATIENCE = 30


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    assert qapp
    window = QQuickWindow()
    window.setFlags(Qt.WindowType.FramelessWindowHint)
    yield window
    window.close()


def test_what_was_moved_away_or_hidden_covers_the_screen_again(window: QQuickWindow, qapp: QGuiApplication) -> None:
    full = FullScreen(window, qapp)
    full.cover()
    whole = qapp.primaryScreen().geometry()
    assert window.geometry() == whole
    window.showNormal()
    window.setGeometry(50, 50, 300, 200)
    assert window.geometry() != whole
    full.look()
    assert window.geometry() == whole
    window.hide()
    full.look()
    QCoreApplication.processEvents()
    assert window.isExposed()


def test_what_covers_the_screen_is_left_alone(window: QQuickWindow, qapp: QGuiApplication) -> None:
    full = FullScreen(window, qapp)
    full.cover()
    assert full._timer.isActive()
    shown: list[object] = []
    window.visibilityChanged.connect(shown.append)
    full.look()
    assert shown == []
    whole = qapp.primaryScreen().geometry()
    window.showNormal()
    window.setGeometry(whole.adjusted(0, 0, -1, 1))
    shown.clear()
    full.look()
    assert window.geometry() != whole, "a pixel lost in rounding is not worth a flicker"
    assert shown == []


@pytest.mark.parametrize("way", [[], ["--windowed"], ["--safe", "K1"]])
def test_without_any_screen_it_waits_and_says_so(tmp_path: Path, way: list[str]) -> None:
    none = tmp_path / "no-screen.json"
    none.write_text(json.dumps({"screens": []}))
    command = [sys.executable, "main.py", "run", "--watched", *way]
    command += ["--data", str(tmp_path / "data"), "--content", str(write_content(tmp_path / "content"))]
    with subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={none}"},
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "unseen idle\n"
        _, said = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
        assert said.splitlines() == ["There is no screen yet."]
