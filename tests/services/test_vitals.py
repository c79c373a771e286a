from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.doctor.story import DEAF
from kiosk.services.vitals import HOUR, UNTOUCHED_HOURS, Use, Vitals, use
from tests.kiosk_window import HandClock, Kiosk, opened, write_content


@pytest.fixture
def kiosk(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    assert qapp
    with opened(write_content(tmp_path)) as kiosk:
        yield kiosk


@pytest.fixture
def time() -> HandClock:
    return HandClock()


@pytest.fixture
def vitals(qapp: object, time: HandClock) -> Iterator[Vitals]:
    assert qapp
    vitals = Vitals(lambda: Use(181.6, 41), time)
    yield vitals
    vitals.close()
    shiboken6.delete(vitals)


def test_every_hour_has_a_line_with_figures(
    vitals: Vitals, time: HandClock, kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.window.installEventFilter(vitals)
    with caplog.at_level(logging.INFO):
        time.seconds += HOUR - 1
        vitals.check()
        assert not caplog.messages
        time.seconds += 1
        vitals.check()
        kiosk.tap_at(QPoint(400, 100))
        kiosk.tap_at(QPoint(700, 300))
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(900, 500))
        time.seconds += 1.5 * HOUR
        vitals.check()
        vitals.check()
    assert caplog.messages == [
        "up 1.0 h, memory 182 MB, handles 41, touches 0, none yet",
        "up 2.5 h, memory 182 MB, handles 41, touches 3, the last 1.5 h ago",
    ]


def test_the_figures_are_those_of_this_process() -> None:
    figures = use()
    assert 20 < figures.memory < 10_000
    assert figures.handles > 2


def test_a_screen_that_nobody_touches_while_the_clinic_is_open_is_told(
    qapp: object, time: HandClock, kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    assert qapp
    opened = True
    vitals = Vitals(lambda: Use(181.6, 41), time, lambda: opened)
    kiosk.window.installEventFilter(vitals)

    def hours(count: int) -> list[str]:
        caplog.clear()
        for _ in range(count):
            time.seconds += HOUR
            vitals.check()
        return [message for message in caplog.messages if message.startswith(DEAF)]

    assert not hours(UNTOUCHED_HOURS - 1)
    opened = False
    assert not hours(12)
    opened = True
    assert hours(1) == [f"{DEAF}4 opening hours: see whether the screen feels fingers."]
    time.seconds += HOUR - 60
    kiosk.tap_at(QPoint(400, 100))
    assert not hours(UNTOUCHED_HOURS)
    assert hours(1)
    vitals.close()
    shiboken6.delete(vitals)
