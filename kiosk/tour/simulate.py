"""A picture as people see it who tell fewer colours apart.

Protan and deutan views follow Viénot, Brettel and Mollon (1999, Color Research & Application 24:243-252), the tritan
view Brettel, Viénot and Mollon (1997, Journal of the Optical Society of America A 14:2647-2655), each for people who
lack that kind of cone altogether. The grey view keeps the luminance only.
"""

from __future__ import annotations

from array import array

from coloraide import Color
from PySide6.QtGui import QImage

from kiosk.core.colour import luminance

VIEWS = ("protan", "deutan", "tritan", "grey")


class Simulation:
    """Remembers every colour it met: a kiosk has few, a picture of it has two million pixels."""

    def __init__(self, view: str) -> None:
        self.view = view
        self._seen = _Seen(view)

    def of(self, image: QImage) -> QImage:
        """A copy of an opaque picture."""
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        values = memoryview(plain.constBits()).cast("I")
        seen = array("I", map(self._seen.__getitem__, values))
        return QImage(
            seen.tobytes(), plain.width(), plain.height(), plain.bytesPerLine(), QImage.Format.Format_RGB32
        ).copy()

    def colour(self, colour: str) -> str:
        """`#rrggbb` as it is seen."""
        return f"#{self._seen[0xFF000000 | int(colour[1:], 16)] & 0xFFFFFF:06x}"


class _Seen(dict[int, int]):
    """From pixel to pixel, both 0xffRRGGBB."""

    def __init__(self, view: str) -> None:
        super().__init__()
        self._view = view

    def __missing__(self, pixel: int) -> int:
        plain = f"#{pixel & 0xFFFFFF:06x}"
        seen = _grey(plain) if self._view == "grey" else Color(plain).filter(self._view).convert("srgb").clip()
        self[pixel] = found = 0xFF000000 | int(seen.to_string(hex=True)[1:], 16)
        return found


def _grey(colour: str) -> Color:
    light = luminance(colour)
    return Color("srgb-linear", [light, light, light]).convert("srgb")
