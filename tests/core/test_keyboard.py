from __future__ import annotations

import pytest

from kiosk.core.keyboard import letters


def test_english_stands_as_on_a_typewriter_or_in_the_alphabet() -> None:
    assert letters("en", alphabetical=False) == ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    assert letters("en-US", alphabetical=True) == ("abcdefghi", "jklmnopqr", "stuvwxyz")


def test_spanish_has_its_letters_beside_their_neighbours() -> None:
    assert letters("es", alphabetical=False) == ("qwertyuiop", "asdfghjklñ", "zxcvbnmü")
    assert "".join(letters("es", alphabetical=True)) == "abcdefghijklmnñopqrstuüvwxyz"


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar", "zh-Hans", ""])
@pytest.mark.parametrize("alphabetical", [False, True])
def test_every_letter_stands_once_in_three_rows_that_fit(language: str, alphabetical: bool) -> None:
    rows = letters(language, alphabetical=alphabetical)
    every = "".join(rows)
    assert len(rows) == 3
    assert max(map(len, rows)) <= 11
    assert len(set(every)) == len(every)
    assert set("abcdefghijklmnopqrstuvwxyz") <= set(every)
