"""Real picture files, sound and broken, before Qt's own eyes."""

from __future__ import annotations

import struct
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.core.pictures import Picture, examine
from kiosk.core.tree import gather
from kiosk.services.pictures import Pictures

pytestmark = pytest.mark.usefixtures("qapp")


def saved(folder: Path, name: str, width: int = 40, height: int = 20) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(folder / name))
    return folder / name


def png_header(width: int, height: int) -> bytes:
    """A PNG that promises a size and holds almost nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 100))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.jpeg", "a.webp"])
def test_sound_photos_are_measured(tmp_path: Path, name: str) -> None:
    file = saved(tmp_path, name)
    assert Pictures()(file) == Picture(40, 20)
    assert examine(gather(tmp_path).files[name], Pictures()) == Picture(40, 20)


def test_drawings_and_gifs_are_measured(tmp_path: Path) -> None:
    drawing = tmp_path / "a.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="5" height="5"/></svg>')
    assert Pictures()(drawing) == Picture(30, 10)
    gif = tmp_path / "a.gif"
    gif.write_bytes(
        b"GIF89a\x02\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x02\x00\x01\x00\x00\x02\x02\x04\n\x00;"
    )
    assert Pictures()(gif) == Picture(2, 1)


def test_a_photo_name_on_another_format_is_still_a_photo(tmp_path: Path) -> None:
    saved(tmp_path, "a.png").rename(tmp_path / "a.jpg")
    assert examine(gather(tmp_path).files["a.jpg"], Pictures()) == Picture(40, 20)


def test_a_hundred_megapixels_are_refused_with_the_figure_and_a_way_out(tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(png_header(10_000, 10_000))
    picture = Pictures()(file)
    assert (picture.width, picture.height) == (0, 0)
    assert "100 megapixels (10000 x 10000); 50 is the limit" in picture.fault
    assert "2000 pixels wide" in picture.fault


@pytest.mark.qt_log_ignore("libpng", "Corrupt JPEG", "Premature end")
def test_corrupt_and_half_written_photos_are_found(tmp_path: Path) -> None:
    whole = saved(tmp_path, "a.png", 400, 400).read_bytes()
    half = tmp_path / "half.png"
    half.write_bytes(whole[: len(whole) // 2])
    empty = tmp_path / "empty.png"
    empty.write_bytes(b"\x89PNG\r\n\x1a\n")
    for file in (half, empty):
        assert "damaged" in Pictures()(file).fault


def test_missing_files_are_told(tmp_path: Path) -> None:
    assert "cannot be read" in Pictures()(tmp_path / "gone.png").fault


def test_answers_are_kept_until_the_file_changes(tmp_path: Path) -> None:
    file = saved(tmp_path, "a.png")
    probe = Pictures()
    first = probe(file)
    assert probe(file) is first
    saved(tmp_path, "a.png", 90, 30)
    assert probe(file) == Picture(90, 30)


def test_what_a_file_was_before_is_not_kept(tmp_path: Path) -> None:
    file = saved(tmp_path, "a.png")
    probe = Pictures()
    previews: list[bytes] = []
    for width in range(40, 45):
        saved(tmp_path, "a.png", width)
        previews.append(probe(file).preview)
    holders = [sys.getrefcount(preview) for preview in previews]
    assert holders == [holders[0]] * 4 + [holders[0] + 1]


def test_works_in_a_worker_thread(tmp_path: Path) -> None:
    files = [saved(tmp_path, f"{n}.png", n + 1, 5) for n in range(8)]
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(Pictures(), files)) == [Picture(n + 1, 5) for n in range(8)]
