"""Everything keys can reach now, as it stands in the live scene."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.steer import Box, Pane, Scene, Spot

_LEAVES = ("QQuickText", "QQuickImage", "QQuickRepeater")


@dataclass(slots=True)
class Stops:
    """`scene` in numbers; `items` are its spots and `panes` its panes, in the order of the tree, which is the order one
    reads in. `order` is the order of Tab: a pane that scrolls comes before what is in it.
    """

    items: list[QQuickItem] = field(default_factory=list[QQuickItem])
    panes: list[QQuickItem] = field(default_factory=list[QQuickItem])
    order: list[QQuickItem] = field(default_factory=list[QQuickItem])
    scene: Scene = field(default=Scene(()))


def read(window: QQuickWindow, margin: float) -> Stops:
    """`margin` in pixels is what must be seen around a control."""
    stops = Stops()
    spots: list[Spot] = []
    panes: list[Pane] = []
    for item, pane in _walk(window.contentItem(), None):
        number = -1
        if pane is not None:
            if pane not in stops.panes:
                stops.panes.append(pane)
                panes.append(_pane(pane))
            number = stops.panes.index(pane)
        if item is pane:
            if panes[number].reach > 1:
                stops.order.append(item)
            continue
        stops.items.append(item)
        stops.order.append(item)
        spots.append(Spot(box(item).moved(_still_to_glide(pane)), number))
    stops.scene = Scene(tuple(spots), tuple(panes), margin)
    return stops


def box(item: QQuickItem) -> Box:
    rectangle = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Box(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height())


def _pane(item: QQuickItem) -> Pane:
    view = item.mapRectToScene(QRectF(0, 0, item.width(), item.property("clear")))
    return Pane(
        Box(view.x(), view.y(), view.width(), view.height()), float(item.property("aim")), float(item.property("reach"))
    )


def _still_to_glide(pane: QQuickItem | None) -> float:
    """How far what is in a pane will still move, down if positive."""
    return float(pane.property("here")) - float(pane.property("aim")) if pane is not None else 0.0


def _walk(item: QQuickItem, pane: QQuickItem | None) -> Iterator[tuple[QQuickItem, QQuickItem | None]]:
    """Each control with the pane it scrolls in, and each pane with itself."""
    for child in item.childItems():
        if not child.isVisible() or not child.isEnabled() or any(child.inherits(kind) for kind in _LEAVES):
            continue
        if child.objectName() == "pane":
            yield child, child
        elif child.activeFocusOnTab():
            yield child, pane
        if child.objectName() == "flick":
            yield from _walk(child, child.parentItem())
        else:
            yield from _walk(child, pane)
