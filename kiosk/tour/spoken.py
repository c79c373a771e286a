"""What assistive technology is told: every part that means something, by name, role and state, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.findings import Rule, Violation
from kiosk.tour.scene import SLACK, Element, ask
from kiosk.tour.texts import words_of

_CONTROLS = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.Link}
_NAMED = _CONTROLS | {
    QAccessible.Role.Heading,
    QAccessible.Role.StaticText,
    QAccessible.Role.ListItem,
    QAccessible.Role.Graphic,
    QAccessible.Role.AlertMessage,
}

_CHOSEN = ("chosen", "selected", "current", "checked")
"""What our controls, and Qt's, call it when they look taken."""
MARK = 3
"""Letters of a bullet, or of a number that a list item or a legend says again."""


@dataclass(frozen=True, slots=True)
class Part:
    """One node of the tree that assistive technology reads. `checked` counts for a selected part, too."""

    item: QQuickItem | None
    role: QAccessible.Role
    name: str
    description: str
    checked: bool
    rect: QRect


def read(window: QQuickWindow) -> list[Part]:
    """Everything visible that is told, in the order of telling."""
    return list(_parts(QAccessible.queryAccessibleInterface(window)))


def check(parts: Sequence[Part], elements: Iterable[Element]) -> Iterator[Violation]:
    shown = {element.item: element for element in elements if not element.shown.isEmpty()}
    told = {part.item: part for part in parts if part.item is not None}
    for part in parts:
        if part.role in _NAMED and not part.name and (part.item is None or part.item in shown):
            yield Violation(Rule.UNNAMED_PART, f"a {part.role.name} has no name", _path(part, shown))
    for item, element in shown.items():
        yield from _untold(element, told)
        if item in told and _chosen(item) is not told[item].checked:
            text = f"{told[item].name!r} looks chosen or not, and is told otherwise"
            yield Violation(Rule.UNTOLD_STATE, text, element.path)
    yield from _order([part for part in parts if part.item in shown and part.role in _NAMED], shown)


def _parts(interface: QAccessibleInterface | None) -> Iterator[Part]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    owner = interface.object()
    state = interface.state()
    yield Part(
        item=owner if isinstance(owner, QQuickItem) else None,
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name).strip(),
        description=interface.text(QAccessible.Text.Description).strip(),
        checked=bool(state.checked or state.selected),
        rect=interface.rect(),
    )
    for number in range(interface.childCount()):
        yield from _parts(cast("QAccessibleInterface | None", interface.child(number)))


def _untold(element: Element, told: Mapping[QQuickItem, Part]) -> Iterator[Violation]:
    """Words and pictures that only eyes can find."""
    picture = element.is_a("QQuickImage")
    if not picture and (not element.is_a("QQuickText") or element.glyph or not words_of(element.item)):
        return
    if picture and ask(element.item, "Accessible.ignored") is True:
        return
    item: QQuickItem | None = element.item
    while item is not None:
        part = told.get(item)
        if (
            part is not None
            and part.name
            and (item is element.item or part.role in _CONTROLS | {QAccessible.Role.Graphic})
        ):
            return
        item = cast("QQuickItem | None", item.parentItem())
    if not picture and ask(element.item, "Accessible.ignored") is True and len(words_of(element.item)) <= MARK:
        return
    what = "a picture" if picture else repr(words_of(element.item)[:40])
    yield Violation(Rule.UNSPOKEN, f"{what} is not told to those who cannot see it", element.path)


def _chosen(item: QQuickItem) -> bool:
    return any(item.property(name) is True for name in _CHOSEN)


def _order(parts: Sequence[Part], shown: Mapping[QQuickItem, Element]) -> Iterator[Violation]:
    for before, after in pairwise(parts):
        if _within(after.item, before.item):
            continue  # it may be scrolled out above
        beside = min(before.rect.right(), after.rect.right()) - max(before.rect.left(), after.rect.left()) > SLACK
        if beside and after.rect.bottom() <= before.rect.top() + SLACK:
            text = f"{after.name[:40]!r} is told after {before.name[:40]!r}, below which it does not stand"
            yield Violation(Rule.READING_ORDER, text, _path(after, shown))


def _within(item: QQuickItem | None, outer: QQuickItem | None) -> bool:
    while item is not None and item is not outer:
        item = cast("QQuickItem | None", item.parentItem())
    return item is not None


def _path(part: Part, shown: Mapping[QQuickItem, Element]) -> str:
    element = shown.get(part.item) if part.item is not None else None
    return element.path if element else ""
