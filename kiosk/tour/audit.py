"""The audit of one picture: the live items and the painted pixels against the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.tour import bounds, contrasts, focus, legibility, scene, spoken, states, targets, texts
from kiosk.tour.findings import Audit, Contrast, Rule, Violation
from kiosk.tour.pixels import EVERY, Pixels
from kiosk.tour.scene import Element, ask

LEAST_CONTENT = 0.002
"""Part of a picture that is not background; one line of large words has more."""
READY = 1
"""As Qt numbers the values of `Image.status`."""


def audit(window: QQuickWindow, image: QImage, mm: float, *, enlarged: bool = False, dense: bool = False) -> Audit:
    """`image` is what the window shows now; `mm` is pixels per millimetre; `enlarged`: larger text was asked for;
    `dense`: it is for staff, in their usual size.
    """
    elements = scene.read(window)
    pixels = Pixels(image)
    touchable = targets.find(elements)
    near = targets.gaps(touchable, mm)
    words = texts.find(elements, mm)
    measured = contrasts.measure(words, elements, pixels)
    violations = (
        *targets.check(touchable, near, mm),
        *legibility.check(words, mm, enlarged=enlarged, dense=dense),
        *contrasts.check(measured),
        *focus.check(elements, pixels),
        *states.check(touchable, elements, pixels),
        *bounds.check(elements),
        *spoken.check(spoken.read(window), elements),
        *_pictures(elements),
        *_blank(pixels),
    )
    readable = [one for one in measured if not one.text.glyph]
    least = min(readable, key=lambda one: one.ratio, default=None)
    return Audit(
        targets=tuple(targets.describe(target, mm) for target in touchable),
        smallest_gap_mm=min((round(gap.mm, 1) for gap in near), default=None),
        texts=sum(not text.glyph for text in words),
        least_contrast=Contrast(round(least.ratio, 2), least.text.words[:40]) if least else None,
        violations=violations,
    )


def _pictures(elements: Iterable[Element]) -> Iterator[Violation]:
    for element in elements:
        if element.is_a("QQuickImage") and not element.shown.isEmpty() and ask(element.item, "status") != READY:
            source = element.item.property("source").toString().rpartition("/")[2]
            yield Violation(Rule.MISSING_PICTURE, f"the picture {source!r} is not shown", element.path)


def _blank(pixels: Pixels) -> Iterator[Violation]:
    # A few words on a tall sheet may stand between the lines that are looked at first.
    if pixels.share_of_content() < LEAST_CONTENT and pixels.share_of_content(EVERY) < LEAST_CONTENT:
        yield Violation(Rule.BLANK, "nothing is to be seen")
