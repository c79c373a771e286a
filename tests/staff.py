"""Staff at a kiosk: the way they call for the PIN pad, and a PIN that costs little to look at."""

from __future__ import annotations

from pathlib import Path

from argon2 import PasswordHasher
from PySide6.QtCore import QPoint

from kiosk.services.pins import FILE
from kiosk.ui.corner import HOLD_SECONDS
from tests.kiosk_window import Kiosk

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
