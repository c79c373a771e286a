"""Saves the settings, and brings earlier ones back: whole or not at all, and away from the screen's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.problems import Problem
from kiosk.core.settings_edit import UnwritableError, Values, edited, faults
from kiosk.core.settings_file import FILE_NAME
from kiosk.core.settings_history import current, sound
from kiosk.core.versions import Fault, Version, VersionError, Versions
from kiosk.core.versions.store import digest_of

log = logging.getLogger(__name__)

MAKER = "settings"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Nothing went wrong where `fault` is empty: what was saved is `saved`, or nothing had to be.

    Otherwise nothing was changed. `fault` is "refused" (see `faults`, by the name of the change), "broken" (somebody
    spoilt `line` of the file by hand), "unwritable", or what the disk says: a `versions.Fault`, after "data-" where it
    is about the data folder.
    """

    saved: bool = False
    fault: str = ""
    line: int = 0
    faults: dict[str, Problem] = field(default_factory=dict[str, Problem])


class SettingsKeeper(QObject):
    """`done(outcome)` comes after `save`, `undo` and `restore`. `executor` makes the thread they run in."""

    done = Signal(object)
    _finished = Signal(object)

    def __init__(self, versions: Versions, executor: Callable[[], Executor], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions = versions
        self._executor = executor
        self._finished.connect(self._on_finished)

    def save(self, changes: Values, languages: tuple[str, ...]) -> None:
        """Put these changes into what stands in the file now, even if that was changed by hand meanwhile."""
        self._submit(lambda: self._save(changes, languages))

    def undo(self) -> None:
        """Bring back the settings as they were before they were last saved; twice brings back what was undone."""
        self._submit(self._undo)

    def restore(self, version: Version) -> None:
        """Bring back the settings of this version, and nothing else of it."""
        self._submit(lambda: self._restore(version))

    def _submit(self, work: Callable[[], Outcome]) -> None:
        self._executor().submit(work).add_done_callback(self._finished.emit)

    @Slot(object)
    def _on_finished(self, work: Future[Outcome]) -> None:
        if fault := work.exception():
            log.critical("The settings were not saved: a fault of the kiosk itself.", exc_info=fault)
            self.done.emit(Outcome(fault=Fault.OTHER))
        else:
            self.done.emit(work.result())

    def _save(self, changes: Values, languages: tuple[str, ...]) -> Outcome:
        try:
            before = current(self._versions)
            text = before.decode("utf-8-sig")
            after = edited(text, changes, languages)
            if found := faults(text, after, changes):
                return Outcome(fault="refused", faults=found)
            return self._publish(before, after.encode(), ", ".join(changes))
        except UnwritableError as error:
            return Outcome(fault="broken" if error.line else "unwritable", line=error.line)
        except UnicodeDecodeError:
            return Outcome(fault="unwritable")
        except VersionError as error:
            log.warning("the settings were not saved: %s", error)
            return Outcome(fault=_name(error))

    def _undo(self) -> Outcome:
        try:
            now = current(self._versions)
            last = self._before(digest_of(now))
            return self._publish(now, last, "undo") if last is not None else Outcome()
        except VersionError as error:
            log.warning("the settings were not brought back: %s", error)
            return Outcome(fault=_name(error))

    def _restore(self, version: Version) -> Outcome:
        try:
            return self._publish(current(self._versions), self._versions.read(version, FILE_NAME), f"{version.number}")
        except VersionError as error:
            log.warning("the settings were not brought back: %s", error)
            return Outcome(fault=_name(error))

    def _publish(self, before: bytes, after: bytes, note: str) -> Outcome:
        if before == after:
            return Outcome()
        self._versions.publish({FILE_NAME: after}, MAKER, expected={FILE_NAME: digest_of(before)}, note=note)
        return Outcome(saved=True)

    def _before(self, now: str) -> bytes | None:
        """The newest settings on record that are not these and were sound."""
        for version in self._versions.all():
            if version.files.get(FILE_NAME, now) != now and (text := sound(self._versions, version)) is not None:
                return text
        return None


def _name(error: VersionError) -> str:
    return f"data-{error.fault}" if error.own else error.fault
