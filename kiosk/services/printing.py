"""The printing program: reads one sheet from its standard input and hands it to a printer, in large print.

It is a program of its own because a print system can hang for minutes and take its caller along.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from html import escape

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPdfWriter,
    QTextDocument,
)

from kiosk.core.findings import quoted
from kiosk.core.places import RESOURCES
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from kiosk.core.settings import Settings
from kiosk.core.settings_file import FILE_NAME
from kiosk.services.paper import Sheet, unpack
from kiosk.services.printers import available, put

PRINTED, FAILED = 0, 3
TITLE_PT, LINE_PT, NOTE_PT = 26, 18, 16
"""The American Council of the Blind calls 18 points and more large print; who wrote it stands smaller below."""
MARGIN_MM = 18.0
NAME = "Patient information"
"""What the print system calls every sheet: nobody learns from its list what was printed."""
ANSWER_LETTERS = 52

_FONTS = RESOURCES / "fonts"


def check_printer(settings: Settings) -> Iterator[Problem]:
    if settings.printer and settings.printer not in available():
        known = ", ".join(map(quoted, available())) or "none"
        text = f"This computer has no printer {quoted(settings.printer)}. It knows: {known}."
        yield Problem(FILE_NAME, settings.printer_line, Severity.WARNING, Rule.PRINTER, text)


def print_sheet(printer: str, pdf: str) -> int:
    """Print what comes in on `printer`, or into the file `pdf`; returns the exit code.

    Says on standard error what went wrong.
    """
    application = QGuiApplication(["print"])
    for file in sorted(_FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    fault = _print(unpack(sys.stdin.buffer.read()), printer, pdf)
    del application
    if fault:
        sys.stderr.write(fault + "\n")
    return FAILED if fault else PRINTED


def _print(sheet: Sheet, name: str, pdf: str) -> str:
    """What went wrong, or nothing."""
    if pdf:
        _draw(sheet, QPdfWriter(pdf))
        return ""
    if name not in available():
        return f"there is no printer {name!r}; this computer knows: {', '.join(available()) or 'none'}"
    return put(name, NAME, partial(_draw, sheet))


def _draw(sheet: Sheet, device: QPagedPaintDevice) -> None:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    _document(sheet, device).print_(device)


def _document(sheet: Sheet, device: QPagedPaintDevice) -> QTextDocument:
    """Laid out for the printable part of the page, which leaves its margins as they are."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Atkinson Hyperlegible Next")
    font.setPointSizeF(LINE_PT)
    document.setDefaultFont(font)
    option = document.defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if sheet.mirrored else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size()))
    document.setHtml(_html(sheet))
    return document


def _html(sheet: Sheet) -> str:
    title = f'<p style="font-size:{TITLE_PT}pt; font-weight:700; margin-bottom:20px">{escape(sheet.title)}</p>'
    lines = "".join(f'<p style="margin-top:20px">{escape(line)}</p>{_answer(sheet)}' for line in sheet.lines)
    notes = "".join(f'<p style="font-size:{NOTE_PT}pt; margin-top:8px">{escape(note)}</p>' for note in sheet.notes)
    return f"<html><body>{title}{lines}<hr>{notes}</body></html>"


def _answer(sheet: Sheet) -> str:
    if not sheet.answer:
        return ""
    room = "_" * ANSWER_LETTERS
    return f'<p style="font-size:{NOTE_PT}pt; margin-top:12px">{escape(sheet.answer)} {room}</p>'
