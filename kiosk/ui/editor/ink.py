"""How the text looks while it is written: headings large, signs of Markdown pale, remarks underlined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

_HEADING = re.compile(r"^#{1,4} .*")
_SIGNS = re.compile(
    r"^(?:> ?)+(?:\[!\w+\][+-]?)?|^\s*(?:[-*]|\d+\.) |\*\*|\]\([^)\n]*\)|!?\[(?=[^\]\n]*\]\()|^---$|^[a-z_]+:|`"
)
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_NOTE = re.compile(r"<!--.*?-->")


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours as `#rrggbb`."""

    heading: str
    pale: str
    error: str
    remark: str
    chosen: str


@dataclass(frozen=True, slots=True)
class Underline:
    """In units of the document."""

    start: int
    end: int
    severe: bool


class Ink(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument, inks: Inks) -> None:
        super().__init__(document)
        self._inks = inks
        self._marks: Sequence[Underline] = ()
        self._chosen = -1

    def mark(self, marks: Sequence[Underline], chosen: int = -1) -> None:
        """Underline these; the one with the number `chosen` stands on a ground of its own."""
        if (tuple(marks), chosen) == (tuple(self._marks), self._chosen):
            return
        self._marks, self._chosen = tuple(marks), chosen
        self.rehighlight()

    def paint(self, inks: Inks) -> None:
        self._inks = inks
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        if _HEADING.match(text):
            self.setFormat(0, len(text), self._format(self._inks.heading, bold=True))
        for found in _BOLD.finditer(text):
            self.setFormat(found.start(), len(found[0]), self._format("", bold=True))
        for pattern in (_SIGNS, _NOTE):
            for found in pattern.finditer(text):
                self.setFormat(found.start(), len(found[0]), self._format(self._inks.pale))
        begin = self.currentBlock().position()
        for number, mark in enumerate(self._marks):
            start, end = max(0, mark.start - begin), min(len(text), mark.end - begin)
            for place in range(start, end):
                self.setFormat(place, 1, self._underlined(self.format(place), mark, chosen=number == self._chosen))

    def _format(self, colour: str, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        if colour:
            made.setForeground(QColor(colour))
        if bold:
            made.setFontWeight(QFont.Weight.Bold)
        return made

    def _underlined(self, before: QTextCharFormat, mark: Underline, *, chosen: bool) -> QTextCharFormat:
        made = QTextCharFormat(before)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.setUnderlineColor(QColor(self._inks.error if mark.severe else self._inks.remark))
        if chosen:
            made.setBackground(QColor(self._inks.chosen))
        return made
