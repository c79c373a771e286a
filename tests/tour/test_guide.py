"""The guide shows all of a screen, and the audit sees what is wrong with a real one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.loading import load
from kiosk.core.settings import TEXT_SIZES
from kiosk.core.theme import PALETTES
from kiosk.services.pictures import Pictures
from kiosk.tour.audit import audit
from kiosk.tour.findings import Rule
from kiosk.tour.focus import RING
from kiosk.tour.guide import Guide
from kiosk.tour.scene import read
from kiosk.tour.stops import stops
from kiosk.ui import tokens
from tests.kiosk_window import SMALL, write_content

DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='40' height='40'/></svg>"
LAST = "The very last words."


@pytest.fixture
def guide(tmp_path: Path, fonts: QGuiApplication) -> Iterator[Guide]:
    """On the home screen of the small content."""
    two = SMALL["en/01-first/02-two.md"] + f"\n{LAST}\n"
    drawings = {f"images/{number}.svg": DRAWING for number in range(20)}
    folder = write_content(tmp_path, {**SMALL, **drawings, "en/01-first/02-two.md": two})
    with closing(Guide(fonts, load(folder, Pictures()).library, folder)) as guide:
        guide.resize((1920, 1080))
        guide.begin("en", "light", "normal")
        guide.session.wake()
        yield guide


def words_in_view(guide: Guide) -> list[str]:
    texts = (element for element in read(guide.window) if element.is_a("QQuickText") and not element.shown.isEmpty())
    return [str(text.item.property("text")) for text in texts]


def button(guide: Guide, words: str) -> QQuickItem:
    return next(element.item for element in read(guide.window) if element.item.property("text") == words)


def broken(guide: Guide) -> set[Rule]:
    [image] = guide.pictures()
    return {violation.rule for violation in audit(guide.window, image, guide.mm).violations}


def test_a_long_page_is_shown_to_its_end_and_left_at_its_start(guide: Guide) -> None:
    guide.session.open_page("first/two")
    seen = [words_in_view(guide) for _ in guide.pictures()]
    assert len(seen) > 2
    assert LAST not in seen[0]
    assert LAST in seen[-1]
    for number in range(60):
        assert any(f"Paragraph {number} of a long page" in text for words in seen for text in words)
    assert LAST not in words_in_view(guide)


def test_pictures_that_a_thread_reads_are_waited_for(guide: Guide) -> None:
    """The list of pictures in the editor is filled while it is on the glass already."""
    guide.staff.write(guide.window, "picture")
    for image in guide.pictures():
        violations = audit(guide.window, image, guide.mm, dense=True).violations
        assert not [one for one in violations if one.rule is Rule.MISSING_PICTURE]


def test_a_warning_comes_and_goes_without_waiting(guide: Guide) -> None:
    guide.wait_for_warning()
    next(guide.pictures())
    assert "Are you still reading?" in words_in_view(guide)
    assert "Your back" not in words_in_view(guide), "what lies beneath the question counts no more"
    guide.start_over()
    next(guide.pictures())
    assert "Your back" in words_in_view(guide)


def test_the_ring_of_the_keys_is_seen_and_gone_again(guide: Guide) -> None:
    def rings() -> list[str]:
        return [e.path for e in read(guide.window) if e.item.objectName() == RING and not e.box.isEmpty()]

    assert not rings()
    stop = next(stop for stop in stops(guide.library.edition("en"), guide.library.edition("en")) if stop.name == "keys")
    stop.arrive(guide)
    assert not broken(guide)
    assert len(rings()) == 1
    assert stop.depart
    stop.depart(guide)
    next(guide.pictures())
    assert not rings()


def test_a_card_that_shrinks_is_caught(guide: Guide) -> None:
    guide.session.open_section("first")
    assert not broken(guide)
    button(guide, "Page two").setProperty("height", 20)
    assert Rule.SMALL_TARGET in broken(guide)


def test_a_card_that_moves_up_to_the_next_is_caught(guide: Guide) -> None:
    guide.session.open_section("first")
    assert not broken(guide)
    card = button(guide, "Page one")
    card.setX(card.x() + 3 * guide.mm)
    assert Rule.CLOSE_TARGETS in broken(guide)


def test_a_theme_that_is_too_pale_is_caught(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it: words, and the ring around what has the focus."""
    assert not broken(guide)
    pale = {**PALETTES, "light": replace(PALETTES["light"], soft="#8A94A0", focus="#BFD4FF")}
    monkeypatch.setattr(tokens, "palettes", lambda _accent: pale)
    guide.library = replace(guide.library, settings=replace(guide.library.settings, accent="#000000"))
    guide.show(guide.library)
    QTest.keyClick(guide.window, Qt.Key.Key_Tab)
    assert broken(guide) >= {Rule.WEAK_CONTRAST, Rule.FAINT_FOCUS}


def test_words_as_pale_as_their_paper_are_caught(guide: Guide) -> None:
    assert not broken(guide)
    title = next(e.item for e in read(guide.window) if e.is_a("QQuickText") and e.item.property("text") == "Your back")
    title.setProperty("color", "#f0ebe2")
    assert Rule.WEAK_CONTRAST in broken(guide)


def test_bigger_buttons_are_bigger_on_every_kind_of_screen(guide: Guide) -> None:
    """25 mm for main actions where the glass is high enough, 20 for all the rest but the keys of a keyboard."""
    found: dict[str, float] = {}
    for stop in stops(guide.library.editions[0], guide.library.editions[0]):
        if stop.name.startswith("big-"):
            stop.arrive(guide)
            for image in guide.pictures():
                for target in audit(guide.window, image, guide.mm).targets:
                    side = min(target.width_mm, target.height_mm)
                    least = 24.9 if target.main and stop.name != "big-lowered" else 19.9
                    if not stop.name.startswith("big-find") and side < least:
                        found[f"{stop.name}: {target.name}"] = side
            assert stop.depart is not None
            stop.depart(guide)
            assert not guide.session.visit.big_targets
    assert not found


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_bar_takes_one_row_of_the_smallest_glass(guide: Guide, language: str, text_size: str) -> None:
    guide.resize((1280, 800))
    guide.begin(language, "light", text_size)
    guide.session.wake()
    next(guide.pictures())
    bar = guide.window.findChild(QQuickItem, "bar")
    assert bar is not None
    assert bar.height() / guide.mm < 34
    buttons = (element for element in read(guide.window) if element.is_a("QQuickAbstractButton"))
    rows = {round(button.box.top()) for button in buttons if bar.isAncestorOf(button.item)}
    assert len(rows) == 1
