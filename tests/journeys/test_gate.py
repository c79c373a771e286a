"""The way into the staff area, and why there is no other: real touches, keys and mouse on a locked kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.services.pins import FILE
from kiosk.ui.corner import HOLD_SECONDS
from tests.kiosk_window import Kiosk, centre, opened, write_content
from tests.staff import PIN, Clinic, corner, enter, hold, knock, set_pin, type_pin

WRONG = "284918"
LEAVE = "Leave the kiosk"


@pytest.fixture
def ends(tmp_path: Path) -> Clinic:
    return Clinic(write_content(tmp_path / "content"), tmp_path / "data")


@pytest.fixture
def locked(qapp: object, ends: Clinic) -> Iterator[Kiosk]:
    assert qapp
    with ends.open() as kiosk:
        yield kiosk


def middle(kiosk: Kiosk) -> QPoint:
    return QPoint(kiosk.window.width() // 2, kiosk.window.height() // 2)


def press_letters(kiosk: Kiosk, letters: str) -> None:
    for letter in letters:
        QTest.keyClick(kiosk.window, Qt.Key(ord(letter.upper())))
    kiosk.settle()


def test_the_staff_come_in_and_leave_the_kiosk(locked: Kiosk, ends: Clinic) -> None:
    enter(locked)
    locked.tap("Restart or leave")
    locked.tap(LEAVE)
    assert ends.asked == ["leave"]


@pytest.mark.parametrize("where", ["attract", "home", "page", "find", "help", "contact", "warning", "lowered"])
def test_a_held_corner_asks_for_the_pin_on_every_screen(locked: Kiosk, where: str) -> None:
    match where:
        case "attract":
            pass
        case "page":
            locked.wake()
            locked.session.open_page("first/two")
        case "find":
            locked.wake()
            locked.finder.open()
        case "warning":
            locked.wake()
            locked.ask_whether_anybody_is_there()
        case "lowered":
            locked.wake()
            locked.session.easier.switch_lowered()
        case "help" | "contact":
            locked.wake()
            getattr(locked.session, where)()
        case _:
            locked.wake()
    locked.settle()
    before = locked.here
    for point in (corner(locked), QPoint(12, 12)):
        hold(locked, point)
        assert locked.gate.asking
        assert "Staff only" in locked.texts()
        locked.tap("Back to patient information")
        assert not locked.gate.busy
    assert locked.here == before
    enter(locked)


def test_the_held_finger_presses_nothing(locked: Kiosk) -> None:
    hold(locked, corner(locked))
    assert locked.screen == "attract"
    locked.gate.close()
    locked.wake()
    locked.session.open_page("first/two")
    locked.settle()
    before = locked.visit
    hold(locked, corner(locked))
    locked.gate.close()
    assert locked.visit == before


def test_what_is_no_held_corner_asks_for_nothing(locked: Kiosk) -> None:
    locked.wake()
    hold(locked, corner(locked), HOLD_SECONDS - 0.2)
    assert not locked.gate.busy
    hold(locked, middle(locked), 60)
    assert not locked.gate.busy
    hold(locked, QPoint(12, locked.window.height() - 12), 60)
    assert not locked.gate.busy
    locked.down(corner(locked))
    locked.move(corner(locked) + QPoint(-60, 60))
    locked.time.seconds += 10
    locked.corner.check()
    locked.up(corner(locked) + QPoint(-60, 60))
    assert not locked.gate.busy


def test_a_hand_that_rests_elsewhere_does_not_keep_staff_out(locked: Kiosk) -> None:
    locked.wake()
    locked.down(middle(locked), finger=7)
    hold(locked, corner(locked))
    assert locked.gate.asking


def test_staff_come_in_while_somebody_scans(locked: Kiosk) -> None:
    locked.wake()
    locked.session.easier.switch_scanning()
    locked.settle()
    enter(locked)
    assert not locked.visit.scanning


def test_a_mouse_held_in_a_corner_does_it_too(locked: Kiosk) -> None:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(locked.window, left, none, corner(locked))
    locked.time.seconds += HOLD_SECONDS
    locked.corner.check()
    QTest.mouseRelease(locked.window, left, none, corner(locked))
    locked.settle()
    assert locked.gate.asking


def test_keys_alone_lead_in_and_out(locked: Kiosk, ends: Clinic) -> None:
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyPress(locked.window, key)
    locked.time.seconds += HOLD_SECONDS
    locked.corner.check()
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyRelease(locked.window, key)
    locked.settle()
    assert locked.gate.asking
    press_letters(locked, PIN)
    QTest.keyClick(locked.window, Qt.Key.Key_Return)
    locked.settle()
    assert locked.gate.open
    locked.time.seconds += 1
    for words in ("Restart or leave", LEAVE):
        while locked.focused != words:
            locked.press(Qt.Key.Key_Tab)
        locked.press(Qt.Key.Key_Return)
    assert ends.asked == ["leave"]


def test_a_keypad_steps_through_the_digits(locked: Kiosk) -> None:
    knock(locked)
    for digit in PIN:
        while locked.focused != digit:
            locked.press(Qt.Key.Key_Tab)
        locked.press(Qt.Key.Key_Return)
    while locked.focused != "OK":
        locked.press(Qt.Key.Key_Tab)
    locked.press(Qt.Key.Key_Return)
    assert locked.gate.open


def test_keys_that_were_let_go_of_ask_for_nothing(locked: Kiosk) -> None:
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyPress(locked.window, key)
        QTest.keyRelease(locked.window, key)
    locked.time.seconds += 10
    locked.corner.check()
    assert not locked.gate.busy


def test_nothing_opens_without_the_pin(locked: Kiosk, ends: Clinic) -> None:
    locked.wake()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F4):
        for modifier in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.ControlModifier,
        ):
            QTest.keyClick(locked.window, key, modifier)
    left = QSignalSpy(locked.session.left)
    QTest.keyClick(locked.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    closing = QCloseEvent()
    QCoreApplication.sendEvent(locked.window, closing)
    locked.window.close()
    locked.settle()
    assert left.count() == 0
    assert not closing.isAccepted()
    assert locked.window.isVisible()
    knock(locked)
    locked.gate.back()
    assert not locked.gate.busy
    knock(locked)
    for digit in WRONG:
        locked.tap(digit)
    locked.tap("OK")
    assert locked.gate.room is None
    assert LEAVE not in locked.buttons()
    assert not any("tel" in text or "555" in text for text in locked.texts()), "nor does the pad tell anything"
    assert ends.asked == []


def test_a_kiosk_that_is_not_locked_is_left_with_ctrl_q(small: Kiosk) -> None:
    left = QSignalSpy(small.session.left)
    QTest.keyClick(small.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert left.count() == 1


def test_too_few_digits_are_no_try(locked: Kiosk) -> None:
    knock(locked)
    for digit in "28491":
        locked.tap(digit)
    locked.tap("OK")
    assert locked.gate.property("tries") == 5
    locked.tap("7")
    locked.tap("OK")
    assert locked.gate.open


def test_the_same_digit_twice_in_a_row_counts_twice(locked: Kiosk, tmp_path: Path) -> None:
    set_pin(tmp_path / "data", "228833")
    knock(locked)
    for digit in "228833":
        point = centre(locked.button(digit))
        locked.down(point)
        locked.up(point)
        locked.time.seconds += 0.2
    locked.tap("OK")
    assert locked.gate.open


def test_a_mistyped_digit_is_taken_back(locked: Kiosk) -> None:
    knock(locked)
    locked.tap("9")
    locked.tap_at(centre(next(item for item in locked.items() if item.property("glyph") == "backspace")))
    type_pin(locked)
    assert locked.gate.open


def test_five_wrong_ones_and_then_one_waits_even_after_a_restart(qapp: object, tmp_path: Path) -> None:
    assert qapp
    content, data = write_content(tmp_path / "content"), set_pin(tmp_path / "data")
    with opened(content, data=data, locked=True) as kiosk:
        knock(kiosk)
        for left in (4, 3, 2, 1, 0):
            type_pin(kiosk, WRONG)
            assert kiosk.gate.property("tries") == left
        assert "Too many wrong tries. You can try again in 15 seconds." in kiosk.texts()
        assert "0:15" in kiosk.texts()
        assert not set(PIN) & set(kiosk.buttons()), "there is no digit to touch"
    with opened(content, data=data, locked=True) as kiosk:
        knock(kiosk)
        assert kiosk.gate.property("status") == "waiting"
        press_letters(kiosk, PIN)
        QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
        assert not kiosk.gate.open
        kiosk.time.seconds += 15
        kiosk.gate.changed.emit()
        kiosk.settle()
        type_pin(kiosk, WRONG)
        assert "0:30" in kiosk.texts()


def test_a_damaged_pin_keeps_everybody_out_and_says_what_to_do(locked: Kiosk, tmp_path: Path) -> None:
    (tmp_path / "data" / FILE).write_bytes(b"damaged")
    knock(locked)
    assert any("damaged" in text and "python main.py pin set" in text for text in locked.texts())
    assert "1" not in locked.buttons()
    set_pin(tmp_path / "data", "908172")
    locked.gate.changed.emit()
    locked.settle()
    type_pin(locked, "908172")
    assert locked.gate.open


def test_staff_end_the_visit_and_leave_none_of_their_own(locked: Kiosk) -> None:
    locked.wake()
    locked.tap("Español")
    enter(locked)
    assert locked.screen == "attract"
    assert locked.visit.language == "en"
    assert "Cerrar" in locked.buttons(), "they go on in the language they came with"
    locked.tap("Cerrar")
    assert not locked.gate.busy
    assert locked.gate.room is None
    locked.wake()
    assert "Contact" in locked.buttons()


def test_nobody_there_for_two_minutes_closes_the_area(locked: Kiosk) -> None:
    enter(locked)
    locked.time.seconds += 100
    locked.gate.clock.check()
    locked.settle()
    assert any("closes in 20 s" in text for text in locked.texts())
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True)
    QCoreApplication.sendEvent(locked.window, held)
    assert locked.gate.property("seconds_left") == 20, "something lies on a key"
    locked.tap_at(middle(locked))
    assert locked.gate.property("seconds_left") == 0
    locked.time.seconds += 100
    locked.gate.clock.check()
    locked.time.seconds += 20
    locked.gate.clock.check()
    locked.settle()
    assert not locked.gate.busy
    assert LEAVE not in locked.texts()
    assert locked.screen == "attract"


def test_a_pad_that_nobody_uses_goes_away(locked: Kiosk) -> None:
    locked.wake()
    knock(locked)
    locked.tap("2")
    locked.time.seconds += 41
    locked.gate.clock.check()
    assert not locked.gate.busy
    assert locked.screen == "home"
    knock(locked)
    assert locked.gate.property("typed") == 0


def test_the_visit_waits_while_somebody_stands_at_the_pad(locked: Kiosk) -> None:
    locked.wake()
    knock(locked)
    locked.pass_time(locked.library.settings.idle.warn_after + 1)
    assert not locked.clock.warning
    locked.gate.close()
    locked.ask_whether_anybody_is_there()


def test_letters_typed_at_the_pad_do_not_reach_the_search(locked: Kiosk) -> None:
    locked.wake()
    locked.finder.open()
    knock(locked)
    press_letters(locked, "ab12")
    assert locked.finder.words == ""
    assert locked.gate.property("typed") == 2
