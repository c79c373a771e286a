"""What the staff area is given to work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.services.disk import Disk
from kiosk.services.inquiries import Inquiry
from kiosk.services.speech.speaker import Speaker
from kiosk.services.starts import Start
from kiosk.services.touches import TouchLog
from kiosk.services.usage import UsageKeeper
from kiosk.services.volumes import Volume
from kiosk.ui.session import Session


@dataclass(frozen=True, slots=True)
class Glass:
    """The screen in pixels and millimetres; `measured` tells who says so: settings, screen, or nobody."""

    pixels: tuple[int, int]
    mm: tuple[int, int]
    measured: str


@dataclass(frozen=True, slots=True)
class Office:
    """`refused` tells whether the last change of the content was too faulty to show; `reload` looks for changes now.
    `stick_thread` makes another thread than that of `executor`, for whatever touches a stick: one that hangs must not
    keep anybody from a PIN. `disk`, and `last_change` of a page, may take a while. `check` lists the problems of the
    content, `printers` the printers, and `volumes` the sticks that are plugged in. `usage` works in the thread of
    `executor`. `leave` and `restart` end the kiosk.
    """

    content: Path
    data: Path
    session: Session
    speaker: Speaker
    touches: TouchLog
    start: Start | None
    executor: Callable[[], Executor]
    stick_thread: Callable[[], Executor]
    glass: Callable[[], Glass]
    disk: Callable[[], Disk]
    last_change: Callable[[], datetime | None]
    check: Inquiry
    printers: Inquiry
    volumes: Callable[[], Sequence[Volume]]
    usage: UsageKeeper
    refused: Callable[[], bool]
    reload: Callable[[], None]
    leave: Callable[[], None]
    restart: Callable[[], None]
    now: Callable[[], datetime]
