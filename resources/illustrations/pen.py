"""One drawing hand: flat fills, rounded ink outlines, a pale card behind, written as plain SVG that QtSvg can draw."""

from __future__ import annotations

from collections.abc import Sequence

from resources.illustrations.curves import Point, box, number, rounded, smooth, straight
from resources.illustrations.palette import CARD, INK

WIDTH, HEIGHT = 690, 760
LINE = 5.0


class Picture:
    def __init__(self, card: str = CARD) -> None:
        self._parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" rx="44" fill="{card}"/>']

    def path(self, data: str, fill: str = "none", line: str = INK, width: float = LINE, dash: str = "") -> None:
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        stroke = f' stroke="{line}" stroke-width="{number(width)}"{dashes}' if width else ""
        self._parts.append(f'<path d="{data}" fill="{fill}"{stroke}/>')

    def blob(self, points: Sequence[Point], fill: str, line: str = INK, width: float = LINE) -> None:
        self.path(smooth(points, closed=True), fill, line, width)

    def shape(
        self, points: Sequence[Point], fill: str, radius: float = 8, line: str = INK, width: float = LINE
    ) -> None:
        self.path(rounded(points, radius), fill, line, width)

    def box(
        self, corner: Point, width: float, height: float, fill: str, radius: float = 10, line: float = LINE
    ) -> None:
        self.shape(box(corner, width, height), fill, radius, width=line)

    def disc(self, centre: Point, radius: float, fill: str, line: str = INK, width: float = LINE) -> None:
        stroke = f' stroke="{line}" stroke-width="{number(width)}"' if width else ""
        x, y = number(centre.real), number(centre.imag)
        self._parts.append(f'<circle cx="{x}" cy="{y}" r="{number(radius)}" fill="{fill}"{stroke}/>')

    def stroke(self, points: Sequence[Point], colour: str = INK, width: float = LINE, dash: str = "") -> None:
        self.path(smooth(points), "none", colour, width, dash)

    def bend(self, points: Sequence[Point], colour: str = INK, width: float = LINE, dash: str = "") -> None:
        """Straight strokes from point to point."""
        self.path(straight(points), "none", colour, width, dash)

    def tube(self, points: Sequence[Point], colour: str, width: float, edge: float = LINE) -> None:
        """A thick rounded stroke with an ink outline: a limb, a nerve, a rod, a cable."""
        data = smooth(points)
        self.path(data, "none", INK, width + 2 * edge)
        self.path(data, "none", colour, width)

    def svg(self) -> str:
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
            '<g stroke-linecap="round" stroke-linejoin="round">'
        )
        return "\n".join([head, *self._parts, "</g></svg>", ""])
