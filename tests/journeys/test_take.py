"""From a page to something in hand: questions kept with a touch, codes a phone reads, large words, paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.core.basket import MOST
from kiosk.services.paper import Paper, Sheet
from kiosk.ui.press import HOLD_OFF
from tests.kiosk_window import SMALL, Kiosk, codes, opened, write_content

THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "Yellow on black"}
KEEP = "> [!keep] 3 things to keep\n> - Scars are normal.\n> - Some press on a nerve.\n> - There is help.\n"
ASK = "> [!ask] What to ask\n> - Is it **safe**?\n"
MANY = "".join(f"  - Is this question number {number} of a very long list of questions?\n" for number in range(1, 31))
FILES = {
    **SMALL,
    "kiosk.toml": SMALL["kiosk.toml"] + '[printer]\nname = "Office"\n',
    "en/01-first/01-one.md": (
        f"---\ntitle: Page one\nquestions:\n  - Why me?\n  - Is it safe?\n  - How long?\n---\n{ASK}\n{KEEP}"
    ),
    "es/01-first/01-one.md": (
        "---\ntitle: Página uno\nquestions:\n  - ¿Por qué yo?\n  - ¿Es seguro?\n  - ¿Cuánto dura?\n---\n"
        "> [!ask] Qué preguntar\n> - ¿Es **seguro**?\n\n> [!keep] 3 cosas\n> - Así es.\n> - El niño está bien.\n"
    ),
    "en/01-first/03-three.md": f"---\ntitle: Page three\nquestions:\n{MANY}---\nShort.\n",
    "en/02-second/01-other.md": "---\ntitle: Other page\n---\n> [!keep] Keep\n> - " + "Many words. " * 250 + "\n",
}


class Desk(Paper):
    """A printer whose tray the test looks into, and whose sheets come out when it says so."""

    def __init__(self) -> None:
        super().__init__()
        self.tray: list[tuple[Sheet, str]] = []

    def put(self, sheet: Sheet, printer: str) -> None:
        self.tray.append((sheet, printer))


@pytest.fixture
def paper(qapp: QGuiApplication) -> Iterator[Desk]:
    assert qapp
    desk = Desk()
    yield desk
    shiboken6.delete(desk)


@pytest.fixture
def kiosk(paper: Desk, tmp_path: Path) -> Iterator[Kiosk]:
    with opened(write_content(tmp_path, FILES), size=(1920, 1080), paper=paper) as kiosk:
        kiosk.wake()
        yield kiosk


def open_page(kiosk: Kiosk, page: str) -> None:
    kiosk.session.open_page(page)
    kiosk.settle()


def keep(kiosk: Kiosk, *questions: str) -> None:
    for question in questions:
        kiosk.show(question)
        kiosk.tap(question)


def checked(kiosk: Kiosk, words: str) -> tuple[bool, bool]:
    """Whether a question looks kept, and whether assistive technology hears so."""
    button = kiosk.button(words)
    return bool(button.property("chosen")), bool(QAccessible.queryAccessibleInterface(button).state().checked)


def scanned(kiosk: Kiosk) -> list[str]:
    """What a phone reads, code by code; each must stand beside it word for word."""
    found: list[str] = []
    while True:
        (text,) = codes(kiosk.settle())
        assert text in kiosk.texts()
        found.append(text)
        if "Next code" not in kiosk.buttons():
            return found
        kiosk.tap("Next code")


def test_one_touch_keeps_a_question_and_another_lets_it_go(kiosk: Kiosk) -> None:
    open_page(kiosk, "first/one")
    kiosk.show("How long?")
    assert "My questions (1)" not in kiosk.buttons()
    kiosk.tap("How long?")
    assert checked(kiosk, "How long?") == (True, True)
    assert "Kept" in kiosk.texts()
    assert "My questions (1)" in kiosk.buttons()
    kiosk.tap("How long?")
    assert checked(kiosk, "How long?") == (False, False)
    assert kiosk.visit.questions == ()


def test_the_basket_goes_along_from_page_to_page_and_pushes_nothing_under_the_finger(kiosk: Kiosk) -> None:
    open_page(kiosk, "first/one")
    assert "My questions" not in kiosk.buttons()
    kiosk.show("How long?")
    before = kiosk.button("How long?").mapToScene(QPointF()).y()
    kiosk.tap("How long?")
    assert abs(kiosk.button("How long?").mapToScene(QPointF()).y() - before) < 2, "a second touch finds it in its place"
    open_page(kiosk, "first/two")
    assert kiosk.scrolled == 0
    kiosk.tap("My questions (1)")
    assert kiosk.screen == "questions"
    kiosk.session.finish()
    kiosk.settle()
    kiosk.wake()
    open_page(kiosk, "first/two")
    assert not [words for words in kiosk.buttons() if words.startswith("My questions")], "the next person keeps nothing"


def test_a_question_of_a_box_is_kept_where_it_stands_and_asked_only_once(kiosk: Kiosk) -> None:
    open_page(kiosk, "first/one")
    assert kiosk.texts().count("Is it safe?") == 1
    keep(kiosk, "Is it safe?")
    assert checked(kiosk, "Is it safe?") == (True, True)
    kiosk.tap("Home")
    kiosk.tap("My questions (1)")
    assert "Is it safe?" in kiosk.texts()


def test_the_list_is_put_in_order_and_what_was_removed_comes_back(kiosk: Kiosk) -> None:
    open_page(kiosk, "first/one")
    keep(kiosk, "Is it safe?", "Why me?", "How long?")
    kiosk.tap("My questions (3)")

    def order() -> list[str]:
        return [question.text for question in kiosk.visit.questions]

    kiosk.tap("Up")
    assert order() == ["Why me?", "Is it safe?", "How long?"]
    kiosk.tap("Down")
    assert order() == ["Is it safe?", "Why me?", "How long?"]
    kiosk.tap("Remove")
    assert order() == ["Why me?", "How long?"]
    kiosk.tap("Put it back")
    assert order() == ["Is it safe?", "Why me?", "How long?"]
    assert "Put it back" not in kiosk.buttons()


def test_an_empty_list_offers_questions_to_keep(kiosk: Kiosk) -> None:
    kiosk.tap("My questions")
    assert "Your list is empty. Touch a question here or at the end of any page to keep it." in kiosk.texts()
    kiosk.tap("Why me?")
    assert [question.text for question in kiosk.visit.questions] == ["Why me?"]
    assert "Take them with you" in kiosk.buttons()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_phone_reads_the_questions_in_both_languages(kiosk: Kiosk, theme: str) -> None:
    kiosk.choose(THEME_NAMES[theme])
    open_page(kiosk, "first/one")
    keep(kiosk, "Is it safe?", "How long?")
    kiosk.tap("My questions (2)")
    kiosk.tap("Take them with you")
    (english,) = scanned(kiosk)
    assert english.splitlines() == [
        "Questions for my doctor",
        "1. Is it safe?",
        "2. How long?",
        "Not yet checked by a clinician.",
        "Test clinic",
    ]
    kiosk.tap("Español")
    (spanish,) = scanned(kiosk)
    assert spanish.splitlines()[:3] == ["Preguntas para mi doctor", "1. ¿Es seguro?", "2. ¿Cuánto dura?"]


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_phone_reads_the_things_to_keep_of_a_page(kiosk: Kiosk, theme: str) -> None:
    kiosk.choose(THEME_NAMES[theme])
    kiosk.tap("Español")
    open_page(kiosk, "first/one")
    kiosk.session.take.along("page:first/one")
    (text,) = scanned(kiosk)
    assert text.splitlines()[:3] == ["Página uno", "• Así es.", "• El niño está bien."]


@pytest.mark.parametrize("size", [(1280, 800), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("words", ["Normal text", "Largest text"])
def test_a_full_list_takes_several_codes_each_whole_on_the_screen(
    kiosk: Kiosk, size: tuple[int, int], words: str
) -> None:
    kiosk.window.resize(*size)
    kiosk.settle()
    open_page(kiosk, "first/three")
    numbers = range(1, MOST + 1)
    keep(kiosk, *(f"Is this question number {number} of a very long list of questions?" for number in numbers))
    kiosk.choose(words)
    kiosk.session.take.along("questions")
    kiosk.settle()
    found: list[str] = []
    while len(found) < 6:
        kiosk.flick.setProperty("contentY", 0)
        while not codes(kiosk.settle()):
            kiosk.tap("More below")
        found += codes(kiosk.settle())
        kiosk.show("Next code" if len(found) < 6 else "First code")
        kiosk.tap("Next code" if len(found) < 6 else "First code")
    assert [text.splitlines()[0] for text in found] == [f"Questions for my doctor ({n} of 6)" for n in range(1, 7)]
    lines = [line for text in found for line in text.splitlines()[1:]]
    assert lines[:MOST] == [f"{n}. Is this question number {n} of a very long list of questions?" for n in numbers]


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_several_codes_are_counted_read_and_shown_word_for_word_in_every_theme(kiosk: Kiosk, theme: str) -> None:
    kiosk.choose(THEME_NAMES[theme])
    open_page(kiosk, "first/three")
    keep(kiosk, *(f"Is this question number {n} of a very long list of questions?" for n in range(1, 11)))
    kiosk.session.take.along("questions")
    kiosk.settle()
    assert "Code 1 of 3" in kiosk.texts()
    found = scanned(kiosk)
    assert [text.splitlines()[0] for text in found] == [f"Questions for my doctor ({n} of 3)" for n in (1, 2, 3)]
    assert "Code 3 of 3" in kiosk.texts()
    assert "10. Is this question number 10" in found[-1]


def test_a_full_list_takes_no_more_and_says_so_kindly(kiosk: Kiosk) -> None:
    open_page(kiosk, "first/three")
    keep(kiosk, *(f"Is this question number {n} of a very long list of questions?" for n in range(1, MOST + 1)))
    open_page(kiosk, "first/one")
    kiosk.show("Why me?")
    assert "Your list is full" in kiosk.texts()
    kiosk.tap("Why me?")
    assert len(kiosk.visit.questions) == MOST
    assert checked(kiosk, "Why me?") == (False, False)
    assert any(text.startswith(f"You have {MOST} questions.") for text in kiosk.texts())


def test_what_is_too_long_for_codes_can_be_photographed_and_printed(kiosk: Kiosk, paper: Desk) -> None:
    open_page(kiosk, "second/other")
    kiosk.show("Take this page with you")
    kiosk.tap("Take this page with you")
    assert codes(kiosk.settle()) == []
    assert "This is too much for a code. Photograph it or print it." in kiosk.texts()
    kiosk.tap("Print on paper")
    assert len(paper.tray[0][0].lines[0]) > 2000
    kiosk.tap("Photograph this")
    assert kiosk.here == ("photo", "page:second/other")
    assert any(text.startswith("Many words.") for text in kiosk.texts())


def test_a_photograph_shows_nothing_but_the_words(kiosk: Kiosk) -> None:
    open_page(kiosk, "first/one")
    kiosk.show("Take this page with you")
    kiosk.tap("Take this page with you")
    kiosk.tap("Photograph this")
    assert {"Page one", "Scars are normal.", "There is help.", "Test clinic"} <= set(kiosk.texts())
    bar = {"Home", "Back", "No voice", "Text size", "Español", "Easier to use", "Contact", "Get help now"}
    assert set(kiosk.buttons()) == bar


def test_the_contact_can_be_taken_along(kiosk: Kiosk) -> None:
    kiosk.tap("Contact")
    kiosk.show("Take it with you")
    kiosk.tap("Take it with you")
    (text,) = scanned(kiosk)
    assert {"Ada Example, MD", "Test clinic", "555-010-0199", "desk@example.org"} <= set(text.splitlines())


def test_one_copy_a_touch_however_often_the_finger_shakes(kiosk: Kiosk, paper: Desk) -> None:
    kiosk.tap("Contact")
    kiosk.show("Take it with you")
    kiosk.tap("Take it with you")
    kiosk.tap("Print on paper")
    kiosk.tap("Printing …")
    assert len(paper.tray) == 1
    paper.ended.emit("")
    kiosk.settle()
    assert "Please take your page from the printer." in kiosk.texts()
    kiosk.tap("Print again")
    assert len(paper.tray) == 1
    kiosk.time.seconds += HOLD_OFF
    kiosk.tap("Print again")
    assert len(paper.tray) == 2
    assert paper.tray[0][1] == "Office"


def test_a_printer_that_fails_is_told_kindly_and_can_be_tried_again(kiosk: Kiosk, paper: Desk) -> None:
    kiosk.tap("Contact")
    kiosk.show("Take it with you")
    kiosk.tap("Take it with you")
    kiosk.tap("Print on paper")
    paper.ended.emit("there is no printer")
    kiosk.settle()
    sentence = "The printer does not answer. Please use a code or a photograph, or ask the front desk."
    assert sentence in kiosk.texts()
    kiosk.tap("Print again")
    assert len(paper.tray) == 2


def test_the_next_person_hears_nothing_of_the_last_ones_sheet(kiosk: Kiosk, paper: Desk) -> None:
    open_page(kiosk, "first/one")
    keep(kiosk, "How long?")
    kiosk.tap("My questions (1)")
    kiosk.tap("Take them with you")
    kiosk.tap("Print on paper")
    kiosk.session.finish()
    kiosk.settle()
    kiosk.wake()
    kiosk.tap("My questions")
    assert kiosk.visit.questions == ()
    kiosk.tap("Contact")
    kiosk.show("Take it with you")
    kiosk.tap("Take it with you")
    paper.ended.emit("")
    kiosk.settle()
    assert "Please take your page from the printer." not in kiosk.texts()
    assert "Print on paper" in kiosk.buttons()


def test_paper_tells_the_clinic_the_day_and_that_nobody_checked_it(kiosk: Kiosk, paper: Desk) -> None:
    open_page(kiosk, "first/one")
    keep(kiosk, "How long?")
    kiosk.tap("My questions (1)")
    kiosk.tap("Take them with you")
    kiosk.tap("Print on paper")
    sheet, _printer = paper.tray[0]
    assert sheet.lines == ("1. How long?",)
    assert sheet.notes[:2] == ("Not yet checked by a clinician.", "Test clinic")
    assert sheet.notes[2].startswith("Printed on ")
    assert sheet.answer


def test_without_a_printer_nobody_is_offered_paper(small: Kiosk) -> None:
    small.wake()
    small.tap("Contact")
    small.show("Take it with you")
    small.tap("Take it with you")
    assert "Photograph this" in small.buttons()
    assert "Print on paper" not in small.buttons()


def test_a_page_that_went_away_leaves_no_dead_end(kiosk: Kiosk) -> None:
    kiosk.session.take.along("page:first/gone")
    kiosk.settle()
    assert "One moment …" in kiosk.texts()
    kiosk.tap("Home")
    assert kiosk.screen == "home"
