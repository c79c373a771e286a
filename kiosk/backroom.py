"""What `run` has ready for the staff area, which is made from it when a PIN was right."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, Qt, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.core.pulse import AGAIN
from kiosk.services import display
from kiosk.services.content import ContentKeeper
from kiosk.services.idle import IdleClock
from kiosk.services.pins import PinState, PinStore
from kiosk.services.speech.speaker import Speaker
from kiosk.services.starts import Starts
from kiosk.services.touches import TouchLog
from kiosk.services.usage import UsageKeeper
from kiosk.start import RunOptions
from kiosk.ui.counting import Counting
from kiosk.ui.doorway import Visits, doorway
from kiosk.ui.gate import Gate
from kiosk.ui.room import Room
from kiosk.ui.session import Session
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.services.own_thread import OwnThread
    from kiosk.ui.staff.desk import Desk
    from kiosk.ui.staff.office import Glass

_LEFT, _RESTART, _TOLD = "left", "restart", "told"


class Backroom(QObject):
    """`gate` stands in front of it, and `clock` ends the visit of a patient. Remembers how the kiosk was started and
    when it was touched, and how it is to end.
    """

    def __init__(
        self, options: RunOptions, session: Session, clock: IdleClock, speaker: Speaker, application: QGuiApplication
    ) -> None:
        super().__init__()
        self._options = options
        self._session = session
        self._speaker = speaker
        self._application = application
        self._executor: ThreadPoolExecutor | None = None
        self._stick_thread: OwnThread | None = None
        self._reload: Callable[[], None] = session.home
        self._touches = TouchLog(parent=self)
        self._starts = Starts(options.data)
        self._refused = False
        self._end = _TOLD
        self.gate = doorway(Visits(session, clock), options.data, self._worker, self._furnish, locked=options.locked)
        self._usage = UsageKeeper(options.data, self._worker)
        self._counting = Counting(session, self._usage, lambda: self.gate.open, _today, self)
        session.left.connect(self._leave)
        self._pins = PinStore(options.data)
        self.gate.closed.connect(self._set_up, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Write down that the kiosk runs, and drop old counts, when that keeps nobody waiting."""
        self._starts.begin(_now())
        self._usage.tidy(_today())
        self._pins.remember()
        self._set_up()

    @Slot()
    def _set_up(self) -> None:
        """A locked kiosk that never had a PIN asks for one first, and shows patients nothing before."""
        if not self._options.locked or self.gate.busy or self._pins.state is not PinState.NONE:
            return
        from kiosk.ui.staff.first import First

        settings = self._session.settings
        contact = settings.contact

        def furnish(gate: Gate) -> Room:
            first = First(self._pins, self._worker, gate, settings.languages, (contact.phone, contact.emergency))
            first.gone.connect(self._leave)
            first.chosen.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            return first

        self.gate.admit(furnish)

    @Slot()
    def _go_on(self) -> None:
        """Into the staff area, for the first steps, in the language that was chosen."""
        language = self.gate.language
        self.gate.close()
        self.gate.admit(self._furnish_new)
        self.gate.speak(language)

    def begin_anew(self) -> None:
        """From the first screen, as after a fault."""
        self.gate.close()
        self._session.finish()

    def _worker(self) -> Executor:
        """Made when it is first asked for."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="staff")
        return self._executor

    def _stick_worker(self) -> Executor:
        """A new one for each who comes in: the one before may hang with a stick that is long gone."""
        from kiosk.services.own_thread import OwnThread

        self._stick_thread = OwnThread("sticks")
        return self._stick_thread

    def know(self, keeper: ContentKeeper, kiosk: KioskWindow) -> None:
        """Those that come into being after the gate."""
        self._reload = keeper.look
        keeper.accepted.connect(self._on_accepted)
        keeper.rejected.connect(self._on_rejected)
        kiosk.window.installEventFilter(self._touches)

    def _furnish_new(self, gate: Gate) -> Room:
        """For a kiosk that was never set up: with the first steps."""
        desk = self._furnish(gate)
        desk.step_on()
        return desk

    def _furnish(self, gate: Gate) -> Desk:
        from kiosk.core.tree import last_change
        from kiosk.services.disk import look
        from kiosk.services.inquiries import ProcessInquiry
        from kiosk.services.volumes import removable
        from kiosk.ui.staff.desk import Desk
        from kiosk.ui.staff.office import Office

        return Desk(
            Office(
                content=self._options.content,
                data=self._options.data,
                session=self._session,
                speaker=self._speaker,
                touches=self._touches,
                start=self._starts.this,
                executor=self._worker,
                stick_thread=self._stick_worker,
                glass=self._glass,
                disk=lambda: look(self._options.data, self._options.content),
                last_change=lambda: last_change(self._options.content),
                check=ProcessInquiry(["check", str(self._options.content), "--format", "json"]),
                printers=ProcessInquiry(["printers"]),
                volumes=removable,
                usage=self._usage,
                refused=lambda: self._refused,
                reload=self._reload,
                leave=self._leave,
                restart=self._restart,
                now=_now,
            ),
            gate,
        )

    def close(self, code: int) -> None:
        """`code` is what the kiosk ends with."""
        self.gate.close()
        self._counting.end()
        for thread in (self._executor, self._stick_thread):
            if thread is not None:
                thread.shutdown()
        self._starts.end(_RESTART if code == AGAIN else self._end)

    def _glass(self) -> Glass:
        from kiosk.ui.staff.office import Glass

        screen, stated = QGuiApplication.primaryScreen(), self._session.settings.screen
        density = display.pixels_per_mm(screen, stated)
        width, height = screen.size().toTuple()
        measured = display.measured_by(QSizeF(screen.size()), screen.physicalSize(), stated)
        return Glass((width, height), (round(width / density), round(height / density)), measured)

    @Slot()
    def _leave(self) -> None:
        self._end = _LEFT
        self._application.exit()

    def _restart(self) -> None:
        self._application.exit(AGAIN)

    @Slot()
    def _on_accepted(self) -> None:
        self._refused = False

    @Slot()
    def _on_rejected(self) -> None:
        self._refused = True


def _now() -> datetime:
    return datetime.now().astimezone()


def _today() -> date:
    return _now().date()
