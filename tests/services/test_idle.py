from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.core.settings import Idle
from kiosk.services.idle import EXTRA_TIME, IdleClock
from tests.kiosk_window import HandClock

pytestmark = pytest.mark.usefixtures("qapp")


class Watch:
    """An idle clock of 100 and 20 seconds, and what it said."""

    def __init__(self) -> None:
        self.time = HandClock()
        self.clock = IdleClock(Idle(warn_after=100, warn_for=20), self.time)
        self.said: list[object] = []
        self.clock.warned.connect(lambda: self.said.append("warned"))
        self.clock.counted.connect(self.said.append)
        self.clock.expired.connect(lambda: self.said.append("expired"))

    def after(self, seconds: float) -> list[object]:
        """What is said when so many seconds have passed."""
        self.said.clear()
        self.time.seconds += seconds
        self.clock.check()
        return list(self.said)

    def touch(self) -> bool:
        return self.clock.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin))


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_it_says_nothing_until_it_is_started(watch: Watch) -> None:
    assert watch.after(1e6) == []
    watch.clock.start()
    assert watch.after(99) == []


def test_it_warns_counts_down_and_expires_once(watch: Watch) -> None:
    watch.clock.start()
    assert watch.after(100) == [20, "warned"]
    assert watch.after(1) == [19]
    assert watch.after(18) == [1]
    assert watch.after(1) == ["expired"]
    assert watch.after(1000) == []


def test_a_touch_begins_the_wait_anew_and_is_passed_on(watch: Watch) -> None:
    watch.clock.start()
    watch.after(99)
    assert watch.touch() is False
    assert watch.after(99) == []
    assert watch.after(1) == [20, "warned"]


def test_a_touch_neither_ends_nor_postpones_the_warning(watch: Watch) -> None:
    watch.clock.start()
    watch.after(100)
    watch.after(15)
    watch.touch()
    assert watch.clock.warning
    assert watch.after(5) == ["expired"]


def test_a_key_that_something_lies_on_is_nobody(watch: Watch) -> None:
    watch.clock.start()
    assert watch.after(90) == []
    key = (QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    assert not watch.clock.eventFilter(QObject(), QKeyEvent(*key, True))
    assert watch.after(10) == [20, "warned"]
    watch.clock.stay()
    assert watch.after(90) == []
    watch.clock.eventFilter(QObject(), QKeyEvent(*key, False))
    assert watch.after(10) == []


def test_staying_ends_the_warning(watch: Watch) -> None:
    watch.clock.start()
    watch.after(100)
    watch.clock.stay()
    assert not watch.clock.warning
    assert watch.after(99) == []
    assert watch.after(1) == [20, "warned"]


def test_stopping_ends_everything(watch: Watch) -> None:
    watch.clock.start()
    watch.after(100)
    watch.clock.stop()
    assert not watch.clock.running
    assert watch.after(1000) == []


def test_more_time_is_waited(watch: Watch) -> None:
    watch.clock.extra_time = True
    watch.clock.start()
    assert watch.after(100 * EXTRA_TIME - 1) == []
    assert watch.after(1) == [20, "warned"]


def test_a_change_of_the_settings_counts_at_once(watch: Watch) -> None:
    watch.clock.start()
    watch.clock.idle = Idle(warn_after=30, warn_for=40)
    assert watch.after(30) == [40, "warned"]


def test_a_clock_that_stands_still_does_not_spin(watch: Watch) -> None:
    """The timer fired early by less than a millisecond: it must neither expire nor wait for 0 ms."""
    watch.clock.start()
    assert watch.after(100 - 1e-9) == []
    assert watch.after(1e-9) == [20, "warned"]


def test_its_own_timer_wakes_it(qtbot: object) -> None:
    """With the real clock and next to no time to wait."""
    clock = IdleClock(Idle(warn_after=0, warn_for=0))
    with qtbot.waitSignal(clock.expired, timeout=5000):  # type: ignore[attr-defined]
        clock.start()


def test_it_waits_while_somebody_listens_and_a_while_after(watch: Watch) -> None:
    watch.clock.start()
    watch.clock.hold()
    assert watch.after(5000) == []
    watch.clock.release(30)
    assert watch.after(129) == []
    assert watch.after(1) == [20, "warned"]


def test_a_touch_does_not_shorten_the_while_after_listening(watch: Watch) -> None:
    watch.clock.start()
    watch.clock.hold()
    watch.clock.release(30)
    watch.touch()
    assert watch.after(129) == []


def test_only_what_was_held_is_released(watch: Watch) -> None:
    watch.clock.start()
    watch.after(99)
    watch.clock.release(30)
    assert watch.after(1) == [20, "warned"]


def test_the_next_visit_is_not_held(watch: Watch) -> None:
    watch.clock.start()
    watch.clock.hold()
    watch.clock.stop()
    watch.clock.start()
    assert watch.after(100) == [20, "warned"]
