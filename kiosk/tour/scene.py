"""The live item tree as a flat list in the order it is painted, with what clips each item and what scrolls it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntFlag
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, QRectF, QSizeF
from PySide6.QtGui import QColor, QRegion
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

GLYPH = "glyph"
"""The object name of a text that is one character of the icon font."""
PICTURE = "glass"
"""The object name of another screen that is shown smaller: the tour sees that one at its own size."""
COVERS = 0.5
"""From this opacity on, a rectangle hides what lies beneath it."""
SLACK = 1.5
"""Pixels that rounding may cost."""


class Axis(IntFlag):
    """As Qt numbers the values of `Flickable.flickableDirection`."""

    NONE = 0
    ACROSS = 1
    DOWN = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """A box that hides what lies outside it; along `scrolls`, a person can bring that into view.

    The window is the frame without an owner.
    """

    box: QRectF
    owner: QQuickItem | None = None
    scrolls: Axis = Axis.NONE


@dataclass(frozen=True, slots=True)
class Element:
    """One visible item. `box` is all of it and `shown` what no frame hides, both in pixels of the window."""

    item: QQuickItem
    box: QRectF
    shown: QRectF
    frames: tuple[Frame, ...]
    opacity: float
    order: int

    def is_a(self, kind: str) -> bool:
        return self.item.inherits(kind)

    @property
    def glyph(self) -> bool:
        return self.item.objectName() == GLYPH

    @property
    def cover(self) -> bool:
        """Whether it hides what was painted before it."""
        return self.is_a("QQuickRectangle") and not _fades(self.item) and _alpha(self) >= COVERS

    @property
    def fade(self) -> bool:
        return self.is_a("QQuickRectangle") and _fades(self.item)

    @property
    def near_view(self) -> bool:
        """Not scrolled out of sight."""
        return not any(_scrolled_away(self.box, frame) for frame in self.frames)

    def within_frames(self, box: QRectF) -> QRectF:
        """What no frame hides of `box`."""
        return _shown(box, self.frames)

    @property
    def path(self) -> str:
        """Where it stands in the tree, by the names of the QML types."""
        names: list[str] = []
        item: QQuickItem | None = self.item
        while item:
            names.append(_name(item))
            item = cast("QQuickItem | None", item.parentItem())
        return "/".join(name for name in reversed(names) if name)


def read(window: QQuickWindow) -> list[Element]:
    """Every visible item in the order of painting. What lies beneath a sheet over the whole window is left out."""
    box = QRectF(0, 0, window.width(), window.height())
    elements: list[Element] = []
    _collect(window.contentItem(), (Frame(box),), 1.0, elements)
    inner = box.adjusted(SLACK, SLACK, -SLACK, -SLACK)
    sheets = [element.order for element in elements if element.box.contains(inner) and element.cover]
    return elements[sheets[-1] :] if sheets else elements


def unfaded(region: QRegion, element: Element, elements: Iterable[Element]) -> QRegion:
    """What of `region`, where `element` is painted, no gradient painted over it veils."""
    for over in elements:
        if over.fade and over.order > element.order:
            region = region.subtracted(QRegion(over.shown.toAlignedRect()))
    return region


def ask(item: QQuickItem, expression: str) -> object:
    """The value of a QML expression in the scope of `item`; enumerations cannot be read in another way."""
    value, _undefined = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return value


def scroll_axes(flickable: QQuickItem) -> Axis:
    """The ways in which this Flickable can bring more into view."""
    across = flickable.property("contentWidth") > flickable.width() + SLACK
    down = flickable.property("contentHeight") > flickable.height() + SLACK
    found = (Axis.ACROSS if across else Axis.NONE) | (Axis.DOWN if down else Axis.NONE)
    direction = ask(flickable, "flickableDirection")
    return found & Axis(direction) if isinstance(direction, int) and 0 < direction < 4 else found


def _collect(item: QQuickItem, frames: tuple[Frame, ...], opacity: float, found: list[Element]) -> None:
    """Add `item` and all in it to what was found, as Qt Quick paints: what has a negative z first."""
    opacity *= item.opacity()
    if not item.isVisible() or opacity == 0:
        return
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if _far(item, box, frames):
        return
    children = [] if item.objectName() == PICTURE else sorted(item.childItems(), key=QQuickItem.z)
    inner = _frames_inside(item, box, frames) if children else frames
    for child in children:
        if child.z() < 0:
            _collect(child, inner, opacity, found)
    found.append(Element(item, box, _shown(box, frames), frames, opacity, len(found)))
    for child in children:
        if child.z() >= 0:
            _collect(child, inner, opacity, found)


def _far(item: QQuickItem, box: QRectF, frames: tuple[Frame, ...]) -> bool:
    """Whether all of it is more than a screen away: it is looked at when somebody has scrolled nearer."""
    for frame in frames:
        if frame.owner is None or not frame.scrolls & Axis.DOWN:
            continue
        near = frame.box.adjusted(0, -frame.box.height(), 0, frame.box.height())
        if _beyond(box, near):
            return _beyond(item.mapRectToScene(item.childrenRect()), near)
    return False


def _beyond(box: QRectF, near: QRectF) -> bool:
    return box.height() > 0 and (box.bottom() < near.top() or box.top() > near.bottom())


def _frames_inside(item: QQuickItem, box: QRectF, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    if not item.inherits("QQuickFlickable"):
        return (*frames, Frame(box, item)) if item.clip() else frames
    axes = scroll_axes(item)
    freed = tuple(replace(frame, scrolls=frame.scrolls | axes) for frame in frames)
    if item.clip():
        freed = (*freed, Frame(box, item, axes))
    return (*freed, Frame(_reachable(item, box), item))


def _reachable(flickable: QQuickItem, box: QRectF) -> QRectF:
    """All that scrolling can bring into view, where it lies now."""
    number = flickable.property
    left, top = number("leftMargin"), number("topMargin")
    origin = box.topLeft()
    origin.setX(origin.x() - number("contentX") - left)
    origin.setY(origin.y() - number("contentY") - top)
    wide = max(number("contentWidth") + left + number("rightMargin"), flickable.width())
    high = max(number("contentHeight") + top + number("bottomMargin"), flickable.height())
    return QRectF(origin, QSizeF(wide, high))


def _shown(box: QRectF, frames: tuple[Frame, ...]) -> QRectF:
    shown = QRectF(box)
    for frame in frames:
        shown = shown.intersected(frame.box)
    return shown


def _scrolled_away(box: QRectF, frame: Frame) -> bool:
    if frame.scrolls & Axis.DOWN and (box.bottom() <= frame.box.top() or box.top() >= frame.box.bottom()):
        return True
    beside = box.right() <= frame.box.left() or box.left() >= frame.box.right()
    return beside and bool(frame.scrolls & Axis.ACROSS)


def _fades(rectangle: QQuickItem) -> bool:
    gradient = rectangle.property("gradient")
    return gradient is not None and not gradient.isUndefined() and not gradient.isNull()


def _alpha(element: Element) -> float:
    colour: QColor = element.item.property("color")
    return colour.alphaF() * element.opacity


def class_name(thing: QObject) -> str:
    """As Qt knows it. PySide would keep its wrapper of the meta object after both are gone, and take for it whatever
    comes to lie at the same address.
    """
    meta = thing.metaObject()
    name = meta.className()
    shiboken6.invalidate(meta)
    return name


def _name(item: QQuickItem) -> str:
    """The QML type, without what the engine adds to it, and the item's own words if it has any."""
    kind = class_name(item).partition("_QML")[0].removeprefix("QQuick")
    if kind in {"RootItem", "Item", "Loader", "Repeater"}:
        return ""
    words = item.property("text")
    return f"{kind}({words[:24]})" if isinstance(words, str) and words and item.objectName() != GLYPH else kind
