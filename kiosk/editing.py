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
from kiosk.ui.editor.notice import NoticeWindow
from kiosk.ui.editor.opening import EditorSetting, TakenError, spoken
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
        setting = EditorSetting(content, data, interface)
        try:
            opened = EditorWindow(setting, executor)
        except TakenError as error:
            if not terminal():
                tell(str(error), spoken(setting), application)
            raise
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


def terminal() -> bool:
    """Whether somebody reads what is printed."""
    return sys.stderr is not None and sys.stderr.isatty()  # pyright: ignore[reportUnnecessaryComparison]


def tell(words: str, language: str, application: QGuiApplication) -> None:
    """Show these words until somebody closes them."""
    notice = NoticeWindow(words, language)
    notice.closed.connect(application.quit)
    stop = StopSignals()
    stop.received.connect(application.exit)
    application.exec()
    notice.close()
    stop.close()
