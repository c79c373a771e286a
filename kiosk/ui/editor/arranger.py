"""New pages, translations, and where pages stand."""

from __future__ import annotations

from collections.abc import Callable
from posixpath import basename, dirname

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting import arranging, templates
from kiosk.core.drafting.front import cut, values, with_text
from kiosk.core.layout import without_number
from kiosk.core.library import Library
from kiosk.core.quality.translations import KEY, mark
from kiosk.ui.editor.bench import Bench
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EditorArranger(QObject):
    """`rows` gives the list of pages as it is shown, `language` the one that is edited, and `library`
    the draft as it was read last.
    """

    def __init__(
        self,
        bench: Bench,
        rows: Callable[[], list[Row]],
        language: Callable[[], str],
        library: Callable[[], Library],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._rows, self._language, self._library = bench, rows, language, library

    @Slot(str, int)
    def step(self, path: str, by: int) -> None:
        """Move a page or a section up (-1) or down (1) among its own kind."""
        group, row = self._group(path)
        place = group.index(row) + by
        if 0 <= place < len(group):
            self._put(row, group, place)

    @Slot(str, str)
    def drop(self, path: str, onto: str) -> None:
        """Put a page where another one is; onto a section, at its end."""
        _, row = self._group(path)
        target = self._row(onto)
        if row["kind"] == "section":
            group, _ = self._group(path)
            there = target if target["kind"] == "section" else self._index_of(target["section"])
            if there in group and there is not row:
                self._put(row, group, group.index(there))
        elif row["kind"] == "page" and target["kind"] in {"page", "section"} and target is not row:
            self._drop_page(row, target)

    @Slot(str, str, str)
    def add_page(self, kind: str, title: str, section: str) -> None:
        """A page from a template, at the end of the section with this id."""
        language, paths = self._language(), self._bench.manuscript.paths
        index = self._index_of(section)
        folder = dirname(index["path"])
        front = values(self._bench.manuscript.sheet(index["original"] or index["path"]))
        headings = front.lists.get("compare", ()) if front and kind == "treatment" else ()
        path = templates.place_for(title, folder, paths)
        text = templates.new_page(kind, language, " ".join(title.split()), headings)
        self._bench.change({path: text.encode()}, path)

    @Slot(str)
    def add_section(self, title: str) -> None:
        language, paths = self._language(), self._bench.manuscript.paths
        folders = {dirname(path) for path in paths if path.startswith(f"{language}/") and path.count("/") == 2}
        name = basename(templates.place_for(title, language, [f"{folder}.md" for folder in folders]))
        sheet = with_text(with_text(cut(""), "title", title), "summary", title)
        path = f"{language}/{name.removesuffix('.md')}/index.md"
        self._bench.change({path: sheet.text.encode()}, path)

    @Slot(str)
    def translate(self, path: str) -> None:
        """Begin the translation that is missing at this path."""
        row = self._row(path)
        manuscript = self._bench.manuscript
        there = templates.translation_of(row["original"], self._language(), manuscript.paths)
        text = manuscript.text(row["original"])
        begun = text if row["kind"] == "section" else templates.translation_from(text)
        self._bench.change({there: begun.encode()}, there)

    @Slot(str)
    def remove(self, path: str) -> None:
        """Take a page away, with its recordings. It stays in the versions, and can be undone."""
        paths = self._bench.manuscript.paths
        stem = path.removesuffix(".md")
        rows = self._rows()
        place = next((number for number, row in enumerate(rows) if row["path"] == path), 0)
        near = rows[place - 1]["path"] if place else ""
        self._bench.change({one: None for one in paths if one.startswith(f"{stem}.")}, near)

    @Slot(str)
    def accept(self, path: str) -> None:
        """Say that the translation at this path holds for its original as both are now."""
        library, name = self._library(), arranging.page_id(path)
        editions = {edition.language: edition for edition in library.editions}
        own = editions.get(self._language())
        original, page = library.editions[0].page(name), own.page(name) if own else None
        if original is not None and page is not None:
            sheet = with_text(self._bench.manuscript.sheet(path), KEY, mark(original, page))
            self._bench.type(path, sheet.text, typed=False)

    # --- how it is done

    def _put(self, row: Row, group: list[Row], place: int) -> None:
        others = [one for one in group if one is not row]
        others.insert(place, row)
        paths = self._bench.manuscript.paths
        if row["kind"] == "section":
            moves = arranging.reorder_sections(paths, [one["id"].rstrip("/") for one in others])
        else:
            moves = arranging.reorder_pages(paths, row["section"], [one["id"] for one in others])
        self._bench.move(moves, row["path"])

    def _drop_page(self, row: Row, target: Row) -> None:
        group, _ = self._group(row["path"])
        if target["kind"] == "page" and target["section"] == row["section"]:
            self._put(row, group, group.index(target))
            return
        section = target["section"] or target["id"].rstrip("/")
        if section == row["section"]:
            self._put(row, group, len(group) - 1)
            return
        moves = arranging.move_page(self._bench.manuscript.paths, row["id"], section)
        if moves:
            self._bench.move(moves, row["path"])

    def _row(self, path: str) -> Row:
        return next(row for row in self._rows() if row["path"] == path)

    def _group(self, path: str) -> tuple[list[Row], Row]:
        """Everything that this page or section can change places with."""
        row = self._row(path)
        rows = self._rows()
        if row["kind"] == "page":
            return [one for one in rows if one["section"] == row["section"] and one["kind"] == "page"], row
        return [one for one in rows if one["kind"] == row["kind"]], row

    def _index_of(self, section: str) -> Row:
        found = next((row for row in self._rows() if row["kind"] == "section" and row["id"] == f"{section}/"), None)
        return found or next(row for row in self._rows() if without_number(row["section"]) == section)
