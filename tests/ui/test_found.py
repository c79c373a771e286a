"""Words that were looked for are marked in their page, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.visit import Found
from kiosk.ui.found import mark, mark_rows
from kiosk.ui.rows import rows
from tests.core.folders import Desk

BODY = """---
title: Page
---
First words.

- One disc & one nerve.
- Another **disc**.

> [!keep] Keep
> - The disc heals.

| A | B |
|---|---|
| Disc | Bone |
"""


@pytest.mark.parametrize(
    ("markup", "words", "marked"),
    [
        ("A disc.", ("disc",), "A <mark>disc</mark>."),
        ("Disc, disc-like, discs", ("disc",), "<mark>Disc</mark>, <mark>disc</mark>-like, discs"),
        ('<a href="page:b">b</a>', ("b", "page", "a"), '<a href="page:b"><mark>b</mark></a>'),
        ("Fish &amp; chips", ("amp", "fish"), "<mark>Fish</mark> &amp; chips"),
        ("Dolor crónico", ("crónico",), "Dolor <mark>crónico</mark>"),
        ("a.b", ("a.b", "."), "<mark>a.b</mark>"),
        ("nothing", (), "nothing"),
    ],
)
def test_whole_words_are_marked_and_tags_are_left_alone(markup: str, words: tuple[str, ...], marked: str) -> None:
    assert mark(markup, words) == marked


@pytest.mark.parametrize(
    ("found", "first", "marked"),
    [
        (None, -1, 0),
        (Found(-1), -1, 0),
        (Found(99, ("disc",)), -1, 0),
        (Found(1, ("nerve",)), 1, 1),
        (Found(1, ("disc",)), 1, 2),
        (Found(1, ("another",)), 2, 1),
        (Found(2, ("heals",)), 3, 1),
        (Found(3, ("bone",)), 4, 1),
        (Found(0, ("absent",)), 0, 0),
    ],
)
def test_the_row_to_show_is_the_first_that_is_marked(
    tmp_path: Path, found: Found | None, first: int, marked: int
) -> None:
    page = Desk(tmp_path).load({"en/01-start/01-one.md": BODY}).library.editions[0].sections[0].pages[0]
    body = rows(page.blocks, tmp_path)
    assert mark_rows(body, page, found, tmp_path) == first
    assert str(body).count("<mark>") == marked
