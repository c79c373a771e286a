"""The texts and icons of a picture, with the box their letters fill."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRegion
from PySide6.QtQuick import QQuickItem

from kiosk.tour.scene import SLACK, Element, ask

LARGE_CAPITAL_MM, LARGE_BOLD_CAPITAL_MM = 6.4, 5.0
_SAMPLE = 1000


@dataclass(frozen=True, slots=True)
class Text:
    """`room` is what the item offers, `box` what the letters fill, `shown` what no frame hides of it.

    `visible` is what nothing painted later covers of that. All in pixels of the window, like `capital`, the
    height of a capital.
    """

    element: Element
    words: str
    room: QRectF
    box: QRectF
    shown: QRectF
    visible: QRegion
    capital: float
    capital_mm: float
    bold: bool

    @property
    def glyph(self) -> bool:
        return self.element.glyph

    @property
    def large(self) -> bool:
        """Large enough for the lower contrast that WCAG allows."""
        return self.capital_mm >= (LARGE_BOLD_CAPITAL_MM if self.bold else LARGE_CAPITAL_MM)

    @property
    def scrolled(self) -> bool:
        """Whether it is read by scrolling, so that there is room for any size; buttons need not be."""
        kinds = ("QQuickAbstractButton", "QQuickFlickable")
        item: QQuickItem | None = self.element.item
        while item and not any(item.inherits(kind) for kind in kinds):
            item = cast("QQuickItem | None", item.parentItem())
        return item is not None and item.inherits("QQuickFlickable")

    @property
    def label(self) -> str:
        return "an icon" if self.glyph else repr(self.words[:40])

    @property
    def complete(self) -> bool:
        """Whether all of it is in sight."""
        return QRegion(self.box.toRect()).subtracted(self.visible).isEmpty()


def find(elements: Sequence[Element], mm: float) -> list[Text]:
    """Those of which something is in view. `mm` is pixels per millimetre."""
    covers = [element for element in elements if element.cover]
    found = (_text(element, covers, mm) for element in elements if element.is_a("QQuickText"))
    return [text for text in found if text is not None]


def painted(element: Element) -> QRectF:
    """The box of the letters: the content of the text, aligned in the room the item has for it."""
    if element.glyph:
        return element.box
    item, room = element.item, room_of(element)
    across, down = ask(item, "effectiveHorizontalAlignment"), ask(item, "verticalAlignment")
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    left = room.left() + _share(across) * (room.width() - wide)
    top = room.top() + _share(down) * (room.height() - high)
    return QRectF(left, top, wide, high)


def room_of(element: Element) -> QRectF:
    """The item without its padding."""
    sides = ("leftPadding", "topPadding", "rightPadding", "bottomPadding")
    left, top, right, bottom = (element.item.property(side) for side in sides)
    return element.box.adjusted(left, top, -right, -bottom)


def words_of(item: QQuickItem) -> str:
    words: str = item.property("text")
    return words.strip()


_SHARES: dict[object, float] = {
    Qt.AlignmentFlag.AlignHCenter.value: 0.5,
    Qt.AlignmentFlag.AlignVCenter.value: 0.5,
    Qt.AlignmentFlag.AlignRight.value: 1.0,
    Qt.AlignmentFlag.AlignBottom.value: 1.0,
}


def _share(alignment: object) -> float:
    """How much of the spare room lies before the text."""
    return _SHARES.get(alignment, 0.0)


def _text(element: Element, covers: Iterable[Element], mm: float) -> Text | None:
    words = words_of(element.item)
    if not words or not element.near_view:
        return None
    box = painted(element)
    shown = element.within_frames(box)
    if min(shown.width(), shown.height()) <= SLACK:
        return None
    visible = QRegion(shown.toRect())
    for cover in covers:
        if cover.order > element.order and cover.shown.intersects(shown):
            visible = visible.subtracted(QRegion(cover.shown.toRect()))
    font: QFont = element.item.property("font")
    capital = QFontInfo(font).pixelSize() * _capital_em(font.family(), font.weight())
    bold = font.weight() >= QFont.Weight.DemiBold
    return Text(element, words, room_of(element), box, shown, visible, capital, capital / mm, bold)


@lru_cache
def _capital_em(family: str, weight: QFont.Weight) -> float:
    """Height of a capital in parts of the font size."""
    font = QFont(family)
    font.setPixelSize(_SAMPLE)
    font.setWeight(weight)
    return QFontMetricsF(font).capHeight() / _SAMPLE
