"""How large the screens are whose pixels the tour renders."""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot

Size = tuple[int, int]
"""Width and height in pixels."""

DIAGONALS: Mapping[Size, float] = {
    (1280, 800): 10.1,
    (1366, 768): 15.6,
    (1920, 1080): 21.5,
    (3840, 2160): 27.0,
    (1080, 1920): 21.5,
}
"""Inches of the panels that are sold with these pixels: a tablet, a laptop, a monitor, a large monitor, one upright."""
ASSUMED_DIAGONAL = 21.5
MM_AN_INCH = 25.4


def pixels_per_mm(size: Size) -> float:
    return hypot(*size) / (DIAGONALS.get(size, ASSUMED_DIAGONAL) * MM_AN_INCH)
