"""Measures and test-decodes pictures with Qt, so that no page ever waits for one that cannot be shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from kiosk.core.pictures import DRAWINGS, Picture

MAX_PIXELS = 50_000_000
"""As many as a large camera takes; decoded they fill 200 MB."""

_PREVIEW = 64
_WAY_OUT = "Open it in a picture program and save it again."


class Pictures:
    """A `PictureProbe` that remembers its answers for files that did not change. Safe to call from a worker thread."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[int, int, Picture]] = {}

    def __call__(self, file: Path) -> Picture:
        try:
            info = file.stat()
        except OSError as error:
            return Picture(fault=f"The picture cannot be read ({error.strerror}).")
        size, time, picture = self._known.get(file, (0, 0, None))
        if picture is None or (size, time) != (info.st_size, info.st_mtime_ns):
            picture = _probe(file)
            self._known[file] = info.st_size, info.st_mtime_ns, picture
        return picture


def _probe(file: Path) -> Picture:
    reader = QImageReader(str(file))
    if file.suffix.lower() in DRAWINGS:
        reader.setFormat(b"svg")  # to look into the content loads the readers of all kinds of photos
    else:
        reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        return Picture(fault=f"The file is damaged or is no picture. {_WAY_OUT}")
    if size.width() * size.height() > MAX_PIXELS:
        return Picture(fault=_too_large(size))
    reader.setScaledSize(size.scaled(_PREVIEW, _PREVIEW, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    preview = reader.read()
    if preview.isNull():
        return Picture(fault=f"The picture is damaged: {reader.errorString()}. {_WAY_OUT}")
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size.transpose()
    return Picture(size.width(), size.height(), preview=_pixels(preview))


def _pixels(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits())


def _too_large(size: QSize) -> str:
    megapixels = size.width() * size.height() / 1_000_000
    return (
        f"The picture has {megapixels:.0f} megapixels ({size.width()} x {size.height()}); "
        f"{MAX_PIXELS // 1_000_000} is the limit. Save it smaller: 2000 pixels wide is plenty."
    )
