"""People look for something: by touch on the keys of the screen, with a real keyboard, with a keypad, from A to Z."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.search.words import Word
from kiosk.core.tremor import AGAIN_SECONDS
from kiosk.services.search import SearchKeeper
from kiosk.ui.ease import Ease
from tests.kiosk_window import SMALL, Kiosk, centre, opened, read_content, write_content

DISC = (
    """---
title: The disc slips again
summary: It can happen.
tone: clay
aliases:
  - slipped disc
---
"""
    + "\n\n".join(f"Paragraph {number} that says nothing of the matter." for number in range(40))
    + """

A rare **zebra** word & others stand far below.

| Word | Meaning |
|---|---|
| **Stenosis** | A narrow tunnel. |
"""
)
FILES = {**SMALL, "en/02-second/02-disc.md": DISC, "es/02-second/index.md": "---\ntitle: Segundo\n---\n"}


@pytest.fixture
def finding(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    assert qapp
    with opened(write_content(tmp_path, FILES)) as kiosk:
        kiosk.wake()
        kiosk.show("Find a word or a question")
        kiosk.tap("Find a word or a question")
        assert kiosk.screen == "find"
        yield kiosk


def spell(kiosk: Kiosk, word: str) -> None:
    for letter in word:
        kiosk.tap("Space" if letter == " " else letter)


def step_to(kiosk: Kiosk, words: str) -> None:
    """Press Tab until the ring is there."""
    for _ in range(200):
        focus = cast("QQuickItem | None", kiosk.window.activeFocusItem())
        if focus is not None and str(focus.property("text")) == words:
            return
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        kiosk.settle()
    raise AssertionError(f"the keypad never came to {words!r}")


def strike(kiosk: Kiosk, words: str) -> None:
    """Type on a real keyboard."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
            QCoreApplication.sendEvent(kiosk.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def item(kiosk: Kiosk, words: str) -> QQuickItem:
    return next(one for one in kiosk.items() if one.inherits("QQuickText") and words in str(one.property("text")))


def show_again(kiosk: Kiosk) -> None:
    """Show what the folder holds now."""
    views = read_content(kiosk.folder)
    kiosk.search.learn(views.library)
    kiosk.session.show_library(views)
    kiosk.settle()


def test_a_word_is_spelt_and_its_page_opens_where_it_stands(finding: Kiosk) -> None:
    spell(finding, "zebra")
    assert finding.visit.query == "zebra"
    finding.tap("The disc slips again")
    assert finding.here == ("page", "second/disc")
    words = item(finding, "far below")
    assert "<b>zebra</b>" not in str(words.property("text")), "it stands out, not only bold"
    assert "<font" in str(words.property("text"))
    top = words.mapToScene(words.boundingRect().topLeft()).y()
    assert 0 < top < finding.flick.height(), "what was found is in sight"
    assert finding.scrolled > 0


def test_who_does_not_know_what_to_type_touches_a_word_of_the_pages(finding: Kiosk) -> None:
    finding.tap("Slipped disc")
    assert finding.visit.query == "Slipped disc"
    assert "Slipped disc" not in finding.buttons(), "what is found takes their place"
    finding.tap("The disc slips again")
    assert finding.here == ("page", "second/disc")


def test_the_words_to_touch_are_those_of_the_language(finding: Kiosk) -> None:
    spanish = DISC.replace("slipped disc", "disco salido").replace("The disc slips again", "El disco se sale")
    (finding.folder / "es/02-second").mkdir(exist_ok=True)
    (finding.folder / "es/02-second/02-disc.md").write_text(spanish, encoding="utf-8")
    show_again(finding)
    finding.tap("Español")
    assert "Disco salido" in finding.buttons()
    assert "Slipped disc" not in finding.buttons()


def test_without_words_to_touch_nobody_is_told_to_touch_them(finding: Kiosk) -> None:
    disc = finding.folder / "en/02-second/02-disc.md"
    disc.write_text(DISC.replace("aliases:\n  - slipped disc\n", ""), encoding="utf-8")
    show_again(finding)
    assert "Type a word. Small mistakes do not matter." in finding.texts()


@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_words_to_touch_stand_whole_above_the_keys_of_low_glass(tmp_path: Path, qapp: object, text_size: str) -> None:
    assert qapp
    names = [f"Word number {number}" for number in range(9)]
    pages = {
        f"en/03-more/{number:02}-page.md": f"---\naliases: {name}\n---\nText." for number, name in enumerate(names)
    }
    with opened(write_content(tmp_path, {**FILES, **pages}), size=(1280, 800)) as kiosk:
        kiosk.wake()
        cast("Ease", kiosk.session.ease).choose_text_size(text_size)
        kiosk.finder.open()
        kiosk.settle()
        end = kiosk.flick.mapToScene(QPointF(0, kiosk.flick.height())).y()
        offered = [kiosk.button(words) for words in kiosk.buttons() if words in {"Slipped disc", *names}]
        assert offered
        for word in offered:
            assert word.mapToScene(word.boundingRect().bottomLeft()).y() <= end


def test_back_from_a_page_leads_to_the_words_typed_and_what_they_found(finding: Kiosk) -> None:
    spell(finding, "zebra")
    finding.tap("The disc slips again")
    finding.tap("Back")
    assert finding.screen == "find"
    assert finding.visit.query == "zebra"
    assert "The disc slips again" in finding.buttons()


def test_results_come_while_typing_and_go_with_clear(finding: Kiosk) -> None:
    spell(finding, "sl")
    assert "The disc slips again" in finding.buttons()
    spell(finding, "x")
    finding.tap("Delete")
    assert finding.visit.query == "sl"
    spell(finding, "ipt disk")
    assert "The disc slips again" in finding.buttons(), "mistakes are forgiven"
    finding.tap("Clear")
    assert finding.visit.query == ""
    assert "The disc slips again" not in finding.buttons()


def test_a_key_acts_when_the_finger_leaves_it_and_not_when_it_slides_off(finding: Kiosk) -> None:
    q = finding.button("q")
    start = q.mapToScene(q.boundingRect().center()).toPoint()
    finding.down(start)
    assert finding.visit.query == ""
    finding.up(start)
    assert finding.visit.query == "q"
    h = finding.button("h")
    finding.swipe(start, h.mapToScene(h.boundingRect().center()).toPoint())
    assert finding.visit.query == "q"


def quickly(kiosk: Kiosk, words: str, times: int, seconds: float) -> None:
    """Touch a key so often, with so little time between."""
    point = centre(kiosk.button(words))
    for _ in range(times):
        kiosk.down(point)
        kiosk.up(point)
        kiosk.time.seconds += seconds
    kiosk.time.seconds += AGAIN_SECONDS


def test_a_letter_twice_is_typed_without_waiting(finding: Kiosk) -> None:
    quickly(finding, "l", 3, 0.2)
    assert finding.visit.query == "lll"
    quickly(finding, "Delete", 2, 0.2)
    assert finding.visit.query == "l"


def test_an_echo_of_a_trembling_finger_types_nothing(finding: Kiosk) -> None:
    quickly(finding, "l", 2, 0.1)
    assert finding.visit.query == "l"


def test_who_asked_for_bigger_buttons_keeps_the_longer_wait_while_typing(finding: Kiosk) -> None:
    finding.choose("Bigger buttons")
    quickly(finding, "l", 2, 0.4)
    assert finding.visit.query == "l"


def test_what_comes_after_a_letter_is_guarded_as_ever(finding: Kiosk) -> None:
    finding.tap("z")
    quickly(finding, "A to Z list", 2, 0.3)
    assert finding.screen == "letters"
    assert finding.visit.letter == "", "the second touch pressed no letter that came under the finger"
    assert len(finding.visit.trail) == 2


def test_a_keypad_types_a_letter_twice_without_waiting(finding: Kiosk) -> None:
    step_to(finding, "l")
    for pause in (0.2, 0.1, 0.2):
        QTest.keyClick(finding.window, Qt.Key.Key_Select)
        finding.settle()
        finding.time.seconds += pause
    assert finding.visit.query == "ll", "the third press was an echo"


def test_nothing_found_says_kindly_what_to_do(finding: Kiosk) -> None:
    spell(finding, "stnsis")
    assert "No page has these words. That is not your fault." in finding.texts()
    finding.tap("Stenosis")
    assert finding.visit.query == "Stenosis"
    assert "The disc slips again" in finding.buttons()
    finding.tap("Clear")
    spell(finding, "qzxw")
    finding.tap("Ask us")
    assert finding.screen == "contact"
    finding.tap("Back")
    finding.tap("Look from A to Z")
    assert finding.screen == "letters"


def test_words_typed_die_with_the_visit(finding: Kiosk) -> None:
    spell(finding, "zebra")
    finding.tap("ABC")
    finding.session.finish()
    finding.settle()
    assert finding.visit.query == ""
    finding.wake()
    finding.finder.open()
    finding.settle()
    assert "zebra" not in finding.texts()
    assert "ABC" in finding.buttons(), "the keys are back in their order"


def test_what_was_found_dies_with_the_visit(finding: Kiosk) -> None:
    def found() -> int:
        gc.collect()
        return sum(isinstance(thing, Word) for thing in gc.get_objects())

    before = found()
    spell(finding, "disc")
    assert found() > before
    finding.session.finish()
    assert found() == before


def test_the_letters_can_stand_in_the_order_of_the_alphabet(finding: Kiosk) -> None:
    def row() -> list[str]:
        q = finding.button("e").y()
        keys = [one for one in finding.items() if one.inherits("QQuickAbstractButton")]
        near = [one for one in keys if one.parentItem() is finding.button("e").parentItem() and one.y() == q]
        return [str(one.property("text")) for one in near if len(str(one.property("text"))) == 1]

    assert row() == list("qwertyuiop")
    finding.tap("ABC")
    assert row() == list("abcdefghi")
    finding.tap("QWERTY")
    assert row() == list("qwertyuiop")


def test_spanish_brings_its_letters(finding: Kiosk) -> None:
    assert "ñ" not in finding.buttons()
    finding.session.change_language("es")
    finding.settle()
    assert {"ñ", "ü"} <= set(finding.buttons())
    finding.tap("ñ")
    assert finding.visit.query == "ñ"


def test_a_real_keyboard_types_wherever_the_focus_is(finding: Kiosk) -> None:
    strike(finding, "Zebra wor")
    QTest.keyClick(finding.window, Qt.Key.Key_Backspace)
    finding.settle()
    assert finding.visit.query == "Zebra wo"
    assert finding.screen == "find"
    assert "The disc slips again" in finding.buttons()


def test_space_and_backspace_are_select_and_back_for_who_steps_with_a_keypad(finding: Kiosk) -> None:
    strike(finding, "ze")
    QTest.keyClick(finding.window, Qt.Key.Key_Down)
    QTest.keyClick(finding.window, Qt.Key.Key_Backspace)
    finding.settle()
    assert finding.visit.query == "ze"
    assert finding.screen == "home"


def test_what_a_scanner_of_bar_codes_sends_is_cut_and_breaks_nothing(finding: Kiosk) -> None:
    strike(finding, "'; DROP TABLE pages; -- \" OR NEAR(* " + "9" * 500)
    finding.settle()
    assert len(finding.visit.query) == 60
    assert finding.screen == "find"


def test_a_thousand_letters_are_cut_and_can_be_taken_back(finding: Kiosk) -> None:
    strike(finding, "zebra " * 167)
    assert finding.visit.query == ("zebra " * 10)[:60]
    assert "The disc slips again" in finding.buttons()
    finding.tap("x")
    assert len(finding.visit.query) == 60, "no more fits"
    finding.tap("Delete")
    assert len(finding.visit.query) == 59
    finding.tap("Clear")
    assert finding.visit.query == ""


def test_what_is_typed_never_leaves_its_field(finding: Kiosk) -> None:
    for words in ("W" * 60, "الألم في الظهر بعد الجراحة " * 2, "🙂" * 60):
        finding.finder.write(words)
        finding.settle()
        field = next(one for one in finding.items() if one.metaObject().className().startswith("SearchField"))
        shown = next(one for one in field.childItems() if one.property("text") == finding.visit.query)
        assert shown.x() + shown.width() <= field.width()
        assert shown.height() <= field.height()
        hint = any(text.startswith("Type a word") for text in finding.texts())
        assert hint or {"Look from A to Z", "Ask us"} <= set(finding.buttons()), "no dead end"


def test_a_page_that_goes_in_the_very_moment_it_is_touched_opens_nothing(finding: Kiosk) -> None:
    spell(finding, "zebra")
    point = centre(finding.button("The disc slips again"))
    finding.down(point)
    (finding.folder / "en/02-second/02-disc.md").unlink()
    views = read_content(finding.folder)
    finding.search.learn(replace(views.library, complete=False))
    finding.session.show_library(views)
    finding.up(point)
    assert finding.screen == "find"
    finding.finder.open_result(0)
    assert finding.screen == "find"
    spell(finding, "x")
    assert "One moment …" in finding.texts(), "what is searched is being read"
    finding.search.learn(views.library)
    finding.settle()
    assert "No page has these words. That is not your fault." in finding.texts()


def test_a_page_that_goes_while_the_list_from_a_to_z_is_shown_leaves_the_list(finding: Kiosk) -> None:
    finding.tap("A to Z list")
    finding.tap("S")
    (finding.folder / "en/02-second/02-disc.md").unlink()
    views = read_content(finding.folder)
    finding.search.learn(views.library)
    finding.session.show_library(views)
    finding.settle()
    assert finding.screen == "letters"
    assert "Stenosis" not in finding.buttons()
    assert "Type words" in finding.buttons()
    finding.finder.open_line(0)
    finding.settle()
    assert finding.screen == "about", "another letter is open, and what it holds opens"


@pytest.mark.parametrize("words", ["🙂🙂🙂", "?!…—", "الألم في الظهر", "a" * 500, "\t\n zebra"])
def test_anything_may_be_written(finding: Kiosk, words: str) -> None:
    finding.finder.write(words)
    finding.settle()
    assert ("The disc slips again" in finding.buttons()) == ("zebra" in words)
    assert finding.finder.property("state") in {"found", "nothing", "empty"}


def test_a_keypad_spells_a_word_and_opens_the_page(finding: Kiosk) -> None:
    for letter in "sl":
        step_to(finding, letter)
        QTest.keyClick(finding.window, Qt.Key.Key_Return)
        finding.settle()
    assert finding.visit.query == "sl"
    step_to(finding, "The disc slips again")
    QTest.keyClick(finding.window, Qt.Key.Key_Return)
    finding.settle()
    assert finding.here == ("page", "second/disc")


def test_the_list_from_a_to_z_leads_to_pages_names_and_words(finding: Kiosk) -> None:
    finding.tap("A to Z list")
    assert finding.screen == "letters"
    finding.tap("S")
    finding.tap("Stenosis")
    assert finding.here == ("page", "second/disc")
    assert "<font" in str(item(finding, "tenosis").property("text")), "the word is marked on its page"
    finding.tap("Back")
    assert finding.visit.letter == "S", "the open letter stays open"
    finding.tap("Slipped disc")
    assert finding.here == ("page", "second/disc")
    finding.tap("Back")
    finding.tap("Type words")
    assert finding.screen == "find"


def test_until_the_pages_are_read_the_screen_says_so(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    assert qapp
    with opened(write_content(tmp_path, FILES)) as kiosk:
        kiosk.wake()
        with ThreadPoolExecutor(max_workers=1) as executor:
            keeper = SearchKeeper(executor)
            kiosk.search.learn(replace(kiosk.library, complete=False))
            kiosk.finder.open()
            kiosk.finder.write("zebra")
            kiosk.settle()
            assert "One moment …" in kiosk.texts()
            with qtbot.waitSignals([keeper.changed, keeper.changed], timeout=20_000):
                keeper.learn(kiosk.library)
            keeper.close()
        kiosk.search.learn(kiosk.library)
        kiosk.settle()
        assert "The disc slips again" in kiosk.buttons()
        assert "One moment …" not in kiosk.texts()


def test_a_changed_library_is_searched_anew_and_its_lost_pages_are_not_found(finding: Kiosk) -> None:
    spell(finding, "zebra")
    (finding.folder / "en/02-second/02-disc.md").unlink()
    views = read_content(finding.folder)
    finding.search.learn(views.library)
    finding.session.show_library(views)
    finding.settle()
    assert finding.visit.query == "zebra", "what was typed stays"
    assert "The disc slips again" not in finding.buttons()
    assert "No page has these words. That is not your fault." in finding.texts()


def test_on_a_small_screen_the_keys_can_be_put_away(qapp: object, tmp_path: Path) -> None:
    assert qapp
    with opened(write_content(tmp_path, FILES), size=(1024, 560)) as kiosk:
        kiosk.session.wake_in("en")
        kiosk.finder.open()
        kiosk.settle()
        spell(kiosk, "zebra")
        kiosk.tap("Show 1 page")
        assert "q" not in kiosk.buttons()
        assert "The disc slips again" in kiosk.buttons()
        kiosk.tap("Show keys")
        assert "q" in kiosk.buttons()
