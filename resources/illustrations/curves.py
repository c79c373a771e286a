"""Points as complex numbers (x right, y down) and the few curves all pictures are made of."""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass

Point = complex


@dataclass(frozen=True)
class Frame:
    """A place to draw in: own units from `origin`, `unit` pixels each (a complex unit also turns), perhaps mirrored."""

    origin: Point = 0j
    unit: complex = 1 + 0j
    mirrored: bool = False

    def at(self, x: float, y: float) -> Point:
        return self.origin + self.unit * complex(-x if self.mirrored else x, y)

    def all(self, *pairs: tuple[float, float]) -> list[Point]:
        return [self.at(x, y) for x, y in pairs]

    @property
    def scale(self) -> float:
        return abs(self.unit)


def number(value: float) -> str:
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def pair(point: Point) -> str:
    return f"{number(point.real)} {number(point.imag)}"


def smooth(points: Sequence[Point], closed: bool = False, tension: float = 1.0) -> str:
    """Path data of a Catmull-Rom curve through all points."""
    count = len(points)

    def neighbour(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    data = [f"M{pair(points[0])}"]
    for index in range(count if closed else count - 1):
        before, start, end, after = (neighbour(index + step) for step in (-1, 0, 1, 2))
        leave = start + (end - before) * tension / 6
        arrive = end - (after - start) * tension / 6
        data.append(f"C{pair(leave)} {pair(arrive)} {pair(end)}")
    return "".join(data) + ("Z" if closed else "")


def rounded(points: Sequence[Point], radius: float) -> str:
    """Path data of a closed polygon whose corners are rounded by at most `radius` pixels."""
    data: list[str] = []
    for index, corner in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % len(points)]
        enter = toward(corner, before, min(radius, abs(before - corner) / 2))
        leave = toward(corner, after, min(radius, abs(after - corner) / 2))
        data.append(f"{'L' if data else 'M'}{pair(enter)}Q{pair(corner)} {pair(leave)}")
    return "".join(data) + "Z"


def straight(points: Sequence[Point]) -> str:
    return "M" + "L".join(pair(point) for point in points)


def toward(start: Point, end: Point, length: float) -> Point:
    distance = abs(end - start)
    return start if distance == 0 else start + (end - start) / distance * length


def polar(radius: float, degrees: float) -> Point:
    return cmath.rect(radius, math.radians(degrees))


def ring(centre: Point, radius: float, first: float, last: float, steps: int = 8) -> list[Point]:
    """Points on an arc; degrees run clockwise from the right, as the eye sees them on a screen."""
    return [centre + polar(radius, first + (last - first) * step / steps) for step in range(steps + 1)]


def box(corner: Point, width: float, height: float) -> list[Point]:
    return [corner, corner + width, corner + width + 1j * height, corner + 1j * height]


def mirror(half: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """A symmetric closed outline from its right half, listed from the top of the middle line to its bottom."""
    return [*half, *((-x, y) for x, y in reversed(half) if x != 0)]
