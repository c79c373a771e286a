"""Which words the empty search offers."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.library import Edition, Page, Section
from kiosk.core.search.examples import MOST, examples


def page(name: str, *aliases: str, **others: object) -> Page:
    return replace(Page(name, f"en/{name}.md", name), aliases=aliases, **others)


def edition(*sections: tuple[Page, ...]) -> Edition:
    made = tuple(
        Section(f"part-{number}", f"part-{number}", f"Part {number}", pages=pages)
        for number, pages in enumerate(sections)
    )
    return Edition("en", "Title", "", made)


def test_each_page_gives_its_first_name_and_sections_take_turns() -> None:
    one = (page("a", "slipped disc", "bulging disc"), page("b", "hip pain"))
    other = (page("c", "MRI"),)
    assert examples(edition(one, other)) == ("Slipped disc", "MRI", "Hip pain")


def test_the_important_come_first_and_quizzes_not_at_all() -> None:
    pages = (page("a", "anatomy"), page("b", "FBSS", importance=1), page("c", "quiz", importance=3))
    assert examples(edition(pages)) == ("FBSS", "Anatomy")


def test_private_pages_show_nobody_what_they_are_about() -> None:
    assert examples(edition((page("a", "narcotics", private=True), page("b", "spine")))) == ("Spine",)


def test_no_name_is_offered_twice_and_never_too_many() -> None:
    pages = tuple(page(f"p{number}", f"word {number // 2}") for number in range(4 * MOST))
    assert len(examples(edition(pages))) == len(set(examples(edition(pages)))) == MOST


def test_without_other_names_there_is_nothing_to_offer() -> None:
    assert examples(edition((page("a"),))) == ()
