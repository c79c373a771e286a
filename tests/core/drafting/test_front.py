"""A form changes one line at the top of a page; every other byte stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.drafting.front import cut, values, with_list, with_text
from kiosk.core.drafting.roundtrip import to_bytes, to_text

PAGE = """---
# A note of the team.
title: "Scar: tissue"   # keep the quotes
summary: Some of them stick.
icon: bandaids

sources:
  - "One: paper"
  # the second one
  - Two
reviewed: null
---

Words with --- in them.
"""


def changed(key: str, value: str, page: str = PAGE) -> str:
    return with_text(cut(page), key, value).text


@pytest.mark.parametrize(
    ("key", "value", "line", "instead"),
    [
        ("title", 'Scars "heal"', 'title: "Scar: tissue"   # keep', 'title: "Scars \\"heal\\""   # keep'),
        ("summary", "They stick: some", "summary: Some of them stick.", 'summary: "They stick: some"'),
        ("summary", "Plain", "summary: Some of them stick.", "summary: Plain"),
        ("summary", "null", "summary: Some of them stick.", 'summary: "null"'),
        ("icon", "heart", "icon: bandaids", "icon: heart"),
        ("icon", "", "icon: bandaids\n", ""),
        ("tone", "clay", "icon: bandaids\n", "icon: bandaids\ntone: clay\n"),
        ("reviewed", "2026-03-31", "reviewed: null", "reviewed: 2026-03-31"),
    ],
)
def test_one_line_changes_and_no_other(key: str, value: str, line: str, instead: str) -> None:
    assert changed(key, value) == PAGE.replace(line, instead)


def test_a_list_is_written_one_item_a_line() -> None:
    text = with_list(cut(PAGE), "questions", ("Could it be: a scar?", "Why me?")).text
    front = values(cut(text))
    assert front is not None
    assert front.lists["questions"] == ("Could it be: a scar?", "Why me?")
    assert front.lists["sources"] == ("One: paper", "Two")
    again = with_list(cut(text), "questions", ("Only this?",)).text
    assert again == PAGE.replace("reviewed: null\n", "reviewed: null\nquestions:\n  - Only this?\n")
    assert with_list(cut(again), "questions", ()).text == PAGE


def test_a_page_without_lines_at_the_top_gets_them() -> None:
    assert changed("title", "New", "Words.\n") == "---\ntitle: New\n---\nWords.\n"
    assert changed("title", "", "Words.\n") == "Words.\n"
    assert changed("title", "New", "---\n---\nWords.") == "---\ntitle: New\n---\nWords."


def test_lines_that_cannot_be_read_are_left_to_the_hand() -> None:
    assert values(cut("---\ntitle: [a\n---\nWords.\n")) is None
    assert values(cut("---\ntitle: open\n\nWords.\n")) is None
    assert cut("---\ntitle: open\n").front == ""


@given(
    key=st.sampled_from(["title", "summary", "icon", "reviewer", "tone", "draft"]),
    value=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40).map(lambda text: " ".join(text.split())),
)
def test_what_is_typed_is_what_is_read(key: str, value: str) -> None:
    sheet = with_text(cut(PAGE), key, value)
    front = values(sheet)
    assert front is not None
    assert front.text(key) == value
    before = values(cut(PAGE))
    assert before is not None
    for other in ("title", "summary", "icon", "reviewed"):
        if other != key:
            assert front.text(other) == before.text(other)
    assert sheet.body == cut(PAGE).body
    assert with_text(sheet, key, before.text(key)).text.count("\n") in {PAGE.count("\n"), PAGE.count("\n") - 1}


RAW = "\ufeff---\r\ntitle: A\r\n---\r\nOne\nTwo\r\nThree\rFour".encode()


def test_untouched_lines_keep_their_ends_and_the_mark() -> None:
    text = to_text(RAW)
    assert text == "---\ntitle: A\n---\nOne\nTwo\nThree\nFour"
    assert to_bytes(text, RAW) == RAW
    assert to_bytes(text.replace("Two", "2\nnew"), RAW) == RAW.replace(b"Two", b"2\r\nnew")
    assert to_bytes(text + "\n", RAW) == RAW + b"\r\n"


def test_other_encodings_become_utf8_when_they_are_changed() -> None:
    assert to_bytes("Añejo\n", "Añejo\n".encode("cp1252")) == "Añejo\n".encode("cp1252")
    assert to_bytes("Añejos\n", "Añejo\n".encode("cp1252")) == "Añejos\n".encode()
    assert to_bytes("Añejos\n", "Añejo\n".encode("utf-16")) == "Añejos\n".encode()


@given(
    st.lists(st.sampled_from(["a", "b", "", "é"]), max_size=8),
    st.lists(st.sampled_from(["\n", "\r\n", "\r"]), max_size=8),
)
def test_text_that_was_not_changed_is_the_same_file(lines: list[str], ends: list[str]) -> None:
    data = "".join(line + end for line, end in zip(lines, [*ends, *["\n"] * 8], strict=False)).encode()
    assert to_bytes(to_text(data), data) == data
    assert to_text(to_bytes(to_text(data) + "x", data)) == to_text(data) + "x"
