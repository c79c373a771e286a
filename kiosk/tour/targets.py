"""Things to touch: large enough, far enough apart, and with a name for those who do not see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import hypot
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.tour.findings import Rule, Target, Violation
from kiosk.tour.scene import SLACK, Element

SMALLEST_MM = 12.0
CLOSEST_MM = 3.0
ROUNDING_MM = 0.1


@dataclass(frozen=True, slots=True)
class Gap:
    mm: float
    one: Element
    other: Element


def find(elements: Iterable[Element]) -> list[Element]:
    """What a finger reaches now."""
    return [element for element in elements if _touchable(element)]


def describe(element: Element, mm: float) -> Target:
    """`mm` is pixels per millimetre."""
    return Target(
        name=name(element),
        width_mm=round(element.box.width() / mm, 1),
        height_mm=round(element.box.height() / mm, 1),
        main=element.item.property("filled") is True,
    )


def name(element: Element) -> str:
    """What assistive technology calls it."""
    interface = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(element.item))
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def gaps(targets: Sequence[Element], mm: float) -> list[Gap]:
    """The gap between every two neighbours.

    A target drawn within another one lies on it, as a button lies on a sheet that can be touched everywhere: between
    those two there is no gap to keep.
    """
    return [
        Gap(_distance(one.shown, other.shown) / mm, one, other)
        for one, other in combinations(targets, 2)
        if not _holds(one.shown, other.shown) and not _holds(other.shown, one.shown)
    ]


def check(targets: Sequence[Element], near: Iterable[Gap], mm: float) -> Iterator[Violation]:
    for target in targets:
        known = describe(target, mm)
        if min(target.box.width(), target.box.height()) / mm < SMALLEST_MM - ROUNDING_MM:
            text = f"{known.name!r} is {known.width_mm} x {known.height_mm} mm; {SMALLEST_MM:g} mm is the least"
            yield Violation(Rule.SMALL_TARGET, text, target.path)
        if not known.name:
            yield Violation(Rule.UNNAMED_TARGET, "can be touched but has no accessible name", target.path)
    for gap in near:
        if gap.mm < CLOSEST_MM - ROUNDING_MM:
            pair = f"{name(gap.one)!r} and {name(gap.other)!r}"
            text = f"{pair} are {gap.mm:.1f} mm apart; {CLOSEST_MM:g} mm is the least"
            yield Violation(Rule.CLOSE_TARGETS, text, gap.other.path)


def _touchable(element: Element) -> bool:
    if not (element.is_a("QQuickAbstractButton") or element.is_a("QQuickMouseArea")):
        return False
    shown = min(element.shown.width(), element.shown.height()) > SLACK
    return shown and element.item.isEnabled() and element.item.property("enabled") is True


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _distance(one: QRectF, other: QRectF) -> float:
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(across, down)
