"""The scripts that `make bench` measures come to their end; what they measure is not judged here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.core.loading import load
from kiosk.services.pictures import Pictures
from tests.bench.folders import SECTIONS, write_folder
from tests.bench.outside.pages import longest, write_pages
from tests.bench.processes import measure
from tests.bench.typing import WORDS

PAGES = 3 * SECTIONS
"""Two turns in a row touch the same place."""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(write_folder(tmp_path / "content", PAGES))


def test_every_page_is_turned_by_touching_the_same_place_again_and_again(folder: str) -> None:
    run = measure("turns", folder, "1920", "1080", "2", last="end")
    turned = [value["page"] for value in run.values if value["word"] == "turn"]
    assert len(turned) == 2 * PAGES
    assert len(set(turned)) == PAGES


def test_every_letter_is_typed(folder: str) -> None:
    run = measure("typing", folder, "1920", "1080", last="end")
    assert sum(value["word"] == "key" for value in run.values) == sum(map(len, WORDS))
    assert next(value for value in run.values if value["word"] == "built")["ms"] > 0


def test_the_static_pages_lead_from_one_to_the_next_with_their_pictures(tmp_path: Path) -> None:
    content = write_folder(tmp_path / "content", 10)
    edition = load(content, Pictures()).library.editions[0]
    home = write_pages(edition, content, tmp_path / "html")
    seen: list[Path] = []
    page = home
    while page not in seen:
        seen.append(page)
        links = re.findall(r'class="go[^"]*" href="([^"]+)"', page.read_text("utf-8"))
        assert len(links) == 1
        for picture in re.findall(r'src="([^"]+)"', page.read_text("utf-8")):
            assert (page.parent / picture).is_file(), picture
        page = page.parent / links[0]
    assert len(seen) == 1 + len(longest(edition).pages)
    assert page == home.parent / "0.html"
