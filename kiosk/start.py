"""What the kiosk and its safe screen need alike to come up."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.core.places import RESOURCES
from kiosk.core.pulse import BEAT_SECONDS, UNDRAWN, Beat
from kiosk.services import logs
from kiosk.services.crash import keep_trace
from kiosk.services.lifeline import Lifeline
from kiosk.services.process import die_with_parent
from kiosk.services.renderer import Remembered, boot
from kiosk.services.signals import StopSignals
from kiosk.ui.fullscreen import FullScreen, primary
from kiosk.ui.painting import Painting
from kiosk.ui.window import add_fonts

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What `run` was asked for; `size` is in pixels and applies to a window."""

    content: Path
    data: Path
    windowed: bool = False
    size: tuple[int, int] | None = None
    renderer: str = "auto"
    locked: bool = False
    """Only staff with the PIN leave it."""
    watched: bool = False
    """A supervisor started it, and waits for its beats."""
    safe: str = ""
    """The code of the fault for which the safe screen stands in for the kiosk."""

    @property
    def framed(self) -> bool:
        return self.windowed or self.size is not None


def prepare(options: RunOptions) -> QGuiApplication:
    """The log, the renderer and the application, in the order in which Qt needs them."""
    if options.watched:
        die_with_parent()
    logs.configure(options.data)
    keep_trace(options.data)
    prepare_renderer(renderer(options))
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(options.data / "qml"))
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("Patient information")  # a screen reader says it
    add_fonts(RESOURCES / "fonts")
    return application


def lifeline(application: QGuiApplication, options: RunOptions) -> Lifeline | None:
    """To the supervisor, if one started this process."""
    if not options.watched:
        return None
    line = Lifeline(parent=application)
    line.cut.connect(application.exit)  # to quit would ask the windows first, and a locked one says no
    return line


def await_screen(application: QGuiApplication, line: Lifeline | None) -> bool:
    """Whether there is a screen now: Qt makes no window without one. False when the end was asked for instead."""
    if primary(application) is not None:
        return True
    log.warning("There is no screen yet.")
    loop = QEventLoop()
    application.screenAdded.connect(loop.quit)
    stop = StopSignals()
    stop.received.connect(loop.quit)
    alive = QTimer()
    if line is not None:
        line.cut.connect(loop.quit)
        alive.timeout.connect(lambda: line.say(Beat(painted=False, idle=True).line()))
        alive.start(BEAT_SECONDS * 1000)
    loop.exec()
    alive.stop()
    stop.close()
    return primary(application) is not None


def renderer(options: RunOptions) -> str:
    """What was asked for; where nothing was, software once the graphics failed."""
    hardware = options.renderer != "software" and not Remembered(options.data, boot()).failed
    return options.renderer if hardware else "software"


def see_painting(window: QQuickWindow, application: QGuiApplication, options: RunOptions) -> Painting:
    """End the program if it cannot draw, and remember that. Must come before the window is shown."""

    def give_up(why: str) -> None:
        log.error("The window cannot be drawn: %s", why)
        Remembered(options.data, boot()).fail()
        application.exit(UNDRAWN)

    painting = Painting(window, application)
    painting.failed.connect(give_up)
    return painting


def prepare_renderer(renderer: str) -> None:
    """Must come before the first Qt Quick window."""
    if renderer == "software":
        QQuickWindow.setSceneGraphBackend("software")


def show(window: QQuickWindow, application: QGuiApplication, options: RunOptions) -> None:
    if options.framed:
        window.resize(*(options.size or (1280, 800)))
        window.show()
    else:
        FullScreen(window, application).cover()
