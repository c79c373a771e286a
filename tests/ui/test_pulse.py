"""Signs of life come from frames, never from the mere passing of time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy

from kiosk.core.pulse import BEAT_SECONDS
from kiosk.ui.pulse import Pulse


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    assert qapp
    window = QQuickWindow()
    window.resize(200, 100)
    yield window
    window.close()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def pulse(window: QQuickWindow, said: list[str]) -> Iterator[Pulse]:
    pulse = Pulse(window, said.append, lambda: (True, False))
    yield pulse
    pulse.close()


def paint(window: QQuickWindow) -> None:
    drawn = QSignalSpy(window.frameSwapped)
    window.update()
    assert drawn.wait(5000)
    QCoreApplication.processEvents()


def test_the_first_frame_is_said_at_once(window: QQuickWindow, pulse: Pulse, said: list[str]) -> None:
    assert pulse
    window.show()
    assert said == []
    paint(window)
    assert said == ["painted idle"]


def test_frames_nobody_asked_for_are_not_counted(window: QQuickWindow, pulse: Pulse, said: list[str]) -> None:
    window.show()
    for _ in range(5):
        paint(window)
    assert said == ["painted idle"]
    pulse.ask()
    paint(window)
    assert said == ["painted idle"] * 2


def test_asking_alone_says_nothing(window: QQuickWindow, pulse: Pulse, said: list[str]) -> None:
    """Whoever asks but never paints is silent, and silence is what a hang is known by."""
    window.show()
    paint(window)
    said.clear()
    for _ in range(3):
        pulse.ask()
    assert said == []


def test_a_window_on_no_screen_says_so(window: QQuickWindow, pulse: Pulse, said: list[str]) -> None:
    pulse.ask()
    assert said == ["unseen idle"]
    window.show()
    paint(window)
    window.hide()
    QCoreApplication.processEvents()
    pulse.ask()
    assert said == ["unseen idle", "painted idle", "unseen idle"]


def test_it_asks_by_itself(pulse: Pulse) -> None:
    assert pulse._timer.isActive()
    assert pulse._timer.interval() == BEAT_SECONDS * 1000
