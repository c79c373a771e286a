"""What a person chooses holds until the visit ends, and looks the same to a phone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.core.settings import TEXT_SIZES, THEMES
from kiosk.services.idle import EXTRA_TIME
from kiosk.ui.tokens import SCALES
from tests.kiosk_window import Kiosk, codes

URL = "https://www.example.org/back-pain?a=1&b=2"


THEME_NAMES = {"light": "Light", "dark": "Dark", "contrast": "Yellow on black"}
SIZE_NAMES = {"normal": "Normal text", "large": "Large text", "larger": "Larger text", "largest": "Largest text"}
SWITCHES = {
    "Lower the screen": "lowered",
    "Bigger buttons": "big_targets",
    "Less motion": "less_motion",
    "Wait longer before asking": "extra_time",
}


def test_text_sizes_go_round(small: Kiosk) -> None:
    small.wake()
    for size in (*TEXT_SIZES[1:], TEXT_SIZES[0]):
        small.tap("Text size")
        assert small.visit.text_size == size


def chosen(kiosk: Kiosk, words: str) -> tuple[bool, bool]:
    """Whether a choice looks taken, and whether assistive technology hears so."""
    button = kiosk.button(words)
    state = QAccessible.queryAccessibleInterface(button).state()
    assert state.checkable
    return bool(button.property("chosen")), bool(state.checked)


@pytest.mark.parametrize(("names", "attribute"), [(THEME_NAMES, "theme"), (SIZE_NAMES, "text_size")])
def test_one_of_several_is_chosen_and_shown(small: Kiosk, names: dict[str, str], attribute: str) -> None:
    small.wake()
    small.tap("Easier to use")
    for value, name in reversed(names.items()):
        small.show(name)
        small.tap(name)
        assert getattr(small.visit, attribute) == value
        small.show(name)
        assert chosen(small, name) == (True, True)
        for other in names.values():
            small.show(other)
            assert chosen(small, other) == (other == name, other == name)


@pytest.mark.parametrize("name", SWITCHES)
def test_what_is_switched_on_is_shown_and_can_be_switched_off(small: Kiosk, name: str) -> None:
    small.wake()
    small.tap("Easier to use")
    for on in (True, False):
        small.show(name)
        assert chosen(small, name) == (not on, not on)
        small.tap(name)
        assert getattr(small.visit, SWITCHES[name]) is on
    small.tap("Back")
    assert small.screen == "home"


def test_what_makes_it_easier_ends_with_the_visit(small: Kiosk) -> None:
    small.wake()
    before = small.visit
    for name in (*THEME_NAMES.values(), *SIZE_NAMES.values(), *SWITCHES):
        small.choose(name)
    assert small.here == ("home", "")
    assert small.clock.extra_time
    small.session.finish()
    assert not small.clock.extra_time
    small.wake()
    assert small.visit == before


def test_a_longer_wait_counts_at_once_and_so_does_a_shorter_one(small: Kiosk) -> None:
    wait = small.library.settings.idle.warn_after
    small.wake()
    small.choose("Wait longer before asking")
    small.pass_time(wait * EXTRA_TIME - 1)
    assert not small.clock.warning
    small.choose("Wait longer before asking")
    small.pass_time(wait)
    assert small.clock.warning


def test_larger_text_is_really_larger(small: Kiosk) -> None:
    small.wake()

    def height() -> float:
        return next(item.height() for item in small.items() if item.property("text") == "Touch a topic.")

    normal = height()
    small.tap("Text size")
    assert height() == pytest.approx(SCALES["large"] * normal, rel=0.08)


def test_choices_stay_from_screen_to_screen_and_end_with_the_visit(small: Kiosk) -> None:
    small.wake()
    paper = small.settle().pixelColor(3, 3)
    small.choose("Dark")
    small.tap("Text size")
    small.tap("Contact")
    small.tap("Home")
    assert (small.visit.theme, small.visit.text_size) == ("dark", "large")
    assert small.settle().pixelColor(3, 3) != paper
    small.session.finish()
    small.settle()
    small.wake()
    assert (small.visit.theme, small.visit.text_size) == ("light", "normal")
    assert small.settle().pixelColor(3, 3) == paper


@pytest.mark.parametrize("theme", THEMES)
def test_a_phone_saves_the_contact(shipped: Kiosk, theme: str) -> None:
    shipped.wake()
    shipped.choose(THEME_NAMES[theme])
    shipped.tap("Contact")
    (card,) = codes(shipped.settle())
    lines = card.splitlines()
    contact = shipped.library.settings.contact
    assert lines[0] == "BEGIN:VCARD"
    assert f"FN:{contact.person}".replace(",", "\\,") in lines
    assert any(line.startswith("TEL") and line.endswith(contact.phone) for line in lines)
    assert contact.phone in shipped.texts()
    assert contact.person in shipped.texts()


@pytest.mark.parametrize("theme", THEMES)
def test_a_phone_reads_an_outside_address(small: Kiosk, theme: str) -> None:
    small.wake()
    small.choose(THEME_NAMES[theme])
    small.session.follow(URL)
    assert codes(small.settle()) == [URL]


def test_an_address_too_long_for_a_code_is_still_shown_as_text(small: Kiosk) -> None:
    address = "https://www.example.org/" + "a" * 3000
    small.wake()
    small.session.follow(address)
    assert codes(small.settle()) == []
    assert small.here == ("outside", address)
    assert address in small.texts()


def test_a_long_address_can_be_read_to_its_end(small: Kiosk) -> None:
    small.wake()
    small.session.follow("https://www.example.org/" + "a" * 1500)
    small.settle()
    for _ in range(50):
        if "More below" not in small.buttons():
            break
        small.tap("More below")
    assert "More below" not in small.buttons()


def test_the_page_being_read_is_in_sight_in_the_rail(shipped: Kiosk) -> None:
    shipped.window.resize(1920, 1080)
    shipped.wake()
    shipped.session.open_page("treatments/not-proven")
    shipped.settle()
    shipped.settle()
    assert "Treatments that are not proven" in shipped.buttons()
