"""The way into the staff area and out of the kiosk, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from math import ceil
from operator import attrgetter

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.pin import LONGEST, SHORTEST
from kiosk.core.settings import Idle
from kiosk.services.doorkeeper import Doorkeeper
from kiosk.services.idle import IdleClock
from kiosk.services.pins import PinState
from kiosk.ui.room import Host, Room
from kiosk.ui.wipe import Wipe

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

PAD_PATIENCE = Idle(warn_after=40, warn_for=1)
AREA_PATIENCE = Idle(warn_after=100, warn_for=20)
"""Two minutes in all, of which the last seconds are counted down."""


class State(StrEnum):
    CLOSED = "closed"
    ASKING = "asking"
    OPEN = "open"


@QmlElement
class Gate(QObject):
    """`host` is the patients' side. `state` is closed, asking (for the PIN) or open. `furnish` makes the staff area
    when a PIN was right: before that there is none of it that anything could reach. `clock` closes the gate when nobody
    uses it.

    `status` tells what to say beside the digits: ready, checking, wrong, waiting, none (no PIN was ever set) or
    unreadable.
    """

    changed = Signal()
    closed = Signal()

    def __init__(
        self,
        host: Host,
        doorkeeper: Doorkeeper,
        furnish: Callable[[Gate], Room],
        clock: IdleClock,
        *,
        locked: bool = False,
        wipe: Wipe | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._doorkeeper = doorkeeper
        self._furnish = furnish
        self.clock = clock
        self.wipe = wipe or Wipe(parent=self)
        self.wipe.began.connect(clock.hold)
        self.wipe.ended.connect(clock.release)
        self._locked = locked
        self._state = State.CLOSED
        self._room: Room | None = None
        self._pin = ""
        self._told = "ready"
        self._seconds_left = 0
        self._language = ""
        self.roomy = False
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.changed)
        doorkeeper.answered.connect(self._on_answered)
        clock.warned.connect(self._on_warned)
        clock.counted.connect(self._on_counted)
        clock.expired.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether the screen belongs to staff now, or to whoever tries a PIN."""
        return self._state is not State.CLOSED

    @property
    def asking(self) -> bool:
        return self._state is State.ASKING

    @property
    def open(self) -> bool:
        return self._state is State.OPEN

    @property
    def speech(self) -> str:
        """What the kiosk's own screens speak meanwhile; empty: the language of the visit."""
        return (self._room and self._room.speaks()) or self._language

    @property
    def room(self) -> Room | None:
        """What is behind the gate, while it is open."""
        return self._room

    # --- what a person can do

    @Slot()
    def knock(self) -> None:
        """Ask for the PIN. What is read aloud falls silent; the visit waits."""
        if self.busy:
            return
        self._language = self._host.pause()
        self._enter(State.ASKING, PAD_PATIENCE)

    @Slot(str)
    def type(self, digit: str) -> None:
        if self._typing and digit.isdecimal() and len(self._pin) < LONGEST:
            self._pin += digit
            self._told = "ready"
            self.changed.emit()

    @Slot()
    def rub_out(self) -> None:
        if self._typing:
            self._pin = self._pin[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what is typed. Too few digits are no try: they can never be the PIN."""
        if self._typing and len(self._pin) >= SHORTEST:
            pin, self._pin, self._told = self._pin, "", "checking"
            self._doorkeeper.ask(pin)
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """One step back: out of what is open in the staff area, or from the PIN to the patients' screen."""
        if self._room is not None:
            self._room.back()
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        """Nothing of the staff area stays, and the next visit begins anew."""
        if not self.busy:
            return
        entered, room = self.open, self._room or Room(self)
        room.close()
        self._state, self._pin, self._seconds_left, self._language = State.CLOSED, "", 0, ""
        self._room, self.roomy = None, False
        self.clock.stop()
        self._tick.stop()
        self._host.go_on()
        if entered:
            self._host.begin_anew()
        self.changed.emit()
        self.closed.emit()
        room.deleteLater()

    @Slot()
    def switch_size(self) -> None:
        """Larger words for staff, or the usual ones again."""
        self.roomy = not self.roomy
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Go on in this language."""
        self._language = language
        self.changed.emit()

    def touched(self) -> None:
        """Somebody is there."""
        if self.clock.warning:
            self.clock.stay()
            self._seconds_left = 0
            self.changed.emit()

    def admit(self, furnish: Callable[[Gate], Room]) -> None:
        """Open: a PIN was right, or there is none yet."""
        self._language = self._language or self._host.pause()
        self._host.begin_anew()
        self._room = furnish(self)
        self._room.left.connect(self.close)
        self._enter(State.OPEN, AREA_PATIENCE)
        if not self._room.closes:
            self.clock.stop()

    # --- how it gets there

    @property
    def _typing(self) -> bool:
        return self.asking and self._get_status() in {"ready", "wrong"}

    def _enter(self, state: State, patience: Idle) -> None:
        self._state, self._pin, self._told, self._seconds_left = state, "", "ready", 0
        self.clock.idle = patience
        self.clock.start()
        self._tick.start()
        self.changed.emit()

    @Slot(bool)
    def _on_answered(self, right: bool) -> None:
        if not self.asking:
            return
        self._told = "wrong"
        if right:
            self.admit(self._furnish)
        self.changed.emit()

    @Slot()
    def _on_warned(self) -> None:
        if self.asking:
            self.close()

    @Slot(int)
    def _on_counted(self, seconds: int) -> None:
        self._seconds_left = seconds
        self.changed.emit()

    # --- what QML reads

    def _get_status(self) -> str:
        """What staff did last matters less than what keeps them from trying again."""
        match self._doorkeeper.state if self.asking else PinState.SET:
            case PinState.NONE:
                return "none"
            case PinState.UNREADABLE:
                return "unreadable"
            case PinState.SET if self._doorkeeper.busy:
                return "checking"
            case PinState.SET:
                return "waiting" if self._doorkeeper.wait > 0 else self._told

    state = Property(str, attrgetter("_state.value"), notify=changed)
    status = Property(str, _get_status, notify=changed)
    typed = Property(int, lambda gate: len(gate._pin), notify=changed)  # noqa: SLF001 - its own
    tries = Property(int, attrgetter("_doorkeeper.left"), notify=changed)
    wait = Property(int, lambda gate: ceil(gate._doorkeeper.wait), notify=changed)  # noqa: SLF001
    seconds_left = Property(int, attrgetter("_seconds_left"), notify=changed)
    locked = Property(bool, attrgetter("_locked"), constant=True)
    desk = Property(QObject, attrgetter("_room"), notify=changed)
    cleaning = Property(Wipe, attrgetter("wipe"), constant=True)
    enlarged = Property(bool, attrgetter("roomy"), notify=changed)
    area = Property(str, attrgetter("_room.area"), notify=changed)
    language: str = Property(str, attrgetter("_language"), notify=changed)  # pyright: ignore[reportAssignmentType]
    """The language staff use; empty while the gate is closed."""
