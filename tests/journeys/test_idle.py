"""The person walks away: warn, let stay, or forget everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.core import visit as visits
from kiosk.services.idle import EXTRA_TIME
from tests.kiosk_window import Kiosk, centre, opened, write_content

CORNER = QPoint(5, 5)
ASKED = "Are you still reading?"


@pytest.fixture
def reader(small: Kiosk) -> Kiosk:
    """Somebody in the middle of a long page."""
    small.wake()
    small.tap("First topic")
    small.tap("Page two")
    small.tap("More below")
    assert small.scrolled > 0
    return small


def test_the_warning_counts_down_and_one_touch_returns_to_the_same_line(reader: Kiosk) -> None:
    before, line = reader.visit, reader.scrolled
    reader.ask_whether_anybody_is_there()
    assert ASKED in reader.texts()
    assert "30 seconds" in reader.texts()
    reader.pass_time(10)
    assert "20 seconds" in reader.texts()
    reader.tap_at(CORNER)
    assert ASKED not in reader.texts()
    assert reader.visit == before
    assert reader.scrolled == line
    assert "Page two" in reader.texts()


def test_a_touch_meant_for_the_page_does_not_dismiss_the_warning_unread(reader: Kiosk) -> None:
    next_page = centre(reader.button("Next page"))
    reader.ask_whether_anybody_is_there()
    reader.time.seconds += 0.4
    reader.tap_at(next_page)
    assert ASKED in reader.texts()
    assert reader.here == ("page", "first/two"), "nothing beneath the warning is pressed"
    reader.time.seconds += 0.2
    reader.tap("I am still here")
    assert ASKED not in reader.texts()
    assert reader.here == ("page", "first/two")


def test_a_touch_meant_for_the_page_does_not_end_the_visit(reader: Kiosk) -> None:
    reader.ask_whether_anybody_is_there()
    reader.time.seconds += 0.4
    reader.tap("Start over")
    assert reader.screen == "page"
    assert ASKED in reader.texts()
    reader.time.seconds += 0.2
    reader.tap("Start over")
    assert reader.screen == "attract"
    assert ASKED not in reader.texts()


def test_a_finger_that_rests_on_the_glass_neither_presses_nor_postpones(reader: Kiosk) -> None:
    back = centre(reader.button("Back"))
    reader.down(back)
    reader.ask_whether_anybody_is_there()
    reader.pass_time(20)
    reader.move(back + QPoint(1, 1))
    reader.up(back + QPoint(1, 1))
    assert reader.here == ("page", "first/two")
    assert ASKED in reader.texts()
    reader.pass_time(10)
    assert reader.screen == "attract"


def test_warned_again_and_nobody_there_means_nothing_is_left(reader: Kiosk) -> None:
    reader.choose("Dark")
    for words in ("Text size", "Español"):
        reader.tap(words)
    changed = reader.visit
    assert (changed.language, changed.theme, changed.text_size) == ("es", "dark", "large")
    reader.ask_whether_anybody_is_there()
    reader.pass_time(1)
    reader.tap_at(CORNER)
    assert reader.visit == changed
    reader.ask_whether_anybody_is_there()
    reader.pass_time(29)
    assert reader.clock.warning
    reader.pass_time(1)
    assert reader.visit == visits.begin(reader.library.settings)
    assert not reader.clock.running
    reader.wake()
    assert "Home" in reader.buttons(), "in the language of the clinic again"
    assert reader.visit.text_size == "normal"
    reader.tap("First topic")
    reader.tap("Page two")
    assert reader.scrolled == 0


def test_the_attract_screen_waits_for_ever(small: Kiosk) -> None:
    small.pass_time(1e6)
    assert small.screen == "attract"
    assert ASKED not in small.texts()


def test_more_time_lasts_until_the_visit_ends(reader: Kiosk) -> None:
    wait = reader.library.settings.idle.warn_after
    reader.ask_whether_anybody_is_there()
    reader.pass_time(1)
    reader.tap("I need more time")
    assert reader.here == ("page", "first/two")
    reader.pass_time(wait * EXTRA_TIME - 1)
    assert ASKED not in reader.texts()
    reader.pass_time(1)
    assert ASKED in reader.texts()
    reader.pass_time(reader.library.settings.idle.warn_for)
    assert reader.screen == "attract"
    reader.wake()
    reader.pass_time(wait)
    assert ASKED in reader.texts(), "the next person waits no longer than everybody"


def test_the_time_left_is_the_time_of_the_clock_even_after_the_computer_slept(reader: Kiosk) -> None:
    reader.pass_time(10_000)
    assert ASKED in reader.texts(), "whoever is there is asked first"
    reader.pass_time(10_000)
    assert reader.screen == "attract"


def touch(kiosk: Kiosk) -> None:
    kiosk.tap_at(CORNER)


def drag(kiosk: Kiosk) -> None:
    kiosk.swipe(CORNER, CORNER + QPoint(0, 40), steps=2)


def mouse_move(kiosk: Kiosk) -> None:
    QTest.mouseMove(kiosk.window, QPoint(300, 300))
    QTest.mouseMove(kiosk.window, QPoint(310, 310))


def mouse_click(kiosk: Kiosk) -> None:
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, CORNER)


def wheel(kiosk: Kiosk) -> None:
    at = QPointF(centre(kiosk.flick))
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(kiosk.window, event)


def key(kiosk: Kiosk) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)


def input_method(kiosk: Kiosk) -> None:
    QCoreApplication.sendEvent(kiosk.window, QInputMethodEvent("a", []))


@pytest.mark.parametrize("act", [touch, drag, mouse_move, mouse_click, wheel, key, input_method])
def test_whatever_a_person_does_counts(reader: Kiosk, act: Callable[[Kiosk], None]) -> None:
    wait = reader.library.settings.idle.warn_after
    reader.time.seconds += wait - 1
    act(reader)
    reader.pass_time(2)
    assert ASKED not in reader.texts(), "the clock begins anew"
    reader.pass_time(wait - 2)
    assert ASKED in reader.texts(), "and it does run"


def test_a_drawn_frame_does_not_count(reader: Kiosk) -> None:
    reader.time.seconds += reader.library.settings.idle.warn_after
    reader.frame()
    QCoreApplication.sendEvent(reader.window, QEvent(QEvent.Type.UpdateRequest))
    reader.pass_time(0)
    assert ASKED in reader.texts()


def test_a_key_answers_the_warning(reader: Kiosk) -> None:
    reader.ask_whether_anybody_is_there()
    reader.pass_time(1)
    QTest.keyClick(reader.window, Qt.Key.Key_Space)
    reader.settle()
    assert ASKED not in reader.texts()
    assert reader.here == ("page", "first/two")


@pytest.mark.parametrize("place", ["home", "contact", "help", "about", "kiosk:outside"])
def test_every_screen_warns_and_resets(small: Kiosk, place: str) -> None:
    small.wake()
    if place == "kiosk:outside":
        small.session.follow("https://www.example.org/")
    else:
        getattr(small.session, place)()
    small.settle()
    small.ask_whether_anybody_is_there()
    small.pass_time(30)
    assert small.screen == "attract"
    small.wake()


@pytest.fixture
def hurried(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    """A clinic that asks sooner and counts longer."""
    assert qapp
    write_content(tmp_path)
    with (tmp_path / "kiosk.toml").open("a", encoding="utf-8") as file:
        file.write("[idle]\nwarn_after_seconds = 45\nwarn_for_seconds = 60\n")
    with opened(tmp_path) as kiosk:
        yield kiosk


def test_the_clinic_chooses_its_own_times(hurried: Kiosk) -> None:
    hurried.wake()
    hurried.pass_time(44)
    assert ASKED not in hurried.texts()
    hurried.pass_time(1)
    assert "60 seconds" in hurried.texts()
    hurried.pass_time(59)
    assert "1 second" in hurried.texts()
    hurried.pass_time(1)
    assert hurried.screen == "attract"
