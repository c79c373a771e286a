"""The composition root of the editor when it is a program of its own."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.core.places import RESOURCES
from kiosk.services import logs
from kiosk.services.signals import StopSignals
from kiosk.start import prepare_renderer
from kiosk.ui.editor.opening import EditorSetting
from kiosk.ui.editor.window import EditorWindow
from kiosk.ui.window import add_fonts


def edit(content: Path, data: Path, interface: str, size: tuple[int, int] | None, renderer: str) -> int:
    """Show the editor until somebody closes it; returns the exit code."""
    logs.configure(data, "editor")
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(data / "qml"))
    prepare_renderer(renderer)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("Kiosk editor")
    add_fonts(RESOURCES / "fonts")
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="editor") as executor:
        opened = EditorWindow(EditorSetting(content, data, interface), executor)
        opened.closed.connect(application.exit)
        stop = StopSignals()
        stop.received.connect(application.exit)
        if size is None:
            opened.show()
        else:
            opened.window.resize(*size)
            opened.window.show()
        code = application.exec()
        opened.close()
        stop.close()
    return code
