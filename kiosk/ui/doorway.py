"""Puts the way into the staff area together."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from kiosk.services.doorkeeper import Doorkeeper
from kiosk.services.idle import IdleClock
from kiosk.services.pins import PinStore
from kiosk.ui.gate import PAD_PATIENCE, Gate
from kiosk.ui.room import Host, Room
from kiosk.ui.session import Session
from kiosk.ui.wipe import Wipe


class Visits:
    """The visit, and the clock that ends it."""

    def __init__(self, session: Session, clock: IdleClock) -> None:
        self._session = session
        self._clock = clock

    def pause(self) -> str:
        self._session.reader.stop()
        self._clock.hold()
        return self._session.visit.language

    def go_on(self) -> None:
        self._clock.release()

    def begin_anew(self) -> None:
        self._session.finish()


class Nobody:
    """The patients' side of a kiosk that is out of order."""

    def pause(self) -> str:
        return "en"

    def go_on(self) -> None:
        """Nothing was waiting."""

    def begin_anew(self) -> None:
        """Nothing was begun."""


def doorway(
    host: Host,
    data: Path,
    executor: Callable[[], Executor],
    furnish: Callable[[Gate], Room],
    *,
    locked: bool = False,
    now: Callable[[], float] = time.monotonic,
) -> Gate:
    """`data` is where the PIN is kept and `furnish` makes what is behind the gate."""
    doorkeeper = Doorkeeper(PinStore(data), executor, now)
    gate = Gate(host, doorkeeper, furnish, IdleClock(PAD_PATIENCE, now), locked=locked, wipe=Wipe(now))
    doorkeeper.setParent(gate)
    gate.clock.setParent(gate)
    gate.wipe.setParent(gate)
    return gate
