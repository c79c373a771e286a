from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.lifeline import Lifeline

Ends = tuple[int, int]


@pytest.fixture
def pipes() -> Iterator[tuple[Ends, Ends]]:
    """The kiosk's ends and the supervisor's: where each reads and writes."""
    here, there = os.pipe(), os.pipe()
    yield (here[0], there[1]), (there[0], here[1])
    for end in (here[0], there[0], there[1]):
        os.close(end)


def test_the_end_of_the_line_is_told(qtbot: QtBot, pipes: tuple[Ends, Ends]) -> None:
    ours, theirs = pipes
    line = Lifeline(ours)
    os.write(theirs[1], b"words mean nothing")
    with qtbot.waitSignal(line.cut, timeout=5000):
        os.close(theirs[1])


def test_a_supervisor_that_does_not_read_holds_nothing_up(qtbot: QtBot, pipes: tuple[Ends, Ends]) -> None:
    ours, theirs = pipes
    line = Lifeline(ours)
    for _ in range(20_000):
        line.say("painted idle")
    assert os.read(theirs[0], 13) == b"painted idle\n"
    with qtbot.waitSignal(line.cut, timeout=5000):
        os.close(theirs[1])
