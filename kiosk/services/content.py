"""Keeps the running kiosk and the content folder in step."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.core.library import Loaded
from kiosk.core.problems import KioskError, Problem, Severity
from kiosk.core.versions.swap import settled

log = logging.getLogger(__name__)

SETTLE_MS = 400
"""Silence in the folder before it is read, so that a file is not read half-written."""
POLL_MS = 15_000
"""Between two looks at sizes and times, for network shares and after atomic saves, where watchers go silent."""

Load = Callable[[Path], Loaded]
Fingerprint = Callable[[Path], str]


class ContentKeeper(QObject):
    """Reads the folder away from the screen's thread and announces each library worth showing.

    A reading that brings new errors is announced as `rejected` and changes nothing: the last good library stays.
    """

    accepted = Signal(object)
    rejected = Signal(object)
    _finished = Signal(object)

    def __init__(
        self,
        folder: Path,
        load: Load,
        fingerprint: Fingerprint,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._load = load
        self._fingerprint = fingerprint
        self._executor = executor
        self._errors: frozenset[tuple[str, str, str]] | None = None
        self._seen = ""
        self._busy = False
        self._again = False
        self._torn = False
        self._watcher = QFileSystemWatcher(self)
        self._settle = _timer(self, SETTLE_MS, single=True)
        self._poll = _timer(self, POLL_MS, single=False)
        self._watcher.directoryChanged.connect(self._settle.start)
        self._watcher.fileChanged.connect(self._settle.start)
        self._settle.timeout.connect(self.look)
        self._poll.timeout.connect(self.look)
        self._finished.connect(self._on_finished)

    def start(self) -> None:
        """Read the folder for the first time and watch it from now on."""
        self._poll.start()
        self.look()

    def stop(self) -> None:
        self._poll.stop()
        self._settle.stop()

    @Slot()
    def look(self) -> None:
        """Read the folder if it changed since it was last read."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._executor.submit(self._read).add_done_callback(self._finished.emit)

    def _read(self) -> Loaded | None:
        """Runs in the worker thread. None: nothing changed, or it is being changed just now."""
        if not settled(self._folder):
            return None  # the watcher tells when that is over, and the next look at the latest
        fingerprint = self._fingerprint(self._folder)
        if fingerprint == self._seen:
            return None
        self._seen = fingerprint
        loaded = self._load(self._folder)
        torn = not settled(self._folder) or self._fingerprint(self._folder) != fingerprint
        if torn and not self._torn:
            self._torn, self._seen, self._again = True, "", True
            return None  # half of it may be from before and half from after
        self._torn = False
        return loaded

    @Slot(object)
    def _on_finished(self, reading: Future[Loaded | None]) -> None:
        self._busy = False
        self._watch()
        match reading.exception():
            case None:
                self._judge(reading.result())
            case KioskError() as error:
                log.error("%s", error)
                self.rejected.emit((Problem(".", 0, Severity.ERROR, "folder", str(error)),))
            case fault:
                log.critical("A fault of the kiosk itself; the last good library stays.", exc_info=fault)
        if self._again:
            self._again = False
            self.look()

    def _judge(self, loaded: Loaded | None) -> None:
        if loaded is None:
            return
        errors = frozenset((p.path, p.rule, p.text) for p in loaded.problems if p.severity is Severity.ERROR)
        for problem in loaded.problems:
            if problem.severity is Severity.ERROR:
                log.error("%s", problem)
        if self._errors is None or errors <= self._errors:
            self._errors = errors
            self.accepted.emit(loaded)
        else:
            self.rejected.emit(loaded.problems)

    def _watch(self) -> None:
        """Watch every folder and file there is now: an atomic save replaces the file that was watched."""
        missing = set(_paths(self._folder)) - set(self._watcher.files()) - set(self._watcher.directories())
        if missing:
            self._watcher.addPaths(sorted(missing))
            self._settle.start()  # what changed before it was watched was not noticed


def _paths(folder: Path) -> Iterator[str]:
    """The folder and everything in it but drafts. What vanishes meanwhile is left out."""
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "_"))]
        yield parent
        yield from (os.path.join(parent, name) for name in files)  # noqa: PTH118 - it builds no Path for each


def _timer(parent: QObject, milliseconds: int, *, single: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.setSingleShot(single)
    return timer
