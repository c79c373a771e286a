"""Every saved version: what changed in it, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Property, QDateTime, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.comparison import Piece, around, compare
from kiosk.core.drafting.pairs import Pair, pairs
from kiosk.core.drafting.roundtrip import to_text
from kiosk.core.versions import Version
from kiosk.ui.editor.bench import Bench
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EditorHistory(QObject):
    """`restored` tells that patients see an older version again."""

    changed = Signal()
    restored = Signal()

    def __init__(
        self,
        bench: Bench,
        locale: Callable[[], str],
        title: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._title = title
        self._locale = locale
        self._versions: tuple[Version, ...] = ()
        self._chosen = 0
        self._page = ""
        self._lines: list[Row] = []

    @Slot()
    def look(self) -> None:
        """Read which versions there are."""
        self._bench.room.work.do(self._bench.room.versions.all, self._learn)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show what changed in this version."""
        self._chosen = number
        pages = self._pairs()
        self._page, self._lines = "", []
        self.changed.emit()
        if pages:
            self.choose_page(pages[0].path)

    @Slot(str)
    def choose_page(self, path: str) -> None:
        """Show what changed in this page."""
        pair = next((pair for pair in self._pairs() if path in {pair.before, pair.after}), None)
        version = self._version()
        if pair is None or version is None:
            return
        self._page = path
        before, versions = self._before(version), self._bench.room.versions

        def read() -> tuple[str, str]:
            old = to_text(versions.read(before, pair.before)) if before and pair.before else ""
            return old, to_text(versions.read(version, pair.after)) if pair.after else ""

        self._bench.room.work.do(read, self._show)

    @Slot()
    def restore(self) -> None:
        """Show patients the chosen version again. Until now's pages stay a version, too."""
        version = self._version()
        if version is None:
            return
        room = self._bench.room

        def bring_back() -> None:
            room.versions.restore(version)
            room.draft.refresh()

        def show(_done: None) -> None:
            self._bench.look_again()
            self.look()
            self.restored.emit()

        room.work.do(bring_back, show)

    def _learn(self, versions: tuple[Version, ...]) -> None:
        self._versions = versions
        if versions and self._chosen not in {version.number for version in versions}:
            self.choose(versions[0].number)
        else:
            self.changed.emit()

    def _show(self, texts: tuple[str, str]) -> None:
        lines = around(compare(*texts))
        self._lines = [
            {"gap": line is None, "words": _styled(line or ()), "plain": _plain(line or ())} for line in lines
        ]
        self.changed.emit()

    def _version(self) -> Version | None:
        return next((version for version in self._versions if version.number == self._chosen), None)

    def _before(self, version: Version) -> Version | None:
        older = (one for one in self._versions if one.number < version.number)
        return next(older, None)

    def _pairs(self) -> list[Pair]:
        version = self._version()
        return pairs(version.changes) if version else []

    # --- what QML reads

    def _get_rows(self) -> list[Row]:
        locale = QLocale(self._locale())
        return [
            {
                "number": version.number,
                "time": locale.toString(
                    QDateTime.fromSecsSinceEpoch(int(version.time.timestamp())), QLocale.FormatType.ShortFormat
                ),
                "maker": version.maker,
                "pages": len(pairs(version.changes)),
                "newest": version is self._versions[0],
            }
            for version in self._versions
        ]

    def _get_pages(self) -> list[Row]:
        return [
            {
                "path": pair.path,
                "kind": pair.kind,
                "title": self._title(pair.path),
                "language": pair.path.partition("/")[0],
            }
            for pair in self._pairs()
        ]

    def _get_lines(self) -> list[Row]:
        return self._lines

    def _get_chosen(self) -> int:
        return self._chosen

    def _get_page(self) -> str:
        return self._page

    rows = Property("QVariantList", _get_rows, notify=changed)  # pyright: ignore[reportArgumentType]
    pages = Property("QVariantList", _get_pages, notify=changed)  # pyright: ignore[reportArgumentType]
    lines = Property("QVariantList", _get_lines, notify=changed)  # pyright: ignore[reportArgumentType]
    chosen = Property(int, _get_chosen, notify=changed)
    page = Property(str, _get_page, notify=changed)


_STYLES = {
    "same": "{}",
    "gone": "<s>{}</s>",
    "new": "<u><b>{}</b></u>",
}


def _styled(line: tuple[Piece, ...]) -> str:
    return "".join(_STYLES[piece.kind].format(escape(piece.text).replace("\n", "<br>")) for piece in line if piece.text)


def _plain(line: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in line)
