"""The composition root of the safe screen: as little as can show a few words."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.core.pulse import AGAIN, LEFT
from kiosk.core.safe_words import safe_words
from kiosk.core.settings import Screen
from kiosk.services import display
from kiosk.services.signals import StopSignals
from kiosk.start import RunOptions, await_screen, lifeline, prepare, see_painting, show
from kiosk.ui.doorway import Nobody, doorway
from kiosk.ui.gate import Gate
from kiosk.ui.pulse import attend
from kiosk.ui.room import Room
from kiosk.ui.safe import SafeWindow


def run_safe(options: RunOptions) -> int:
    """Stand in for the kiosk until it is tried again or left; returns the exit code."""
    application = prepare(options)
    line = lifeline(application, options)
    if not await_screen(application, line):
        return LEFT
    gate = _gate(options, application)
    window = SafeWindow(safe_words(options.content), options.safe, _density, gate)
    window.left.connect(application.exit)
    window.again.connect(lambda: application.exit(AGAIN))
    stop = StopSignals()
    stop.received.connect(application.exit)
    painting = see_painting(window.window, application, options)
    pulse = attend(window.window, line, _nobody_reads) if line is not None else None
    show(window.window, application, options)
    code = application.exec()
    for part in (painting, pulse, window, stop):
        if part is not None:
            part.close()
    return code


def _gate(options: RunOptions, application: QGuiApplication) -> Gate:
    def furnish(_gate: Gate) -> Room:
        from kiosk.ui.staff.way_out import WayOutDesk

        return WayOutDesk(application.exit, lambda: application.exit(AGAIN))

    return doorway(Nobody(), options.data, lambda: ThreadPoolExecutor(1, "pin"), furnish, locked=options.locked)


def _density(screen: QScreen) -> float:
    return display.pixels_per_mm(screen, Screen())


def _nobody_reads() -> tuple[bool, bool]:
    return True, False
