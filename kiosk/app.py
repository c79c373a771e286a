"""The composition root: makes every part once and connects them."""

from __future__ import annotations

import gc
import linecache
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.backroom import Backroom
from kiosk.core.cover import with_cover
from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.pulse import LEFT
from kiosk.core.tree import fingerprint
from kiosk.core.visit import Screen
from kiosk.core.writing import write_whole
from kiosk.services import display, logs
from kiosk.services.awake import Awake, Hold
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
from kiosk.services.vitals import Vitals
from kiosk.start import RunOptions, await_screen, lifeline, prepare, see_painting, show
from kiosk.ui.pulse import State, attend
from kiosk.ui.session import Session
from kiosk.ui.views import Views
from kiosk.ui.window import Density, KioskWindow

log = logging.getLogger(__name__)


def run(options: RunOptions, first: Loaded) -> int:
    """Show the kiosk until somebody leaves it; returns the exit code, `AGAIN` if it is to be started again.

    `first` is the outline of the content: it stands on the screen until the pages have been read.
    """
    application = prepare(options)
    line = lifeline(application, options)
    if not await_screen(application, line):
        return LEFT
    speaker, paper, pictures = SoundProcess(), PrintProcess(), Pictures()
    views = Views(with_cover(first, pictures), options.content)
    clock, hint = IdleClock(views.library.settings.idle), _first_start_hint(options)
    executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="content")
    search = SearchKeeper(executor)
    session = Session(views, clock, hint=hint, speaker=speaker, paper=paper, search=search)

    backroom = Backroom(options, session, clock, speaker, application)
    kiosk = KioskWindow(session, clock, backroom.gate, _density(session))
    stop = StopSignals()
    stop.received.connect(application.exit)  # to quit would ask the windows first, and a locked one says no
    logs.catch_faults(backroom.begin_anew)
    awake = _awake(session, application, options)
    watchers = [awake, _vitals(kiosk.window, session), see_painting(kiosk.window, application, options)]
    watchers += [attend(kiosk.window, line, _state(session))] if line is not None else []
    show(kiosk.window, application, options)
    with executor:
        keeper = ContentKeeper(options.content, _loader(pictures), fingerprint, executor)
        keeper.accepted.connect(_show_in(session, speaker, search, options.content))
        backroom.know(keeper, kiosk)
        motion = Motion(executor)
        motion.found.connect(session.easier.move_little)
        _at_first_frame(kiosk.window, kiosk.go_on, keeper.start, motion.ask, awake.start, backroom.start)
        code = application.exec()
        keeper.stop()
        backroom.close(code)
    for part in (*watchers, kiosk, speaker, paper, search, stop):
        part.close()
    return code


def _vitals(window: QQuickWindow, session: Session) -> Vitals:
    vitals = Vitals(opened=lambda: session.settings.opening.open(datetime.now().astimezone()))
    window.installEventFilter(vitals)
    return vitals


def _awake(session: Session, application: QGuiApplication, options: RunOptions) -> Awake:
    """A window on somebody's desk keeps nobody's screen on."""

    def ways() -> Sequence[Hold]:
        from kiosk.services.holds import holds  # only once the first frame stands

        return () if options.framed else holds(application.platformName())

    return Awake(ways, lambda: session.settings.opening.open(datetime.now().astimezone()), application)


def _density(session: Session) -> Density:
    def density(screen: QScreen) -> float:
        return display.pixels_per_mm(screen, session.settings.screen)

    return density


def _state(session: Session) -> State:
    def state() -> tuple[bool, bool]:
        """Whether nobody reads, and whether a restart would disturb nobody."""
        return session.visit.place.screen is Screen.ATTRACT, session.settings.opening.quiet(datetime.now().astimezone())

    return state


def _show_in(session: Session, speaker: Speaker, search: SearchKeeper, folder: Path) -> Callable[[Loaded], None]:
    # PySide6 looks into the source of every module that is imported, and Python keeps all of it: 6 MB.
    search.changed.connect(linecache.clearcache)

    def show(loaded: Loaded) -> None:
        search.learn(loaded.library)
        session.show_library(Views(loaded.library, folder))
        speaker.prepare(loaded.library.settings.spoken)

    return show


def _loader(pictures: Pictures) -> Callable[[Path], Loaded]:
    def read(folder: Path) -> Loaded:
        return load(folder, pictures)

    return read


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
        gc.freeze()  # what was made so far stays: to look through it again and again would only take time
        gc.enable()
        for start in begin:
            start()

    window.frameSwapped.connect(react)


def _first_start_hint(options: RunOptions) -> str:
    """Said once, on the first start with this data folder: how to get out again. A locked kiosk never says it."""
    marker = options.data / "started"
    if options.locked or marker.exists():
        return ""
    try:
        write_whole(marker, b"")
    except OSError as error:
        log.warning("%s: %s", marker, error)
    keys = "Esc or Ctrl+Q" if options.framed else "Ctrl+Q"
    hint = f"To leave the kiosk, press {keys}."
    log.info(hint)
    return hint
