"""Somebody touches the parts of a picture, or their names, and reads on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.core.visit import Screen
from tests.kiosk_window import SHIPPED, SMALL, Kiosk, centre, opened, read_content, write_content

HOME = "Explore the spine"
PAGE = "start/your-back"
SIZES = [(1280, 800), (1920, 1080), (1080, 1920)]
SPOTS = (
    "---\ntitle: Page three\nspots:\n  - {name: Disc, at: '30, 40', says: A cushion., page: 01-one.md}\n"
    "  - {name: Bone, at: '60, 80', says: It carries you.}\n---\n![A back](gone.png)\n"
)


def on_picture(kiosk: Kiosk, name: str) -> QQuickItem:
    found = [item for item in kiosk.items() if item.property("text") == name and item.inherits("QQuickAbstractButton")]
    return next(item for item in found if item.focusPolicy() == Qt.FocusPolicy.NoFocus)


@pytest.mark.parametrize("size", SIZES)
def test_every_part_of_the_picture_answers_a_touch(qapp: object, size: tuple[int, int]) -> None:
    assert qapp
    with opened(SHIPPED, size=size) as kiosk:
        kiosk.wake()
        kiosk.show(HOME)
        kiosk.tap(HOME)
        assert kiosk.here == ("explore", PAGE)
        page = kiosk.library.editions[0].page(PAGE)
        assert page is not None
        assert len(page.spots) == 8
        areas: list[QRectF] = []
        for number, spot in enumerate(page.spots):
            kiosk.flick.setProperty("contentY", 0)
            kiosk.settle()
            item = on_picture(kiosk, spot.name)
            assert item.isEnabled()
            areas.append(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
            kiosk.tap_at(centre(item))
            assert kiosk.visit.place.spot == number
            assert item.property("chosen") is True
            assert spot.says in kiosk.texts()
        least = 12 if size == (1280, 800) else 20
        assert min(area.width() for area in areas) >= least * 4 - 1
        assert not any(one.intersects(other) for one, other in combinations(areas, 2))


def test_a_part_leads_to_its_page_and_back_and_is_forgotten_with_the_visit(shipped: Kiosk) -> None:
    page = shipped.library.editions[0].page(PAGE)
    assert page is not None
    shipped.wake()
    shipped.session.explorer.open(PAGE)
    shipped.settle()
    shipped.tap_at(centre(on_picture(shipped, "Disc")))
    shipped.show("Read: The disc slips again")
    shipped.tap("Read: The disc slips again")
    assert shipped.here == ("page", page.spots[3].page)
    shipped.tap("Back")
    assert (shipped.here, shipped.visit.place.spot) == (("explore", PAGE), 3)
    shipped.session.finish()
    shipped.wake()
    shipped.session.explorer.open(PAGE)
    assert shipped.visit.place.spot == -1, "the next person begins anew"


@pytest.fixture
def broken(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    """The picture of the page is missing."""
    assert qapp
    with opened(write_content(tmp_path, {**SMALL, "en/01-first/03-three.md": SPOTS})) as kiosk:
        yield kiosk


def test_without_the_picture_the_names_are_left(broken: Kiosk) -> None:
    broken.wake()
    broken.tap(HOME)
    assert "Touch a name below." in broken.texts()
    broken.tap("Bone")
    assert "It carries you." in broken.texts()
    assert not [words for words in broken.buttons() if words.startswith("Read:")], "this part leads nowhere"
    broken.tap("Disc")
    broken.tap("Read: Page one")
    assert broken.here == ("page", "first/one")


def test_keys_reach_every_name_and_the_page(shipped: Kiosk) -> None:
    shipped.wake()
    shipped.session.explorer.open(PAGE)
    shipped.settle()
    for _ in range(40):
        shipped.press(Qt.Key.Key_Tab)
        if shipped.focused == "Disc":
            break
    shipped.press(Qt.Key.Key_Return)
    assert shipped.visit.place.spot == 3
    for _ in range(40):
        shipped.press(Qt.Key.Key_Tab)
        if shipped.focused.startswith("Read:"):
            break
    shipped.press(Qt.Key.Key_Return)
    assert shipped.here == ("page", "causes/disc-again")


def test_the_page_leads_to_its_picture(shipped: Kiosk) -> None:
    shipped.wake()
    shipped.session.open_page(PAGE)
    shipped.settle()
    shipped.tap("Touch the parts of the picture")
    assert shipped.here == ("explore", PAGE)


def test_spots_that_go_while_somebody_touches_leave_the_page(broken: Kiosk) -> None:
    broken.wake()
    broken.tap(HOME)
    broken.tap("Bone")
    write_content(broken.folder, {"en/01-first/03-three.md": "---\ntitle: Page three\n---\nWords.\n"})
    broken.session.show_library(read_content(broken.folder))
    assert broken.visit.place.screen is Screen.PAGE
    assert "Page three" in broken.texts()
