"""The counts on the disk: one table, in a file whose bytes tell nothing but the counts."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from kiosk.core.problems import KioskError
from kiosk.core.usage import DAMAGED, FILE
from kiosk.core.usage.counting import Kind, Thing
from kiosk.core.versions import Fault
from kiosk.core.versions.faults import fault_of
from kiosk.core.writing import write_whole

log = logging.getLogger(__name__)


KEPT = timedelta(days=366)
Counts = Mapping[tuple[date, Thing], int]

_VERSION = 1
_TABLE = """
CREATE TABLE counts (
    day TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, visits INTEGER NOT NULL, PRIMARY KEY (day, kind, name)
) STRICT, WITHOUT ROWID
"""
_ADD = "INSERT INTO counts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET visits = visits + excluded.visits"
_OUTSIDE = {
    sqlite3.SQLITE_FULL: Fault.FULL,
    sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
    sqlite3.SQLITE_PERM: Fault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Fault.READ_ONLY,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_IOERR: Fault.OTHER,
    sqlite3.SQLITE_NOMEM: Fault.OTHER,
}
"""What SQLite says when the file itself is sound. Everything else it says of a file that is not."""

T = TypeVar("T")


class UsageError(KioskError):
    """The counts could not be read or kept; what was kept before is as it was."""

    def __init__(self, fault: Fault, file: Path, detail: object) -> None:
        super().__init__(f"{file}: the counts of what people read cannot be kept ({detail}).")
        self.fault = fault


class UsageStore:
    """In `folder`; the file is made when there is something to keep. Every way to it may raise UsageError.

    A damaged file is set aside and a new one begun.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self.damaged = folder / DAMAGED

    def add(self, day: date, counts: Mapping[Thing, int]) -> None:
        """All of them or none. Drops what is too old on this day."""
        rows = [(day.isoformat(), thing.kind, thing.name, visits) for thing, visits in counts.items()]
        self._change(rows, day)

    def tidy(self, day: date) -> None:
        """Drop what is too old on this day."""
        self._set_aside_no_longer(day)
        if self.file.exists() and self._work(lambda database: _oldest(database) < _first(day)):
            self._change([], day)

    def read(self, first: date, last: date) -> Counts:
        """Of these days and those between."""
        if not self.file.exists():
            return {}

        def select(database: sqlite3.Connection) -> Counts:
            found = database.execute(
                "SELECT * FROM counts WHERE day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
            )
            return {
                (date.fromisoformat(day), Thing(Kind(kind), name)): visits
                for day, kind, name, visits in found
                if kind in set(Kind)
            }

        return self._work(select)

    def erase(self) -> None:
        """All of it, what was set aside as well. No journal: it would be one more copy of what is to go."""

        def wipe(database: sqlite3.Connection) -> None:
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("DELETE FROM counts")
            database.execute("VACUUM")

        if self.file.exists():
            self._work(wipe)
        with self._told():
            self.file.unlink(missing_ok=True)
            self.damaged.unlink(missing_ok=True)

    # --- how it gets there

    def _change(self, rows: Iterable[tuple[str, str, str, int]], day: date) -> None:
        def change(database: sqlite3.Connection) -> None:
            with database:
                database.execute("BEGIN IMMEDIATE")
                database.executemany(_ADD, rows)
                database.execute("DELETE FROM counts WHERE day < ?", (_first(day),))
            try:
                database.execute("VACUUM")  # in the order of the key: not in the one in which they came
            except sqlite3.OperationalError as error:
                log.warning("%s: counted, but not put in order: %s", self.file, error)

        self._set_aside_no_longer(day)
        try:
            self._work(change)
        finally:
            self._date(day)

    def _date(self, day: date) -> None:
        """Let the file, and the folder that a journal came and went in, be of that day and not of that minute."""
        midnight = datetime.combine(day, time.min).timestamp()
        for place in (self.file, self.file.parent):
            with suppress(OSError):  # the counts are kept; their owner alone may say when
                os.utime(place, (midnight, midnight))

    def _work(self, task: Callable[[sqlite3.Connection], T]) -> T:
        try:
            with self._told(), self._opened() as database:
                return task(database)
        except _Damage as damage:
            self._set_aside(damage)
        with self._told(), self._opened() as database:
            return task(database)

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        if not self.file.exists():
            write_whole(self.file, b"", private=True)
        with closing(sqlite3.connect(self.file, isolation_level=None)) as database:
            for setting in ("journal_mode = DELETE", "synchronous = EXTRA", "secure_delete = ON"):
                database.execute(f"PRAGMA {setting}")
            database.execute("PRAGMA temp_store = MEMORY")
            self._look_at_version(database)
            yield database

    def _look_at_version(self, database: sqlite3.Connection) -> None:
        version = _value(database, "PRAGMA user_version")
        if version == 0:
            with database:
                database.execute("BEGIN IMMEDIATE")
                database.execute(_TABLE)
                database.execute(f"PRAGMA user_version = {_VERSION}")
        elif version != _VERSION:
            raise _Damage(f"of another version: {version}")

    @contextmanager
    def _told(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            raise UsageError(fault_of(error), self.file, error) from error
        except sqlite3.Error as error:
            fault = _OUTSIDE.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF)
            if fault is None:
                raise _Damage(error) from error
            raise UsageError(fault, self.file, error) from error

    def _set_aside(self, why: object) -> None:
        log.warning("%s is damaged (%s): set aside as %s, counting begins anew.", self.file, why, self.damaged.name)
        with self._told():
            self.file.with_name(f"{FILE}-journal").unlink(missing_ok=True)  # or the new file would be taken for its own
            self.file.replace(self.damaged)

    def _set_aside_no_longer(self, day: date) -> None:
        """What was set aside is too old as well, one day."""
        with self._told():
            if self.damaged.exists() and _day_of(self.damaged) < day - KEPT:
                self.damaged.unlink()


class _Damage(Exception):  # noqa: N818 - told to nobody
    """The file is not what was written."""


def _day_of(file: Path) -> date:
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone().date()


def _first(day: date) -> str:
    return (day - KEPT).isoformat()


def _oldest(database: sqlite3.Connection) -> str:
    return str(_value(database, "SELECT coalesce(min(day), '9999') FROM counts"))


def _value(database: sqlite3.Connection, question: str) -> object:
    return database.execute(question).fetchone()[0]
