"""The screen in front of the person, in millimetres."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QScreen

from kiosk.core.settings import Screen

PLAUSIBLE = (1.0, 14.0)
"""Pixels per millimetre of real panels: a 55-inch full HD screen has 1.6, a 13-inch 4K laptop 13."""
ASSUMED_DIAGONAL_MM = 546.0
"""21.5 inches, when neither the settings nor the screen tell."""


def pixels_per_mm(screen: QScreen, settings: Screen) -> float:
    """Logical pixels per millimetre: from the settings, else as the screen reports it, else for a 21.5-inch screen."""
    return density(QSizeF(screen.size()), screen.physicalSize(), settings)


def assumed() -> float:
    """Logical pixels per millimetre while there is no screen at all: those of a full HD screen of 21.5 inches."""
    return density(QSizeF(1920, 1080), QSizeF(), Screen())


def density(pixels: QSizeF, reported_mm: QSizeF, settings: Screen) -> float:
    """`pixels` and `reported_mm` describe the whole screen, in whichever way it stands."""
    stated = QSizeF(settings.width_mm, settings.height_mm)
    for size in (stated, reported_mm):
        if size.width() > 0 and size.height() > 0:
            found = max(pixels.width(), pixels.height()) / max(size.width(), size.height())
            if PLAUSIBLE[0] <= found <= PLAUSIBLE[1]:
                return found
    return (pixels.width() ** 2 + pixels.height() ** 2) ** 0.5 / ASSUMED_DIAGONAL_MM
