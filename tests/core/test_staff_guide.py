from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.places import GUIDE
from kiosk.core.staff_guide import GuidePage, guide_file, read_guide
from kiosk.tour.backstage import PLACES

LANGUAGES = ("en", "es")
LARGEST = 1_500_000
"""Bytes that all pictures together may take in a bundle."""


def pages(language: str) -> tuple[GuidePage, ...]:
    return read_guide(guide_file(GUIDE, language))


def test_both_languages_have_the_same_pages() -> None:
    english, spanish = ([page.name for page in pages(language)] for language in LANGUAGES)
    assert english == spanish
    assert all(english)
    assert len(set(english)) == len(english)


def test_every_screen_of_the_staff_area_has_its_page() -> None:
    within = {"grid", "colours"}  # begun and ended by the morning check
    assert {*PLACES, "stick", "editor"} - within <= {page.name for page in pages("en")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_exists_and_says_what_is_on_it(language: str) -> None:
    parts = [part for page in pages(language) for part in page.parts if part.picture is not None]
    assert len(parts) > 10
    for part in parts:
        assert part.picture is not None
        assert part.picture.is_file(), f"draw it with: python main.py tour --guide ({part.picture})"
        assert part.picture.parent.name == language
        assert part.words


def test_the_pictures_are_small_and_none_is_left_over() -> None:
    drawn = set((GUIDE / "guide").rglob("*.png"))
    named = {part.picture for language in LANGUAGES for page in pages(language) for part in page.parts}
    assert drawn == named - {None}
    assert sum(file.stat().st_size for file in drawn) < LARGEST


def test_a_page_without_a_name_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "staff-guide.md").write_text(
        "# Guide\n\n## Do `this`\n\nType `x`, see [there](y.md).\n\n| A | B |\n|---|---|\n| One | two |\n"
    )
    (page,) = read_guide(guide_file(tmp_path, "de"))
    assert (page.name, page.title) == ("", "Do `this`")
    assert [part.words for part in page.parts] == ["Type **x**, see there.", "- **One**: two"]
