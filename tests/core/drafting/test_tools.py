"""The buttons above the text, and the pages in memory."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.drafting import tools
from kiosk.core.drafting.manuscript import Manuscript
from kiosk.core.drafting.tools import Edit
from kiosk.core.drafting.units import from_units, to_units


def done(text: str, edit: Edit) -> tuple[str, str]:
    """The text afterwards, and what is chosen in it."""
    after = text[: edit.start] + edit.words + text[edit.end :]
    return after, after[edit.start + edit.chosen[0] : edit.start + edit.chosen[1]]


def test_bold_goes_on_and_off() -> None:
    assert done("a word b", tools.bold("a word b", 2, 6, "x")) == ("a **word** b", "word")
    assert done("a **word** b", tools.bold("a **word** b", 4, 8, "x")) == ("a word b", "word")
    assert done("a word b", tools.bold("a word b", 1, 7, "x")) == ("a **word** b", "word")
    assert done("a ", tools.bold("a ", 2, 2, "important")) == ("a **important**", "important")


def test_a_heading_goes_through_its_sizes() -> None:
    text = "One\nTwo\n"
    for expected in ("## Two", "### Two", "Two"):
        text, _ = done(text, tools.heading(text, 5, 5, "x"))
        assert text == f"One\n{expected}\n"
    assert done("One\n\n", tools.heading("One\n\n", 4, 4, "A heading")) == ("One\n## A heading\n", "A heading")


def test_lines_become_a_list_and_lines_again() -> None:
    text = "One\nTwo\nThree"
    after, _ = done(text, tools.points(text, 0, 7, "x"))
    assert after == "- One\n- Two\nThree"
    assert done(after, tools.points(after, 0, 11, "x"))[0] == text
    assert done("One\n\n", tools.points("One\n\n", 4, 4, "Point")) == ("One\n\n- Point\n", "Point")


@pytest.mark.parametrize(
    ("text", "place", "after"),
    [
        ("One\n\nTwo\n", 2, "One\n\n> [!tip] Tip\n> - Point\n\nTwo\n"),
        ("One\n\nTwo\n", 9, "One\n\nTwo\n\n> [!tip] Tip\n> - Point\n"),
        ("One", 3, "One\n\n> [!tip] Tip\n> - Point\n"),
        ("", 0, "> [!tip] Tip\n> - Point\n"),
        ("\n\n", 1, "> [!tip] Tip\n> - Point\n"),
    ],
)
def test_a_box_stands_below_the_paragraph(text: str, place: int, after: str) -> None:
    assert done(text, tools.box(text, place, "tip", "Tip", "Point")) == (after, "Point")


def test_pictures_and_links_cannot_be_broken_by_what_is_typed() -> None:
    after, _ = done("One", tools.picture("One", 0, "../x.svg", 'A "big" [red]\nball', ' The "point" '))
    assert after == "One\n\n![A 'big' (red) ball](../x.svg \"The 'point'\")\n"
    assert done("a word", tools.link("a word", 2, 6, "x.md", "Title"))[0] == "a [word](x.md)"
    assert done("a ", tools.link("a ", 2, 2, "x.md", "Title"))[0] == "a [Title](x.md)"
    quiz, chosen = done("", tools.quiz("", 0, "Q?", "no", "yes", "Why."))
    assert quiz == "> [!quiz] Q?\n> - [ ] no\n> - [x] yes\n>\n> Why.\n"
    assert chosen == "Q?"


@given(st.text(max_size=12), st.integers(0, 12))
def test_places_are_the_same_in_both_ways_of_counting(text: str, index: int) -> None:
    index = min(index, len(text))
    assert from_units(text, to_units(text, index)) == index


def test_an_emoji_counts_twice() -> None:
    assert to_units("a😀b", 2) == 3
    assert from_units("a😀b", 3) == 2


FILES = {"en/01-a/01-x.md": b"[y](02-y.md)\r\n", "en/01-a/02-y.md": b"Y\n", "en/02-b/index.md": b"", "p.png": b"\x89"}


def test_a_page_that_moves_takes_its_links_along_and_can_be_brought_back() -> None:
    pages = Manuscript(FILES, FILES.__getitem__)
    files = pages.move({"en/01-a/02-y.md": "en/02-b/01-y.md", "p.png": "q.png"}, "en/01-a/02-y.md", 0)
    assert files == {
        "en/01-a/01-x.md": b"[y](../02-b/01-y.md)\r\n",
        "en/02-b/01-y.md": b"Y\n",
        "q.png": b"\x89",
        "en/01-a/02-y.md": None,
        "p.png": None,
    }
    assert "p.png" not in pages
    back, shown = pages.undo()
    assert {path: data for path, data in back.items() if data is not None} == {
        path: FILES[path] for path in ("en/01-a/01-x.md", "en/01-a/02-y.md", "p.png")
    }
    assert shown in pages
    assert pages.redo()[1] == "en/02-b/01-y.md"


def test_two_pages_can_change_their_names() -> None:
    pages = Manuscript({"en/a/1.md": b"one", "en/a/2.md": b"two"}, lambda path: b"one" if "1" in path else b"two")
    files = pages.move({"en/a/1.md": "en/a/2.md", "en/a/2.md": "en/a/1.md"}, "en/a/1.md", 0)
    assert files == {"en/a/2.md": b"one", "en/a/1.md": b"two"}
    pages.undo()
    assert pages.text("en/a/1.md") == "one"
