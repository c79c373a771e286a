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


def sample(points: Sequence[Point], steps: int = 6) -> list[Point]:
    """Points along the open Catmull-Rom curve, `steps` for each stretch."""
    placed: list[Point] = []
    last = len(points) - 1
    for index in range(last):
        before, start, end, after = (points[min(max(index + shift, 0), last)] for shift in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            slope = end - before
            bend = 2 * before - 5 * start + 4 * end - after
            twist = 3 * start - before - 3 * end + after
            placed.append(start + (slope * t + bend * t**2 + twist * t**3) / 2)
    return [*placed, points[-1]]


def ribbon(points: Sequence[Point], widths: Sequence[float], steps: int = 4) -> list[Point]:
    """The closed outline of a curve that swells and tapers, round at its ends; one width for each point."""
    spread = [width.real for width in sample([complex(width) for width in widths], steps)]
    line = sample(points, steps)
    left: list[Point] = []
    right: list[Point] = []
    for index, place in enumerate(line):
        way = line[min(index + 1, len(line) - 1)] - line[max(index - 1, 0)]
        across = way / abs(way) * 1j * spread[index] / 2
        left.append(place + across)
        right.append(place - across)
    head = toward(line[0], line[1], -spread[0] * 0.42)
    tail = toward(line[-1], line[-2], -spread[-1] * 0.42)
    return [head, *left, tail, *reversed(right)]


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
