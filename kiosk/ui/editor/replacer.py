"""Find and replace over all pages."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.replacing import Hit, find, instead_of, replaced
from kiosk.core.drafting.roundtrip import to_bytes
from kiosk.ui.editor.bench import Bench
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EditorReplacer(QObject):
    """`rows` are the places found; each can be left out before anything is replaced."""

    changed = Signal()

    def __init__(self, bench: Bench, title: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._title = title
        self._hits: tuple[Hit, ...] = ()
        self._left_out: set[int] = set()
        self._instead = ""

    @Slot(str, str, bool, bool)
    def find(self, words: str, instead: str, case: bool, whole: bool) -> None:
        """Look for these words; `instead` is shown in their place."""
        manuscript = self._bench.manuscript
        self._hits = find({path: manuscript.text(path) for path in manuscript.pages}, words, case=case, whole=whole)
        self._left_out, self._instead = set(), instead
        self.changed.emit()

    @Slot(int)
    def switch(self, number: int) -> None:
        """Leave this place as it is, or no longer."""
        self._left_out ^= {number}
        self.changed.emit()

    @Slot()
    def replace(self) -> None:
        """Put the new words in every place that was not left out, as one step."""
        manuscript = self._bench.manuscript
        by_path: dict[str, list[Hit]] = {}
        for number, hit in enumerate(self._hits):
            if number not in self._left_out:
                by_path.setdefault(hit.path, []).append(hit)
        files: dict[str, bytes | None] = {}
        for path, hits in by_path.items():
            before = manuscript.data(path)
            files[path] = to_bytes(replaced(manuscript.text(path), tuple(hits), self._instead), before or b"")
        self._hits, self._left_out = (), set()
        self._bench.change(files)
        self.changed.emit()

    def _get_rows(self) -> list[Row]:
        return [
            {
                "path": hit.path,
                "title": self._title(hit.path),
                "language": hit.path.partition("/")[0],
                "chosen": number not in self._left_out,
                "words": _styled(hit, self._instead),
                "plain": f"{hit.before}{hit.found}{hit.after}",
            }
            for number, hit in enumerate(self._hits)
        ]

    def _get_count(self) -> int:
        return len(self._hits) - len(self._left_out)

    rows = Property("QVariantList", _get_rows, notify=changed)  # pyright: ignore[reportArgumentType]
    count = Property(int, _get_count, notify=changed)


def _styled(hit: Hit, instead: str) -> str:
    before, found, after = escape(hit.before), escape(hit.found), escape(hit.after)
    return (
        f"{before}<s>{found}</s> <b>{escape(instead_of(hit.found, instead))}</b>{after}"
        if instead
        else f"{before}<b>{found}</b>{after}"
    )
