"""The floor: the least a PySide6 Qt Quick program of this size does before its first frame."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from tests.bench.lines import tell, wait_for_parent

WINDOW = b"""
import QtQuick
Window { width: %d; height: %d; visible: true; Text { anchors.centerIn: parent; text: "Hello" } }
"""


def main(width: int, height: int) -> None:
    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(WINDOW % (width, height))
    window: Any = application.topLevelWindows()[0]

    def end() -> None:
        wait_for_parent()
        application.quit()

    def on_frame() -> None:
        tell("first")
        QTimer.singleShot(0, end)

    window.frameSwapped.connect(on_frame)
    application.exec()


main(int(sys.argv[1]), int(sys.argv[2]))
