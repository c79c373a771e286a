"""The words of the open page: what is typed, and what the buttons above the text do."""

from __future__ import annotations

from collections.abc import Callable
from posixpath import dirname, relpath

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.core.drafting import tools
from kiosk.core.drafting.front import Sheet, cut
from kiosk.core.drafting.reach import reach
from kiosk.core.drafting.units import from_units, to_units
from kiosk.ui.editor.ink import Ink, Inks, Underline

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EditorPage(QObject):
    """`typed` gives the whole text of the file whenever it is another. `place` asks the window to put the cursor there
    and to choose what stands between; `raw` tells that the lines at the top are shown as they are typed.
    """

    changed = Signal()
    typed = Signal(str)
    place = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: QQuickTextDocument | None = None  # PySide6 gives up the document with the one it comes from
        self._document: QTextDocument | None = None
        self._ink: Ink | None = None
        self._inks = Inks("#000000", "#777777", "#aa0000", "#aa6600", "#ffeeaa")
        self._sheet: Sheet = Sheet("", "")
        self._path = ""
        self._raw = False
        self._setting = False

    # --- what the editor does with it

    @property
    def path(self) -> str:
        return self._path

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @property
    def before(self) -> int:
        """How many characters of the file stand above what is shown."""
        return 0 if self._raw else len(self._sheet.front)

    @property
    def words(self) -> str:
        return self._sheet.text if self._raw else self._sheet.body

    def show(self, path: str, sheet: Sheet) -> None:
        """Open this page, or show its words as they are now; the cursor goes where they differ."""
        fresh = path != self._path
        if not fresh and sheet == self._sheet:
            return
        before = self.words
        self._path, self._sheet = path, sheet
        if fresh:
            self._fill(self.words)
            self.place.emit(0, 0)
        elif self.words != before:
            self._adapt(before, self.words)
        self.changed.emit()

    def underline(self, marks: list[tuple[int, int, bool]], chosen: int) -> None:
        """`marks` are places in the file, in characters."""
        if self._ink is None:
            return
        text, shift = self.words, self.before
        inside = [
            Underline(to_units(text, start - shift), to_units(text, end - shift), severe)
            for start, end, severe in marks
            if end > shift
        ]
        self._ink.mark(inside, chosen - (len(marks) - len(inside)) if chosen >= 0 else -1)

    def paint(self, inks: Inks) -> None:
        self._inks = inks
        if self._ink is not None:
            self._ink.paint(inks)

    def go_to(self, start: int, end: int) -> None:
        """Choose a part of the file, in characters."""
        shift, text = self.before, self.words
        if start >= shift:
            self.place.emit(to_units(text, start - shift), to_units(text, end - shift))

    def apply(self, make: Callable[[str, int, int], tools.Edit], start: int, end: int) -> None:
        """Let a tool change the text; `start` and `end` are in units of the document."""
        text = self.words
        edit = make(text, from_units(text, start), from_units(text, end))
        first = to_units(text, edit.start)
        self._replace(first, to_units(text, edit.end), edit.words)
        one, other = (first + to_units(edit.words, place) for place in edit.chosen)
        self.place.emit(one, other)

    # --- what a person does

    @Slot(QQuickTextDocument)
    def write_into(self, document: QQuickTextDocument) -> None:
        """Take this document for the words. Only this page undoes, so that steps across pages stay in order."""
        text = document.textDocument()
        self._held, self._document = document, text
        text.setUndoRedoEnabled(False)
        self._ink = Ink(text, self._inks)
        self._fill(self.words)
        text.contentsChanged.connect(self._on_contents_changed)

    @Slot(int, result=float)
    def reached(self, place: int) -> float:
        """How far down the page this place of the shown text is, from 0 to 1."""
        body, text = self._sheet.body, self.words
        return reach(body, max(0, from_units(text, place) - (len(text) - len(body))))

    @Slot(bool)
    def show_raw(self, raw: bool) -> None:
        if raw != self._raw:
            self._raw = raw
            self._fill(self.words)
            self.place.emit(0, 0)
            self.changed.emit()

    @Slot(str, str, int, int)
    def use(self, tool: str, words: str, start: int, end: int) -> None:
        """One of the buttons "bold", "heading" and "list"; `words` stand where nothing is chosen."""
        makers = {"bold": tools.bold, "heading": tools.heading, "list": tools.points}
        self.apply(lambda text, first, last: makers[tool](text, first, last, words), start, end)

    @Slot(str, str, str, int)
    def add_box(self, kind: str, title: str, words: str, at: int) -> None:
        self.apply(lambda text, place, _end: tools.box(text, place, kind, title, words), at, at)

    @Slot("QStringList", int)
    def add_quiz(self, words: list[str], at: int) -> None:
        """The question, a wrong answer, a right one, and why."""
        question, wrong, right, why = words
        self.apply(lambda text, place, _end: tools.quiz(text, place, question, wrong, right, why), at, at)

    @Slot(str, str, int, int)
    def add_link(self, target: str, words: str, start: int, end: int) -> None:
        """To the page at that path, or to an address."""
        there = relpath(target, dirname(self._path)) if target.endswith(".md") and ":" not in target else target
        self.apply(lambda text, first, last: tools.link(text, first, last, there, words), start, end)

    def add_picture(self, target: str, seen: str, caption: str, at: int) -> None:
        there = relpath(target, dirname(self._path))
        self.apply(lambda text, place, _end: tools.picture(text, place, there, seen, caption), at, at)

    # --- how it gets there

    def _fill(self, text: str) -> None:
        if self._document is not None:
            self._replace(0, self._document.characterCount() - 1, text, quiet=True)

    def _adapt(self, before: str, after: str) -> None:
        """Change only what differs, and show where."""
        start = _common(before, after)
        tail = _common(before[start:][::-1], after[start:][::-1])
        first = to_units(before, start)
        self._replace(first, to_units(before, len(before) - tail), after[start : len(after) - tail], quiet=True)
        end = to_units(after, len(after) - tail)
        self.place.emit(end, end)

    def _replace(self, start: int, end: int, words: str, *, quiet: bool = False) -> None:
        if self._document is None:
            return
        self._setting = quiet
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self._setting = False

    @Slot()
    def _on_contents_changed(self) -> None:
        if self._setting or self._document is None:
            return
        text = self._document.toRawText().replace("\u2029", "\n")
        if text == self.words:
            return
        self._sheet = cut(text) if self._raw else Sheet(self._sheet.front, text)
        self.typed.emit(self._sheet.text)
        self.changed.emit()

    def _get_raw(self) -> bool:
        return self._raw

    def _get_path(self) -> str:
        return self._path

    raw = Property(bool, _get_raw, notify=changed)
    file = Property(str, _get_path, notify=changed)


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)
