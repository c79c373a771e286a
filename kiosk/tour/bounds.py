"""Nothing reaches beyond the window or beyond what clips it, unless one can scroll there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF

from kiosk.tour.findings import Rule, Violation
from kiosk.tour.scene import SLACK, Axis, Element, Frame, class_name
from kiosk.tour.texts import painted, words_of

_CONTENT = ("QQuickText", "QQuickImage", "QQuickAbstractButton", "QQuickMouseArea")


def check(elements: Iterable[Element]) -> Iterator[Violation]:
    for element in elements:
        if element.near_view and any(element.is_a(kind) for kind in _CONTENT):
            yield from _frames(element)


def crosses(box: QRectF, frame: Frame) -> bool:
    """Whether a part of `box` lies beyond the frame where no scrolling brings it into view."""
    across = box.left() < frame.box.left() - SLACK or box.right() > frame.box.right() + SLACK
    down = box.top() < frame.box.top() - SLACK or box.bottom() > frame.box.bottom() + SLACK
    return (across and not frame.scrolls & Axis.ACROSS) or (down and not frame.scrolls & Axis.DOWN)


def _frames(element: Element) -> Iterator[Violation]:
    words = words_of(element.item) if element.is_a("QQuickText") else ""
    box = painted(element) if words else element.box
    what = repr(words[:40]) if words and not element.glyph else "this"
    if box.isEmpty():
        return
    for frame in element.frames:
        if not crosses(box, frame):
            continue
        if frame.owner is None:
            yield Violation(Rule.OUTSIDE_WINDOW, f"{what} reaches beyond the window", element.path)
            return
        if words:
            owner = class_name(frame.owner).partition("_QML")[0].removeprefix("QQuick")
            yield Violation(Rule.CLIPPED_TEXT, f"{what} is cut off by the {owner} around it", element.path)
            return
