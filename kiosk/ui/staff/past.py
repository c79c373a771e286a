"""The settings from before, compared with those of now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.settings_edit import WEEK, Value
from kiosk.core.settings_history import EarlierSettings, earlier_settings
from kiosk.core.versions import Version, Versions
from kiosk.services.editing.work import Work
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Past(QObject):
    """`known` once it has been looked. `rows` are the settings from before, the newest first. `hours` puts those of a
    week into words; `restore` brings back the settings of a version.
    """

    changed = Signal()

    def __init__(
        self,
        versions: Versions,
        work: Work,
        hours: Callable[[Sequence[str]], str],
        restore: Callable[[Version], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._versions, self._work, self._hours, self._restore = versions, work, hours, restore
        self._found: tuple[EarlierSettings, ...] | None = None

    @Slot()
    def look(self) -> None:
        """Read which settings there were."""
        self._work.do(lambda: earlier_settings(self._versions), self._show, lambda _error: self._show(()))

    @Slot(int)
    def restore(self, number: int) -> None:
        for earlier in self._found or ():
            if earlier.version.number == number:
                self._restore(earlier.version)

    def _show(self, found: tuple[EarlierSettings, ...]) -> None:
        self._found = found
        self.changed.emit()

    def _shown(self, name: str, value: Value) -> Value:
        return self._hours(cast("list[str]", value)) if name == WEEK else value

    def _get_known(self) -> bool:
        return self._found is not None

    def _get_rows(self) -> list[Row]:
        return [
            {
                "number": earlier.version.number,
                "time": earlier.version.time.isoformat(),
                "maker": earlier.version.maker,
                "differences": [
                    {
                        "name": one.name,
                        "now": self._shown(one.name, one.now),
                        "then": self._shown(one.name, one.then),
                    }
                    for one in earlier.differences
                ],
            }
            for earlier in self._found or ()
        ]

    known = Property(bool, _get_known, notify=changed)
    rows = Property("QVariantList", _get_rows, notify=changed)  # pyright: ignore[reportArgumentType]
