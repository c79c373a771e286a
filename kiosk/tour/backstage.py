"""The staff area of the tour: a PIN of its own, and a computer of which everything is known."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.core.settings import TEXT_SIZES
from kiosk.services.disk import Disk
from kiosk.services.idle import IdleClock
from kiosk.services.inquiries import Inquiry
from kiosk.services.pins import FILE
from kiosk.services.speech.speaker import Speaker
from kiosk.services.starts import Start
from kiosk.services.touches import TouchLog
from kiosk.tour import writing
from kiosk.tour.at_once import AtOnce
from kiosk.tour.stick import VIEWS, TourStick
from kiosk.tour.usage import USES, TourUsage
from kiosk.ui.doorway import Visits, doorway
from kiosk.ui.gate import Gate
from kiosk.ui.room import Room
from kiosk.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.tour.guide import Guide
    from kiosk.ui.staff.desk import Desk
    from kiosk.ui.staff.form import Form

PIN, WRONG = "284917", "284918"
PLACES = (
    *("overview", "contact", "settings", "accent", "opening", "past", "card"),
    *("problems", "check", "grid", "colours", "clean", "way-out"),
)
PALE = "#4FA3B5"
FRIDAY, END, EARLIER = 4, 1, 9
HELP = ("all", "overview", "pin")
MISTAKE = "The settings cannot be read: a value is missing. Until this is mended the kiosk uses its own settings."
NOTE = "Nobody has checked the facts yet."
MORNING = datetime(2026, 3, 2, 7, 45, tzinfo=UTC)


class Backstage:
    """`now` gives monotonic seconds. Needs `close` in the end."""

    def __init__(
        self, session: Session, visits: IdleClock, speaker: Speaker, content: Path, now: Callable[[], float]
    ) -> None:
        self._session = session
        self._speaker = speaker
        self.check, self.printers = Inquiry(), Inquiry()
        self._desk: Desk | None = None
        self._data = TemporaryDirectory(prefix="kiosk-tour-")
        # A copy: one editor alone may have a folder, and tours run side by side.
        self._content = Path(self._data.name) / "content"
        shutil.copytree(content, self._content)
        self._wanted = self._content
        self._few = Path(self._data.name) / "few"
        self._stick = TourStick(self._content, Path(self._data.name), session.settings.languages)
        self._usage = TourUsage(Path(self._data.name), session)
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
        if self.gate.roomy != (self._session.settings.text_size != TEXT_SIZES[0]):
            self.gate.switch_size()
        if self._desk is not None:
            self._desk.go(place)
            self._desk.problems.choose(1)
            self._set(self._desk.form, place)

    def plug_in(self, view: str) -> None:
        """Go to one view of the page for sticks."""
        self.enter("stick")
        if self._desk is not None:
            self._stick.show(self._desk.sticks, view)

    def write(self, window: QQuickWindow, view: str) -> None:
        """Go to one view of the editor."""
        if not self._few.exists():
            writing.thin_out(Path(shutil.copytree(self._content, self._few)))
        self._wanted = self._few
        self._stick.plug(wanted=view == "stick")
        for now in ("changes", view) if view == "kept" else (view,):
            self.enter("overview")
            self.enter("editor")
            if self._desk is not None:
                writing.show(self._desk.writing, window, now)
        self._wanted = self._content

    def begin(self, pin: str) -> None:
        """A kiosk that never had a PIN, and this one typed."""
        from kiosk.services.pins import PinStore
        from kiosk.ui.staff.first import First

        self.gate.close()
        store, languages = PinStore(self._content), self._session.settings.languages
        self.gate.admit(lambda gate: First(store, AtOnce, gate, languages, ()))
        first = self.gate.room
        if isinstance(first, First):
            for digit in pin:
                first.type(digit)
            first.enter()

    def step(self) -> None:
        """The first step after that."""
        self.gate.close()
        self.enter("overview")
        if self._desk is not None:
            self._desk.step_on()

    def ask(self, name: str) -> None:
        """Open one page of the help, or all of them."""
        self.enter("help")
        if self._desk is not None:
            self._desk.help.find(name)

    def count(self, use: str) -> None:
        """Go to what people read, in one of its states."""
        self.enter("overview")
        self._stick.plug(wanted=use == "saved")
        self._usage.fill(use, MORNING.date())
        self.enter("usage")
        if self._desk is not None:
            self._usage.show(self._desk.usage, use)

    def close(self) -> None:
        self.gate.close()
        self._data.cleanup()

    def _set(self, form: Form, place: str) -> None:
        """Settings as staff change them: a colour too pale, a short Friday; and those from before."""
        if place == "accent":
            form.write("look.accent", PALE)
        elif place == "opening":
            form.opening.switch()
            for _ in range(EARLIER):
                form.opening.earlier(FRIDAY, END)
        elif place == "past":
            self._stick.fill()
            form.past.look()

    def _set_pin(self) -> None:
        """Kept at little cost: this PIN guards nothing."""
        from argon2 import PasswordHasher

        file = Path(self._data.name) / FILE
        if not file.exists():
            file.write_text(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN), encoding="ascii")

    def _found(self) -> dict[str, object]:
        """A mistake in the settings, and a note on the two shortest pages."""
        pages = sorted(self._session.views.library.editions[0].pages(), key=lambda page: page.words)[:2]
        note = {"line": 1, "severity": "warning", "rule": "not-reviewed", "text": NOTE}
        mistake = {"path": "kiosk.toml", "line": 12, "severity": "error", "rule": "settings-syntax", "text": MISTAKE}
        return {"errors": 1, "warnings": 2, "problems": [mistake, *({"path": page.path, **note} for page in pages)]}

    def _furnish(self, gate: Gate) -> Room:
        from kiosk.ui.staff.desk import Desk
        from kiosk.ui.staff.office import Glass, Office

        office = Office(
            content=self._wanted,
            data=Path(self._data.name),
            session=self._session,
            speaker=self._speaker,
            touches=TouchLog(lambda: MORNING, gate),
            start=Start(MORNING, "restart"),
            executor=AtOnce,
            stick_thread=AtOnce,
            glass=lambda: Glass((1920, 1080), (476, 268), "screen"),
            disk=lambda: Disk(80_400_000_000, writable=True),
            last_change=lambda: MORNING,
            check=self.check,
            printers=self.printers,
            volumes=self._stick.volumes,
            usage=self._usage.keeper,
            refused=lambda: False,
            reload=_nothing,
            leave=_nothing,
            restart=_nothing,
            now=lambda: MORNING,
        )
        self._desk = Desk(office, gate)
        self._speaker.prepare(self._session.settings.spoken)
        office.touches.last = MORNING
        self.check.answered.emit(self._found())
        self.printers.answered.emit([self._session.settings.printer])
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
    yield "staff-first", lambda guide: guide.staff.begin("123456"), leave
    yield "staff-first-repeat", lambda guide: guide.staff.begin(PIN), leave
    yield "staff-first-steps", lambda guide: guide.staff.step(), leave
    for place in PLACES:
        yield f"staff-{place}", lambda guide, place=place: guide.staff.enter(place), leave
    for name in HELP:
        yield f"staff-help-{name}", lambda guide, name=name: guide.staff.ask(name), leave
    for use in USES:
        yield f"staff-usage-{use}", lambda guide, use=use: guide.staff.count(use), leave
    for view in VIEWS:
        yield f"staff-stick-{view}", lambda guide, view=view: guide.staff.plug_in(view), leave
    for view in writing.VIEWS:
        yield f"staff-editor-{view}", lambda guide, view=view: guide.staff.write(guide.window, view), leave
