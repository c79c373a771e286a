"""The screen in front of the person, in millimetres."""

from __future__ import annotations

from collections.abc import Iterator

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
    found = next((density for _name, density in _plausible(pixels, reported_mm, settings)), 0.0)
    return found or (pixels.width() ** 2 + pixels.height() ** 2) ** 0.5 / ASSUMED_DIAGONAL_MM


def measured_by(pixels: QSizeF, reported_mm: QSizeF, settings: Screen) -> str:
    """Who tells the size: "settings", "screen", or nobody."""
    return next((name for name, _density in _plausible(pixels, reported_mm, settings)), "")


def _plausible(pixels: QSizeF, reported_mm: QSizeF, settings: Screen) -> Iterator[tuple[str, float]]:
    stated = QSizeF(settings.width_mm, settings.height_mm)
    for name, size in (("settings", stated), ("screen", reported_mm)):
        if size.width() > 0 and size.height() > 0:
            found = max(pixels.width(), pixels.height()) / max(size.width(), size.height())
            if PLAUSIBLE[0] <= found <= PLAUSIBLE[1]:
                yield name, found
