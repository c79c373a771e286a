"""A person wakes the kiosk, reads, follows links and finds the way back: real touches on the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.core.tremor import AGAIN_SECONDS
from tests.kiosk_window import Kiosk, centre, opened, write_content


def test_any_touch_wakes_and_presses_nothing_beneath(kiosk: Kiosk) -> None:
    kiosk.wake()
    below = centre(kiosk.button(kiosk.library.editions[0].sections[0].title))
    kiosk.session.finish()
    kiosk.settle()
    assert kiosk.screen == "attract"
    kiosk.tap_at(below)
    assert kiosk.screen == "home"
    kiosk.tap_at(below)
    assert kiosk.here == ("section", kiosk.library.editions[0].sections[0].id)


def test_two_fingers_wake_once_and_press_nothing(small: Kiosk) -> None:
    small.wake()
    card, other = centre(small.button("First topic")), centre(small.button("Second topic"))
    small.session.finish()
    small.settle()
    small.down(card)
    small.down(other, finger=1)
    small.up(card)
    small.up(other, finger=1)
    assert small.screen == "home"
    small.time.seconds += AGAIN_SECONDS
    small.tap("First topic")
    assert small.screen == "section"


def test_a_walk_through_a_topic_and_back(kiosk: Kiosk) -> None:
    section = kiosk.library.editions[0].sections[0]
    first, second = section.pages[:2]
    kiosk.wake()
    kiosk.tap(section.title)
    assert kiosk.here == ("section", section.id)
    kiosk.tap(first.title)
    assert kiosk.here == ("page", first.id)
    assert first.title in kiosk.texts()
    kiosk.tap("Next page")
    assert kiosk.here == ("page", second.id)
    kiosk.tap("Previous")
    assert kiosk.here == ("page", first.id)
    kiosk.tap("Back")
    assert kiosk.here == ("page", second.id)
    kiosk.tap("Home")
    assert kiosk.screen == "home"
    assert "Back" not in kiosk.buttons(), "home is the beginning: nothing lies behind it"


def test_next_leads_through_every_page_of_a_topic_and_on_to_the_next_topic(kiosk: Kiosk) -> None:
    section, following = kiosk.library.editions[0].sections[:2]
    kiosk.wake()
    kiosk.tap(section.title)
    kiosk.tap(section.pages[0].title)
    for page in section.pages[1:]:
        kiosk.tap("Next page")
        assert kiosk.here == ("page", page.id)
    kiosk.tap("Next topic")
    assert kiosk.here == ("section", following.id)


def test_the_last_page_leads_to_all_topics(small: Kiosk) -> None:
    small.wake()
    small.tap("Second topic")
    small.tap("Other page")
    small.tap("All topics")
    assert small.screen == "home"


def test_a_link_is_followed_from_its_button_and_from_the_text(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page one")
    small.tap("The other topic")
    assert small.here == ("page", "second/other")
    small.tap("Back")
    assert small.here == ("page", "first/one")
    words = next(item for item in small.items() if "<a href=" in str(item.property("text")))
    small.tap_at(words.mapToScene(QPoint(0, 0)).toPoint() + QPoint(120, 12))
    assert small.here == ("page", "second/other")


def test_a_link_leads_to_the_contact_screen(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page one")
    small.tap("Whom to call")
    assert small.screen == "contact"


def test_an_outside_link_is_shown_and_never_opened(small: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened_outside: list[object] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened_outside.append)
    small.wake()
    small.tap("First topic")
    small.tap("Page one")
    small.tap("A site")
    assert small.here == ("outside", "https://www.example.org/back-pain?a=1&b=2")
    assert "https://www.example.org/back-pain?a=1&b=2" in small.texts()
    assert not opened_outside
    small.tap("Back")
    assert small.here == ("page", "first/one")


@pytest.mark.parametrize("button", ["Contact", "Get help now"])
def test_contact_and_help_are_in_reach_from_every_screen(small: Kiosk, button: str) -> None:
    goal = {"Contact": "contact", "Get help now": "help"}[button]
    session = small.session
    small.wake()
    ways = {
        "home": session.home,
        "section": lambda: session.open_section("first"),
        "page": lambda: session.open_page("first/two"),
        "contact": session.contact,
        "help": session.help,
        "about": session.about,
        "outside": lambda: session.follow("https://www.example.org/"),
    }
    for screen, way in ways.items():
        way()
        small.settle()
        assert small.screen == screen
        small.tap(button)
        assert small.screen == goal, f"{button} from {screen}"


def test_about_is_reached_from_home(kiosk: Kiosk) -> None:
    kiosk.wake()
    if "About this information" not in kiosk.buttons():
        kiosk.tap("More below")
    kiosk.tap("About this information")
    assert kiosk.screen == "about"
    kiosk.tap("Back")
    assert kiosk.screen == "home"


@pytest.mark.parametrize("motion", [True, False])
def test_a_finger_scrolls_and_the_page_glides_on(qapp: object, tmp_path: Path, qtbot: QtBot, motion: bool) -> None:
    assert qapp
    with opened(write_content(tmp_path), motion=motion) as kiosk:
        kiosk.wake()
        kiosk.session.open_page("first/two")
        kiosk.arrive()
        x, top = centre(kiosk.flick).x(), centre(kiosk.flick).y()
        with qtbot.waitSignal(kiosk.flick.movementEnded, timeout=10_000):  # type: ignore[attr-defined]
            kiosk.swipe(QPoint(x, top + 150), QPoint(x, top - 50))
            under_the_finger = kiosk.scrolled
        assert under_the_finger > 0
        if motion:
            assert kiosk.scrolled > under_the_finger, "a flick carries on after the finger has left"
        else:
            assert kiosk.scrolled == under_the_finger, "without motion the page stays where the finger left it"
        assert kiosk.here == ("page", "first/two")
        assert kiosk.visit.place.scroll > 0, "the place in the page is remembered"


def test_more_below_leads_to_the_end_without_knowing_how_to_swipe(small: Kiosk) -> None:
    small.wake()
    small.session.open_page("first/two")
    small.settle()
    presses = 0
    while "More below" in small.buttons():
        before = small.scrolled
        small.tap("More below")
        presses += 1
        assert before < small.scrolled < before + small.flick.height(), "no line is skipped"
        assert presses < 50
    end = small.flick.property("contentHeight") - small.flick.height()
    assert presses > 1
    assert small.scrolled >= end - 1
    assert "Paragraph 59 of a long page that nobody sees whole on one screen." in small.texts()


def test_a_swipe_over_cards_scrolls_and_opens_nothing(qapp: object, tmp_path: Path) -> None:
    assert qapp
    many = {f"en/{n:02}-topic-{n}/01-page.md": f"---\ntitle: Page of {n}\n---\nWords.\n" for n in range(1, 20)}
    heads = {f"en/{n:02}-topic-{n}/index.md": f"---\ntitle: Topic {n}\n---\n" for n in range(1, 20)}
    folder = write_content(tmp_path, {"en/index.md": "---\ntitle: Many\n---\n", **many, **heads})
    with opened(folder) as kiosk:
        kiosk.wake()
        card = centre(kiosk.button("Topic 4"))
        kiosk.swipe(card, card - QPoint(0, 200))
        assert kiosk.screen == "home"
        assert kiosk.scrolled > 0


def test_sliding_off_a_button_cancels_it(kiosk: Kiosk) -> None:
    kiosk.wake()
    contact = centre(kiosk.button("Contact"))
    away = centre(kiosk.button("Home"))
    kiosk.swipe(contact, away)
    assert kiosk.screen == "home"
    kiosk.tap_at(contact)
    assert kiosk.screen == "contact"


def test_a_second_finger_presses_no_second_button_by_itself(small: Kiosk) -> None:
    small.wake()
    card = centre(small.button("First topic"))
    small.down(card)
    small.down(card + QPoint(20, 5), finger=1)
    small.up(card)
    small.up(card + QPoint(20, 5), finger=1)
    assert small.screen in {"home", "section"}
    assert len(small.visit.trail) <= 1


def test_turning_back_and_forth_quickly_ends_where_the_last_touch_led(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page one")
    for _ in range(10):
        small.tap("Next page")
        small.tap("Previous")
    small.tap("Next page")
    assert small.here == ("page", "first/two")
    assert "Page two" in small.texts()
    assert "Page one" not in small.texts(), "only one page is shown"


def test_every_page_starts_at_its_top_and_back_returns_to_the_line_one_left(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page two")
    small.tap("More below")
    left_at = small.scrolled
    small.tap("Next page")
    assert small.scrolled == 0
    small.tap("Back")
    assert small.here == ("page", "first/two")
    assert small.scrolled == pytest.approx(left_at, abs=2)


def test_a_slide_is_carried_out_and_leaves_one_screen(qapp: object, tmp_path: Path, qtbot: QtBot) -> None:
    assert qapp
    with opened(write_content(tmp_path), motion=True) as kiosk:
        kiosk.wake()
        stage = next(item for item in kiosk.items() if item.metaObject().className().startswith("Stage"))

        def screens() -> list[float]:
            return [child.x() for child in stage.childItems() if child.isVisible()]

        kiosk.tap("First topic")
        assert len(screens()) == 2, "the old screen and the new one are seen while they slide"

        def arrived() -> None:
            assert screens() == [0]

        qtbot.waitUntil(arrived, timeout=5000)
        assert kiosk.screen == "section"
        assert "Page one" in kiosk.buttons()
