"""A way through the pages for the time a person has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import visit as visits
from kiosk.core.blocks import Callout, Heading, ItemList, ListItem, Paragraph, Quiz, Span, count_words
from kiosk.core.library import Edition, Library, Page, Section
from kiosk.core.path import ALL, WORDS_A_MINUTE, digest, path
from kiosk.core.problems import Severity
from kiosk.core.quality.library_rules import translation_problems
from kiosk.core.rules import Rule
from kiosk.core.settings import Settings
from kiosk.core.visit import Place, Screen, Touched
from tests.core.folders import Desk

KEEP = Callout("keep", "Keep", (ItemList((ListItem((Span("One two three"),)),)),))


def page(name: str, importance: int = 2, words: int = 50) -> Page:
    """A page whose main points are so many words."""
    opening = Paragraph((Span(" ".join(["word"] * (words - 5))),))
    blocks = (opening, Heading(2, (Span("More"),)), Paragraph((Span("rest " * 200),)), KEEP)
    return Page(
        name, f"en/{name}.md", "Title", blocks=blocks, words=count_words("Title", blocks), importance=importance
    )


def edition(**sections: list[Page]) -> Edition:
    made = (Section(name, name, name, count=len(pages), pages=tuple(pages)) for name, pages in sections.items())
    return Edition("en", "Home", sections=tuple(made))


def ids(found: tuple[Page, ...]) -> list[str]:
    return [stop.id for stop in found]


def test_main_points_are_the_opening_and_what_to_keep() -> None:
    short = digest(page("a/one", words=50))
    assert [type(block) for block in short.blocks] == [Paragraph, Callout]
    assert short.words == 50


def test_a_page_with_nothing_to_keep_is_a_stop_as_a_whole() -> None:
    bare = replace(page("a/one"), blocks=page("a/one").blocks[:-1])
    assert digest(bare) is bare


def test_without_an_opening_the_summary_opens() -> None:
    bare = replace(page("a/one"), blocks=page("a/one").blocks[1:], summary="In short.")
    assert digest(bare).blocks[0] == Paragraph((Span("In short.", bold=True),))


def test_the_more_important_come_first_and_sections_take_turns() -> None:
    library = edition(
        a=[page("a/one"), page("a/two", 1), page("a/three", 1)], b=[page("b/one", 1), page("b/two"), page("b/three", 3)]
    )
    assert ids(path(library, 1)) == ["a/two", "b/one"]
    assert ids(path(library, 2)) == ["a/one", "a/two", "a/three", "b/one", "b/two"]


def test_nothing_less_important_fills_the_time_that_a_more_important_page_did_not_get() -> None:
    library = edition(a=[page("a/one", 1), page("a/long", 1, words=500), page("a/small", 3, words=10)])
    assert ids(path(library, 1)) == ["a/one"]


def test_all_the_time_is_every_page_whole() -> None:
    library = edition(a=[page("a/one", 3)], b=[page("b/one", 1)])
    assert path(library, ALL) == (library.sections[0].pages[0], library.sections[1].pages[0])


def test_a_page_longer_than_the_time_is_better_than_none() -> None:
    assert ids(path(edition(a=[page("a/long", words=900)]), 1)) == ["a/long"]
    assert path(edition(), 1) == ()


@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(6, 400)), min_size=1, max_size=20),
    st.integers(1, 30),
    st.integers(1, 4),
)
def test_a_path_is_never_empty_keeps_the_order_and_the_time(
    pages: list[tuple[int, int]], minutes: int, shelves: int
) -> None:
    every = [page(f"{number % shelves}/{number}", *one) for number, one in enumerate(pages)]
    library = edition(**{str(shelf): every[shelf::shelves] for shelf in range(shelves)})
    stops = path(library, minutes)
    order = [one.id for section in library.sections for one in section.pages]
    assert stops
    assert ids(stops) == [one for one in order if one in ids(stops)]
    assert len(stops) == 1 or sum(stop.words for stop in stops) <= minutes * WORDS_A_MINUTE
    left_out = min((one.importance for one in every if one.id not in ids(stops)), default=4)
    assert all(stop.importance <= left_out for stop in stops)


def test_importance_is_read_and_a_wrong_one_told(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\nimportance: 1\n---\nWords.\n"})
    assert [one.importance for one in loaded.library.editions[0].pages()] == [1]
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\nimportance: high\n---\nWords.\n"})
    (problem,) = loaded.problems
    assert (problem.line, problem.rule, problem.severity) == (3, Rule.IMPORTANCE, Severity.ERROR)
    assert [one.importance for one in loaded.library.editions[0].pages()] == [2]


def test_languages_that_disagree_on_importance_are_told() -> None:
    here, there = edition(a=[page("a/one", 1)]), replace(edition(a=[page("a/one", 3)]), language="es")
    texts = [problem.text for problem in translation_problems(Library(Settings(), (here, there)), {})]
    assert any("importance is 3, but 1" in text for text in texts)


# --- on the way


LIBRARY = edition(a=[page("a/one"), page("a/two"), page("a/three")])


def walking(stop: str) -> visits.Visit:
    begun = visits.go(visits.begin(Settings()), Place(Screen.HOME))
    return visits.go(replace(begun, path=("a/one", "a/two", "a/three")), Place(Screen.STOP, stop))


@pytest.mark.parametrize(
    ("gone", "next_stop"),
    [({"a/two"}, "a/three"), ({"a/two", "a/three"}, "a/one"), (set[str](), "a/two")],
)
def test_a_stop_that_vanished_is_skipped(gone: set[str], next_stop: str) -> None:
    pages = [one for one in LIBRARY.sections[0].pages if one.id not in gone]
    settled = visits.settle(walking("a/two"), Library(Settings(), (edition(a=pages),)))
    assert settled.place == Place(Screen.STOP, next_stop)


def test_a_path_of_which_nothing_is_left_offers_another() -> None:
    settled = visits.settle(walking("a/two"), Library(Settings(), (edition(b=[page("b/one")]),)))
    assert settled.place.screen is Screen.TIME


def test_going_home_ends_the_path() -> None:
    assert visits.go(walking("a/two"), Place(Screen.HOME)).path == ()


def test_leaving_the_path_forgets_its_stops_on_the_way_back() -> None:
    visit = visits.go(walking("a/two"), Place(Screen.PAGE, "a/two"))
    assert [place.screen for place in visits.without_path(visit).trail] == [Screen.HOME]


def test_everything_ends_with_the_visit() -> None:
    used = replace(walking("a/two"), compared=("a/one",), asked=2, touched=(Touched("a/one", 0, 1),), minutes=0)
    assert used != visits.begin(Settings())
    fresh = visits.begin(Settings())
    assert (fresh.compared, fresh.asked, fresh.touched, fresh.path, fresh.minutes) == ((), 0, (), (), 2)


def test_quiz_words_count_for_the_time() -> None:
    quiz = Quiz("Is it so?", (), (Paragraph((Span("Yes it is."),)),))
    assert count_words("Title", (quiz,)) == 7
