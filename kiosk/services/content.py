"""Keeps the running kiosk and the content folder in step."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from kiosk.core.library import Loaded
from kiosk.core.problems import KioskError, Problem, Severity

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
    _finished = Signal(object, str)

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
        self._executor.submit(self._read)

    def _read(self) -> None:
        """Runs in the worker thread."""
        print_now = self._fingerprint(self._folder)
        if print_now == self._seen:
            self._finished.emit(None, print_now)
            return
        try:
            loaded: Loaded | KioskError = self._load(self._folder)
        except KioskError as error:
            loaded = error
        self._finished.emit(loaded, print_now)

    @Slot(object, str)
    def _on_finished(self, result: Loaded | KioskError | None, fingerprint: str) -> None:
        self._busy = False
        self._seen = fingerprint
        self._watch()
        match result:
            case Loaded():
                self._judge(result)
            case KioskError():
                log.error("%s", result)
                self.rejected.emit((Problem(".", 0, Severity.ERROR, "folder", str(result)),))
            case None:
                pass
        if self._again:
            self._again = False
            self.look()

    def _judge(self, loaded: Loaded) -> None:
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
        paths = [str(self._folder), *(str(path) for path in self._folder.rglob("*"))]
        missing = set(paths) - set(self._watcher.files()) - set(self._watcher.directories())
        if missing:
            self._watcher.addPaths(sorted(missing))


def _timer(parent: QObject, milliseconds: int, *, single: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.setSingleShot(single)
    return timer
