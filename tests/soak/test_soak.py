"""The soak itself: it is sound for a few hundred actions, and notices what it is there to notice."""

from __future__ import annotations

import ctypes
import logging
import os
import random
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer, qWarning

from tests.kiosk_window import write_content
from tests.soak.hand import ACTIONS, Hand
from tests.soak.memory import Sample, sample, slope
from tests.soak.report import longest, write
from tests.soak.run import kiosk, soak
from tests.soak.staff import at_work
from tests.soak.verdict import Outcome
from tests.soak.watch import watch


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path / "original")


def test_a_short_run_is_sound_and_can_be_told_of(content: Path, tmp_path: Path) -> None:
    said: list[str] = []
    outcome = watch(content, 1, 500, said.append)
    assert not outcome.faults
    assert outcome.done == 500
    assert len(outcome.screens) > 5
    assert any("500 actions" in line for line in said)
    page = tmp_path / "report.md"
    assert longest(page) == 0
    write(page, outcome)
    assert longest(page) == 500


def test_a_run_that_is_ended_by_hand_tells_of_what_it_did(content: Path) -> None:
    """Ctrl+C reaches the whole group of processes; here the one that is driven, once it has told something."""

    def end(line: str) -> None:
        if "1,000 actions" in line:
            for process in psutil.Process().children():
                process.send_signal(signal.SIGINT)

    outcome = watch(content, 1, 1_000_000, end)
    assert not outcome.faults
    assert 1000 <= outcome.done <= 2000


def test_a_process_that_dies_is_a_fault(tmp_path: Path) -> None:
    outcome = watch(tmp_path / "nowhere", 1, 500, lambda _line: None)
    assert not outcome.sound
    assert "FileNotFoundError" in outcome.faults[0]


def test_a_crash_is_a_fault(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.soak.watch.CHILD", (sys.executable, "-X", "faulthandler", "-c", "import os; os.abort()"))
    outcome = watch(content, 1, 500, lambda _line: None)
    assert not outcome.sound
    assert "Fatal Python error: Aborted" in outcome.faults[0]


def fail_in_a_slot(hand: Hand) -> None:
    QTimer.singleShot(0, hand.kiosk.window, lambda: [].index("planted"))


def warn(_hand: Hand) -> None:
    qWarning("a planted warning")


def complain(_hand: Hand) -> None:
    logging.getLogger("kiosk").warning("a planted complaint")


def seize_up(hand: Hand) -> None:
    hand.bar.setEnabled(False)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (fail_in_a_slot, "'planted' is not in list"),
        (warn, "Qt: a planted warning"),
        (complain, "log: a planted complaint"),
        (seize_up, "stuck: no way home"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_what_goes_wrong_ends_the_run(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Callable[[Hand], None], said: str
) -> None:
    monkeypatch.setitem(ACTIONS, "hear", fault)
    run = soak(content, tmp_path / "content", 1, 400)
    assert len(run.faults) == 1
    assert said in run.faults[0]
    assert sum(run.actions.values()) < 400


def samples(*memory: float) -> list[Sample]:
    return [Sample(200 * number, mb, mb, 11) for number, mb in enumerate(memory)]


def held(one: Sample) -> float:
    return one.held


def test_growth_is_told_by_the_ten_thousand_and_what_is_held_for_a_while_does_not_count() -> None:
    steady = [100 + number * 0.04 for number in range(100)]
    assert slope(samples(*steady), 1000, held) == pytest.approx(2.0)
    for_a_while = [100 + (number * 7 % 5) * 3 + (40 if number > 70 and number % 5 else 0) for number in range(100)]
    assert slope(samples(*for_a_while), 1000, held) == 0
    assert slope(samples(90, 100), 0, held) == 0


def test_a_run_that_grows_is_not_sound() -> None:
    steep = Outcome(1, {"tap": 40_000}, {}, samples(*(100 + n / 5 for n in range(201))), 60, [])
    flat = Outcome(1, {"tap": 40_000}, {}, samples(*(100 + n / 100 for n in range(201))), 60, [])
    assert steep.grows
    assert not steep.sound
    assert flat.sound


def test_what_the_process_occupies_counts_in_a_long_run() -> None:
    spreading = [Sample(n * 200, 100, 100 + n / 5, 11) for n in range(301)]
    assert not Outcome(1, {"tap": 20_000}, {}, spreading[:101], 60, []).grows
    assert Outcome(1, {"tap": 60_000}, {}, spreading, 60, []).grows


def test_what_is_held_is_weighed_and_what_was_given_back_is_not() -> None:
    before = sample(0)
    block = ctypes.create_string_buffer(os.urandom(1) * 20_000_000)
    grains = [bytes(600) for _ in range(20_000)]
    during = sample(1)
    del block, grains
    after = sample(2)
    assert during.held == pytest.approx(before.held + 33, abs=3)
    assert after.held == pytest.approx(before.held, abs=2)
    assert after.held <= after.occupied


@pytest.mark.usefixtures("qapp")
def test_resting_changes_nothing_on_the_screen(content: Path, tmp_path: Path) -> None:
    dice = random.Random(1)  # noqa: S311 - chance, no secret
    with ThreadPoolExecutor(max_workers=1) as executor:
        hand, close = kiosk(at_work(content, tmp_path / "content", dice), dice, executor)
        before = hand.kiosk.settle()
        hand.rest()
        assert hand.kiosk.settle() == before
        close()
