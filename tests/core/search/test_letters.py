"""The list from A to Z."""

from __future__ import annotations

from kiosk.core.search.letters import Letter, Line, letters
from tests.core.folders import Desk

PAGE = """---
title: {title}
summary: What it says.
aliases:
  - {alias}
---
Words.
"""
WORDS = "---\ntitle: Words\n---\n\n| W | M |\n|---|---|\n" + "".join(
    f"| **{word}** | Means {word}. |\n" for word in ("Ache", "Bone", "Cyst", "Ñoño", "Zone")
)


def shelves(desk: Desk, title: str, alias: str) -> tuple[Letter, ...]:
    files = {"en/01-start/02-page.md": PAGE.format(title=title, alias=alias), "en/01-start/03-words.md": WORDS}
    return letters(desk.load(files).library.editions[0])


def test_titles_words_and_other_names_stand_under_their_letters(desk: Desk) -> None:
    found = shelves(desk, "The nerve", "epidural")
    assert [(shelf.letter, [line.name for line in shelf.lines]) for shelf in found] == [
        ("A", ["Ache"]),
        ("B", ["Bone"]),
        ("C", ["Cyst"]),
        ("E", ["Epidural"]),
        ("N", ["The nerve", "Ñoño"]),
        ("O", ["One"]),
        ("Z", ["Zone"]),
    ]


def test_each_line_says_where_it_leads(desk: Desk) -> None:
    lines = {line.name: line for shelf in shelves(desk, "The nerve", "epidural") for line in shelf.lines}
    assert lines["Epidural"] == Line("Epidural", "The nerve", "start/page")
    assert lines["The nerve"] == Line("The nerve", "What it says.", "start/page")
    assert lines["Zone"] == Line("Zone", "Means Zone.", "start/words", 0)


def test_what_begins_with_no_letter_comes_last(desk: Desk) -> None:
    assert [shelf.letter for shelf in shelves(desk, "«Él» y más", '"911"')][-2:] == ["Z", "0–9"]


def test_a_list_of_words_is_not_itself_a_line(desk: Desk) -> None:
    assert "Words" not in {line.name for shelf in shelves(desk, "Page", "name") for line in shelf.lines}
