"""The staff area of the tour: a PIN of its own, and a computer of which everything is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.services.idle import IdleClock
from kiosk.services.pins import FILE
from kiosk.tour.at_once import AtOnce
from kiosk.ui.doorway import Visits, doorway
from kiosk.ui.gate import Room
from kiosk.ui.session import Session

if TYPE_CHECKING:
    from kiosk.tour.guide import Guide
    from kiosk.ui.staff.desk import Desk

PIN, WRONG = "284917", "284918"
PLACES = ("way-out",)


class Backstage:
    """`now` gives monotonic seconds. Needs `close` in the end."""

    def __init__(self, session: Session, visits: IdleClock, now: Callable[[], float]) -> None:
        self._desk: Desk | None = None
        self._data = TemporaryDirectory(prefix="kiosk-tour-")
        self.gate = doorway(Visits(session, visits), Path(self._data.name), AtOnce, self._furnish, now=now)

    def knock(self) -> None:
        """Stand before the pad."""
        self._set_pin()
        self.gate.close()
        self.gate.knock()

    def try_pin(self, pin: str) -> None:
        self.knock()
        for digit in pin:
            self.gate.type(digit)
        self.gate.enter()

    def enter(self, place: str) -> None:
        """Go to one screen of the staff area, through the gate if need be."""
        if not self.gate.open:
            self.try_pin(PIN)
        if self._desk is not None:
            self._desk.go(place)

    def close(self) -> None:
        self.gate.close()
        self._data.cleanup()

    def _set_pin(self) -> None:
        """Kept at little cost: this PIN guards nothing."""
        from argon2 import PasswordHasher

        file = Path(self._data.name) / FILE
        if not file.exists():
            file.write_text(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN), encoding="ascii")

    def _furnish(self) -> Room:
        from kiosk.ui.staff.desk import Desk

        self._desk = Desk(_nothing, _nothing)
        return self._desk


def _nothing() -> None:
    """The tour never ends by a button."""


Step = Callable[["Guide"], None]


def stops() -> Iterator[tuple[str, Step, Step]]:
    """Each with the way there and the way back."""

    def leave(guide: Guide) -> None:
        guide.staff.gate.close()
        guide.session.wake()

    yield "staff-pin", lambda guide: guide.staff.knock(), leave
    yield "staff-pin-wrong", lambda guide: guide.staff.try_pin(WRONG), leave
    for place in PLACES:
        yield f"staff-{place}", lambda guide, place=place: guide.staff.enter(place), leave
