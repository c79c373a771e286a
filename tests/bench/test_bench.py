"""The scripts that `make bench` measures come to their end; what they measure is not judged here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.folders import SECTIONS, write_folder
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
