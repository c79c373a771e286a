"""The draft on the bench: every change goes through here, into memory at once and onto the disk a moment later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.core.drafting.arranging import Moves
from kiosk.core.drafting.draft import Draft
from kiosk.core.drafting.manuscript import Files, Manuscript
from kiosk.core.problems import KioskError
from kiosk.core.versions import Versions
from kiosk.services.editing.work import Work
from kiosk.services.volumes import Volume

SAVE_MS = 400
"""At most so long after a key nothing of it is on the disk."""
QUIET_MS = 250
"""Without a key before the draft is read: shorter than the pause between two words."""


@dataclass(frozen=True, slots=True)
class Room:
    """What the parts of the editor share. `now` gives seconds that only go on. With `sticks`, nothing of the computer
    is shown but what is on those. `reading` is where drives are read that may hang.
    """

    draft: Draft
    versions: Versions
    work: Work
    now: Callable[[], float]
    reading: Work
    sticks: Callable[[], Sequence[Volume]] | None = None


class Bench(QObject):
    """`written` tells that the pages are others now; `shown` names the page to look at, if that is another. `quiet`
    tells that a change is on the disk and nobody types. `counted` tells that `changed` is another, `unkept` that the
    disk does not take what was typed: it waits here for the next time, and `kept` that it took it.
    """

    written = Signal()
    shown = Signal(str)
    quiet = Signal()
    counted = Signal()
    unkept = Signal(object)
    kept = Signal()

    def __init__(self, room: Room, manuscript: Manuscript, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.manuscript = manuscript
        self.changed: tuple[str, ...] = ()
        self._pending: dict[str, bytes | None] = {}
        self._refused = False
        self._save = _timer(self, SAVE_MS, self.flush)
        self._quiet = _timer(self, QUIET_MS, self._on_quiet)

    # --- changing

    def type(self, path: str, text: str, *, typed: bool = True) -> None:
        """Another text for a page that is open: nobody need be shown it."""
        self._write(self.manuscript.type(path, text, self.room.now(), typed=typed))

    def change(self, files: Files, shown: str = "") -> None:
        self._write(self.manuscript.change(files, shown, self.room.now()))
        if shown:
            self.shown.emit(shown)

    def move(self, moves: Moves, shown: str) -> None:
        self._write(self.manuscript.move(moves, shown, self.room.now()))
        self.shown.emit(moves.get(shown, shown))

    @Slot()
    def undo(self) -> None:
        self._step(*self.manuscript.undo())

    @Slot()
    def redo(self) -> None:
        self._step(*self.manuscript.redo())

    def _step(self, files: Files, shown: str) -> None:
        if files:
            self._write(files)
            self.shown.emit(shown)

    def _write(self, files: Files) -> None:
        if not files:
            return
        self._pending |= files
        if not self._save.isActive():
            self._save.start()
        self._quiet.start()
        self.written.emit()

    # --- keeping

    @Slot()
    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Hand everything to the disk, and `then` go on if the disk took all of it."""
        self._save.stop()
        self._refused = False
        files, self._pending = self._pending, {}
        if not files and then is None:
            return
        draft = self.room.draft

        def write() -> tuple[str, ...] | None:
            for path, data in sorted(files.items(), key=lambda item: item[1] is not None):
                draft.write(path, data)
            return tuple(change.path for change in draft.changes()) if files else None

        def kept(changed: tuple[str, ...] | None) -> None:
            if changed is not None:
                if not self._refused:
                    self.kept.emit()
                self.count(changed)
            if then is not None and not self._refused:
                then()

        def refused(error: KioskError) -> None:
            self._refused = True
            self._pending = {**files, **self._pending}
            self.unkept.emit(error)

        self.room.work.do(write, kept, refused)

    def count(self, changed: tuple[str, ...]) -> None:
        """What differs from what patients see."""
        if changed != self.changed:
            self.changed = changed
            self.counted.emit()

    def look_again(self, then: Callable[[], None] | None = None) -> None:
        """Read the draft anew after something else wrote into it. Steps that no longer fit are forgotten."""
        draft = self.room.draft

        def read() -> tuple[Manuscript, tuple[str, ...]]:
            return Manuscript(draft.files(), draft.read), tuple(change.path for change in draft.changes())

        def show(found: tuple[Manuscript, tuple[str, ...]]) -> None:
            manuscript, changed = found
            same = manuscript.paths == self.manuscript.paths and all(
                manuscript.data(path) == self.manuscript.data(path) for path in manuscript.pages
            )
            if not same:
                self.manuscript = manuscript
                self.written.emit()
            self.count(changed)
            self.quiet.emit()
            if then is not None:
                then()

        self.room.work.do(read, show)

    def stop(self) -> None:
        self.flush()
        self._quiet.stop()

    @Slot()
    def _on_quiet(self) -> None:
        self.flush()
        self.quiet.emit()


def _timer(parent: QObject, milliseconds: int, tell: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(milliseconds)
    timer.setSingleShot(True)
    timer.timeout.connect(tell)
    return timer
