"""The composition root of the safe screen: as little as can show a few words."""

from __future__ import annotations

from PySide6.QtGui import QScreen

from kiosk.core.pulse import AGAIN
from kiosk.core.safe_words import safe_words
from kiosk.core.settings import Screen
from kiosk.services import display
from kiosk.services.signals import StopSignals
from kiosk.start import RunOptions, prepare, show
from kiosk.ui.pulse import attend
from kiosk.ui.safe import SafeWindow


def run_safe(options: RunOptions) -> int:
    """Stand in for the kiosk until it is tried again or left; returns the exit code."""
    application = prepare(options)
    window = SafeWindow(safe_words(options.content), options.safe, _density)
    window.left.connect(application.quit)
    window.again.connect(lambda: application.exit(AGAIN))
    stop = StopSignals()
    stop.received.connect(application.quit)
    pulse = attend(window.window, application, _nobody_reads) if options.watched else None
    show(window.window, application, options)
    code = application.exec()
    for part in (pulse, window, stop):
        if part is not None:
            part.close()
    return code


def _density(screen: QScreen) -> float:
    return display.pixels_per_mm(screen, Screen())


def _nobody_reads() -> tuple[bool, bool]:
    return True, False
