"""Keeps the counts of what people read, in a thread, so that no disk keeps a visit waiting."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.usage.counting import Thing

if TYPE_CHECKING:
    from kiosk.core.usage.store import Counts, UsageStore

log = logging.getLogger(__name__)


class UsageKeeper:
    """In `folder`. `executor` makes the one thread that everything here happens in. What a disk does not take waits
    in memory, as totals, for the next visit.
    """

    def __init__(self, folder: Path, executor: Callable[[], Executor]) -> None:
        self._folder = folder
        self._executor = executor
        self._waiting: dict[date, Counter[Thing]] = {}
        self._refused = False

    def add(self, day: date, things: Iterable[Thing]) -> None:
        """One visit is over, in which these were met."""
        met = frozenset(things)
        self._executor().submit(self._add, day, met)

    def tidy(self, day: date) -> None:
        """Drop what is too old on this day. Where nothing was ever counted, nothing happens."""
        from kiosk.core.usage import FILE

        if (self._folder / FILE).exists():
            self._executor().submit(self._tidy, day)

    # --- in the thread

    def read(self, first: date, last: date) -> Counts:
        """Raises UsageError."""
        return self._store.read(first, last)

    def erase(self) -> None:
        """What waits as well. Raises UsageError."""
        self._waiting.clear()
        self._store.erase()

    @property
    def set_aside(self) -> bool:
        """Whether a damaged file lies beside the new one."""
        return self._store.damaged.exists()

    @cached_property
    def _store(self) -> UsageStore:
        from kiosk.core.usage.store import UsageStore  # SQLite is not needed for the first frame

        return UsageStore(self._folder)

    def _add(self, day: date, things: frozenset[Thing]) -> None:
        self._waiting.setdefault(day, Counter()).update(things)
        self._attempt(self._write)

    def _tidy(self, day: date) -> None:
        self._attempt(lambda: self._store.tidy(day))

    def _write(self) -> None:
        for day in sorted(self._waiting):
            self._store.add(day, self._waiting[day])
            del self._waiting[day]

    def _attempt(self, task: Callable[[], None]) -> None:
        """Said once; a disk that takes nothing is no news at the next visit."""
        from kiosk.core.usage.store import UsageError

        try:
            task()
        except UsageError as error:
            if not self._refused:
                log.warning("%s They wait for the next visit.", error)
            self._refused = True
        else:
            self._refused = False
