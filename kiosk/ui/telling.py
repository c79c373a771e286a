"""What a text that scrolls has in view, for screen readers: they hear of what the keys are on, and that is the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

_READ = {
    QAccessible.Role.StaticText,
    QAccessible.Role.Heading,
    QAccessible.Role.ListItem,
    QAccessible.Role.Graphic,
    QAccessible.Role.AlertMessage,
}


def in_view(pane: QQuickItem, offset: float) -> str:
    """The words and pictures that are seen once the pane has come to rest at `offset` pixels; no buttons."""
    top = offset - float(pane.property("here"))
    return "\n".join(_words(QAccessible.queryAccessibleInterface(pane), pane, top, top + float(pane.property("clear"))))


def _words(interface: QAccessibleInterface | None, pane: QQuickItem, top: float, bottom: float) -> Iterator[str]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    item = interface.object()
    if isinstance(item, QQuickItem) and item is not pane and interface.role() in _READ:
        begins = item.mapToItem(pane, QPointF(0, 0)).y()
        if begins < bottom and begins + item.height() > top and (name := interface.text(QAccessible.Text.Name).strip()):
            yield name
        return
    for number in range(interface.childCount()):
        yield from _words(cast("QAccessibleInterface | None", interface.child(number)), pane, top, bottom)
