from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy

from kiosk.ui.painting import Painting


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    assert qapp
    window = QQuickWindow()
    window.resize(100, 100)
    yield window
    window.close()


def test_a_window_that_paints_is_left_alone(window: QQuickWindow) -> None:
    painting = Painting(window)
    failed = QSignalSpy(painting.failed)
    drawn = QSignalSpy(window.frameSwapped)
    window.show()
    assert drawn.wait(5000)
    QCoreApplication.processEvents()
    assert not painting._timer.isActive()
    assert failed.count() == 0


def test_a_window_on_a_screen_that_never_paints_has_failed(window: QQuickWindow) -> None:
    painting = Painting(window)
    failed = QSignalSpy(painting.failed)
    painting.look()
    assert failed.count() == 0, "no screen shows it"
    drawn = QSignalSpy(window.frameSwapped)
    window.show()
    assert drawn.wait(5000)
    stuck = Painting(window)
    failed = QSignalSpy(stuck.failed)
    stuck.look()
    assert failed.count() == 1, "it has been on screen for all that time, and nothing new came"


def test_graphics_that_are_lost_later_are_noticed(window: QQuickWindow) -> None:
    painting = Painting(window)
    failed = QSignalSpy(painting.failed)
    window.sceneGraphError.emit(QQuickWindow.SceneGraphError.ContextNotAvailable, "the device is gone")
    assert failed.count() == 1
    assert failed.at(0) == ["the device is gone"]
