"""A picture from a camera or a download, made fit for the kiosk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from kiosk.core import svg
from kiosk.core.pictures import DRAWINGS, PHOTOS
from kiosk.core.problems import KioskError
from kiosk.services.pictures import MAX_PIXELS

WIDEST = 2000
"""Pixels of the longer side."""
_JPEG_QUALITY = 88


class UnfitPictureError(KioskError):
    """`reason` is "kind", "damaged" or "large"."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: this picture cannot be used ({reason}).")
        self.reason = reason


def fit(file: Path) -> tuple[bytes, str]:
    """The bytes to keep and the ending of their name. Drawings stay as they are; photos are turned upright and made
    at most 2000 pixels wide, without what the camera wrote into them. Raises UnfitPictureError.
    """
    suffix = file.suffix.lower()
    try:
        if suffix in DRAWINGS:
            return _drawing(file), suffix
        if suffix not in PHOTOS:
            raise UnfitPictureError(file, "kind")
        return _photo(file)
    except OSError as error:
        raise UnfitPictureError(file, "damaged") from error


def _drawing(file: Path) -> bytes:
    data = file.read_bytes()
    if svg.fault(data):
        raise UnfitPictureError(file, "damaged")
    return data


def _photo(file: Path) -> tuple[bytes, str]:
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MAX_PIXELS:
        raise UnfitPictureError(file, "large")
    image = reader.read()
    if image.isNull():
        raise UnfitPictureError(file, "damaged")
    if max(image.width(), image.height()) > WIDEST:
        image = image.scaled(
            QSize(WIDEST, WIDEST), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    kind = "png" if image.hasAlphaChannel() or file.suffix.lower() in {".png", ".gif"} else "jpg"
    return _saved(image, kind), f".{kind}"


def _saved(image: QImage, kind: str) -> bytes:
    image.setText("", "")
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind.upper(), _JPEG_QUALITY if kind == "jpg" else -1)  # pyright: ignore[reportCallIssue, reportArgumentType]
    buffer.close()
    return bytes(store.data())
