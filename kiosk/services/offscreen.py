"""A Qt application that draws in memory, for commands that need no display."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication


def application() -> QGuiApplication:
    """The running application, or a new one. Hold on to it: Qt ends the process when it lays out words without one."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["kiosk"])
