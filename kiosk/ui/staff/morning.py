"""The morning check: does the glass feel everything, is there sound, are there all colours?"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.places import CHIME
from kiosk.core.writing import write_whole
from kiosk.ui.staff.office import Office

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FILE = "morning-check.json"
GOOD, BAD = "good", "bad"

log = logging.getLogger(__name__)


@QmlElement
class Morning(QObject):
    """`touch`, `sound` and `colours` are good, bad or "" for not checked today; `missed` counts the fields of the glass
    that felt nothing. `last` is when all of it was good last.
    """

    changed = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._file: Path = office.data / FILE
        self._last = self._read()
        self._results = {"touch": "", "sound": "", "colours": ""}
        self._missed = 0

    @Slot()
    def play(self) -> None:
        """Let the chime sound as loud as every visit begins."""
        self._office.speaker.play(0, CHIME, 100, self._office.session.settings.sound.volume)

    @Slot(str, bool)
    def judge(self, what: str, good: bool) -> None:
        self._results[what] = GOOD if good else BAD
        if all(result == GOOD for result in self._results.values()):
            self._last = self._office.now()
            self._keep()
        self.changed.emit()

    @Slot(int)
    def count(self, missed: int) -> None:
        """The glass was touched all over, and so many fields felt nothing."""
        self._missed = missed
        self.judge("touch", missed == 0)

    def _read(self) -> datetime | None:
        try:
            return datetime.fromisoformat(json.loads(self._file.read_bytes())["good"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            log.warning("%s: %s", self._file, error)
            return None

    def _keep(self) -> None:
        try:
            write_whole(self._file, json.dumps({"good": self._last.isoformat() if self._last else ""}).encode())
        except OSError as error:
            log.warning("%s: %s", self._file, error)

    def _get_touch(self) -> str:
        return self._results["touch"]

    def _get_sound(self) -> str:
        return self._results["sound"]

    def _get_colours(self) -> str:
        return self._results["colours"]

    def _get_missed(self) -> int:
        return self._missed

    def _get_last(self) -> str:
        return self._last.isoformat() if self._last else ""

    touch = Property(str, _get_touch, notify=changed)
    sound = Property(str, _get_sound, notify=changed)
    colours = Property(str, _get_colours, notify=changed)
    missed = Property(int, _get_missed, notify=changed)
    last = Property(str, _get_last, notify=changed)
