"""Wrong PINs cost ever more time, and nothing makes it less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.lockout import FREE, LONGEST_WAIT, Tries, counted, read, wait_after, written


def after(wrong: int) -> Tries:
    tries = Tries()
    for _ in range(wrong):
        tries = counted(tries)
    return tries


def test_five_tries_and_then_fifteen_seconds_that_double() -> None:
    assert [after(wrong).wait for wrong in range(10)] == [0, 0, 0, 0, 0, 15, 30, 60, 120, 240]
    assert [after(wrong).left for wrong in range(7)] == [5, 4, 3, 2, 1, 0, 0]


def test_the_wait_has_an_end() -> None:
    assert wait_after(1000) == LONGEST_WAIT


@given(st.integers(0, 10**6 - 1), st.booleans())
def test_what_is_kept_is_what_was_counted(wrong: int, waited: bool) -> None:
    tries = Tries(wrong, waited)
    assert read(written(tries)) == tries


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"null",
        b'{"wrong": -1, "waited": true}',
        b'{"wrong": 2.5, "waited": true}',
        b'{"wrong": 1}',
        b"\xff",
    ],
)
def test_a_damaged_count_is_worth_nothing_to_whoever_damaged_it(data: bytes) -> None:
    assert read(data) == Tries(FREE, waited=False)


@given(st.binary())
def test_any_bytes_are_read(data: bytes) -> None:
    assert read(data).wrong >= 0
