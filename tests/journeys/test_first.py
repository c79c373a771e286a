"""A locked kiosk that nobody ever gave a PIN, set up with real touches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.backroom import Backroom
from kiosk.services.idle import IdleClock
from kiosk.services.pins import FILE, TRACE, PinState, PinStore
from kiosk.services.speech.speaker import Speaker
from kiosk.start import RunOptions
from kiosk.tour.at_once import AtOnce
from kiosk.ui.gate import Gate
from kiosk.ui.session import Session
from kiosk.ui.staff.first import First
from tests.kiosk_window import Kiosk, opened, write_content
from tests.staff import PIN, corner, hold, type_pin


@pytest.fixture
def store(tmp_path: Path) -> PinStore:
    return PinStore(tmp_path / "data")


@pytest.fixture
def kiosk(qapp: object, tmp_path: Path, store: PinStore) -> Iterator[Kiosk]:
    assert qapp

    def furnish(gate: Gate) -> First:
        return First(store, AtOnce, gate, ("en", "es"), ("815-412-6166",))

    with opened(write_content(tmp_path / "content"), data=tmp_path / "data", locked=True) as kiosk:
        kiosk.gate.admit(furnish)
        kiosk.settle()
        yield kiosk


def first(kiosk: Kiosk) -> First:
    room = kiosk.gate.room
    assert isinstance(room, First)
    return room


def test_the_pin_is_chosen_twice_in_the_language_of_the_staff(kiosk: Kiosk, store: PinStore) -> None:
    kiosk.tap("Español")
    assert "Configurar este kiosco" in kiosk.texts()
    kiosk.tap("English")
    chosen = QSignalSpy(first(kiosk).chosen)
    type_pin(kiosk)
    assert "Type the same PIN once more." in kiosk.texts()
    assert store.state is PinState.NONE, "nothing is kept before it was typed twice"
    type_pin(kiosk)
    assert chosen.count() == 1
    assert store.opens(PIN)
    assert (store.file.parent / TRACE).exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("12345", "A PIN has 6 to 12 digits."),
        ("123456", "These digits follow one another, as in 123456: people try that first."),
        ("126166", "That is part of a phone number that patients can read on the screen."),
        ("111222", "Use at least 3 different digits: people try such a PIN first."),
    ],
)
def test_a_pin_that_is_soon_guessed_is_not_taken(kiosk: Kiosk, store: PinStore, typed: str, said: str) -> None:
    type_pin(kiosk, typed)
    assert said in kiosk.texts()
    assert store.state is PinState.NONE


def test_two_that_differ_begin_anew(kiosk: Kiosk, store: PinStore) -> None:
    type_pin(kiosk)
    type_pin(kiosk, "284918")
    assert "The two were not the same. Choose a PIN again." in kiosk.texts()
    assert store.state is PinState.NONE


def test_nothing_but_the_pin_is_in_reach_and_it_waits_for_ever(kiosk: Kiosk) -> None:
    assert set(kiosk.buttons()) == {*"0123456789", "", "OK", "Español", "Leave without setting up"}
    kiosk.time.seconds += 24 * 3600
    kiosk.gate.clock.check()
    kiosk.settle()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    kiosk.settle()
    assert kiosk.gate.open
    assert "Set up this kiosk" in kiosk.texts()


def test_a_real_keyboard_types_the_pin(kiosk: Kiosk, store: PinStore) -> None:
    for _ in range(2):
        for digit in f"{PIN[:-1]}3":
            QTest.keyClick(kiosk.window, Qt.Key(ord(digit)))
        QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
        QTest.keyClick(kiosk.window, Qt.Key(ord(PIN[-1])))
        QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
        kiosk.settle()
    assert store.opens(PIN)


def test_a_pin_that_was_set_at_the_computer_meanwhile_counts(kiosk: Kiosk, store: PinStore) -> None:
    type_pin(kiosk)
    store.save("739105")
    type_pin(kiosk)
    assert not kiosk.gate.open
    assert store.opens("739105")


def test_the_way_out_is_open_as_long_as_nothing_is_locked(kiosk: Kiosk) -> None:
    gone = QSignalSpy(first(kiosk).gone)
    kiosk.tap("Leave without setting up")
    assert gone.count() == 1


def test_a_pin_file_that_is_gone_does_not_let_anybody_choose_another(tmp_path: Path) -> None:
    store = PinStore(tmp_path)
    store.save(PIN)
    (tmp_path / FILE).unlink()
    assert store.state is PinState.UNREADABLE
    (tmp_path / TRACE).unlink()
    assert store.state is PinState.NONE


def test_the_corner_calls_nobody_while_it_stands(kiosk: Kiosk) -> None:
    hold(kiosk, corner(kiosk))
    assert first(kiosk).area == "FirstArea"


def test_from_nothing_to_a_locked_kiosk(qapp: QGuiApplication, tmp_path: Path, store: PinStore) -> None:
    content = write_content(tmp_path / "content")
    made: list[Backroom] = []

    def gate(session: Session, clock: IdleClock) -> Gate:
        options = RunOptions(content, tmp_path / "data", locked=True)
        made.append(Backroom(options, session, clock, Speaker(session), qapp))
        return made[0].gate

    with opened(content, gate=gate) as kiosk:
        backroom = made[0]
        backroom.start()
        kiosk.settle()
        backroom.begin_anew()
        kiosk.settle()
        type_pin(kiosk)
        kept = QSignalSpy(first(kiosk).chosen)
        type_pin(kiosk)
        assert kept.count() or kept.wait(60_000)
        kiosk.settle()
        assert store.opens(PIN)
        assert "1 of 3: clinic and phone" in kiosk.texts()
        kiosk.tap("Next step")
        kiosk.tap("Next step")
        assert "Morning check" in kiosk.texts()
        kiosk.tap("Done")
        assert kiosk.screen == "attract"
        hold(kiosk, corner(kiosk))
        assert kiosk.gate.asking, "from now on there is the PIN alone"
        backroom.close(0)
