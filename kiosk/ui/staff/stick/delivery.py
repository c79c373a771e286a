"""One import, from the stick to the patients: copied, examined, looked at, and then taken as a whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.roundtrip import to_text
from kiosk.core.problems import KioskError
from kiosk.core.stick import Arrival, Offer
from kiosk.core.stick.plan import title_of
from kiosk.core.stick.showing import show_to_patients
from kiosk.core.versions import Version, Versions
from kiosk.services.editing.work import Work
from kiosk.services.pictures import Pictures
from kiosk.ui.editor.sayings import in_words
from kiosk.ui.rows import Row
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.stick.faults import told
from kiosk.ui.staff.stick.report import by_language, comparison_rows, note_rows, problem_rows, summary

if TYPE_CHECKING:
    from kiosk.core.stick.examination import Examination

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class StickDelivery(QObject):
    """`state` is idle, copying, checking, ready, applying, applied or failed; `fault` then tells why, and `about` what
    it is about. `summary`, `languages`, `errors` and `notes` tell what would change while it is ready.
    """

    changed = Signal()
    applied = Signal()
    _copied = Signal(int, int)

    def __init__(
        self, office: Office, versions: Versions, work: Work, speech: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._versions, self._work, self._speech = office, versions, work, speech
        self._arrival = Arrival(office.content, office.data)
        self._stop = Event()
        self._state, self._fault, self._about = "idle", "", ""
        self._offer: Offer | None = None
        self._found: Examination | None = None
        self._own_settings = True
        self._progress = (0, 0)
        self._lines: list[Row] = []
        self._copied.connect(self._on_copied)
        work.do(self._arrival.drop_all)  # what a power cut left of the last one

    @property
    def found(self) -> Examination | None:
        return self._found

    @property
    def ready(self) -> bool:
        return self._state == "ready"

    @property
    def over(self) -> bool:
        """It came to its end, good or bad."""
        return self._state in {"applied", "failed"}

    @property
    def folder(self) -> Path:
        return self._arrival.folder

    # --- what staff can do

    def take(self, offer: Offer) -> None:
        """Copy it, then tell what it would change."""
        self._offer, self._found, self._own_settings, self._progress = offer, None, True, (0, 0)
        stop = self._stop = Event()

        def step(done: int, of: int) -> bool:
            if stop.is_set():
                return False
            self._copied.emit(done, of)
            return True

        self._turn("copying")
        self._do(lambda: self._arrival.take(offer, step), lambda _done: self._examine())

    @Slot(bool)
    def keep_settings(self, own: bool) -> None:
        """Go on with this clinic's settings, or with those that came."""
        if self._state == "ready" and own != self._own_settings:
            self._own_settings = own
            self._examine()

    @Slot()
    def apply(self) -> None:
        """Show patients these pages."""
        if self._state == "ready" and self._found is not None and not self._found.errors:
            self._turn("applying")
            plan, name = self._found.plan, self._get_name()
            self._do(lambda: show_to_patients(plan, self._versions, self._office.data, name), self._on_applied)

    @Slot()
    def discard(self) -> None:
        """Take nothing."""
        self._end("idle")

    def choose(self, path: str) -> None:
        """Read what changes in this page."""
        self._lines = []
        page = next((page for page in self._found.plan.pages if page.path == path), None) if self._found else None
        if page is None:
            return
        old = _text(self._office.content / page.before) if page.before else ""
        new = _text(self._arrival.folder / page.path) if page.kind != "removed" else ""
        self._lines = comparison_rows(old, new)
        self.changed.emit()

    # --- how it gets there

    def _do(self, task: Callable[[], T], then: Callable[[T], None]) -> None:
        """In the worker's thread. Nobody hears of it once this import is over."""
        stop = self._stop

        def heard(done: T) -> None:
            if not stop.is_set():
                then(done)

        def failed(error: KioskError) -> None:
            if not stop.is_set():
                self._fail(error)

        self._work.do(task, heard, failed)

    def _end(self, state: str) -> None:
        """Nothing of this import stays but what is said of it."""
        self._stop.set()
        self._found, self._offer, self._lines = None, None, []
        self._work.do(self._arrival.drop)
        self._turn(state)

    @Slot(int, int)
    def _on_copied(self, done: int, of: int) -> None:
        self._progress = (done, of)
        self.changed.emit()

    def _examine(self) -> None:
        own = self._own_settings
        today = self._office.now().date()

        def look() -> Examination:
            from kiosk.core.stick.examination import examine  # the checker knows a lot, which takes a moment

            self._arrival.settle(own_settings=own)
            return examine(self._arrival, self._versions, Pictures(), today)

        self._turn("checking")
        self._do(look, self._on_examined)

    def _on_examined(self, found: Examination) -> None:
        self._found = found
        self._turn("ready")

    def _on_applied(self, _version: Version) -> None:
        self._end("applied")
        self._office.reload()
        self.applied.emit()

    def _fail(self, error: KioskError) -> None:
        self._fault, self._about = told(error)
        self._end("failed")

    def _turn(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _title(self, path: str) -> str:
        return title_of(_text(self._arrival.folder / path), path) if path.endswith(".md") else path

    def _in_words(self, rule: str, text: str) -> str:
        return in_words(rule, text, self._speech())

    # --- what QML reads

    def _get_name(self) -> str:
        return (self._offer.name or self._offer.path.name) if self._offer else ""

    def _get_summary(self) -> Row:
        return summary(self._found, own_settings=self._own_settings) if self._found else {}

    def _get_languages(self) -> list[Row]:
        return by_language(self._found.plan.pages) if self._found else []

    def _get_errors(self) -> list[Row]:
        return problem_rows(self._found.errors, self._title, self._in_words) if self._found else []

    def _get_notes(self) -> list[Row]:
        return note_rows(self._found.notes, self._title, self._in_words) if self._found else []

    def _get_state(self) -> str:
        return self._state

    def _get_fault(self) -> str:
        return self._fault

    def _get_progress(self) -> list[int]:
        return list(self._progress)

    def _get_lines(self) -> list[Row]:
        return self._lines

    name = Property(str, _get_name, notify=changed)
    summary = Property("QVariantMap", _get_summary, notify=changed)  # pyright: ignore[reportArgumentType]
    languages: list[Row] = Property("QVariantList", _get_languages, notify=changed)  # pyright: ignore[reportAssignmentType, reportArgumentType]
    errors = Property("QVariantList", _get_errors, notify=changed)  # pyright: ignore[reportArgumentType]
    notes = Property("QVariantList", _get_notes, notify=changed)  # pyright: ignore[reportArgumentType]
    lines = Property("QVariantList", _get_lines, notify=changed)  # pyright: ignore[reportArgumentType]
    progress = Property("QVariantList", _get_progress, notify=changed)  # pyright: ignore[reportArgumentType]
    state = Property(str, _get_state, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    about = Property(str, attrgetter("_about"), notify=changed)


def _text(file: Path) -> str:
    """Nothing where it cannot be read: it may be gone by now."""
    try:
        return to_text(file.read_bytes())
    except OSError:
        return ""
