from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF

from kiosk.core.settings import Screen
from kiosk.services.display import ASSUMED_DIAGONAL_MM, PLAUSIBLE, density

FULL_HD = QSizeF(1920, 1080)
GUESS = 2202.9 / ASSUMED_DIAGONAL_MM


@pytest.mark.parametrize(
    ("pixels", "reported", "stated", "expected"),
    [
        (FULL_HD, QSizeF(476, 268), Screen(), 1920 / 476),
        (FULL_HD, QSizeF(476, 268), Screen(640, 360), 3.0),
        (QSizeF(1080, 1920), QSizeF(476, 268), Screen(), 1920 / 476),
        (QSizeF(1080, 1920), QSizeF(), Screen(640, 360), 3.0),
        (QSizeF(3840, 2160), QSizeF(294, 165), Screen(), 3840 / 294),
        (FULL_HD, QSizeF(0, 0), Screen(), GUESS),
        (FULL_HD, QSizeF(-1, -1), Screen(), GUESS),
        (FULL_HD, QSizeF(16, 9), Screen(), GUESS),
        (FULL_HD, QSizeF(160, 90), Screen(), 12.0),
        (FULL_HD, QSizeF(100_000, 60_000), Screen(), GUESS),
        (FULL_HD, QSizeF(476, 268), Screen(10, 10), 1920 / 476),
        (FULL_HD, QSizeF(476, 268), Screen(640, 0), 1920 / 476),
    ],
    ids=[
        "the screen tells",
        "the clinic knows better",
        "stands on its side",
        "stated lying, stands",
        "4K laptop",
        "tells nothing",
        "tells nonsense",
        "tells the ratio for the size",
        "tells the ratio in cm",
        "tells a wall",
        "stated nonsense",
        "stated half",
    ],
)
def test_pixels_per_millimetre(pixels: QSizeF, reported: QSizeF, stated: Screen, expected: float) -> None:
    found = density(pixels, reported, stated)
    assert found == pytest.approx(expected, rel=1e-3)
    assert PLAUSIBLE[0] <= found <= PLAUSIBLE[1]
