"""The PIN on the disk: kept for its owner alone, tried after saving, and of no use once damaged."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.lockout import FREE, Tries
from kiosk.core.problems import KioskError
from kiosk.services.doorkeeper import Doorkeeper
from kiosk.services.pins import FILE, TRIES_FILE, PinState, PinStore
from kiosk.tour.at_once import AtOnce
from tests.kiosk_window import ROOT, HandClock, write_content
from tests.staff import PIN, set_pin

WRONG = "284918"


def test_only_the_pin_itself_opens(tmp_path: Path) -> None:
    store = PinStore(tmp_path / "data")
    assert store.state is PinState.NONE
    assert not store.opens(PIN)
    store.save(PIN)
    assert store.state is PinState.SET
    assert store.opens(PIN)
    assert not store.opens(WRONG)
    assert not store.opens("")
    assert PIN not in store.file.read_text(encoding="ascii")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_others_on_this_computer_cannot_read_it(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("old", encoding="ascii")
    (tmp_path / FILE).chmod(0o644)
    PinStore(tmp_path).save(PIN)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "damage", [b"", b"\xff\xfe", b"284917", b"$argon2id$v=19$m=65536$short", b"$argon2i$v=19$a$b$c"]
)
def test_a_damaged_pin_opens_to_nobody(tmp_path: Path, damage: bytes) -> None:
    (set_pin(tmp_path) / FILE).write_bytes(damage)
    assert PinStore(tmp_path).state is PinState.UNREADABLE
    for pin in (PIN, WRONG, ""):
        assert not PinStore(tmp_path).opens(pin)


def test_a_hash_that_only_looks_like_one_opens_to_nobody(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA", encoding="ascii")
    assert not PinStore(tmp_path).opens(PIN)


def test_a_folder_in_its_place_stays_locked(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert PinStore(tmp_path).state is PinState.UNREADABLE
    with pytest.raises(KioskError, match="could not be saved"):
        PinStore(tmp_path).save(PIN)


def test_a_new_pin_forgives_the_tries_of_the_old(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    store.keep_tries(Tries(9, waited=False))
    store.save(PIN)
    assert store.tries() == Tries()


def doorkeeper(folder: Path, clock: HandClock) -> tuple[Doorkeeper, list[bool]]:
    keeper, heard = Doorkeeper(PinStore(folder), AtOnce, clock), list[bool]()
    keeper.answered.connect(heard.append)
    return keeper, heard


def test_five_wrong_ones_and_then_one_waits(tmp_path: Path, qapp: object) -> None:
    assert qapp
    clock = HandClock()
    keeper, heard = doorkeeper(set_pin(tmp_path), clock)
    for _ in range(FREE):
        keeper.ask(WRONG)
    assert (heard, keeper.wait) == ([False] * FREE, 15)
    keeper.ask(PIN)
    assert heard == [False] * FREE, "while one waits, not even the PIN is looked at"
    clock.seconds += 15
    keeper.ask(WRONG)
    assert keeper.wait == 30
    clock.seconds += 30
    keeper.ask(PIN)
    assert heard[-1]
    assert (keeper.wrong, keeper.left) == (0, FREE)


@pytest.mark.parametrize("step", [-100_000.0, 0.0, 100_000.0])
def test_a_restart_makes_no_wait_shorter_whatever_the_clock_says(tmp_path: Path, qapp: object, step: float) -> None:
    assert qapp
    clock = HandClock()
    keeper, _ = doorkeeper(set_pin(tmp_path), clock)
    for _ in range(FREE):
        keeper.ask(WRONG)
    clock.seconds += 14
    later = HandClock()
    later.seconds += step
    restarted, heard = doorkeeper(tmp_path, later)
    assert restarted.wait == 15
    later.seconds += 15
    restarted.ask(PIN)
    assert heard == [True]


def test_a_wait_that_was_sat_out_is_not_asked_for_twice(tmp_path: Path, qapp: object) -> None:
    assert qapp
    clock = HandClock()
    keeper, _ = doorkeeper(set_pin(tmp_path), clock)
    for _ in range(FREE):
        keeper.ask(WRONG)
    clock.seconds += 15
    assert keeper.wait == 0
    assert doorkeeper(tmp_path, clock)[0].wait == 0


def test_the_plug_pulled_while_a_pin_is_looked_at_costs_a_try(tmp_path: Path, qapp: object) -> None:
    """The count is on the disk before the PIN is looked at."""
    assert qapp
    seen: list[Tries] = []

    class Watched(PinStore):
        def opens(self, pin: str) -> bool:
            seen.append(PinStore(tmp_path).tries())
            return super().opens(pin)

    Doorkeeper(Watched(set_pin(tmp_path)), AtOnce, HandClock()).ask(PIN)
    assert seen == [Tries(1)]
    assert PinStore(tmp_path).tries() == Tries()


def test_deleting_letters_from_the_count_costs_a_wait(tmp_path: Path, qapp: object) -> None:
    assert qapp
    (set_pin(tmp_path) / TRIES_FILE).write_bytes(b"{")
    assert doorkeeper(tmp_path, HandClock())[0].wait == 15


def command(*arguments: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    line = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(line, input=typed, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)  # noqa: S603


def test_the_command_sets_and_tries_a_pin(tmp_path: Path) -> None:
    data = tmp_path / "data"
    asked = command("pin", "check", "--data", data)
    assert (asked.returncode, "pin set" in asked.stdout) == (1, True)
    done = command("pin", "set", "--data", data, typed=f"{PIN}\n{PIN}\n")
    assert done.returncode == 0, done.stderr
    assert PIN not in done.stdout + done.stderr
    assert command("pin", "check", "--data", data, typed=f"{PIN}\n").returncode == 0
    assert command("pin", "check", "--data", data, typed=f"{WRONG}\n").returncode == 1
    (data / FILE).write_text("damaged", encoding="ascii")
    assert "damaged" in command("pin", "check", "--data", data, typed=f"{PIN}\n").stdout


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("123456\n123456\n", "follow one another"), (f"{PIN}\n{WRONG}\n", "not the same"), ("555010\n555010\n", "phone")],
)
def test_the_command_refuses_with_one_sentence(tmp_path: Path, typed: str, reason: str) -> None:
    content = write_content(tmp_path / "content")
    done = command("pin", "set", "--data", tmp_path / "data", "--content", content, typed=typed)
    assert done.returncode == 2
    assert reason in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "data").exists()
