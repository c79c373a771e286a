"""QR codes as pictures for QML."""

from __future__ import annotations

from urllib.parse import quote, unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.core import qr
from kiosk.ui.rows import Row

PROVIDER = "code"


def code(text: str) -> Row:
    """The address of the picture of a code, and its side in modules with the quiet zone.

    No address and no modules when the text is too long for a code: it can still be read.
    """
    try:
        modules = len(qr.matrix(text))
    except ValueError:
        return {"code": "", "modules": 0}
    return {"code": f"image://{PROVIDER}/{quote(text, safe='')}", "modules": modules}


class CodeProvider(QQuickImageProvider):
    """Draws a code with one pixel a module; QML enlarges it by a whole number."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803
        modules = qr.matrix(unquote(id))
        image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
        for y, line in enumerate(modules):
            for x, dark in enumerate(line):
                image.setPixelColor(x, y, QColor("black" if dark else "white"))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
