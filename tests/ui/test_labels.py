"""Words over a picture: beside it with a line to their part, or as numbers where they would hide it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.core.settings import TEXT_SIZES
from kiosk.tour.audit import audit
from kiosk.tour.findings import Rule
from kiosk.ui.placer import LabelPlacer
from tests.kiosk_window import PIXELS_PER_MM, SHIPPED, SMALL, Kiosk, opened, write_content

pytestmark = pytest.mark.usefixtures("qapp")

PARTS = {"Disc": (50, 20), "Pinched nerve": (80, 34), "Scar": (70, 38), "Free nerve": (20, 34), "Bone": (20, 80)}
LINES = "".join(f"> - {words} ({x}, {y})\n" for words, (x, y) in PARTS.items())
PAGE = f"---\ntitle: Page one\n---\n![A drawing](../../images/part.svg)\n\n> [!labels]\n{LINES}"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="690" height="760"><rect width="690" height="760"/></svg>'


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path, {**SMALL, "en/01-first/01-one.md": PAGE, "images/part.svg": DRAWING})


def shown(kiosk: Kiosk, text_size: str) -> None:
    kiosk.wake()
    kiosk.session._change(replace(kiosk.visit, text_size=text_size))
    kiosk.session.open_page("first/one")
    kiosk.settle()
    kiosk.settle()


def words(kiosk: Kiosk) -> dict[str, QRectF]:
    return {str(item.property("text")): box(item) for item in kiosk.items() if item.property("text") in PARTS}


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def picture(kiosk: Kiosk) -> QRectF:
    return box(next(item for item in kiosk.items() if item.inherits("QQuickImage")))


def dots(kiosk: Kiosk) -> Iterator[tuple[float, float]]:
    """The middles of everything round, in percent of the picture."""
    frame = picture(kiosk)
    for item in kiosk.items():
        radius = item.property("radius")
        if item.inherits("QQuickRectangle") and item.width() == item.height() and radius == item.width() / 2:
            middle = box(item).center() - frame.topLeft()
            yield middle.x() / frame.width() * 100, middle.y() / frame.height() * 100


@pytest.mark.parametrize(
    ("size", "text_size"), [((1080, 1920), "normal"), ((1920, 1080), "largest"), ((1366, 768), "normal")]
)
def test_words_stand_beside_the_picture(content: Path, size: tuple[int, int], text_size: str) -> None:
    with opened(content, size=size) as kiosk:
        shown(kiosk, text_size)
        boxes = words(kiosk)
        assert boxes.keys() == PARTS.keys()
        for (one, first), (other, second) in combinations(boxes.items(), 2):
            assert not first.intersects(second), f"{one} lies on {other}"
        frame = picture(kiosk)
        assert all(frame.top() - 1 <= rect.top() and rect.bottom() <= frame.bottom() + 1 for rect in boxes.values())
        tips = list(dots(kiosk))
        for part in PARTS.values():
            assert any(tip == pytest.approx(part, abs=1) for tip in tips), f"no line leads to {part}: {tips}"


@pytest.mark.parametrize(
    ("size", "text_size"), [((1920, 1080), "normal"), ((1080, 1920), "large"), ((1080, 1920), "largest")]
)
def test_numbers_stand_where_words_would_hide_the_picture(content: Path, size: tuple[int, int], text_size: str) -> None:
    with opened(content, size=size) as kiosk:
        shown(kiosk, text_size)
        frame = picture(kiosk)
        boxes = words(kiosk)
        assert boxes.keys() == PARTS.keys()
        assert all(rect.top() >= frame.bottom() for rect in boxes.values())
        assert sorted(text for text in kiosk.texts() if text in "12345") == [*"1122334455"]
        tips = list(dots(kiosk))
        for part in PARTS.values():
            assert any(tip == pytest.approx(part, abs=1) for tip in tips), f"no line leads to {part}: {tips}"


def test_the_list_below_does_not_shrink_a_picture_that_scrolls(content: Path) -> None:
    with opened(content, size=(1080, 1920)) as kiosk:
        shown(kiosk, "largest")
        assert picture(kiosk).width() > 0.45 * 1080


BLOCK = "".join(
    f"> - {words} ({x}, {y})\n"
    for words, (x, y) in {"Disc": (79, 50), "Scar": (68, 32), "Bone": (9, 32), "Free nerve": (43, 27)}.items()
)


@pytest.mark.parametrize("text_size", ["normal", "large", "larger", "largest"])
@pytest.mark.parametrize("size", [(1280, 800), (1366, 768), (1080, 1920)])
def test_no_number_lies_on_the_part_or_the_line_of_another(
    content: Path, size: tuple[int, int], text_size: str
) -> None:
    """Two parts stand close to the left edge, where the numbers of both would."""
    write_content(content, {"en/01-first/01-one.md": PAGE.replace(LINES, BLOCK)})
    with opened(content, size=size) as kiosk:
        shown(kiosk, text_size)
        found = audit(kiosk.window, kiosk.settle(), PIXELS_PER_MM, enlarged=text_size != "normal").violations
        assert [fault.text for fault in found if fault.rule is Rule.COVERED_TEXT] == []
        marks = [box(item) for item in kiosk.items() if item.inherits("QQuickText") and item.property("text") in "1234"]
        frame = picture(kiosk)
        on_picture = [mark for mark in marks if mark.bottom() <= frame.bottom()]
        for x, y in ((79, 50), (68, 32), (9, 32), (43, 27)):
            part = QPointF(frame.x() + x / 100 * frame.width(), frame.y() + y / 100 * frame.height())
            assert not any(mark.contains(part) for mark in on_picture)


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920), (1366, 768)])
def test_the_words_come_to_rest(size: tuple[int, int], text_size: str) -> None:
    """Their order once led to other sizes and these to another order, for ever: the kiosk hung, as this test would."""
    with opened(SHIPPED, size=size) as kiosk:
        kiosk.wake()
        kiosk.session.easier.choose_text_size(text_size)
        kiosk.session.open_page("start/your-back")
        for _ in range(20):
            kiosk.settle()
        turns = [item.property("turns") for item in kiosk.items() if item.property("turns") is not None]
        assert turns
        assert max(turns) <= 3


def test_numbers_find_their_places_on_the_next_page_too(content: Path) -> None:
    """Its numbers are as large as those before, and its picture may be, too: nothing else tells that they must move."""
    twin = PAGE.replace(LINES, "> - One part (30, 20)\n> - Another (70, 60)\n> - Third (20, 80)\n")
    write_content(content, {"en/01-first/01-one.md": twin, "en/01-first/02-two.md": twin})
    with opened(content, size=(1920, 1080)) as kiosk:
        shown(kiosk, "normal")
        for page in ("first/two", "first/one", "first/two"):
            kiosk.session.open_page(page)
            kiosk.settle()
            kiosk.settle()
            frame = picture(kiosk)
            marks = [
                box(item) for item in kiosk.items() if item.inherits("QQuickText") and item.property("text") in "123"
            ]
            on_picture = [mark for mark in marks if mark.top() < frame.bottom()]
            assert len(on_picture) == 3
            assert not any(one.intersects(other) for one, other in combinations(on_picture, 2)), page


def test_a_picture_that_was_left_leaves_nothing_behind(content: Path) -> None:
    write_content(content, {"en/01-first/02-two.md": PAGE})
    with opened(content) as kiosk:
        kiosk.wake()

        def placers() -> int:
            for page in ("first/one", "first/two", "second/other") * 4:
                kiosk.session.open_page(page)
                kiosk.settle()
                kiosk.settle()
            gc.collect()
            return sum(isinstance(one, LabelPlacer) for one in gc.get_objects())

        assert placers() == placers()


def test_a_long_word_beside_a_picture_is_never_broken(content: Path) -> None:
    long = PAGE.replace(LINES, "> - Bienestarverbesserung (77, 80)\n")
    write_content(content, {"en/01-first/01-one.md": long})
    with opened(content, size=(1920, 1080)) as kiosk:
        shown(kiosk, "largest")
        [word] = [item for item in kiosk.items() if item.property("text") == "Bienestarverbesserung"]
        assert word.property("lineCount") == 1
