"""Questions of the pages, and the list a person makes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.core import basket
from kiosk.core import visit as visits
from kiosk.core.blocks import Callout, ItemList, ListItem, Span
from kiosk.core.checks import check
from kiosk.core.library import Edition, Library, Page, Section
from kiosk.core.questions import SHOWN_ON_A_PAGE, boxed, find, suggested, worded
from kiosk.core.rules import Rule
from kiosk.core.settings import Settings
from kiosk.core.visit import Place, Screen, Visit
from tests.core.folders import Desk


def ask_box(*questions: str) -> Callout:
    return Callout("ask", "Ask", (ItemList(tuple(ListItem((Span(text),)) for text in questions)),))


def page(name: str, *questions: str, language: str = "en", box: tuple[str, ...] = ()) -> Page:
    blocks = (ask_box(*box),) if box else ()
    return Page(f"a/{name}", f"{language}/a/{name}.md", name, questions=questions, language=language, blocks=blocks)


def library(*pages: Page) -> Library:
    def edition(language: str) -> Edition:
        own = tuple(page for page in pages if page.language == language)
        return Edition(language, "T", sections=(Section("a", f"{language}/a", "A", pages=own, language=language),))

    return Library(Settings(languages=("en", "es")), (edition("en"), edition("es")))


ENGLISH = page("one", "Why me?", "How long?", box=("Is it safe?", "What else?"))
SPANISH = page("one", "¿Por qué yo?", "¿Cuánto?", language="es", box=("¿Es seguro?", "¿Qué más?"))
BOTH = library(ENGLISH, SPANISH)


def keeping(*keys: str, shelf: Library = BOTH) -> Visit:
    visit = visits.begin(Settings())
    for key in keys:
        question = find(shelf.edition("en"), key)
        assert question is not None
        visit = basket.keep(visit, question)
    return visit


def texts(visit: Visit, shelf: Library = BOTH, language: str = "en") -> list[str]:
    return list(worded(visit.questions, shelf, language))


def test_a_question_asked_in_a_box_is_not_asked_again_at_the_end() -> None:
    twice = page("one", "Why me?", "is it SAFE?", box=("Is it safe?",))
    assert [question.text for question in suggested(twice)] == ["Why me?"]
    assert [question.text for question, _ in boxed(twice)] == ["Is it safe?"]


def test_a_question_is_the_same_in_the_other_language_and_back() -> None:
    visit = keeping("a/one?1", "a/one!0")
    assert texts(visit) == ["How long?", "Is it safe?"]
    assert texts(visit, language="es") == ["¿Cuánto?", "¿Es seguro?"]


@pytest.mark.parametrize(
    "shelf",
    [
        library(ENGLISH),
        library(ENGLISH, replace(SPANISH, questions=("¿Cuánto?",), blocks=())),
        library(replace(ENGLISH, questions=("New", "Other")), SPANISH),
        library(SPANISH),
    ],
    ids=["page not translated", "another number of questions", "page changed meanwhile", "page gone"],
)
def test_a_question_without_a_translation_stays_as_it_was(shelf: Library) -> None:
    visit = keeping("a/one?1")
    assert texts(visit, shelf, "es") == ["How long?"]
    assert texts(visit, shelf) == ["How long?"]


def test_questions_that_do_not_go_in_step_are_not_taken_for_each_other() -> None:
    shelf = library(ENGLISH, replace(SPANISH, questions=("¿Cuánto?",)))
    assert texts(keeping("a/one?0"), shelf, "es") == ["Why me?"]


def test_each_is_kept_once_and_in_order() -> None:
    visit = keeping("a/one?1", "a/one?0", "a/one?1")
    assert texts(visit) == ["How long?", "Why me?"]


def test_one_can_be_asked_sooner_or_later_but_never_falls_off_the_list() -> None:
    visit = keeping("a/one?0", "a/one?1", "a/one!0")
    assert texts(basket.move(visit, "a/one!0", -1)) == ["Why me?", "Is it safe?", "How long?"]
    assert texts(basket.move(visit, "a/one?0", 1)) == ["How long?", "Why me?", "Is it safe?"]
    assert basket.move(visit, "a/one?0", -1) == visit
    assert basket.move(visit, "a/one!0", 1) == visit
    assert basket.move(visit, "nobody?7", 1) == visit


def test_the_last_one_removed_comes_back_where_it_was() -> None:
    visit = basket.remove(keeping("a/one?0", "a/one?1", "a/one!0"), "a/one?1")
    assert texts(visit) == ["Why me?", "Is it safe?"]
    back = basket.undo(visit)
    assert texts(back) == ["Why me?", "How long?", "Is it safe?"]
    assert basket.undo(back) == back


def test_what_is_kept_again_after_a_removal_cannot_come_back_twice() -> None:
    removed = basket.remove(keeping("a/one?0"), "a/one?0")
    question = find(BOTH.edition("en"), "a/one?0")
    assert question is not None
    again = basket.keep(removed, question)
    assert texts(basket.undo(again)) == ["Why me?"]


def test_a_full_list_takes_no_more_and_takes_nothing_back() -> None:
    long = library(*(page(f"p{number}", *(f"{number}-{place}?" for place in range(5))) for number in range(5)))
    keys = [question.key for one in long.edition("en").pages() for question in suggested(one)]
    visit = keeping(*keys, shelf=long)
    assert len(visit.questions) == basket.MOST
    assert basket.full(visit)
    assert texts(visit, long)[-1] == "3-4?"
    removed = basket.remove(visit, keys[0])
    extra = find(long.edition("en"), keys[-1])
    assert extra is not None
    refilled = basket.keep(removed, extra)
    assert len(basket.undo(refilled).questions) == basket.MOST


def test_offers_begin_with_the_pages_one_came_by_and_leave_out_what_is_kept() -> None:
    shelf = library(page("one", "1a?", "1b?"), page("two", "2a?", "2b?"), page("three", "2A?", *"abcdefgh"))
    visit = keeping("a/two?1", shelf=shelf)
    for place in (Place(Screen.HOME), Place(Screen.PAGE, "a/two"), Place(Screen.QUESTIONS)):
        visit = visits.go(visit, place)
    offered = [question.text for question in basket.offers(visit, shelf.edition("en"))]
    assert offered == ["2a?", "1a?", "1b?", "a", "b", "c"]


def test_a_new_visit_keeps_nothing() -> None:
    assert visits.begin(Settings()).questions == ()


def test_five_hundred_questions_are_reported_and_twenty_shown(desk: Desk) -> None:
    lines = "".join(f"  - Question {number}?\n" for number in range(500)) + f"  - {'long ' * 40}?\n"
    text = f"---\ntitle: Page\nsummary: S.\nquestions:\n  - {'long ' * 40}?\n{lines}---\nWords.\n"
    loaded = desk.load({"en/01-start/01-one.md": text})
    told = [problem for problem in check(loaded, date(2026, 6, 1)) if problem.rule == Rule.QUESTIONS]
    assert [(problem.path, problem.line) for problem in told] == [("en/01-start/01-one.md", 4)] * 2
    assert any("502 questions" in problem.text for problem in told)
    (only,) = loaded.library.edition("en").sections[0].pages
    assert len(suggested(only)) == SHOWN_ON_A_PAGE
