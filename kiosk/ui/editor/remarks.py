"""What the checker says of the open page, and how hard it is to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.marks import Mark, marks
from kiosk.core.quality import limits
from kiosk.core.quality.audit import Audit
from kiosk.core.quality.scores import PageScore
from kiosk.ui.editor.page import EditorPage
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_LATER = {"not-reviewed", "review-overdue"}
"""What somebody who mends a sentence cannot mend is told last."""


@QmlElement
class EditorRemarks(QObject):
    """`rows` are the remarks, those in the text first; `grade` is empty where no formula fits."""

    changed = Signal()

    def __init__(self, page: EditorPage, translate: Callable[[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._translate = translate
        self._audit: Audit | None = None
        self._marks: tuple[Mark, ...] = ()
        self._chosen = -1

    def learn(self, audit: Audit) -> None:
        self._audit = audit
        self.look()

    def look(self) -> None:
        """Show the remarks on the open page."""
        path = self._page.path
        problems = tuple(problem for problem in self._audit.problems if problem.path == path) if self._audit else ()
        found = marks(self._page.sheet.text, problems)
        self._marks = tuple(sorted(found, key=lambda mark: (mark.rule in _LATER, mark.end == 0)))
        self._chosen = -1
        self._underline()
        self.changed.emit()

    @Slot(int)
    def go_to(self, number: int) -> None:
        """Show in the text what a remark is about."""
        self._chosen = number
        mark = self._marks[number]
        self._underline()
        if mark.end:
            self._page.go_to(mark.start, mark.end)
        self.changed.emit()

    def _underline(self) -> None:
        inside = [(mark.start, mark.end, mark.severe) for mark in self._marks if mark.end]
        self._page.underline(inside, self._chosen if self._chosen < len(inside) else -1)

    def _get_rows(self) -> list[Row]:
        return [
            {"severe": mark.severe, "text": self._translate(mark.rule, mark.text), "placed": mark.end > 0}
            for mark in self._marks
        ]

    def _score(self) -> PageScore | None:
        pages = self._audit.pages if self._audit else ()
        return next((score for score in pages if score.path == self._page.path), None)

    def _get_grade(self) -> Row:
        """The formula, its figure, the limit, whether that is kept, and the number of words."""
        score = self._score()
        if score is None:
            return {}
        words: Row = {"words": score.words, "longest": score.longest_sentence}
        if score.fkgl is not None:
            good = score.fkgl <= limits.FKGL_PAGE
            return words | {"name": "FKGL", "value": score.fkgl, "limit": limits.FKGL_PAGE, "good": good}
        if score.inflesz is not None:
            good = score.inflesz >= limits.INFLESZ_PAGE
            return words | {"name": "INFLESZ", "value": score.inflesz, "limit": limits.INFLESZ_PAGE, "good": good}
        return words

    def _get_chosen(self) -> int:
        return self._chosen

    rows = Property("QVariantList", _get_rows, notify=changed)  # pyright: ignore[reportArgumentType]
    grade = Property("QVariantMap", _get_grade, notify=changed)  # pyright: ignore[reportArgumentType]
    chosen = Property(int, _get_chosen, notify=changed)
