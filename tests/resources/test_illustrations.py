"""The pictures in the content folder are those the script draws, plain enough for QtSvg, and not empty."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources.illustrations.__main__ import IMAGES, main
from resources.illustrations.catalogue import PICTURES
from resources.illustrations.palette import CARD, INK

LARGEST_BYTES = 60_000
PLAIN_ELEMENTS = {"svg", "g", "rect", "path", "circle"}
PLAIN_ATTRIBUTES = {
    "viewBox", "width", "height", "rx", "d", "cx", "cy", "r", "fill", "stroke", "stroke-width", "stroke-dasharray",
    "stroke-linecap", "stroke-linejoin",
}  # fmt: skip

every_picture = pytest.mark.parametrize("name", PICTURES)


def committed(name: str) -> str:
    return (IMAGES / f"{name}.svg").read_text(encoding="utf-8")


@every_picture
def test_committed_file_is_what_the_script_draws(name: str) -> None:
    assert PICTURES[name]().svg() == committed(name)


@every_picture
def test_file_holds_only_shapes(name: str) -> None:
    for element in ET.fromstring(committed(name)).iter():  # noqa: S314 - our own file
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in PLAIN_ELEMENTS
        assert set(element.attrib) <= PLAIN_ATTRIBUTES
        assert not (element.text or "").strip(), (
            "words belong into the caption, where they can be translated and read aloud"
        )
        assert "url(" not in "".join(element.attrib.values())


@every_picture
def test_file_is_small(name: str) -> None:
    assert (IMAGES / f"{name}.svg").stat().st_size < LARGEST_BYTES


@every_picture
def test_qt_draws_the_picture_with_outlines_on_its_own_card(name: str, qapp: QGuiApplication) -> None:
    del qapp
    colours = pixels(committed(name), 345, 380)
    total = sum(colours.values())
    assert 0.01 < colours[INK.lower()] / total < 0.4, "outlines are seen, and do not drown the picture"
    assert 0.1 < colours[CARD.lower()] / total < 0.95, "the picture neither fills its card nor leaves it empty"
    drawn = [colour for colour, count in colours.items() if count > total * 0.002]
    assert len(drawn) >= 3


def pixels(svg: str, width: int, height: int) -> Counter[str]:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return Counter(image.pixelColor(x, y).name() for x in range(0, width, 3) for y in range(0, height, 3))


def test_the_script_writes_every_picture_with_unix_line_ends(tmp_path: Path) -> None:
    main(tmp_path / "images")
    written = {path.name: path.read_bytes() for path in (tmp_path / "images").iterdir()}
    assert set(written) == {f"{name}.svg" for name in PICTURES}
    assert not any(b"\r" in data for data in written.values())
