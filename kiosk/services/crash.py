"""Where the program was when it crashed or was stopped for hanging: kept for the log of the next start.

Only places in the code are written, nothing of what a person read or typed.
"""

from __future__ import annotations

import faulthandler
import logging
from pathlib import Path

log = logging.getLogger(__name__)

LONGEST = 8_000


def keep_trace(folder: Path) -> None:
    """Put the trace of the last crash into the log, and be ready for the next one. Must come after the log's start."""
    file = folder / "crash-trace"
    try:
        _tell(file)
        # Open for as long as the program lives: in a crash nothing can be opened any more.
        faulthandler.enable(file.open("w", encoding="utf-8"))
    except OSError as error:
        log.warning("A crash could not be traced: %s", error)
        faulthandler.enable()


def _tell(file: Path) -> None:
    trace = file.read_text("utf-8", "replace").strip() if file.exists() else ""
    if trace:
        log.error("The last run ended in a crash, or hung and was stopped here:\n%s", trace[:LONGEST])
