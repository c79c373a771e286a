"""What is chosen differs from what is not by more than its hue (WCAG 2.2, 1.4.1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtGui import QRegion
from PySide6.QtQuick import QQuickItem

from kiosk.core.colour import contrast
from kiosk.tour.findings import Rule, Violation
from kiosk.tour.pixels import Pixels
from kiosk.tour.scene import Element, class_name, unfaded
from kiosk.tour.targets import name

STATES = ("selected", "chosen", "current", "checked")
"""The properties by which our buttons, and Qt's, tell that they are the one of several."""
STANDS_OUT = 3.0
"""WCAG 2.2, 1.4.11: as lightness, which everybody sees, whatever colours they tell apart."""


IN_SIGHT = 0.25
"""Part of its height that shows more of it than its outline."""


def check(targets: Sequence[Element], elements: Sequence[Element], pixels: Pixels) -> Iterator[Violation]:
    for state in STATES:
        for chosen in (target for target in targets if target.item.property(state) is True):
            other = next((target for target in targets if _alike(chosen, target, state)), None)
            if other is None or _shapes(chosen, elements) != _shapes(other, elements):
                continue
            grounds = [_ground(one, elements, pixels) for one in (chosen, other)]
            if not all(grounds):
                continue
            ratio = contrast(*grounds)
            if ratio < STANDS_OUT:
                pair = f"{name(chosen)!r} is {state}, and differs from {name(other)!r} by colour alone"
                yield Violation(Rule.COLOUR_ALONE, f"{pair}: contrast {ratio:.2f}, without another icon", chosen.path)


def _alike(chosen: Element, target: Element, state: str) -> bool:
    same = class_name(target.item) == class_name(chosen.item)
    return same and target.item.property(state) is False


def _ground(element: Element, elements: Sequence[Element], pixels: Pixels) -> str:
    """Its most frequent colour; none where hardly any of it is in sight, which is seen after scrolling on."""
    region = unfaded(QRegion(element.shown.toRect()), element, elements)
    if region.boundingRect().height() < IN_SIGHT * element.box.height():
        return ""
    return next((f"#{colour:06x}" for colour, _count in pixels.colours(region).most_common(1)), "")


def _shapes(element: Element, elements: Sequence[Element]) -> list[str]:
    """The icons in it, and a word for every outline drawn around or in it."""
    inside = [one for one in elements if _within(one.item, element.item)]
    outlines = ["outline" for one in inside if one.is_a("QQuickRectangle") and one.item is not element.item]
    return [str(one.item.property("text")) for one in inside if one.glyph] + outlines


def _within(item: QQuickItem, outer: QQuickItem) -> bool:
    at: QQuickItem | None = item
    while at is not None and at != outer:
        at = cast("QQuickItem | None", at.parentItem())
    return at is not None
