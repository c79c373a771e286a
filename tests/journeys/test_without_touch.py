"""Finding, keeping, comparing and taking along with the nine keys of a keypad, and with one switch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt

from tests.journeys.test_take import Desk
from tests.journeys.without_touch import scan_to, select
from tests.kiosk_window import SMALL, Kiosk, codes, opened, write_content

K = Qt.Key
TREATMENT = "---\ntitle: {0}\n---\nAll about it.\n\n## What it is: {0} itself\n\nA thing.\n"
FILES = {
    **SMALL,
    "kiosk.toml": SMALL["kiosk.toml"] + '[printer]\nname = "Office"\n',
    "en/01-first/index.md": "---\ntitle: First topic\ncompare:\n  - What it is\n---\n",
    "en/01-first/01-one.md": (
        "---\ntitle: Page one\ncompare: false\naliases:\n  - slipped disk\nquestions:\n  - Why me?\n  - Is it safe?\n"
        "spots:\n  - {name: Disc, at: '30, 40', says: A cushion., page: 03-three.md}\n"
        "  - {name: Bone, at: '60, 80', says: It carries you.}\n"
        "---\n![A back](gone.png)\n\n> [!keep] Keep this\n> - One point.\n\n"
        "> [!quiz] Is it so?\n> - [ ] Wrong one\n> - [x] Right one\n>\n> That is why.\n"
    ),
    "en/01-first/02-two.md": TREATMENT.format("Pump"),
    "en/01-first/03-three.md": TREATMENT.format("Shot"),
}
del FILES["en/02-second/01-other.md"]
del FILES["en/02-second/index.md"]


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    assert qapp
    desk = Desk()
    yield desk
    shiboken6.delete(desk)


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def kiosk(desk: Desk, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    with opened(write_content(tmp_path, FILES), size=request.param, paper=desk) as kiosk:
        kiosk.press(K.Key_Down, K.Key_Select)
        assert kiosk.screen == "home"
        yield kiosk


@pytest.fixture
def switched(desk: Desk, tmp_path: Path) -> Iterator[Kiosk]:
    """One switch, on a screen that stands."""
    with opened(write_content(tmp_path, FILES), size=(1920, 1080), paper=desk) as kiosk:
        kiosk.wake()
        kiosk.choose("One-switch scanning")
        kiosk.session.home()
        kiosk.settle()
        kiosk.settle()
        yield kiosk


# --- nine keys


def test_a_keypad_spells_finds_and_comes_back(kiosk: Kiosk) -> None:
    select(kiosk, "Find a word or a question")
    for letter in "slip":
        select(kiosk, letter)
    select(kiosk, "Delete")
    assert kiosk.visit.query == "sli"
    select(kiosk, "Page one")
    assert kiosk.here == ("page", "first/one")
    kiosk.press(K.Key_Back)
    assert (kiosk.screen, kiosk.visit.query, kiosk.focused) == ("find", "sli", "Page one")
    select(kiosk, "A to Z list")
    assert kiosk.screen == "letters"
    select(kiosk, "S")
    select(kiosk, "Slipped disk")
    assert kiosk.here == ("page", "first/one")


def test_a_keypad_keeps_orders_and_takes_questions_along(kiosk: Kiosk, desk: Desk) -> None:
    select(kiosk, "First topic")
    select(kiosk, "Page one")
    select(kiosk, "Why me?")
    select(kiosk, "Is it safe?")
    assert [question.text for question in kiosk.visit.questions] == ["Why me?", "Is it safe?"]
    select(kiosk, "My questions (2)")
    assert kiosk.screen == "questions"
    select(kiosk, "Down")
    assert [question.text for question in kiosk.visit.questions] == ["Is it safe?", "Why me?"]
    select(kiosk, "Remove")
    select(kiosk, "Put it back")
    assert len(kiosk.visit.questions) == 2
    select(kiosk, "Take them with you")
    assert len(codes(kiosk.settle())) == 1
    select(kiosk, "Print on paper")
    assert desk.tray[0][0].lines == ("1. Is it safe?", "2. Why me?")
    select(kiosk, "Photograph this")
    assert kiosk.screen == "photo"
    kiosk.press(K.Key_Back)
    assert (kiosk.screen, kiosk.focused) == ("take", "Photograph this")


def test_a_keypad_explores_the_picture(kiosk: Kiosk) -> None:
    select(kiosk, "Explore the spine")
    select(kiosk, "Bone")
    assert "It carries you." in kiosk.texts()
    select(kiosk, "Disc")
    select(kiosk, "Read: Shot")
    assert kiosk.here == ("page", "first/three")
    kiosk.press(K.Key_Back)
    assert (kiosk.screen, kiosk.visit.place.spot) == ("explore", 0)


def test_a_keypad_compares(kiosk: Kiosk) -> None:
    select(kiosk, "Compare treatments")
    for words in ("Pump", "Shot", "Compare"):
        select(kiosk, words)
    assert kiosk.screen == "beside"
    assert {"Pump itself", "Shot itself"} <= set(kiosk.texts())
    select(kiosk, "Change")
    assert kiosk.screen == "compare"


def test_a_keypad_answers_a_quiz_and_tries_again(kiosk: Kiosk) -> None:
    kiosk.session.open_page("first/one")
    kiosk.settle()
    kiosk.settle()
    select(kiosk, "Wrong one")
    assert {"Not quite", "That is why."} <= set(kiosk.texts())
    select(kiosk, "Try again")
    select(kiosk, "Right one")
    assert "Right" in kiosk.texts()


def test_a_keypad_walks_a_path_to_its_end(kiosk: Kiosk) -> None:
    select(kiosk, "How much time?")
    select(kiosk, "5 minutes")
    select(kiosk, "Start")
    stops = len(kiosk.visit.path)
    assert stops > 1
    select(kiosk, "Read the whole page")
    assert kiosk.screen == "page"
    select(kiosk, "Back to your path")
    for _ in range(stops - 1):
        select(kiosk, "Next stop")
    select(kiosk, "Finish")
    assert kiosk.screen == "home"


# --- one switch


def test_one_switch_spells_a_word_and_opens_what_it_finds(switched: Kiosk) -> None:
    scan_to(switched, "Find a word or a question")
    for letter in "sl":
        scan_to(switched, letter)
    assert switched.visit.query == "sl"
    scan_to(switched, "Page one")
    assert switched.here == ("page", "first/one")


def test_one_switch_keeps_a_question_and_has_it_as_a_code(switched: Kiosk) -> None:
    scan_to(switched, "My questions")
    scan_to(switched, "Why me?")
    assert len(switched.visit.questions) == 1
    scan_to(switched, "Take them with you")
    (text,) = codes(switched.settle())
    assert "1. Why me?" in text


def test_one_switch_explores_and_compares(switched: Kiosk) -> None:
    scan_to(switched, "Explore the spine")
    scan_to(switched, "Bone")
    assert switched.visit.place.spot == 1
    scan_to(switched, "Home")
    scan_to(switched, "Compare treatments")
    for words in ("Pump", "Shot", "Compare"):
        scan_to(switched, words)
    assert switched.screen == "beside"
