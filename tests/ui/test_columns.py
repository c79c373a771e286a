"""How a table's columns share its width."""

from __future__ import annotations

from typing import cast

import pytest

from kiosk.core.blocks import Span, Table
from kiosk.ui.columns import columns
from kiosk.ui.ease import Ease
from tests.kiosk_window import SHIPPED, opened


def table(*lines: tuple[str, ...]) -> Table:
    head, *body = [tuple((Span(cell),) for cell in line) for line in lines]
    return Table(head, tuple(body))


def shares(*lines: tuple[str, ...]) -> list[float]:
    return [float(column["share"]) for column in columns(table(*lines))]


def test_columns_of_like_length_are_even() -> None:
    assert shares(("One", "Other"), ("I can wait.", "I want a change.")) == [0.5, 0.5]


def test_a_column_of_longer_texts_is_wider() -> None:
    narrow, wide = shares(("Word", "Meaning"), ("Disc", "The soft cushion between two bones of your spine."))
    assert narrow < 0.5 < wide
    assert narrow + wide == pytest.approx(1)


def test_no_column_is_squeezed_away() -> None:
    assert min(shares(("A", "B"), ("x", "A very long text. " * 40))) > 0.1


def test_the_longest_word_is_known_whether_in_the_head_or_in_a_cell() -> None:
    first, second = columns(table(("Medicine", "Main complications"), ("Anti-inflammatory pills", "Few")))
    assert (first["word"], second["word"]) == ("inflammatory", "complications")


def test_a_table_without_lines_has_columns_all_the_same() -> None:
    assert shares(("One", "Two")) == [0.5, 0.5]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_no_word_of_the_word_list_is_broken(size: tuple[int, int], text_size: str) -> None:
    with opened(SHIPPED, size=size) as kiosk:
        kiosk.wake()
        cast("Ease", kiosk.session.ease).choose_text_size(text_size)
        kiosk.session.open_page("questions/words-m-r")
        kiosk.settle()
        word = next(item for item in kiosk.items() if "Neuromodulation</b>" in str(item.property("text")))
        assert word.property("lineCount") == 1
