"""The staff area: which of its screens is open, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.keyboard import letters
from kiosk.core.languages import language
from kiosk.core.places import GUIDE
from kiosk.ui.gate import Gate
from kiosk.ui.room import Room
from kiosk.ui.staff.form import Form
from kiosk.ui.staff.help import Help
from kiosk.ui.staff.morning import Morning
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.overview import Overview
from kiosk.ui.staff.places import FIRST, INNER, SAVING, STEPS
from kiosk.ui.staff.problems import Problems
from kiosk.ui.staff.stick.sticks import Sticks
from kiosk.ui.staff.usage import Usage
from kiosk.ui.staff.writing import Writing

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Desk(Room):
    """`place` is the name of the screen that is open, `setting` the one to begin with there. Staff use the language of
    the gate; `spoken` tells of another.
    """

    changed = Signal()
    spoken = Signal()
    area = "StaffArea"

    def __init__(self, office: Office, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._gate = gate
        self._language = gate.language
        gate.changed.connect(self._on_gate)
        self._place, self._setting = FIRST, ""
        self._step = 0
        self._overview = Overview(office, self)
        self._form = Form(office, lambda: gate.language, self)
        self._morning = Morning(office, self)
        self._problems = Problems(office, lambda: gate.language, self)
        self._sticks = Sticks(office, lambda: gate.language, self)
        self._help = Help(GUIDE, lambda: gate.language, self)
        gate.changed.connect(self._help.look)
        self._asked_from = FIRST
        self._writing = Writing(office, gate, self)
        self._writing.spoken.connect(gate.changed)
        self._writing.published.connect(office.reload)
        self._writing.left.connect(self._on_written)
        self._usage = Usage(office, self._sticks.work, lambda: gate.language, self)
        self.spoken.connect(self._usage.counted)
        office.printers.answered.connect(self.changed)
        self._form.saved.connect(self._overview.look)
        self.spoken.connect(self._form.changed)
        self.spoken.connect(self._problems.translate)
        self._overview.look()

    @Slot(str)
    @Slot(str, str)
    def go(self, place: str, setting: str = "") -> None:
        if place != self._place:
            self._place, self._setting = place, setting
            if self._get_entry() not in SAVING:
                self._form.rest()
            self._writing.close()
            self._sticks.open(wanted=place == "stick")
            self._usage.open(wanted=place == "usage")
            self.changed.emit()

    @Slot()
    def _on_gate(self) -> None:
        if self._gate.language != self._language:
            self._language = self._gate.language
            self.spoken.emit()
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """To the first screen of the area, and from there back to the patients' screen."""
        if self._place == FIRST:
            self.finish()
        elif self._place == "help":
            self.go(self._asked_from)
        elif self._place == "editor":
            self._writing.back()
        elif self._place != "stick" or not self._sticks.back():
            self.go(INNER.get(self._place, FIRST))

    def close(self) -> None:
        self._writing.close()
        self._sticks.close()
        self._usage.close()
        for inquiry in (self._office.check, self._office.printers):
            inquiry.close()

    @Slot()
    def ask(self) -> None:
        """Open the help for this screen, and remember where to go back to."""
        if self._place != "help":
            self._asked_from = self._place
            self._help.find(self._place)
            self.go("help")

    def writes(self) -> bool:
        return self._writing.active

    def speaks(self) -> str:
        return self._writing.language

    @Slot()
    def _on_written(self) -> None:
        self.go(FIRST)
        self._overview.look()

    @Slot(float)
    def measure(self, density: float) -> None:
        """A card held to the glass shows how many pixels there are to a millimetre; save what that makes of it."""
        width, height = self._office.glass().pixels
        self._form.count("screen.width_mm", round(width / density))
        self._form.count("screen.height_mm", round(height / density))
        self._form.save()
        self.go("settings")

    @Slot()
    def step_on(self) -> None:
        """To the next of the first steps; after the last one the kiosk belongs to patients."""
        self._step += 1
        if self._step > len(STEPS):
            self.finish()
        else:
            self._place = ""
            self.go(*STEPS[self._step - 1])

    @Slot()
    def finish(self) -> None:
        """Give the screen back to patients; whoever has not saved is told so first."""
        self._go(self.left.emit)

    @Slot()
    def leave_kiosk(self) -> None:
        self._go(self._office.leave)

    @Slot()
    def restart_kiosk(self) -> None:
        self._go(self._office.restart)

    def _go(self, way: Callable[[], None]) -> None:
        if not self._form.insist():
            way()

    def _get_morning(self) -> Morning:
        return self._morning

    def _get_problems(self) -> Problems:
        return self._problems

    def _get_step(self) -> int:
        """Of the first steps, from 1; 0: this kiosk is set up."""
        return self._step

    def _get_help(self) -> Help:
        return self._help

    def _get_writing(self) -> Writing:
        return self._writing

    def _get_sticks(self) -> Sticks:
        return self._sticks

    def _get_usage(self) -> Usage:
        return self._usage

    def _get_printers(self) -> list[str]:
        """Those the computer knows, and the one that is set."""
        known = list(self._overview.printers)
        own = self._office.session.settings.printer
        return known if own in known or not own else [own, *known]

    def _get_pixels(self) -> list[int]:
        return list(self._office.glass().pixels)

    def _get_density(self) -> float:
        """Pixels per millimetre."""
        glass = self._office.glass()
        return glass.pixels[0] / max(1, glass.mm[0])

    def _get_letters(self) -> list[str]:
        return list(letters(self._gate.language, alphabetical=False))

    def _get_other_language(self) -> str:
        """The one after this, in the order offered."""
        offered = self._office.session.settings.languages
        now = offered.index(self._gate.language) if self._gate.language in offered else -1
        return offered[(now + 1) % len(offered)]

    def _get_other_language_name(self) -> str:
        """Empty where there is no other."""
        other = self._get_other_language()
        return language(other).name if other != self._gate.language else ""

    def _get_place(self) -> str:
        return self._place

    def _get_setting(self) -> str:
        return self._setting

    def _get_entry(self) -> str:
        """Where in the list of screens the open one lies."""
        return INNER.get(self._place, self._place)

    def _get_overview(self) -> Overview:
        return self._overview

    def _get_form(self) -> Form:
        return self._form

    letters = Property("QStringList", _get_letters, notify=changed)  # pyright: ignore[reportArgumentType]
    other_language = Property(str, _get_other_language, notify=changed)
    other_language_name = Property(str, _get_other_language_name, notify=changed)
    step = Property(int, _get_step, notify=changed)
    place = Property(str, _get_place, notify=changed)
    setting = Property(str, _get_setting, notify=changed)
    entry = Property(str, _get_entry, notify=changed)
    overview = Property(Overview, _get_overview, constant=True)
    morning = Property(Morning, _get_morning, constant=True)
    problems: Problems = Property(Problems, _get_problems, constant=True)  # pyright: ignore[reportAssignmentType]
    help: Help = Property(Help, _get_help, constant=True)  # pyright: ignore[reportAssignmentType]
    writing: Writing = Property(Writing, _get_writing, constant=True)  # pyright: ignore[reportAssignmentType]
    sticks: Sticks = Property(Sticks, _get_sticks, constant=True)  # pyright: ignore[reportAssignmentType]
    usage: Usage = Property(Usage, _get_usage, constant=True)  # pyright: ignore[reportAssignmentType]
    printers = Property("QStringList", _get_printers, notify=changed)  # pyright: ignore[reportArgumentType]
    pixels = Property("QVariantList", _get_pixels, notify=changed)  # pyright: ignore[reportArgumentType]
    density = Property(float, _get_density, notify=changed)
    form: Form = Property(Form, _get_form, constant=True)  # pyright: ignore[reportAssignmentType]
