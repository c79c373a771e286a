"""What a language lacks is there in the default language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.library import PLAIN_TITLE, Edition, Library, Section
from kiosk.core.loading import load, outline
from kiosk.core.settings import in_language
from kiosk.core.visit import Place, Screen, Visit, settle
from tests.core.folders import fill, sized

OFFERED = '[languages]\ndefault = "en"\noffered = ["en", "es"]\n'
ENGLISH = {
    "kiosk.toml": OFFERED,
    "en/index.md": "---\ntitle: Home\nsummary: Touch.\n---\n",
    "en/help.md": "---\ntitle: Help\n---\nCall.\n",
    "en/01-first/index.md": "---\ntitle: First\ntone: teal\n---\n",
    "en/01-first/01-one.md": "---\ntitle: One\n---\nWords.\n",
    "en/01-first/02-two.md": "---\ntitle: Two\n---\nWords.\n",
    "en/01-first/03-three.md": "---\ntitle: Three\n---\nWords.\n",
    "en/02-second/index.md": "---\ntitle: Second\n---\n",
    "en/02-second/01-other.md": "---\ntitle: Other\n---\nWords.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return fill(tmp_path, ENGLISH)


def spanish(folder: Path, files: dict[str, str]) -> tuple[Library, Edition]:
    library = load(fill(folder, files), sized).library
    return library, library.edition("es")


def tongues(section: Section) -> list[tuple[str, str]]:
    return [(page.id, page.language) for page in section.pages]


def test_a_missing_page_stands_at_its_place_in_the_default_language(folder: Path) -> None:
    library, edition = spanish(
        folder,
        {
            "es/index.md": "---\ntitle: Inicio\n---\n",
            "es/01-first/index.md": "---\ntitle: Primero\n---\n",
            "es/01-first/01-three.md": "---\ntitle: Tres\n---\nHola.\n",
            "es/01-first/02-one.md": "---\ntitle: Uno\n---\nHola.\n",
            "es/01-first/03-mine.md": "---\ntitle: Solo\n---\nHola.\n",
        },
    )
    assert tongues(edition.sections[0]) == [
        ("first/three", "es"),
        ("first/one", "es"),
        ("first/two", "en"),
        ("first/mine", "es"),
    ]
    first, second = edition.sections
    assert (first.title, first.language, first.count) == ("Primero", "es", 4)
    assert (second.title, second.language) == ("Second", "en")
    assert edition.help is not None
    assert edition.help.language == "en"
    assert edition.about is None
    assert [page.id for page in library.editions[1].pages()] == ["first/three", "first/one", "first/mine"], (
        "what staff wrote is still told apart from what is lent"
    )


def test_an_empty_folder_is_all_in_the_default_language(folder: Path) -> None:
    (folder / "es").mkdir()
    library, edition = spanish(folder, {})
    assert library.settings.languages == ("en", "es")
    assert (edition.language, edition.title, edition.summary) == ("es", "Home", "Touch.")
    assert {page.language for page in edition.pages()} == {"en"}
    assert [page.id for page in edition.pages()] == [page.id for page in library.editions[0].pages()]


def test_a_section_without_a_title_is_called_as_in_the_default_language(folder: Path) -> None:
    _library, edition = spanish(folder, {"es/01-first/01-one.md": "---\ntitle: Uno\n---\nHola.\n"})
    first = edition.sections[0]
    assert (first.title, first.language, first.tone) == ("First", "en", "teal")
    assert tongues(first) == [("first/one", "es"), ("first/two", "en"), ("first/three", "en")]
    assert PLAIN_TITLE not in {edition.title, first.title}


def test_before_the_pages_are_read_sections_are_complete_too(folder: Path) -> None:
    fill(
        folder, {"es/01-first/index.md": "---\ntitle: Primero\n---\n", "es/01-first/01-one.md": "---\ntitle: U\n---\n"}
    )
    edition = outline(folder).library.edition("es")
    assert [(section.title, section.count) for section in edition.sections] == [("Primero", 3), ("Second", 1)]


def test_a_default_language_without_pages_borrows_from_one_that_has_them(tmp_path: Path) -> None:
    files = {"kiosk.toml": OFFERED, "es/01-first/01-one.md": "---\ntitle: Uno\n---\nHola.\n"}
    (tmp_path / "en").mkdir()
    library, _edition = spanish(tmp_path, files)
    assert tongues(library.edition("en").sections[0]) == [("first/one", "es")]


def test_whoever_changes_the_language_stays_on_the_page(folder: Path) -> None:
    (folder / "es").mkdir()
    library, _edition = spanish(folder, {})
    visit = Visit("es", "light", "normal", Place(Screen.PAGE, "first/two"))
    assert settle(visit, library) == visit


def test_a_setting_that_lacks_a_language_is_shown_in_the_first_it_has() -> None:
    assert in_language({"en": "Mondays", "es": "Lunes"}, "ar") == "Mondays"
    assert in_language({"en": "Mondays", "": "always"}, "ar") == "always"
    assert in_language({}, "ar") == ""
