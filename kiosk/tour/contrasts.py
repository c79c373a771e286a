"""Colours: every text and icon stands out from what was really painted around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.tour.findings import Rule, Violation
from kiosk.tour.pixels import EVERY, Pixels, least_contrast, number, seen
from kiosk.tour.scene import Element, unfaded
from kiosk.tour.texts import Text

TEXT, LARGE_TEXT, ICON = 7.0, 4.5, 3.0
"""Least contrast: WCAG 2.2, 1.4.6 and 1.4.11."""
LINK = "<a "


@dataclass(frozen=True, slots=True)
class Measured:
    """`present`: its colour was met among the pixels, or it cannot be told because only a part is in sight."""

    text: Text
    ratio: float
    present: bool

    @property
    def needed(self) -> float:
        if self.text.glyph:
            return ICON
        return LARGE_TEXT if self.text.large else TEXT


def measure(texts: Sequence[Text], elements: Sequence[Element], pixels: Pixels) -> list[Measured]:
    """What is scrolled half out of sight, or fades out under a gradient, is left out: it is read after scrolling on."""
    fades = [element for element in elements if element.fade]
    found = (_measured(text, fades, pixels) for text in texts)
    return [measured for measured in found if measured is not None]


def check(measured: Sequence[Measured]) -> Iterator[Violation]:
    for one in measured:
        text = one.text
        if not one.present:
            yield Violation(Rule.UNSEEN_TEXT, f"{text.label} is nowhere to be seen in its colour", text.element.path)
        elif one.ratio < one.needed:
            ratio = f"contrast {one.ratio:.2f}; {one.needed:g} is the least"
            yield Violation(Rule.WEAK_CONTRAST, f"{text.label} has {ratio}", text.element.path)


def _measured(text: Text, fades: Sequence[Element], pixels: Pixels) -> Measured | None:
    region = unfaded(text.visible, text.element, fades)
    if region.boundingRect().height() < text.capital:
        return None
    colours = pixels.colours(region)
    item, opacity = text.element.item, text.element.opacity
    inks = [number(item.property("color"))]
    if LINK in text.words:
        inks.append(number(item.property("linkColor")))
    partly = opacity < 1 or region != text.visible or not text.complete
    present = partly or seen(inks, colours) or seen(inks, pixels.colours(region, EVERY))
    found = Measured(text, least_contrast(inks, opacity, colours), present)
    if found.ratio < found.needed:  # some lines may have met nothing but the edges of the letters
        found = replace(found, ratio=least_contrast(inks, opacity, pixels.colours(region, EVERY)))
    return found
