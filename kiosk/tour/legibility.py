"""Words: complete, uncovered, large enough, and apart from each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion

from kiosk.tour.findings import Rule, Violation
from kiosk.tour.scene import SLACK
from kiosk.tour.texts import Text

SMALLEST_CAPITAL_MM = 4.8
"""36 CFR 1194 appendix C, 402.4."""
ENLARGED_CAPITAL_MM = 7.3
"""0.7 degrees at 600 mm (EN 301 549, 5.1.4): all that is read by scrolling, once larger text was asked for."""
STAFF_CAPITAL_MM = 3.5
"""Words for staff, who can have them larger at one touch."""
TOUCHING_MM = 0.5
"""Boxes of texts hold the space above and below the letters: so much may overlap without being seen."""
ROUNDING_MM = 0.005


def check(texts: Sequence[Text], mm: float, *, enlarged: bool = False, dense: bool = False) -> Iterator[Violation]:
    """`mm` is pixels per millimetre; `enlarged`: the person has asked for larger text; `dense`: it is for staff."""
    least = STAFF_CAPITAL_MM if dense else SMALLEST_CAPITAL_MM
    tolerance = TOUCHING_MM * mm
    for text in texts:
        found = (
            _icon(text)
            if text.glyph
            else _words(text, tolerance, ENLARGED_CAPITAL_MM if enlarged and text.scrolled else least)
        )
        for rule, finding in found:
            yield Violation(rule, finding, text.element.path)
    for one, other in combinations(texts, 2):
        common = one.shown.intersected(other.shown)
        if min(common.width(), common.height()) > tolerance and one.visible.intersects(other.visible):
            yield Violation(Rule.OVERLAPPING_TEXTS, f"{one.label} and {other.label} overlap", other.element.path)


def _icon(text: Text) -> Iterator[tuple[Rule, str]]:
    parent = text.element.item.parentItem()
    around = parent.mapRectToScene(QRectF(0, 0, parent.width(), parent.height()))
    if not around.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(text.box):
        yield Rule.OUTSIDE_PARENT, "an icon reaches beyond what holds it"


def _words(text: Text, tolerance: float, capital_mm: float) -> Iterator[tuple[Rule, str]]:
    if text.element.item.property("truncated"):
        yield Rule.ELIDED_TEXT, f"{text.label} is shortened"
    box, room = text.box, text.room
    if box.width() > room.width() + SLACK or box.height() > room.height() + SLACK:
        sizes = f"{box.width():.0f} x {box.height():.0f} pixels and has {room.width():.0f} x {room.height():.0f}"
        yield Rule.CUT_TEXT, f"{text.label} needs {sizes}"
    if text.capital_mm < capital_mm - ROUNDING_MM:
        height = f"{text.capital_mm:.2f} mm high; {capital_mm} mm is the least"
        yield Rule.SMALL_TEXT, f"{text.label} has capitals {height}"
    hidden = QRegion(text.shown.toRect()).subtracted(text.visible).boundingRect()
    if min(hidden.width(), hidden.height()) > tolerance:
        yield Rule.COVERED_TEXT, f"something is painted over {text.label}"
