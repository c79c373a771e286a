"""Languages: one touch or two, always on the same page, nothing blank, and from right to left where they run so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.core.languages import LANGUAGES
from kiosk.tour.scene import ask
from tests.kiosk_window import SMALL, Kiosk, centre, opened, write_content


def test_the_other_language_shows_the_same_page(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page one")
    small.tap("Español")
    assert small.here == ("page", "first/one")
    assert "Página uno" in small.texts()
    assert "Inicio" in small.buttons(), "the kiosk's own words change as well"
    assert not any("todavía no está" in text for text in small.texts())


def test_a_page_that_is_not_translated_is_shown_and_says_so(small: Kiosk) -> None:
    small.wake()
    small.tap("First topic")
    small.tap("Page three")
    small.tap("Español")
    assert small.here == ("page", "first/three")
    assert {"Page three", "Esto todavía no está en español. Se muestra en inglés."} <= set(small.texts())
    assert {small.session.property("view")[name] for name in ("language", "foreign")} == {"en", "English"}
    small.tap("Atrás")
    assert "Primer tema" in small.texts()
    assert "Página uno" in small.buttons()
    assert "Page three" in small.buttons()
    assert "English" in small.texts(), "the list tells it, too"
    small.tap("Inicio")
    assert "Second topic" in small.buttons()
    small.tap("Second topic")
    assert "Esto todavía no está en español. Se muestra en inglés." in small.texts()


@pytest.fixture
def three(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    """English, Spanish, and an Arabic folder with nothing in it."""
    assert qapp
    settings = SMALL["kiosk.toml"].replace('["en", "es"]', '["en", "es", "ar"]')
    folder = write_content(tmp_path, {**SMALL, "kiosk.toml": settings})
    (folder / "ar").mkdir()
    with opened(folder) as kiosk:
        yield kiosk


def test_three_languages_are_chosen_from_in_two_touches(three: Kiosk) -> None:
    three.wake()
    three.tap("First topic")
    three.tap("Page one")
    three.tap("Language")
    assert three.screen == "language"
    assert {"English", "Español", "العربية"} <= set(three.buttons())
    three.tap("Español")
    assert (three.here, three.visit.language) == (("page", "first/one"), "es")
    assert "Página uno" in three.texts()
    three.tap("Idioma")
    three.tap("Atrás")
    assert (three.here, three.visit.language) == (("page", "first/one"), "es")


def test_arabic_turns_the_screen_round_but_not_the_english_it_lacks(three: Kiosk) -> None:
    three.wake()
    three.tap("First topic")
    three.tap("Page one")
    home, words = three.button("Home"), "Read <a"
    assert centre(home).x() < three.window.width() / 2
    three.session.change_language("ar")
    three.settle()
    assert centre(home).x() > three.window.width() / 2
    paragraph = next(item for item in three.items() if str(item.property("text")).startswith(words))
    assert ask(paragraph, "effectiveHorizontalAlignment") == Qt.AlignmentFlag.AlignLeft.value
    note = next(item for item in three.items() if "not in Arabic" in str(item.property("text")))
    assert ask(note, "effectiveHorizontalAlignment") == Qt.AlignmentFlag.AlignRight.value


def test_every_language_invites(three: Kiosk) -> None:
    words = next(item for item in three.items() if item.property("text") == LANGUAGES["ar"].invitation)
    three.tap_at(centre(words))
    assert (three.screen, three.visit.language) == ("home", "ar")
    assert "First topic" in three.buttons(), "an empty folder leaves nobody before an empty screen"


def test_an_invitation_begins_in_its_own_language(small: Kiosk) -> None:
    words = next(item for item in small.items() if item.property("text") == "Toque para empezar")
    small.tap_at(centre(words))
    assert (small.screen, small.visit.language) == ("home", "es")
    assert {"Inicio", "English"} <= set(small.buttons())
