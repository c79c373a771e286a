"""A PIN that others guess at once is not taken, and the reason is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.pin import LONGEST, SHORTEST, weakness


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", "digits only"),
        ("12a456", "digits only"),
        ("١٢٣٤٥٦", "digits only"),
        ("28491", "this one has 5"),
        ("2849172849172", "this one has 13"),
        ("000000", "different digits"),
        ("112211", "different digits"),
        ("123456", "follow one another"),
        ("987654", "follow one another"),
        ("890123", "follow one another"),
        ("246246", "pattern"),
        ("159753", "pattern"),
        ("815412", "phone number"),
        ("412616", "phone number"),
    ],
)
def test_weak_ones_are_refused_with_the_reason(pin: str, reason: str) -> None:
    assert reason in weakness(pin, ["815-412-6166", "911"])


@pytest.mark.parametrize("pin", ["284917", "908172635544", "135790246"])
def test_others_are_taken(pin: str) -> None:
    assert weakness(pin, ["815-412-6166", "911", ""]) == ""


@given(st.text())
def test_whatever_is_typed_gets_an_answer(pin: str) -> None:
    if not weakness(pin):
        assert SHORTEST <= len(pin) <= LONGEST
        assert pin.isdecimal()
