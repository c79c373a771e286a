"""The composition root: makes every part once and connects them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.places import RESOURCES
from kiosk.core.tree import fingerprint
from kiosk.services import display, logs
from kiosk.services.content import ContentKeeper
from kiosk.services.idle import IdleClock
from kiosk.services.motion import Motion
from kiosk.services.pictures import Pictures
from kiosk.services.print_process import PrintProcess
from kiosk.services.process import process_age
from kiosk.services.search import SearchKeeper
from kiosk.services.signals import StopSignals
from kiosk.services.speech.process import SoundProcess
from kiosk.services.speech.speaker import Speaker
from kiosk.ui.fullscreen import FullScreen
from kiosk.ui.session import Session
from kiosk.ui.views import Views
from kiosk.ui.window import KioskWindow, add_fonts

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What `run` was asked for; `size` is in pixels and applies to a window."""

    content: Path
    data: Path
    windowed: bool = False
    size: tuple[int, int] | None = None
    renderer: str = "auto"


def run(options: RunOptions, first: Loaded) -> int:
    """Show the kiosk until somebody leaves it; returns the exit code.

    `first` is the outline of the content: it stands on the screen until the pages have been read.
    """
    logs.configure(options.data)
    prepare_renderer(options.renderer)
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(options.data / "qml"))
    application = _application()
    clock = IdleClock(first.library.settings.idle)
    speaker, paper = SoundProcess(), PrintProcess()
    executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="content")
    search = SearchKeeper(executor)
    views, hint = Views(first.library, options.content), _first_start_hint(options)
    session = Session(views, clock, hint=hint, speaker=speaker, paper=paper, search=search)

    def density(screen: QScreen) -> float:
        return display.pixels_per_mm(screen, first.library.settings.screen)

    kiosk = KioskWindow(session, clock, density)
    session.left.connect(application.quit)
    stop = StopSignals()
    stop.received.connect(application.quit)
    logs.catch_faults(session.finish)
    _show(kiosk.window, application, options)
    with executor:
        keeper = ContentKeeper(options.content, _loader(), fingerprint, executor)
        keeper.accepted.connect(_show_in(session, speaker, search, options.content))
        motion = Motion(executor)
        motion.found.connect(session.easier.move_little)
        _at_first_frame(kiosk.window, keeper.start, motion.ask)
        code = application.exec()
        keeper.stop()
    for part in (kiosk, speaker, paper, search, stop):
        part.close()
    return code


def _show_in(session: Session, speaker: Speaker, search: SearchKeeper, folder: Path) -> Callable[[Loaded], None]:
    def show(loaded: Loaded) -> None:
        search.learn(loaded.library)
        session.show_library(Views(loaded.library, folder))
        speaker.prepare(loaded.library.settings.spoken)

    return show


def _application() -> QGuiApplication:
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationDisplayName("Patient information")
    add_fonts(RESOURCES / "fonts")
    return application


def prepare_renderer(renderer: str) -> None:
    """Must come before the first Qt Quick window."""
    if renderer == "software":
        QQuickWindow.setSceneGraphBackend("software")


def _loader() -> Callable[[Path], Loaded]:
    pictures = Pictures()

    def read(folder: Path) -> Loaded:
        return load(folder, pictures)

    return read


def _show(window: QQuickWindow, application: QGuiApplication, options: RunOptions) -> None:
    if _framed(options):
        window.resize(*(options.size or (1280, 800)))
        window.show()
    else:
        FullScreen(window, application).cover()


def _framed(options: RunOptions) -> bool:
    return options.windowed or options.size is not None


def _at_first_frame(window: QQuickWindow, *begin: Callable[[], None]) -> None:
    """Announce the first frame, then `begin`: reading the pages earlier would only delay it.

    Frames come from the thread that draws, so a second one may be announced before the first has been heard.
    """
    begun = False

    def react() -> None:
        nonlocal begun
        if begun:
            return
        begun = True
        window.frameSwapped.disconnect(react)
        log.info("kiosk ready: first frame %d ms after process start", round(process_age() * 1000))
        for start in begin:
            start()

    window.frameSwapped.connect(react)


def _first_start_hint(options: RunOptions) -> str:
    """Said once, on the first start with this data folder: how to get out again."""
    marker = options.data / "started"
    if marker.exists():
        return ""
    try:
        marker.touch()
    except OSError as error:
        log.warning("%s: %s", marker, error)
    keys = "Esc or Ctrl+Q" if _framed(options) else "Ctrl+Q"
    hint = f"To leave the kiosk, press {keys}."
    log.info(hint)
    return hint
