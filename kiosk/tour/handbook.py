"""The pictures of the staff guide: whatever pictures the guide names, as the tour sees them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from kiosk.core.problems import KioskError
from kiosk.core.staff_guide import guide_file, read_guide
from kiosk.core.writing import write_whole
from kiosk.tour.backstage import stops
from kiosk.tour.glass import Size
from kiosk.tour.guide import Guide
from kiosk.tour.tour import GOOD, application, libraries

SIZE: Size = (1366, 768)
WIDTH = 800
"""Pixels: sharp enough to read along, small enough to ship."""
COLOURS = 40


def handbook(content: Path, folder: Path, say: Callable[[str], None] = print) -> int:
    """Draw the pictures that the guide in `folder` names. Raises KioskError where it names one that is no stop."""
    qt, content = application(), content.absolute()
    loaded, _unread = libraries(content, pseudo=False)
    with closing(Guide(qt, loaded, content)) as guide:
        guide.resize(SIZE)
        for language in loaded.settings.languages:
            guide.begin(language, "light", "normal")
            _draw(guide, pictures(guide_file(folder, language)), say)
    return GOOD


def pictures(guide: Path) -> list[Path]:
    """Those that this guide names."""
    return [part.picture for page in read_guide(guide) for part in page.parts if part.picture is not None]


def _draw(guide: Guide, wanted: list[Path], say: Callable[[str], None]) -> None:
    known = {name: (arrive, depart) for name, arrive, depart in stops()}
    for file in wanted:
        if file.stem not in known:
            raise KioskError(f"{file}: the tour does not stop at {file.stem!r}. It stops at {', '.join(known)}.")
        arrive, depart = known[file.stem]
        arrive(guide)
        image = next(guide.pictures()).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        write_whole(file, _png(image))
        say(f"{file}: {file.stat().st_size // 1000} kB")
        depart(guide)


def _png(image: QImage) -> bytes:
    """In the colours it has most of: the screens have few, and most others are the rims of letters."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = [colour for colour, _count in Counter(memoryview(plain.constBits()).cast("I")).most_common(COLOURS)]
    few = plain.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    few.save(buffer, "PNG", 0)  # pyright: ignore[reportCallIssue, reportArgumentType]
    buffer.close()
    return bytes(store.data())
