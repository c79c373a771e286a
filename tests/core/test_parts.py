"""Texts cut for codes: nothing lost, nothing too large, never in the middle of a sentence that would fit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.parts import LONGEST_TITLE, MOST, ROOM, parts
from kiosk.core.qr import QUIET_ZONE, matrix

VERSION_12 = 65 + 2 * QUIET_ZONE


def named(title: str, number: int, total: int) -> str:
    return f"{title} ({number} of {total})"


def cut(*lines: str, title: str = "Title") -> tuple[str, ...]:
    return parts(title, lines, named)


def test_a_short_text_is_one_part_without_a_number() -> None:
    assert cut("One.", "Two.") == ("Title\nOne.\nTwo.",)
    assert cut() == ("Title",)


def test_lines_stay_whole_where_they_can() -> None:
    lines = [f"{number}. " + "word " * 12 + "end?" for number in range(8)]
    found = cut(*lines)
    assert len(found) == 3
    assert [part.splitlines()[0] for part in found] == [f"Title ({number} of 3)" for number in (1, 2, 3)]
    assert [line for part in found for line in part.splitlines()[1:]] == lines


def test_a_long_line_is_cut_between_sentences() -> None:
    sentence = "This sentence has exactly some words in it."
    found = cut(" ".join([sentence] * 12))
    assert all(line.endswith(".") for part in found for line in part.splitlines()[1:])


def test_a_text_too_long_for_any_sensible_number_of_codes_gives_none() -> None:
    assert len(cut("word " * 400)) == MOST
    assert cut("word " * 600) == ()


def test_a_title_that_goes_on_and_on_is_shortened() -> None:
    (only,) = cut("One.", title="Título " * 50)
    head = only.splitlines()[0]
    assert head.endswith("…")
    assert len(head.encode()) <= LONGEST_TITLE


@given(st.lists(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=90), max_size=20))
def test_nothing_is_lost_and_every_part_fits_its_code(lines: list[str]) -> None:
    found = cut(*lines)
    if not found:
        assert sum(len(line.encode()) + 1 for line in lines) > ROOM
        return
    assert all(len(part.encode()) <= ROOM for part in found)
    assert "".join("".join(part.splitlines()[1:]) for part in found) == "".join(lines)


def test_a_full_part_is_no_denser_than_the_screen_reckons_with() -> None:
    assert len(matrix("ñ" * (ROOM // 2))) == VERSION_12
    assert len(matrix("x" * ROOM)) == VERSION_12
