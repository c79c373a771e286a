"""Marks that need no words: sparks of pain, check, arrows, bubbles, numbers of germs and drops."""

from __future__ import annotations

from collections.abc import Sequence

from resources.illustrations.curves import Frame, Point, polar, ring
from resources.illustrations.palette import GREEN, HURT, INK, WHITE
from resources.illustrations.pen import Picture


def sparks(
    picture: Picture, centre: Point, inner: float, outer: float, first: float = 0, last: float = 360, rays: int = 9
) -> None:
    """Short coral rays round a sore spot; degrees clockwise from the right."""
    step = (last - first) / (rays if last - first >= 360 else max(rays - 1, 1))
    for index in range(rays):
        ray = polar(1, first + index * step)
        picture.bend([centre + ray * inner, centre + ray * outer], INK, 15)
    for index in range(rays):
        ray = polar(1, first + index * step)
        picture.bend([centre + ray * inner, centre + ray * outer], HURT, 7)


def focus(picture: Picture, centre: Point, radius: float, colour: str = HURT) -> None:
    """A ring that says: look here."""
    picture.disc(centre, radius, "none", INK, 17)
    picture.disc(centre, radius, "none", colour, 8)


def burst(picture: Picture, centre: Point, radius: float, points: int = 9, fill: str = HURT) -> None:
    corners: list[Point] = []
    for index in range(points * 2):
        reach = radius if index % 2 == 0 else radius * 0.62
        corners.append(centre + polar(reach, index * 180 / points - 90))
    picture.shape(corners, fill, 6)


def check(picture: Picture, centre: Point, radius: float, fill: str = GREEN) -> None:
    picture.disc(centre, radius, fill)
    mark = Frame(centre, complex(radius))
    picture.bend(mark.all((-0.45, 0.02), (-0.12, 0.36), (0.46, -0.34)), WHITE, radius * 0.24)


def cross(picture: Picture, centre: Point, radius: float, fill: str = HURT) -> None:
    picture.disc(centre, radius, fill)
    mark = Frame(centre, complex(radius))
    picture.bend(mark.all((-0.36, -0.36), (0.36, 0.36)), WHITE, radius * 0.24)
    picture.bend(mark.all((-0.36, 0.36), (0.36, -0.36)), WHITE, radius * 0.24)


def question(picture: Picture, centre: Point, radius: float, colour: str = INK) -> None:
    """A question mark drawn as a curve."""
    mark = Frame(centre, complex(radius))
    curve = mark.all(
        (-0.5, -0.5), (-0.35, -0.85), (0, -1), (0.42, -0.82), (0.5, -0.42), (0.2, -0.08), (0, 0.15), (0, 0.42)
    )
    picture.stroke(curve, colour, radius * 0.26)
    picture.disc(mark.at(0, 0.88), radius * 0.17, colour, width=0)


def arrow(picture: Picture, points: Sequence[Point], colour: str, width: float = 14) -> None:
    """A thick arrow with an ink outline along the points."""
    end, before = points[-1], points[-2]
    way = (end - before) / abs(end - before)
    head = [end + way * width * 1.5, end + way * 1j * width * 1.5, end - way * 1j * width * 1.5]
    picture.tube(points, colour, width, 4.5)
    picture.shape(head, colour, 4, width=4.5)
    picture.bend([end - way * width * 0.8, end + way * width * 0.4], colour, width)


def waves(
    picture: Picture, centre: Point, radii: Sequence[float], middle: float, spread: float, colour: str, width: float = 8
) -> None:
    """Arcs spreading from a point toward `middle` degrees."""
    for radius in radii:
        picture.stroke(ring(centre, radius, middle - spread, middle + spread, 6), colour, width)


def germ(picture: Picture, centre: Point, radius: float, fill: str = GREEN) -> None:
    for step in range(8):
        ray = polar(1, step * 45 + 12)
        picture.bend([centre + ray * radius * 0.8, centre + ray * radius * 1.42], INK, 6)
        picture.disc(centre + ray * radius * 1.46, 5, INK, width=0)
    picture.disc(centre, radius, fill, width=4.5)
    for x, y in ((-0.3, -0.25), (0.35, -0.1), (-0.05, 0.4)):
        picture.disc(centre + complex(x, y) * radius, radius * 0.16, INK, width=0)


def heart(picture: Picture, centre: Point, radius: float, fill: str = HURT) -> None:
    mark = Frame(centre, complex(radius))
    picture.blob(
        mark.all((0, 0.95), (-0.6, 0.42), (-0.98, -0.15), (-0.8, -0.68), (-0.4, -0.78), (-0.06, -0.48), (0, -0.36),
                 (0.06, -0.48),
                 (0.4, -0.78), (0.8, -0.68), (0.98, -0.15), (0.6, 0.42)), fill)  # fmt: skip


def drop(picture: Picture, centre: Point, radius: float, fill: str) -> None:
    mark = Frame(centre, complex(radius))
    picture.blob(mark.all((0, -1.3), (0.12, -1.1), (0.62, -0.25), (0.72, 0.3), (0.42, 0.85), (0, 1), (-0.42, 0.85),
                          (-0.72, 0.3),
                          (-0.62, -0.25), (-0.12, -1.1)), fill, width=4)  # fmt: skip


def bubble(picture: Picture, corner: Point, width: float, height: float, tail: Point, fill: str = WHITE) -> None:
    """A speech bubble whose tail points at `tail`."""
    middle = corner + complex(width / 2, height / 2)
    root = corner + complex(width / 2, height)
    side = 24 if tail.real > middle.real else -24
    picture.shape([root + side - 20, root + side + 20, tail], fill, 4)
    picture.box(corner, width, height, fill, 34)
    picture.shape(
        [root + side - 16 - 8j, root + side + 16 - 8j, root + side + (tail - root - side) * 0.2], fill, 2, width=0
    )
