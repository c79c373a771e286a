"""The invitation has its picture before the pages have been read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.cover import with_cover
from kiosk.core.loading import outline
from kiosk.core.pictures import Picture
from tests.core.folders import Desk, sized

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'


def cover(desk: Desk, words: str) -> str:
    desk.load({"images/a b.svg": SVG, "images/c.svg": SVG, "en/01-start/01-one.md": f"---\ntitle: One\n---\n{words}\n"})
    return with_cover(outline(desk.folder), sized).cover


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Words.\n\n![c](../../images/c.svg)\n\n![a](../../images/a%20b.svg)", "images/c.svg"),
        ('![a \\] b](../../images/c.svg "It is c.")', "images/c.svg"),
        ("![a](../../images/a%20b.svg)", "images/a b.svg"),
        ("![gone](../../images/gone.svg)", ""),
        ("![outside](../../../c.svg)", ""),
        ("Words alone.", ""),
    ],
)
def test_the_first_picture_of_the_first_page_is_found(desk: Desk, words: str, found: str) -> None:
    assert cover(desk, words) == found


def test_a_picture_that_cannot_be_shown_waits_for_the_pages(desk: Desk) -> None:
    desk.load({"images/c.svg": SVG, "en/01-start/01-one.md": "---\ntitle: One\n---\n![c](../../images/c.svg)\n"})
    assert with_cover(outline(desk.folder), lambda _file: Picture(fault="It is damaged.")).cover == ""


def test_nothing_is_found_where_there_is_no_page(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    assert with_cover(outline(tmp_path), sized).cover == ""
