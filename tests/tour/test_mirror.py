"""A language from right to left shows every screen as in a mirror."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.core.languages import LANGUAGES
from kiosk.core.library import Library
from kiosk.core.loading import load, outline
from kiosk.services.pictures import Pictures
from kiosk.tour.audit import audit
from kiosk.tour.glass import Size
from kiosk.tour.guide import Guide
from kiosk.tour.pseudo import PSEUDO, pseudo, relabelled, with_pseudo
from kiosk.tour.scene import Element, read
from kiosk.tour.stops import Stop, stops
from kiosk.tour.texts import painted
from tests.kiosk_window import ROOT, SHIPPED, write_content

STARTER = ROOT / "resources" / "starter"
"""Has every kind of block."""
PAGE = """---
title: More of it
---
| Name | For | Against | Much more of it |
|---|---|---|---|
| One | This | That | Something else |

```people
41 to 57 of 100: get better
```
"""
TREATMENT = "---\ntitle: {}\nsummary: About it.\n---\n## What it is: this\n\nWords.\n\n> [!keep] Keep\n> - This.\n"
COMPARED = {
    "en/03-compared/index.md": "---\ntitle: Compared\nsummary: Some.\ncompare:\n  - What it is\n---\n",
    "en/03-compared/01-one.md": TREATMENT.format("One"),
    "en/03-compared/02-two.md": TREATMENT.format("Two"),
    "en/03-compared/03-three.md": TREATMENT.format("Three"),
    "en/03-compared/04-four.md": TREATMENT.format("Four"),
}
LOOKS: list[tuple[Size, str]] = [((1920, 1080), "normal"), ((1080, 1920), "large"), ((1280, 800), "largest")]

DRAWN = ("QQuickText", "QQuickRectangle", "QQuickImage", "QQuickAbstractButton")
ROUNDING = 4
"""Pixels: what is centred is moved to a whole pixel, one item within the other."""

Spot = tuple[str, float, float, float, float]
"""The path of an item, and its left, right, top and bottom in pixels of the window."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        path.relative_to(STARTER).as_posix(): path.read_text(encoding="utf-8")
        for path in STARTER.rglob("*")
        if path.suffix in {".md", ".toml", ".svg"}
    }
    return write_content(tmp_path, {**files, **COMPARED, "en/01-first-steps/03-more.md": PAGE})


DIFFERS = {"staff-settings", "staff-usage-month", "staff-contact", "staff-first-steps"}
"""Settings offer the languages that have a folder besides the one on show, which has none here; the weeks of a month
are dates, which take another number of lines in other figures; an example of opening hours stands in languages that
have one.
"""
EDITOR = "staff-editor-"
"""It speaks English and Spanish only, whatever the languages of the pages are."""


def in_one(library: Library, language: str) -> Library:
    """The first edition alone, said to be in another language."""
    settings = replace(library.settings, languages=(language,))
    return replace(library, settings=settings, editions=(relabelled(library.editions[0], language),))


def spots(guide: Guide, stop: Stop) -> list[Spot]:
    stop.arrive(guide)
    next(guide.pictures())
    drawn = (element for element in read(guide.window) if not element.box.isEmpty() and any(map(element.is_a, DRAWN)))
    found = [_spot(element) for element in drawn]
    if stop.depart is not None:
        stop.depart(guide)
    return found


def _spot(element: Element) -> Spot:
    box: QRectF = painted(element) if element.is_a("QQuickText") else element.box
    return element.path, box.left(), box.right(), box.top(), box.bottom()


@pytest.mark.parametrize(("size", "text_size"), LOOKS)
def test_every_item_stands_where_a_mirror_shows_it(
    folder: Path, fonts: QGuiApplication, size: Size, text_size: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LANGUAGES, "ar", replace(LANGUAGES["en"], rtl=True))  # pyright: ignore[reportArgumentType]
    loaded, unread = load(folder, Pictures()).library, outline(folder).library
    seen: dict[str, dict[str, list[Spot]]] = {}
    with closing(Guide(fonts, loaded, folder)) as guide:
        guide.resize(size)
        for language in ("en", "ar"):
            guide.library = in_one(loaded, language)
            guide.learn(guide.library)
            guide.begin(language, "light", text_size)
            way = stops(guide.library.editions[0], in_one(unread, language).editions[0])
            seen[language] = {stop.name: spots(guide, stop) for stop in way if not stop.name.startswith(EDITOR)}
    assert {"attract", "home", "contact", "idle", "outside", "page-first-steps-more"} <= seen["en"].keys()
    assert {"compare", "beside-two", "beside-three", "time", "stop", "quiz-answered"} <= seen["en"].keys()
    wrong = [
        f"{stop}: {item}"
        for stop, there in seen["en"].items()
        if stop not in DIFFERS
        for item in unmirrored(there, seen["ar"][stop], size[0])
    ]
    assert not wrong, "\n".join(wrong)


def unmirrored(there: list[Spot], here: list[Spot], width: int) -> Iterator[str]:
    assert len(there) == len(here)
    for (path, left, right, top, bottom), (other, *mirrored) in zip(there, here, strict=True):
        assert path.partition("(")[0] == other.partition("(")[0]
        if path != other:
            continue  # a date, which each language writes in its own figures
        if "/Keyboard/" in path or "/PinKeys/" in path:
            continue  # letters and digits stand where hands know them
        expected = (width - right, width - left, top, bottom)
        if any(abs(one - two) > ROUNDING for one, two in zip(expected, mirrored, strict=True)):
            yield f"{path} is at {mirrored}, its mirror image at {list(expected)}"


def test_long_words_from_right_to_left_fit(fonts: QGuiApplication) -> None:
    size, text_size = LOOKS[1]
    loaded, unread = with_pseudo(load(SHIPPED, Pictures()).library), with_pseudo(outline(SHIPPED).library)
    found: list[str] = []
    with closing(Guide(fonts, loaded, SHIPPED)) as guide:
        guide.resize(size)
        guide.begin(PSEUDO, "light", text_size)
        for stop in some(list(stops(loaded.edition(PSEUDO), unread.edition(PSEUDO)))):
            stop.arrive(guide)
            for image in guide.pictures():
                violations = audit(guide.window, image, guide.mm).violations
                found += [f"{stop.name}: {one.text} [{one.rule}] {one.item}" for one in violations]
            if stop.depart is not None:
                stop.depart(guide)
    assert not found, "\n".join(found)


def some(all_stops: list[Stop]) -> Iterator[Stop]:
    """Every screen, and one page."""
    pages = [stop for stop in all_stops if stop.name.startswith("page-")]
    yield from (stop for stop in all_stops if stop not in pages[1:])


def test_pseudo_words_are_longer_and_keep_places_for_numbers() -> None:
    words = pseudo("Page %1 of %2")
    assert words.isprintable() is False, "marks of direction cannot be seen"
    assert len([letter for letter in words if letter.isalpha()]) > len("Pageof")
    assert words.count("%1") == words.count("%2") == 1
    assert words.index("%1") < words.index("%2")
