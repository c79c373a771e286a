from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import visit as visits
from kiosk.core.library import Edition, Library, Page, Section
from kiosk.core.settings import TEXT_SIZES, Settings, Sound
from kiosk.core.visit import TRAIL_LENGTH, Place, Screen, Visit

HOME = Place(Screen.HOME)


def section(name: str, *pages: str) -> Section:
    own = tuple(Page(f"{name}/{page}", f"en/{name}/{page}.md", page.title()) for page in pages)
    return Section(name, f"en/{name}", name.title(), count=len(own), pages=own)


def library(*sections: Section, languages: tuple[str, ...] = ("en",)) -> Library:
    return Library(Settings(languages=languages), tuple(Edition(code, "Title", "", sections) for code in languages))


FULL = library(section("causes", "scar", "disc"), section("treatments", "pump"))


def at(*places: Place) -> Visit:
    """A visit that went through these places and stands at the last of them."""
    visit = visits.begin(Settings())
    for place in places:
        visit = visits.go(visit, place)
    return visit


def page(name: str, scroll: float = 0.0) -> Place:
    return Place(Screen.PAGE, name, scroll)


def test_a_visit_begins_as_the_clinic_set_it() -> None:
    settings = Settings(languages=("es", "en"), theme="dark", text_size="large")
    assert visits.begin(settings) == Visit("es", "dark", "large", Place(Screen.ATTRACT), (), extra_time=False)


def test_the_way_back_is_the_way_one_came() -> None:
    visit = at(HOME, Place(Screen.SECTION, "causes"), page("causes/scar"), Place(Screen.CONTACT))
    seen: list[Screen] = []
    while visit.trail:
        visit = visits.back(visit)
        seen.append(visit.place.screen)
    assert seen == [Screen.PAGE, Screen.SECTION, Screen.HOME]


def test_back_without_a_way_leads_home() -> None:
    assert visits.back(replace(at(HOME), place=page("causes/scar"))).place == HOME


def test_waking_leaves_no_way_back_to_the_attract_screen() -> None:
    assert at(HOME).trail == ()


def test_home_is_a_fresh_start() -> None:
    visit = at(HOME, Place(Screen.SECTION, "causes"), page("causes/scar"), HOME)
    assert (visit.place, visit.trail) == (HOME, ())


def test_going_where_one_is_changes_nothing() -> None:
    visit = visits.scrolled(at(HOME, page("causes/scar")), 0.5)
    assert visits.go(visit, page("causes/scar")) is visit


def test_the_line_one_read_is_found_again() -> None:
    visit = visits.scrolled(at(HOME, page("causes/scar")), 0.25)
    assert visits.back(visits.go(visit, page("causes/disc"))).place == page("causes/scar", 0.25)


def test_the_way_back_has_an_end() -> None:
    visit = at(HOME)
    for number in range(3 * TRAIL_LENGTH):
        visit = visits.go(visit, page(f"causes/{number}"))
    assert len(visit.trail) == TRAIL_LENGTH
    assert visit.trail[-1] == page(f"causes/{3 * TRAIL_LENGTH - 2}")


def test_text_sizes_go_round() -> None:
    visit = at(HOME)
    seen: list[str] = []
    for _ in TEXT_SIZES:
        seen.append(visit.text_size)
        visit = visits.next_text_size(visit)
    assert tuple(seen) == TEXT_SIZES
    assert visit == at(HOME)


@pytest.mark.parametrize(
    ("place", "changed", "expected"),
    [
        (page("causes/scar", 0.4), FULL, page("causes/scar", 0.4)),
        (page("causes/scar", 0.4), library(section("causes", "disc")), Place(Screen.SECTION, "causes")),
        (page("causes/scar"), library(section("treatments", "pump")), HOME),
        (Place(Screen.SECTION, "causes", 0.3), library(section("treatments", "pump")), HOME),
        (Place(Screen.HELP), library(), Place(Screen.HELP)),
        (
            Place(Screen.OUTSIDE, "https://www.example.org/"),
            library(),
            Place(Screen.OUTSIDE, "https://www.example.org/"),
        ),
    ],
    ids=["still there", "page gone", "section gone", "section screen gone", "help", "outside"],
)
def test_a_changed_library_leaves_the_person_as_near_as_it_can(place: Place, changed: Library, expected: Place) -> None:
    assert visits.settle(at(HOME, place), changed).place == expected


def test_what_is_gone_is_gone_from_the_way_back() -> None:
    visit = at(HOME, Place(Screen.SECTION, "causes"), page("causes/scar"), page("causes/disc"), page("treatments/pump"))
    settled = visits.settle(visit, library(section("causes", "disc"), section("treatments", "pump")))
    assert [place.target for place in settled.trail] == ["", "causes", "causes/disc"]


def test_a_language_that_is_gone_gives_way_to_the_default() -> None:
    visit = replace(at(HOME, page("causes/scar")), language="es")
    assert visits.settle(visit, FULL).language == "en"
    assert visits.settle(visit, library(*FULL.editions[0].sections, languages=("en", "es"))).language == "es"


def test_nothing_is_gone_while_the_pages_are_still_being_read() -> None:
    visit = at(HOME, page("causes/scar"))
    assert visits.settle(visit, replace(library(), complete=False)) == visit


PLACES = st.sampled_from(
    [
        HOME,
        Place(Screen.SECTION, "causes"),
        page("causes/scar"),
        page("causes/disc"),
        page("treatments/pump"),
        Place(Screen.HELP),
        Place(Screen.CONTACT),
    ]
)


@given(st.lists(st.one_of(PLACES, st.just("back"), st.floats(0, 1)), max_size=80))
def test_whatever_one_does_there_is_a_way_home(steps: list[Place | str | float]) -> None:
    visit = at(HOME)
    for step in steps:
        match step:
            case Place():
                visit = visits.go(visit, step)
            case str():
                visit = visits.back(visit)
            case _:
                visit = visits.scrolled(visit, step)
        assert len(visit.trail) <= TRAIL_LENGTH
        assert all(place.screen is not Screen.ATTRACT for place in (visit.place, *visit.trail))
    for _ in range(TRAIL_LENGTH + 1):
        visit = visits.back(visit)
    assert visit.place.screen is Screen.HOME


def test_the_voice_is_never_silent_never_too_fast_and_new_with_every_visit() -> None:
    visit = visits.begin(Settings(sound=Sound(volume=40)))
    assert (visit.volume, visit.pace, visit.listened) == (40, 100, False)
    assert [visits.louder(visit, steps).volume for steps in (-9, -1, 1, 9)] == [20, 20, 60, 100]
    assert [visits.faster(visit, steps).pace for steps in (-9, -1, 1, 9)] == [80, 90, 110, 120]


@pytest.mark.parametrize(
    ("motion", "calm", "less"),
    [("auto", False, False), ("auto", True, True), ("full", True, False), ("less", False, True)],
)
def test_a_visit_begins_with_as_much_motion_as_the_clinic_or_else_the_computer_wants(
    motion: str, calm: bool, less: bool
) -> None:
    assert visits.begin(Settings(motion=motion), calm=calm).less_motion is less
