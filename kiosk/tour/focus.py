"""The ring around what the keyboard would press: thick, whole and in a colour that stands out (WCAG 2.2, 2.4.13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QRegion

from kiosk.tour.findings import Rule, Violation
from kiosk.tour.pixels import EVERY, Pixels, least_contrast, number, seen
from kiosk.tour.scene import Element, ask

RING = "ring"
"""The object name of the rectangle that is the ring."""
THINNEST = 4
"""Pixels; 2.4.13 asks for 2."""
STANDS_OUT = 3.0
WHOLE = 0.6
"""The part of its strip a ring fills at least: round corners leave some of it out."""


def check(elements: Iterable[Element], pixels: Pixels) -> Iterator[Violation]:
    for element in elements:
        if element.item.objectName() == RING and not element.box.isEmpty():
            yield from (Violation(Rule.FAINT_FOCUS, text, element.path) for text in _faults(element, pixels))


def _faults(element: Element, pixels: Pixels) -> Iterator[str]:
    width, colour = ask(element.item, "border.width"), ask(element.item, "border.color")
    if not isinstance(width, int | float) or not isinstance(colour, QColor):
        return
    if width < THINNEST:
        yield f"the focus ring is {width:g} pixels thick; {THINNEST} is the least"
    strip, ink = ceil(width), number(colour)
    box = element.box.toRect()
    painted = pixels.colours(_between(box, _grown(box, -strip)), EVERY)
    share = sum(count for shade, count in painted.items() if seen([ink], Counter([shade]))) / max(1, _area(box, strip))
    if share < WHOLE:
        yield f"only {share:.0%} of the focus ring are to be seen"
    around = pixels.colours(_between(_grown(box, strip), box), EVERY)
    ratio = least_contrast([ink], 1.0, around)
    if ratio < STANDS_OUT:
        yield f"the focus ring has contrast {ratio:.2f}; {STANDS_OUT:g} is the least"


def _grown(box: QRect, by: int) -> QRect:
    return box.adjusted(-by, -by, by, by)


def _between(outer: QRect, inner: QRect) -> QRegion:
    return QRegion(outer).subtracted(QRegion(inner))


def _area(box: QRect, strip: int) -> int:
    return box.width() * box.height() - max(0, box.width() - 2 * strip) * max(0, box.height() - 2 * strip)
