"""A line of words that staff write: most keys belong to it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

_BEYOND = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
}
"""Keys that mean no letter and no place in a line."""


def written(window: QQuickWindow, key: int) -> bool:
    """Whether this key belongs to the line that is being written."""
    item = cast("QQuickItem | None", window.activeFocusItem())
    return item is not None and item.inherits("QQuickTextInput") and key not in _BEYOND
