"""Is everything all right? For QML, which finds the words."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import asdict
from datetime import datetime
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.languages import language
from kiosk.core.overview import Facts, State, lines, reviews
from kiosk.core.tree import version
from kiosk.services.disk import Disk
from kiosk.ui.rows import Row
from kiosk.ui.staff.office import Office

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Overview(QObject):
    """`lines` are what is known, one map each; `faults` counts those that staff should do something about."""

    changed = Signal()
    _looked = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._disk: Disk | None = None
        self._version = ""
        self._changed: datetime | None = None
        self._counts: tuple[int, int] | None = None
        self._printers: tuple[str, ...] | None = None
        self._looked.connect(self._on_looked)
        office.check.answered.connect(self._on_checked)
        office.printers.answered.connect(self._on_printers)
        office.speaker.voices_known.connect(self.changed)
        office.touches.seen.connect(self.changed)
        office.session.changed.connect(self.changed)

    @Slot()
    def look(self) -> None:
        """Find out anew what is not known by itself."""
        office = self._office
        looking = office.executor().submit(lambda: (office.disk(), version(office.content), office.last_change()))
        looking.add_done_callback(self._looked.emit)
        office.check.ask()
        office.printers.ask()
        if office.speaker.voices is None:
            office.speaker.prepare(office.session.settings.spoken)

    @property
    def printers(self) -> tuple[str, ...]:
        return self._printers or ()

    @Slot(object)
    def _on_looked(self, looking: Future[tuple[Disk, str, datetime | None]]) -> None:
        if looking.exception() is None:
            self._disk, self._version, self._changed = looking.result()
        else:
            self._disk = Disk(0, writable=False)
        self.changed.emit()

    @Slot(object)
    def _on_checked(self, answer: Mapping[str, int] | None) -> None:
        if answer is not None:
            self._counts = answer["errors"], answer["warnings"]
        self.changed.emit()

    @Slot(object)
    def _on_printers(self, answer: list[str] | None) -> None:
        self._printers = tuple(answer or ())
        self.changed.emit()

    def _facts(self) -> Facts:
        office = self._office
        session, glass = office.session, office.glass()
        settings = session.settings
        editions = session.views.library.editions
        errors, warnings = self._counts or (None, None)
        return Facts(
            pages=sum(1 for _ in editions[0].pages()),
            languages=settings.languages,
            version=self._version,
            refused=office.refused(),
            changed=self._changed,
            reviews=reviews(editions, office.now().date()),
            errors=errors,
            warnings=warnings,
            touched=office.touches.last,
            started=office.start.time if office.start else None,
            ended=office.start.ended if office.start else "",
            free=self._disk.free if self._disk else None,
            writable=self._disk.writable if self._disk else None,
            pixels=glass.pixels,
            mm=glass.mm,
            measured=glass.measured,
            volume=settings.sound.volume,
            spoken=settings.spoken,
            voices=office.speaker.voices,
            printer=settings.printer,
            printers=self._printers,
        )

    def _get_lines(self) -> list[Row]:
        return [_row(asdict(line)) for line in lines(self._facts())]

    def _get_faults(self) -> int:
        return sum(line.state in {State.LOOK, State.BAD} for line in lines(self._facts()))

    lines = Property("QVariantList", _get_lines, notify=changed)  # pyright: ignore[reportArgumentType]
    faults = Property(int, _get_faults, notify=changed)


def _row(line: Row) -> Row:
    """QML knows neither Python's times nor its names of languages."""
    known = cast("dict[str, object]", line["known"])
    for name, value in known.items():
        if isinstance(value, datetime):
            known[name] = value.isoformat()
    if "silent" in known:
        known["silent"] = [language(code).name for code in cast("list[str]", known["silent"])]
        voices = cast("dict[str, str]", known["voices"])
        known["voices"] = {language(code).name: voice for code, voice in voices.items()}
    return {"kind": line["kind"], "state": str(line["state"]), **known}
