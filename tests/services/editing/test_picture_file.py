"""A picture from a camera is made fit for the kiosk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kiosk.services.editing.picture_file import WIDEST, UnfitPictureError, fit

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_photo_is_turned_upright_made_smaller_and_tells_nothing_of_the_camera(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "Camera of A. Person"
    Image.new("RGB", (4000, 1000), "red").save(tmp_path / "photo.JPG", exif=exif)
    data, ending = fit(tmp_path / "photo.JPG")
    (tmp_path / "made").write_bytes(data)
    with Image.open(tmp_path / "made") as made:
        assert (made.format, made.size) == ("JPEG", (WIDEST // 4, WIDEST))
        assert not made.getexif()
    assert ending == ".jpg"
    assert b"A. Person" not in data


def test_what_is_seen_through_stays_so(tmp_path: Path) -> None:
    Image.new("RGBA", (30, 20), (0, 0, 0, 0)).save(tmp_path / "logo.png")
    data, ending = fit(tmp_path / "logo.png")
    (tmp_path / "made").write_bytes(data)
    with Image.open(tmp_path / "made") as made:
        assert (ending, made.size, made.mode) == (".png", (30, 20), "RGBA")


def test_drawings_stay_as_they_are_unless_they_are_dangerous(tmp_path: Path) -> None:
    good = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>'
    (tmp_path / "good.svg").write_bytes(good)
    assert fit(tmp_path / "good.svg") == (good, ".svg")
    (tmp_path / "bad.svg").write_bytes(good.replace(b"<rect", b"<script/><rect"))
    with pytest.raises(UnfitPictureError):
        fit(tmp_path / "bad.svg")


@pytest.mark.parametrize(("name", "reason"), [("a.heic", "kind"), ("b.png", "damaged"), ("gone.jpg", "damaged")])
def test_what_cannot_be_used_is_told(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
    with pytest.raises(UnfitPictureError) as caught:
        fit(tmp_path / name)
    assert caught.value.reason == reason
