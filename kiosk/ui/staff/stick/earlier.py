"""The pages from before, and the one touch back to them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.pairs import pairs
from kiosk.core.problems import KioskError
from kiosk.core.stick.earlier import earlier, go_back
from kiosk.core.versions import Version, Versions
from kiosk.services.editing.work import Work
from kiosk.ui.rows import Row
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.stick.faults import told

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StickEarlier(QObject):
    """`rows` are the versions that staff can go back to, the newest first. `state` is idle, working, restored or failed
    (by `fault`, at `about`).
    """

    changed = Signal()
    restored = Signal()

    def __init__(self, office: Office, versions: Versions, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._versions, self._work = office, versions, work
        self._found: tuple[Version, ...] = ()
        self._state, self._fault, self._about = "idle", "", ""

    @Slot()
    def look(self) -> None:
        """Read which versions there are."""
        self._work.do(lambda: earlier(self._versions.all(), self._versions.files()), self._show, lambda _error: None)

    @Slot(int)
    def restore(self, number: int) -> None:
        """Show patients the pages of this version again."""
        version = next((one for one in self._found if one.number == number), None)
        if version is not None and self._state != "working":
            self._turn("working")
            self._work.do(lambda: go_back(self._versions, version), self._on_restored, self._fail)

    @Slot()
    def forget(self) -> None:
        """What was said has been read."""
        if self._state != "idle":
            self._turn("idle")

    def _show(self, found: tuple[Version, ...]) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    def _on_restored(self, _version: Version) -> None:
        self._turn("restored")
        self._office.reload()
        self.look()
        self.restored.emit()

    def _fail(self, error: KioskError) -> None:
        self._fault, self._about = told(error)
        self._turn("failed")

    def _turn(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    def _get_rows(self) -> list[Row]:
        return [
            {
                "number": version.number,
                "time": version.time.isoformat(),
                "maker": version.maker,
                "note": version.note if version.maker == "stick" else "",
                "pages": len(pairs(version.changes)),
            }
            for version in self._found
        ]

    def _get_state(self) -> str:
        return self._state

    def _get_fault(self) -> str:
        return self._fault

    def _get_about(self) -> str:
        return self._about

    rows = Property("QVariantList", _get_rows, notify=changed)  # pyright: ignore[reportArgumentType]
    state = Property(str, _get_state, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    about = Property(str, _get_about, notify=changed)
