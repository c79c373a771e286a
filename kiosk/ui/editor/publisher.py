"""From the draft to what patients see: as a whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.checks import check, new_errors
from kiosk.core.loading import load
from kiosk.core.pictures import PictureProbe
from kiosk.core.problems import KioskError, Problem
from kiosk.core.versions import Fault, Version, VersionError
from kiosk.ui.editor.bench import Bench
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EditorPublisher(QObject):
    """`state` is "idle", "working", "published", "refused" (by `errors`), "asked" (about `conflicts`), "failed" or
    "unkept" (what was typed is not on the disk), both by `fault`, at `place`.
    """

    changed = Signal()
    published = Signal()

    def __init__(
        self,
        bench: Bench,
        title: Callable[[str], str],
        probe: PictureProbe,
        today: Callable[[], date],
        translate: Callable[[str, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._title, self._probe, self._today = bench, title, probe, today
        self._translate = translate
        self._state = "idle"
        self._errors: tuple[Problem, ...] = ()
        self._conflicts: tuple[str, ...] = ()
        self._fault, self._place = "", ""
        bench.counted.connect(self.changed)
        bench.unkept.connect(self._on_unkept)
        bench.kept.connect(self._on_kept)

    @property
    def unkept(self) -> bool:
        return self._state == "unkept"

    @Slot()
    def publish(self) -> None:
        """Show patients everything that changed. Errors they do not see yet are not shown to them."""
        self._turn("working")
        self._bench.flush(self._publish)

    @Slot()
    def keep(self) -> None:
        """Try once more to put what was typed onto the disk."""
        self._turn("working")
        self._bench.flush(self.dismiss)

    def _publish(self) -> None:
        room = self._bench.room

        def attempt() -> Version | tuple[Problem, ...]:
            coming, present = (
                check(load(folder, self._probe), self._today()) for folder in (room.draft.folder, room.draft.content)
            )
            errors = new_errors(coming, present)
            return errors or room.draft.publish(room.versions)

        room.work.do(attempt, self._show, self.fail)

    @Slot()
    def discard(self) -> None:
        """Throw away everything that patients do not see."""
        self._bench.stop()
        self._bench.room.work.do(self._bench.room.draft.discard, lambda _done: self._begin_anew(), self.fail)

    @Slot(str, bool)
    def settle(self, path: str, theirs: bool) -> None:
        """Of a page that somebody else changed too, take theirs or the one here."""
        draft = self._bench.room.draft

        def prefer() -> None:
            draft.prefer(path, theirs=theirs)

        def show(_done: None) -> None:
            self._conflicts = tuple(one for one in self._conflicts if one != path)
            if not self._conflicts:
                self._state = "idle"
            self._bench.look_again()
            self.changed.emit()

        self._bench.room.work.do(prefer, show, self.fail)

    @Slot()
    def dismiss(self) -> None:
        """What was said has been read."""
        self._turn("idle")

    @Slot(object)
    def fail(self, error: KioskError) -> None:
        if isinstance(error, VersionError) and error.fault is Fault.CHANGED and error.paths:
            self._conflicts = error.paths
            self._turn("asked")
            return
        self._tell("failed", error)

    @Slot(object)
    def _on_unkept(self, error: KioskError) -> None:
        self._tell("unkept", error)

    @Slot()
    def _on_kept(self) -> None:
        """What was not kept is kept now, whoever asked for it."""
        if self.unkept:
            self.dismiss()

    def _tell(self, state: str, error: KioskError) -> None:
        self._fault = error.fault.value if isinstance(error, VersionError) else "other"
        self._place = error.path if isinstance(error, VersionError) else str(error)
        self._turn(state)

    def _show(self, outcome: Version | tuple[Problem, ...]) -> None:
        if isinstance(outcome, Version):
            self._bench.look_again()
            self._turn("published")
            self.published.emit()
            return
        self._errors = outcome
        self._turn("refused")

    def _begin_anew(self) -> None:
        self._bench.manuscript.steps.forget()
        self._bench.look_again()
        self._turn("idle")

    def _turn(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    # --- what QML reads

    def _get_rows(self) -> list[Row]:
        """What would be published."""
        content = self._bench.room.draft.content
        manuscript = self._bench.manuscript

        def kind(path: str) -> str:
            if path not in manuscript:
                return "removed"
            return "changed" if (content / path).exists() else "added"

        return [
            {"path": path, "title": self._title(path), "language": path.partition("/")[0], "kind": kind(path)}
            for path in self._bench.changed
        ]

    def _get_errors(self) -> list[Row]:
        return [
            {
                "path": error.path,
                "title": self._title(error.path),
                "text": self._translate(error.rule, error.text),
            }
            for error in self._errors
        ]

    def _get_conflicts(self) -> list[Row]:
        return [{"path": path, "title": self._title(path)} for path in self._conflicts]

    def _get_state(self) -> str:
        return self._state

    def _get_fault(self) -> str:
        return self._fault

    def _get_place(self) -> str:
        return self._place

    rows = Property("QVariantList", _get_rows, notify=changed)  # pyright: ignore[reportArgumentType]
    errors = Property("QVariantList", _get_errors, notify=changed)  # pyright: ignore[reportArgumentType]
    conflicts = Property("QVariantList", _get_conflicts, notify=changed)  # pyright: ignore[reportArgumentType]
    state = Property(str, _get_state, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    place = Property(str, _get_place, notify=changed)
