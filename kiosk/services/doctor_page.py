"""What `doctor` found, on one page to sign and to keep."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from kiosk.core import qr
from kiosk.core.doctor.finding import Finding, State
from kiosk.core.doctor.report import Examination
from kiosk.core.places import RESOURCES
from kiosk.core.problems import KioskError
from kiosk.core.writing import write_whole

PIXELS = 6
"""A module of the code; a phone reads it from paper at arm's length."""
WORDS = {State.OK: "good", State.NOTE: "note", State.DRIFT: "put right"}


def write_page(file: Path, found: Examination) -> None:
    """Raises KioskError where it cannot be written."""
    try:
        write_whole(file, as_pdf(found))
    except OSError as error:
        raise KioskError(f"{file} cannot be written ({error.strerror}). Choose another place.") from error


def as_pdf(found: Examination) -> bytes:
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"Kiosk {found.version}")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet("td { padding: 3px 8px } * { font-family: 'Atkinson Hyperlegible Next' }")
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.addResource(QTextDocument.ResourceType.ImageResource.value, "code", _picture(found.code))
    document.setHtml(_html(found))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _html(found: Examination) -> str:
    rows = "".join(map(_row, found.findings))
    verdict = "Something is to be put right." if found.drifted else "Nothing has drifted."
    return (
        f"<h1>Kiosk {escape(found.version)}</h1><p>Content {escape(found.content)}, looked at {escape(found.when)}. "
        f'<b>{verdict}</b></p><table width="100%" cellspacing="0">{rows}</table>'
        '<p><img src="code" width="150" height="150"></p><p>A phone reads version, content and what has drifted.</p>'
    )


def _row(one: Finding) -> str:
    remedy = f"<br><i>{escape(one.remedy)}</i>" if one.remedy else ""
    cells = (f"<b>{escape(one.subject)}</b>", WORDS[one.state], f"{escape(one.says)}{remedy}")
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _picture(text: str) -> QImage:
    modules = qr.matrix(text)
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    for y, line in enumerate(modules):
        for x, dark in enumerate(line):
            image.setPixelColor(x, y, QColor("black" if dark else "white"))
    side = len(modules) * PIXELS
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)
