"""Colours as they were really painted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import product
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QRegion

from kiosk.core.colour import contrast

ENOUGH = 3000
"""Pixels that tell the colours around one text."""
EVERY = 10**9
"""More pixels than any screen has; some of the lines in between are empty, so a doubt takes every one."""
WIDESPREAD = 0.1
"""A colour with this share of what is not ink is a background; the shades at the edges of letters have far less."""
COMMON = 12
"""So many colours hold every ink and every background there can be around one text."""
BLENDED = 3
"""Largest difference that rounding makes where strokes of one colour lie over each other."""
ALIKE = 48
"""Largest difference in a channel between the colour of a text and the middle of its strokes as painted."""


class Pixels:
    """The pixels of one picture, as numbers 0xRRGGBB."""

    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._values = memoryview(self._image.constBits()).cast("I")
        self._stride = self._image.bytesPerLine() // 4

    @property
    def whole(self) -> QRect:
        return self._image.rect()

    def colours(self, region: QRegion, enough: int = ENOUGH) -> Counter[int]:
        """How often each colour was met in about `enough` pixels of the region, taken in whole lines."""
        boxes = [box.intersected(self.whole) for box in cast("Iterable[QRect]", region)]
        area = sum(box.width() * box.height() for box in boxes)
        step = max(1, area // enough)
        found: Counter[int] = Counter()
        for box in boxes:
            for y in range(box.top(), box.bottom() + 1, step):
                start = y * self._stride + box.left()
                found.update(self._values[start : start + box.width()])
        return Counter({value & 0xFFFFFF: count for value, count in found.items()})

    def share_of_content(self, enough: int = 20_000) -> float:
        """The part of the picture that has not its most common colour, 0 to 1; `enough` as for `colours`."""
        found = self.colours(QRegion(self.whole), enough)
        return 1 - found.most_common(1)[0][1] / found.total() if found else 0.0


def number(colour: QColor) -> int:
    return colour.rgb() & 0xFFFFFF


def seen(inks: Iterable[int], colours: Iterable[int]) -> bool:
    """Whether anything was painted in one of the inks."""
    return any(_apart(ink, colour) <= ALIKE for ink, colour in product(inks, colours))


def least_contrast(inks: Collection[int], opacity: float, colours: Counter[int]) -> float:
    """The contrast of the worst ink with the worst background around it, 1 to 21; 1 if there is nothing but ink."""
    common = colours.most_common(COMMON)
    others = [(colour, count) for colour, count in common if not _inked(colour, inks)]
    if not others:
        return 1.0
    total = colours.total() - sum(count for _colour, count in common) + sum(count for _colour, count in others)
    grounds = [colour for colour, count in others if count >= WIDESPREAD * total]
    pairs = product(inks, grounds or [others[0][0]])
    return min(_ratio(_mixed(ink, ground, opacity), ground) for ink, ground in pairs)


def _inked(colour: int, inks: Iterable[int]) -> bool:
    return any(_apart(ink, colour) <= BLENDED for ink in inks)


def _channels(colour: int) -> tuple[int, int, int]:
    return colour >> 16, colour >> 8 & 0xFF, colour & 0xFF


@lru_cache(maxsize=65536)
def _apart(one: int, other: int) -> int:
    return max(abs(a - b) for a, b in zip(_channels(one), _channels(other), strict=True))


def _mixed(ink: int, ground: int, opacity: float) -> int:
    if opacity >= 1:
        return ink
    pairs = zip(_channels(ink), _channels(ground), strict=True)
    red, green, blue = (round(a * opacity + b * (1 - opacity)) for a, b in pairs)
    return red << 16 | green << 8 | blue


@lru_cache(maxsize=4096)
def _ratio(one: int, other: int) -> float:
    return contrast(f"#{one:06x}", f"#{other:06x}")
