"""The editor over the staff area: what staff ask of it, one view after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

if TYPE_CHECKING:
    from kiosk.ui.staff.writing import Writing

SHEETS = ("publish", "history", "new", "replace", "picture", "link", "box", "question", "remove")
VIEWS = ("words", "pages", "keys", "original", *SHEETS)


def show(writing: Writing, window: QQuickWindow, view: str, page: str) -> None:
    """With `page` open, whose path begins with its language. The place of the editor has to be open already."""
    QMetaObject.invokeMethod(_newest(window, "staffEditor"), "begin")
    desk = _newest(window, "editor")
    writing.editor.open(page)
    desk.setProperty("sheet", view if view in SHEETS else "")
    desk.setProperty("listed", view == "pages")
    desk.setProperty("keyboard", view == "keys")
    desk.setProperty("beside", view == "original")


def _newest(window: QQuickWindow, name: str) -> QQuickItem:
    """Of several, one that was there before may not be deleted yet."""
    return window.findChildren(QQuickItem, name)[-1]
