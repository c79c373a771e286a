"""A person compares treatments, checks themselves and takes a path, on the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.core.visit import Touched
from tests.journeys.recorder import Recorder, hear_all
from tests.kiosk_window import PIXELS_PER_MM, SMALL, Kiosk, opened, read_content, write_content

QUIZ = "> [!quiz] {}\n> - [ ] Wrong one\n> - [x] Right one\n>\n> This & that is <why>.\n"


def treatment(title: str, *, chart: bool = False) -> str:
    people = "```people\n1 of 10: felt better\n```\n\n" if chart else ""
    return (
        f"---\ntitle: {title}\nsummary: About it.\n---\n**It is {title}.**\n\n"
        f"## What it is: {title} itself\n\nA thing.\n\n"
        f"## What it does: much\n\nIt does.\n\n{people}> [!keep] Keep this\n> - One point.\n"
    )


FILES = {
    **SMALL,
    "en/01-first/index.md": "---\ntitle: First topic\ncompare:\n  - What it is\n  - What it does\n---\n",
    "en/01-first/04-pump.md": treatment("Pump", chart=True),
    "en/01-first/05-shot.md": treatment("Shot"),
    "en/01-first/06-walk.md": treatment("Walk"),
    "en/01-first/07-swim.md": treatment("Swim"),
    "en/01-first/08-check.md": "---\ntitle: Check\n---\n" + QUIZ.format("Is it so?") + "\n" + QUIZ.format("And this?"),
    "es/01-first/08-check.md": "---\ntitle: Prueba\n---\n" + QUIZ.format("¿Es así?") + "\n" + QUIZ.format("¿Y esto?"),
}
PLACE = "What it is"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_content(tmp_path, FILES)


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def kiosk(qapp: object, folder: Path, request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    assert qapp
    with opened(folder, size=request.param) as kiosk:
        kiosk.wake()
        yield kiosk


@pytest.fixture
def wide(qapp: object, folder: Path) -> Iterator[Kiosk]:
    assert qapp
    with opened(folder, size=(1920, 1080)) as kiosk:
        kiosk.wake()
        yield kiosk


def reach(kiosk: Kiosk, *words: str) -> None:
    for word in words:
        kiosk.show(word)
        kiosk.tap(word)


def offer_comparison(kiosk: Kiosk) -> None:
    reach(kiosk, "First topic", "Compare side by side")


# --- comparing


def test_two_are_chosen_compared_read_and_one_is_changed(kiosk: Kiosk) -> None:
    offer_comparison(kiosk)
    assert "Compare" not in kiosk.buttons()
    reach(kiosk, "Pump")
    assert "Compare" not in kiosk.buttons()
    reach(kiosk, "Shot", "Compare")
    assert kiosk.screen == "beside"
    assert {"Pump", "Shot", "Pump itself", "Shot itself", PLACE} <= set(kiosk.texts())
    reach(kiosk, "Change")
    assert (kiosk.screen, kiosk.visit.compared) == ("compare", ("first/shot",))
    reach(kiosk, "Walk", "Compare")
    assert {"Shot", "Walk"} <= set(kiosk.texts())
    assert "Pump" not in kiosk.texts()
    reach(kiosk, "Read")
    assert kiosk.here == ("page", "first/shot")
    kiosk.tap("Back")
    assert kiosk.screen == "beside"
    kiosk.tap("Back")
    assert kiosk.screen == "compare"


def test_a_fourth_waits_until_one_is_taken_out(wide: Kiosk) -> None:
    offer_comparison(wide)
    reach(wide, "Pump", "Shot", "Walk", "Swim")
    assert wide.visit.compared == ("first/pump", "first/shot", "first/walk")
    assert any("Touch one of them to take it out" in text for text in wide.texts())
    reach(wide, "Pump", "Swim")
    assert wide.visit.compared == ("first/shot", "first/walk", "first/swim")


def test_upright_one_question_at_a_time_stays_named_while_scrolling(qapp: object, folder: Path) -> None:
    assert qapp
    with opened(folder, size=(1080, 1920)) as kiosk:
        kiosk.wake()
        offer_comparison(kiosk)
        reach(kiosk, "Pump", "Shot", "Compare")
        assert "What it does" not in kiosk.texts()
        reach(kiosk, "Next")
        assert "What it does" in kiosk.texts()
        assert PLACE not in kiosk.texts()
        assert any("1 of 10 people" in text for text in kiosk.texts())
        assert "Next" not in kiosk.buttons()
        reach(kiosk, "Previous")
        assert PLACE in kiosk.texts()


def test_in_columns_the_question_stays_beside_its_row(wide: Kiosk) -> None:
    offer_comparison(wide)
    reach(wide, "Pump", "Shot", "Compare")
    question = heading(wide, "What it does")
    row = question.parentItem()
    wide.flick.setProperty("contentY", row.y() + 40)
    wide.settle()
    assert row.mapToScene(QPointF()).y() < wide.flick.mapToScene(QPointF()).y() - 30
    assert question.mapToScene(QPointF()).y() >= wide.flick.mapToScene(QPointF()).y()


def heading(kiosk: Kiosk, words: str) -> QQuickItem:
    return next(item for item in kiosk.items() if item.inherits("QQuickText") and item.property("text") == words)


def test_a_comparison_left_with_one_page_says_what_to_do(wide: Kiosk, folder: Path) -> None:
    offer_comparison(wide)
    reach(wide, "Pump", "Shot", "Compare")
    (folder / "en/01-first/04-pump.md").unlink()
    wide.session.show_library(read_content(folder))
    wide.settle()
    assert wide.screen == "beside"
    reach(wide, "Choose another one")
    assert wide.screen == "compare"


def test_a_section_without_headings_offers_no_comparison(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    assert "Compare side by side" not in small.buttons()


def test_the_choice_ends_with_the_visit(wide: Kiosk) -> None:
    offer_comparison(wide)
    reach(wide, "Pump")
    wide.session.finish()
    wide.settle()
    assert wide.visit.compared == ()


# --- quizzes


def test_either_answer_is_explained_and_can_be_tried_again(kiosk: Kiosk) -> None:
    reach(kiosk, "First topic", "Check")
    assert "This &amp; that is &lt;why&gt;." not in kiosk.texts()
    kiosk.tap("Wrong one")
    assert {"Not quite", "Right", "This &amp; that is &lt;why&gt;."} <= set(kiosk.texts())
    assert kiosk.visit.touched == (Touched("first/check", 0, 0),)
    reach(kiosk, "Try again")
    assert kiosk.visit.touched == ()
    assert "Not quite" not in kiosk.texts()
    kiosk.tap("Right one")
    assert "Right" in kiosk.texts()
    assert "Not quite" not in kiosk.texts()


def test_each_quiz_keeps_its_own_answer_through_languages_and_back(wide: Kiosk) -> None:
    reach(wide, "First topic", "Check")
    wide.tap("Wrong one")
    wide.tap("Español")
    assert wide.visit.touched == (Touched("first/check", 0, 0),)
    assert "No del todo" in wide.texts()
    wide.tap("English")
    wide.tap("Back")
    reach(wide, "Check")
    assert "Not quite" in wide.texts()
    wide.session.finish()
    assert wide.visit.touched == ()


def test_answers_are_large_and_checked_for_screen_readers(wide: Kiosk) -> None:
    reach(wide, "First topic", "Check")
    button = wide.button("Wrong one")
    assert button.height() >= 16 * PIXELS_PER_MM
    wide.tap("Wrong one")
    assert button.property("chosen") is True


def test_the_answer_is_heard_by_who_listens(qapp: object, folder: Path) -> None:
    assert qapp
    voice = Recorder()
    voice.prepare(["en"])
    with opened(folder, size=(1920, 1080), speaker=voice) as kiosk:
        kiosk.wake()
        reach(kiosk, "First topic", "Check")
        kiosk.tap("Wrong one")
        assert voice.said == []
        kiosk.tap("Listen")
        assert {"Is it so?", "Answer 1: Wrong one", "Answer 2: Right one"} <= set(hear_all(kiosk, voice))
        voice.said.clear()
        reach(kiosk, "Right one")
        assert hear_all(kiosk, voice) == ["Right.", "This & that is <why>."]
        voice.said.clear()
        reach(kiosk, "Try again")
        assert voice.said == []
    shiboken6.delete(voice)


def test_a_comparison_and_the_times_are_read_aloud(qapp: object, folder: Path) -> None:
    assert qapp
    voice = Recorder()
    voice.prepare(["en"])
    with opened(folder, size=(1920, 1080), speaker=voice) as kiosk:
        kiosk.wake()
        offer_comparison(kiosk)
        reach(kiosk, "Pump", "Shot", "Compare", "Listen")
        said = " ".join(hear_all(kiosk, voice))
        assert all(words in said for words in ("What it is", "Pump itself", "Shot itself", "felt better"))
        voice.said.clear()
        kiosk.session.guiding.offer_times()
        kiosk.settle()
        kiosk.tap("Listen")
        assert "How much time do you have?" in hear_all(kiosk, voice)
        voice.said.clear()
        reach(kiosk, "Start")
        while kiosk.visit.place.target != "first/pump":
            kiosk.tap("Next stop")
        kiosk.tap("Listen")
        stop = hear_all(kiosk, voice)
        assert {"It is Pump.", "One point."} <= set(stop)
        assert "It does." not in stop
    shiboken6.delete(voice)


# --- paths


def set_out(kiosk: Kiosk, time: str) -> None:
    kiosk.session.guiding.offer_times()
    kiosk.settle()
    reach(kiosk, time, "Start")


def test_a_path_leads_from_stop_to_stop_and_ends_at_home(kiosk: Kiosk) -> None:
    set_out(kiosk, "2 minutes")
    stops = kiosk.visit.path
    assert len(stops) > 2
    for number, stop in enumerate(stops, 1):
        assert kiosk.here == ("stop", stop)
        assert f"Stop {number} of {len(stops)}" in kiosk.texts()
        reach(kiosk, "Finish" if number == len(stops) else "Next stop")
    assert (kiosk.screen, kiosk.visit.path) == ("home", ())


def test_a_stop_shows_the_main_points_and_leads_to_the_whole_page_and_back(wide: Kiosk) -> None:
    set_out(wide, "2 minutes")
    while wide.visit.place.target != "first/pump":
        wide.tap("Next stop")
    assert "One point." in wide.texts()
    assert "It does." not in wide.texts()
    reach(wide, "Read the whole page")
    assert wide.here == ("page", "first/pump")
    assert "It does." in wide.texts()
    reach(wide, "Back to your path")
    assert wide.here == ("stop", "first/pump")
    reach(wide, "Previous")
    assert wide.screen == "stop"


def test_one_touch_leaves_the_path(kiosk: Kiosk) -> None:
    set_out(kiosk, "5 minutes")
    kiosk.tap("Leave this path")
    assert (kiosk.screen, kiosk.visit.path) == ("page", ())
    assert "Back to your path" not in kiosk.buttons()
    while kiosk.screen != "home":
        kiosk.tap("Back")
        assert kiosk.screen != "stop"


def test_help_is_one_touch_away_and_back_leads_to_the_stop(wide: Kiosk) -> None:
    set_out(wide, "2 minutes")
    stop = wide.here
    wide.tap("Get help now")
    assert wide.screen == "help"
    wide.tap("Back")
    assert wide.here == stop


def test_all_the_time_shows_whole_pages(wide: Kiosk) -> None:
    set_out(wide, "All the time I need")
    assert len(wide.visit.path) == sum(len(section.pages) for section in wide.library.edition("en").sections)
    assert "These are the main points." not in wide.texts()


def test_a_stop_that_vanishes_is_skipped_and_counted_out(wide: Kiosk, folder: Path) -> None:
    set_out(wide, "2 minutes")
    first, second, *rest = wide.visit.path
    gone = next(folder.glob(f"en/*/*{first.partition('/')[2]}.md"))
    gone.unlink()
    wide.session.show_library(read_content(folder))
    wide.settle()
    assert wide.here == ("stop", second)
    assert f"Stop 1 of {len(rest) + 1}" in wide.texts()


def test_the_language_changes_on_the_way(wide: Kiosk) -> None:
    set_out(wide, "2 minutes")
    stop = wide.here
    wide.tap("Español")
    assert wide.here == stop
    assert any(text.startswith("Parada 1 de") for text in wide.texts())


# --- without touch


def press_until(kiosk: Kiosk, words: str) -> None:
    for _ in range(80):
        if kiosk.focused == words:
            break
        kiosk.press(Qt.Key.Key_Tab)
    assert kiosk.focused == words
    kiosk.press(Qt.Key.Key_Return)


def test_keys_alone_compare_answer_and_walk(wide: Kiosk) -> None:
    for words in ("First topic", "Compare side by side", "Pump", "Shot", "Compare"):
        press_until(wide, words)
    assert wide.screen == "beside"
    press_until(wide, "Change")
    assert wide.screen == "compare"
    press_until(wide, "Home")
    for words in ("First topic", "Check", "Right one", "Try again"):
        press_until(wide, words)
    assert wide.visit.touched == ()
    wide.session.guiding.offer_times()
    wide.settle()
    for words in ("5 minutes", "Start", "Next stop", "Leave this path"):
        press_until(wide, words)
    assert wide.screen == "page"
