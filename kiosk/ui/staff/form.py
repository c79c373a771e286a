"""The settings as staff change them: nothing counts before it is saved, and what was saved can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.languages import language
from kiosk.core.problems import Problem
from kiosk.core.settings_edit import WEEK, Value, values
from kiosk.core.versions import Version, Versions
from kiosk.services.editing.work import Work
from kiosk.services.settings_keeper import Outcome, SettingsKeeper
from kiosk.ui.editor.sayings import in_words
from kiosk.ui.rows import Row
from kiosk.ui.staff.accent import Accent
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.opening import Opening
from kiosk.ui.staff.past import Past

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

NUMBERS = ("contact.phone", "contact.emergency")


@QmlElement
class Form(QObject):
    """`values` are what to show, by name, what is not saved yet included. `state` is clean, dirty, saving, saved,
    undone, failed or unsaved (as dirty, and somebody wanted to go); `fault` tells why it failed and `line` where, and
    `faults` has a map for each value that is refused, `doubts` one for each number to call with more or fewer digits
    than when staff came. `saved` tells that the file is another. `speech` is the language of staff.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, office: Office, speech: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._speech = speech
        versions = Versions(office.content, office.data, office.now)
        self._keeper = SettingsKeeper(versions, office.executor, self)
        self._keeper.done.connect(self._on_done)
        self._draft: dict[str, Value] = {}
        self._state = "clean"
        self._outcome = Outcome()
        self._undoing = False
        self._base = self._read()
        self._first = self._base
        self._accent = Accent(lambda: cast("str", self._values["look.accent"]), self)
        self._opening = Opening(lambda: cast("list[str]", self._values[WEEK]), self._set_week, speech, self)
        self._past = Past(versions, Work(office.executor(), self), self._opening.in_words, self._restore, self)
        for part in (self._accent, self._opening, self._past):
            self.changed.connect(part.changed)
        self.saved.connect(self._past.look)
        office.session.changed.connect(self._on_session)

    # --- what staff can do

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        self._put(name, text)

    @Slot(str, int)
    def count(self, name: str, number: int) -> None:
        self._put(name, number)

    @Slot(str)
    def switch(self, name: str) -> None:
        self._put(name, not self._values[name])

    @Slot(str)
    def switch_language(self, code: str) -> None:
        """Offer a language, or no longer. The default is always offered."""
        offered = cast("list[str]", self._values["languages.offered"])
        if code == self._values["languages.default"]:
            return
        wanted = [one for one in offered if one != code] if code in offered else [*offered, code]
        self._put("languages.offered", wanted)

    @Slot()
    def save(self) -> None:
        if self._changes and self._state != "saving":
            self._state, self._undoing = "saving", False
            self._keeper.save(self._changes, tuple(self._languages))
            self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Bring back the settings from before they were last saved."""
        if self._state != "saving":
            self._state, self._undoing = "saving", True
            self._keeper.undo()
            self.changed.emit()

    @Slot()
    def discard(self) -> None:
        """Forget what was not saved."""
        self._draft.clear()
        self._show("clean", Outcome())

    def insist(self) -> bool:
        """Tell that something is not saved. False where nothing is to be told, or that was told already."""
        if not self._changes or self._state in {"saving", "unsaved"}:
            return False
        self._show("unsaved", self._outcome)
        return True

    def rest(self) -> None:
        """Staff are somewhere else now: what came of the last save is told no longer."""
        if self._state in {"saved", "undone"}:
            self._show("clean", Outcome())

    # --- how it gets there

    def _set_week(self, week: list[str]) -> None:
        self._put(WEEK, week)

    def _restore(self, version: Version) -> None:
        if self._state != "saving":
            self._draft.clear()
            self._state, self._undoing = "saving", True
            self._keeper.restore(version)
            self.changed.emit()

    @property
    def _values(self) -> dict[str, Value]:
        return self._base | self._draft

    @property
    def _changes(self) -> dict[str, Value]:
        return {name: value for name, value in self._draft.items() if self._base.get(name, "") != value}

    @property
    def _languages(self) -> list[str]:
        return list(self._office.session.settings.languages)

    def _read(self) -> dict[str, Value]:
        return values(self._office.session.settings, self._languages)

    def _put(self, name: str, value: Value) -> None:
        if self._values.get(name) == value or self._state == "saving":
            return
        self._draft[name] = value
        faults = {other: fault for other, fault in self._outcome.faults.items() if other != name}
        self._show("dirty" if self._changes else "clean", Outcome(faults=faults))

    def _show(self, state: str, outcome: Outcome) -> None:
        self._state, self._outcome = state, outcome
        self.changed.emit()

    @Slot()
    def _on_session(self) -> None:
        base = self._read()
        if base != self._base:
            self._base = base
            self.changed.emit()

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        if outcome.fault:
            self._show("failed", outcome)
            return
        if outcome.saved:
            self._base = self._base if self._undoing else self._base | self._changes
            self._office.reload()
            self.saved.emit()
        if not self._undoing:
            self._draft.clear()
        self._show("undone" if self._undoing else "saved", outcome)

    # --- what QML reads

    def _get_faults(self) -> dict[str, Row]:
        language = self._speech()
        return {name: _fault(problem, language) for name, problem in self._outcome.faults.items()}

    def _get_doubts(self) -> dict[str, Row]:
        counts = {name: (_digits(self._values[name]), _digits(self._first[name])) for name in NUMBERS}
        return {
            name: {"digits": now, "before": before}
            for name, (now, before) in counts.items()
            if now and before and now != before
        }

    def _get_languages(self) -> list[Row]:
        return [{"code": code, "name": language(code).name} for code in self._languages]

    def _get_available(self) -> list[Row]:
        """Every language that there are pages in."""
        there = {path.parent.name for path in self._office.content.glob("*/index.md")}
        known = [*self._languages, *sorted(there - set(self._languages))]
        offered = cast("list[str]", self._values["languages.offered"])
        return [
            {"code": code, "name": language(code).name, "offered": code in offered}
            for code in known
            if not code.startswith((".", "_"))
        ]

    def _get_pictures(self) -> list[Row]:
        """What can be a logo."""
        folder = self._office.content / "images"
        files = sorted(path for path in folder.glob("*") if path.suffix.lower() in {".svg", ".png", ".jpg", ".jpeg"})
        return [{"path": f"images/{path.name}", "name": path.name, "source": path.as_uri()} for path in files]

    def _get_values(self) -> Mapping[str, Value]:
        return self._values

    def _get_accent(self) -> Accent:
        return self._accent

    def _get_opening(self) -> Opening:
        return self._opening

    def _get_past(self) -> Past:
        return self._past

    def _get_state(self) -> str:
        return self._state

    def _get_fault(self) -> str:
        return self._outcome.fault

    def _get_line(self) -> int:
        return self._outcome.line

    values = Property("QVariantMap", _get_values, notify=changed)  # pyright: ignore[reportArgumentType]
    accent = Property(Accent, _get_accent, constant=True)
    opening: Opening = Property(Opening, _get_opening, constant=True)  # pyright: ignore[reportAssignmentType]
    past: Past = Property(Past, _get_past, constant=True)  # pyright: ignore[reportAssignmentType]
    state = Property(str, _get_state, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    line = Property(int, _get_line, notify=changed)
    faults = Property("QVariantMap", _get_faults, notify=changed)  # pyright: ignore[reportArgumentType]
    doubts = Property("QVariantMap", _get_doubts, notify=changed)  # pyright: ignore[reportArgumentType]
    languages = Property("QVariantList", _get_languages, notify=changed)  # pyright: ignore[reportArgumentType]
    available = Property("QVariantList", _get_available, notify=changed)  # pyright: ignore[reportArgumentType]
    pictures = Property("QVariantList", _get_pictures, notify=changed)  # pyright: ignore[reportArgumentType]


def _fault(problem: Problem, language: str) -> Row:
    return {"rule": str(problem.rule), "text": in_words(problem.rule, problem.text, language)}


def _digits(value: Value) -> int:
    return sum(letter.isdigit() for letter in str(value))
