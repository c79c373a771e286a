"""Staff at a kiosk: the way they call for the PIN pad, and a PIN that costs little to look at."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QPoint

from kiosk.core.tree import last_change
from kiosk.services.disk import Disk
from kiosk.services.inquiries import Inquiry
from kiosk.services.pins import FILE
from kiosk.services.speech.speaker import Speaker
from kiosk.services.starts import Start
from kiosk.services.touches import TouchLog
from kiosk.services.usage import UsageKeeper
from kiosk.services.volumes import Volume
from kiosk.tour.at_once import AtOnce
from kiosk.ui.corner import HOLD_SECONDS
from kiosk.ui.counting import Counting
from kiosk.ui.gate import Gate
from kiosk.ui.room import Room
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.office import Glass, Office
from tests.kiosk_window import Kiosk, opened, read_content

PIN = "284917"


def set_pin(folder: Path, pin: str = PIN) -> Path:
    """Keep a PIN in this data folder; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    (folder / FILE).write_text(quick.hash(pin), encoding="ascii")
    return folder


def hold(kiosk: Kiosk, point: QPoint, seconds: float = HOLD_SECONDS) -> None:
    """Rest a finger there for so long."""
    kiosk.down(point)
    kiosk.time.seconds += seconds
    kiosk.corner.check()
    kiosk.settle()
    kiosk.up(point)
    kiosk.time.seconds += 1


def corner(kiosk: Kiosk) -> QPoint:
    return QPoint(kiosk.window.width() - 12, 12)


def knock(kiosk: Kiosk) -> None:
    hold(kiosk, corner(kiosk))
    assert kiosk.gate.asking


def type_pin(kiosk: Kiosk, pin: str = PIN) -> None:
    for digit in pin:
        kiosk.tap(digit)
    kiosk.tap("OK")


def enter(kiosk: Kiosk) -> None:
    """Through the gate with real touches."""
    knock(kiosk)
    type_pin(kiosk)
    assert kiosk.gate.open


class Clinic:
    """A staff area without other processes. `asked` is what its buttons have asked for."""

    def __init__(self, content: Path, data: Path) -> None:
        self.content = content
        self.data = data
        self.asked: list[str] = []
        self.check, self.printers = Inquiry(), Inquiry()
        self.sticks: list[Volume] = []
        self.usage = UsageKeeper(data, AtOnce)
        self.now = datetime(2026, 3, 2, 7, 45, tzinfo=UTC)
        self.kiosk: Kiosk | None = None
        self.desk: Desk | None = None

    @contextmanager
    def open(self, size: tuple[int, int] = (1280, 800)) -> Generator[Kiosk]:
        """A locked kiosk with this staff area."""
        set_pin(self.data)
        with opened(self.content, data=self.data, size=size, furnish=self.furnish, locked=True) as kiosk:
            self.kiosk = kiosk
            counting = Counting(kiosk.session, self.usage, lambda: kiosk.gate.open, self.today)
            yield kiosk
            counting.end()

    def today(self) -> date:
        return self.now.date()

    @property
    def toml(self) -> str:
        """The settings as they are on the disk now."""
        return (self.content / "kiosk.toml").read_text(encoding="utf-8")

    def furnish(self, gate: Gate) -> Room:
        assert self.kiosk is not None
        office = Office(
            content=self.content,
            data=self.data,
            session=self.kiosk.session,
            speaker=Speaker(gate),
            touches=TouchLog(lambda: self.now, gate),
            start=Start(self.now, "left"),
            executor=AtOnce,
            stick_thread=self.stick_thread,
            glass=lambda: Glass((1280, 800), (320, 200), "screen"),
            disk=lambda: Disk(80_000_000_000, writable=True),
            last_change=lambda: last_change(self.content),
            check=self.check,
            printers=self.printers,
            volumes=self.volumes,
            usage=self.usage,
            refused=lambda: False,
            reload=self.reload,
            leave=lambda: self.asked.append("leave"),
            restart=lambda: self.asked.append("restart"),
            now=lambda: self.now,
        )
        self.desk = Desk(office, gate)
        return self.desk

    def stick_thread(self) -> Executor:
        return AtOnce()

    def volumes(self) -> Sequence[Volume]:
        return tuple(self.sticks)

    def reload(self) -> None:
        """What the watcher of the folder does."""
        assert self.kiosk is not None
        self.kiosk.session.show_library(read_content(self.content))
