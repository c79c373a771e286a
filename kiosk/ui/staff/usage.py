"""What people read, for staff: the counts of a week, a month or a year, their way onto a stick, and their end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.languages import language
from kiosk.core.problems import KioskError
from kiosk.core.usage.counting import Kind
from kiosk.core.usage.store import KEPT, Counts, UsageError
from kiosk.core.usage.summary import FEW, Period, Summary, Tally, spans, summary
from kiosk.core.usage.table import file_name, table
from kiosk.core.versions import Fault, VersionError
from kiosk.core.versions.faults import told
from kiosk.core.writing import write_whole
from kiosk.services.editing.work import Work
from kiosk.services.volumes import Volume
from kiosk.ui.rows import Row
from kiosk.ui.staff.office import Office

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Usage(QObject):
    """`period` is week, month or year. Each bar has its `visits`, rounded, and `few` where these are fewer than five.

    `counted` tells that bars are others. `state` tells what came of the last touch: "" (nothing yet), working, saved
    (as `file`, on the stick `stick`), no-stick, choose (one of `sticks`), erased, or failed (by `fault`).

    `on_stick` does whatever touches one. `speech` gives the language staff use.
    """

    changed = Signal()
    counted = Signal()

    def __init__(
        self, office: Office, on_stick: Work, speech: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._speech = speech
        self._work = Work(office.executor(), self)
        self._on_stick = on_stick
        self._counts: Counts = {}
        self._set_aside = False
        self._known = False
        self._period = Period.WEEK
        self._sticks: tuple[Volume, ...] = ()
        self._state, self._fault, self._file, self._stick = "", "", "", ""
        office.session.changed.connect(self.changed)
        self.counted.connect(self.changed)

    def open(self, *, wanted: bool) -> None:
        """Staff are on this page now, or no longer."""
        if wanted:
            self._turn("")
            self._look()

    def close(self) -> None:
        self._work.close()

    # --- what staff can do

    @Slot(str)
    def choose(self, period: str) -> None:
        self._period = Period(period)
        self._state = ""
        self.counted.emit()

    @Slot("QVariantMap")
    def export(self, words: Mapping[str, str]) -> None:
        """Put the counts on the stick that is plugged in; `words` are those of the table."""
        self._turn("working")
        self._on_stick.do(self._office.volumes, lambda found: self._on_sticks(tuple(found), words))

    @Slot(str, "QVariantMap")
    def export_to(self, root: str, words: Mapping[str, str]) -> None:
        """Put them on this one of several."""
        stick = next((one for one in self._sticks if str(one.root) == root), None)
        if stick is not None:
            self._write(stick, words)

    @Slot()
    def erase(self) -> None:
        """All that was ever counted."""
        self._turn("working")
        self._work.do(self._office.usage.erase, self._on_erased, self._fail)

    # --- how it gets there

    def _look(self) -> None:
        today, usage = self._today, self._office.usage
        self._work.do(lambda: (usage.read(today - KEPT, today), usage.set_aside), self._show, self._fail)

    def _show(self, found: tuple[Counts, bool]) -> None:
        self._counts, self._set_aside = found
        self._known = True
        self.counted.emit()

    def _on_sticks(self, found: tuple[Volume, ...], words: Mapping[str, str]) -> None:
        self._sticks = found
        if len(found) == 1:
            self._write(found[0], words)
        else:
            self._turn("choose" if found else "no-stick")

    def _write(self, stick: Volume, words: Mapping[str, str]) -> None:
        self._turn("working")
        self._file, self._stick = file_name(self._today), stick.name
        data = table(self._counts, self._today, words, {**words, **self._titles})
        file = stick.root / self._file

        def write() -> None:
            with told(file):
                if not stick.root.is_dir():  # else it would be made, on the disk of the computer
                    raise FileNotFoundError(2, "No such stick", str(stick.root))
                write_whole(file, data)

        self._on_stick.do(write, lambda _done: self._turn("saved"), self._fail)

    def _on_erased(self, _done: None) -> None:
        self._show(({}, False))
        self._turn("erased")

    def _fail(self, error: KioskError) -> None:
        match error:
            case VersionError():
                self._fault = f"stick-{error.fault}"
            case UsageError():
                self._fault = f"data-{error.fault}"
            case _:
                self._fault = Fault.OTHER
        self._turn("failed")

    def _turn(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    @property
    def _today(self) -> date:
        return self._office.now().date()

    @property
    def _titles(self) -> dict[str, str]:
        """Of pages and languages."""
        edition = self._office.session.views.library.edition(self._speech())
        languages = self._office.session.settings.languages
        return {page.id: page.title for page in edition.pages()} | {code: language(code).name for code in languages}

    def _summary(self) -> Summary:
        return summary(self._counts, spans(self._period, self._today))

    def _rows(self, tallies: tuple[Tally, ...]) -> list[Row]:
        titles = self._titles
        return [{"name": one.name, "title": titles.get(one.name, one.name), **_number(one.visits)} for one in tallies]

    # --- what QML reads

    def _get_summary(self) -> Row:
        found = self._summary()
        return {
            "bars": [
                {"first": span.first.isoformat(), "last": span.last.isoformat(), **_number(visits)}
                for span, visits in found.over_time
            ],
            "total": _number(found.visits),
            "pages": self._rows(found.pages),
            "languages": self._rows(found.languages),
            "text_sizes": self._rows(found.text_sizes),
            "ways": [
                {"name": str(Kind.READ_ALOUD), **_number(found.read_aloud)},
                {"name": str(Kind.TAKEN_ALONG), **_number(found.taken_along)},
            ],
        }

    def _get_counting(self) -> bool:
        return self._office.session.settings.counting

    def _get_empty(self) -> bool:
        """Nothing can be shown of any day."""
        return not any(day < self._today for day, _thing in self._counts)

    def _get_kept(self) -> bool:
        """There is something to erase."""
        return bool(self._counts) or self._set_aside

    def _get_sticks(self) -> list[Row]:
        return [{"name": one.name, "root": str(one.root)} for one in self._sticks]

    def _get_period(self) -> str:
        return self._period

    def _get_state(self) -> str:
        return self._state

    def _get_fault(self) -> str:
        return self._fault

    def _get_file(self) -> str:
        return self._file

    def _get_stick(self) -> str:
        return self._stick

    def _get_known(self) -> bool:
        return self._known

    def _get_set_aside(self) -> bool:
        return self._set_aside

    summary = Property("QVariantMap", _get_summary, notify=counted)  # pyright: ignore[reportArgumentType]
    counting = Property(bool, _get_counting, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)
    kept = Property(bool, _get_kept, notify=changed)
    sticks = Property("QVariantList", _get_sticks, notify=changed)  # pyright: ignore[reportArgumentType]
    period = Property(str, _get_period, notify=changed)
    state = Property(str, _get_state, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    file = Property(str, _get_file, notify=changed)
    stick = Property(str, _get_stick, notify=changed)
    known = Property(bool, _get_known, notify=changed)
    set_aside = Property(bool, _get_set_aside, notify=changed)


def _number(visits: int) -> Row:
    """`visits` is how long a bar is."""
    return {"visits": visits, "few": visits == FEW}
