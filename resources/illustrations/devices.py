"""What doctors use: screws and rods, needles, leads, batteries, pumps, and the round lens that magnifies."""

from __future__ import annotations

from collections.abc import Sequence

from resources.illustrations.curves import Frame, Point, polar
from resources.illustrations.lumbar import Body, Lumbar
from resources.illustrations.palette import BLUE_SOFT, BONE_SHADE, DEVICE, DEVICE_LIGHT, HURT_SOFT, INK, WHITE
from resources.illustrations.pen import Picture

SCREW_TAIL, SCREW_TIP = (29.0, 7.0), (-23.0, 11.0)


def screw_head(body: Body) -> Point:
    return body.at(*SCREW_TAIL)


def screw(picture: Picture, body: Body, sunk: float = 0) -> None:
    """A screw through the pedicle into the body; `sunk` is how far its tip has dropped, in millimetres."""
    bone_screw(picture, screw_head(body), body.at(SCREW_TIP[0], SCREW_TIP[1] + sunk), body.frame.scale)


def bone_screw(picture: Picture, tail: Point, tip: Point, scale: float) -> None:
    _shaft(picture, tail, tip, scale)
    turned = Frame(tail, (tail - tip) / abs(tail - tip) * scale)
    picture.shape(turned.all((-6, -5.5), (3, -5.5), (4.5, 0), (3, 5.5), (-6, 5.5)), DEVICE, 7)


def screw_gap(picture: Picture, body: Body) -> None:
    """The worn hole round a loose screw."""
    hole = [
        body.at(6, 4.5),
        body.at(-8, 5),
        body.at(-24, 4.5),
        body.at(-27, 12),
        body.at(-24, 19),
        body.at(-8, 14),
        body.at(6, 13),
    ]
    picture.blob(hole, HURT_SOFT, width=4)


def _shaft(picture: Picture, tail: Point, tip: Point, scale: float) -> None:
    width = 4.4 * scale
    picture.tube([tail, tip], DEVICE_LIGHT, width)
    way = (tip - tail) / abs(tip - tail)
    place = 9.0 * scale
    while place < abs(tip - tail) - 1.5 * scale:
        middle = tail + way * place
        picture.bend([middle - way * 1j * width * 0.5 - way * 3, middle + way * 1j * width * 0.5 + way * 3], INK, 3.5)
        place += 4.2 * scale


def rod(picture: Picture, points: Sequence[Point], scale: float) -> None:
    picture.tube(points, DEVICE, 4.6 * scale)


def cage(picture: Picture, spine: Lumbar, level: int) -> None:
    """A spacer filled with bone graft in the disc space below `level`."""
    outline = spine.disc(level)
    over, under = outline[0:3], outline[4:7]
    middle = spine.disc_centre(level)
    corners = [middle + (corner - middle) * 0.8 for corner in (over[0], over[2], under[0], under[2])]
    picture.shape(corners, DEVICE_LIGHT, 9)
    left, right = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    for share in (0.2, 0.5, 0.8):
        tall = abs(corners[0] - corners[3]) * (1 - share) + abs(corners[1] - corners[2]) * share
        picture.disc(left + (right - left) * share, tall * 0.27, BONE_SHADE, width=3.5)


def syringe(picture: Picture, tip: Point, degrees: float, needle: float, fluid: str, size: float = 1.0) -> None:
    """A syringe whose needle ends at `tip`; `degrees` is the way from the tip to the plunger."""
    tool = Frame(tip, polar(size, degrees))
    picture.bend(tool.all((0, 0), (needle, 0)), INK, 9)
    picture.bend(tool.all((6, 0), (needle, 0)), DEVICE_LIGHT, 3)
    start = needle
    picture.shape(tool.all((start + 150, -7), (start + 215, -7), (start + 215, 7), (start + 150, 7)), DEVICE_LIGHT, 3)
    picture.shape(tool.all((start + 210, -30), (start + 224, -30), (start + 224, 30), (start + 210, 30)), DEVICE, 6)
    picture.shape(tool.all((start, -9), (start + 24, -9), (start + 24, 9), (start, 9)), DEVICE, 4)
    picture.shape(tool.all((start + 22, -25), (start + 152, -25), (start + 152, 25), (start + 22, 25)), WHITE, 9)
    picture.shape(
        tool.all((start + 27, -20), (start + 100, -20), (start + 100, 20), (start + 27, 20)), fluid, 6, width=0
    )
    picture.shape(
        tool.all((start + 100, -20), (start + 112, -20), (start + 112, 20), (start + 100, 20)), INK, 3, width=0
    )
    for mark in (48, 70, 92):
        picture.bend(tool.all((start + mark, 24), (start + mark, 10)), INK, 3)
    picture.shape(tool.all((start + 144, -38), (start + 156, -38), (start + 156, 38), (start + 144, 38)), DEVICE, 5)


def lens(picture: Picture, centre: Point, radius: float, degrees: float = 45, glass: str = BLUE_SOFT) -> None:
    """A magnifier; draw what it shows after it."""
    way = polar(1, degrees)
    picture.tube([centre + way * radius, centre + way * radius * 1.85], DEVICE, radius * 0.22)
    picture.disc(centre, radius, glass, width=6)


def battery(picture: Picture, centre: Point, width: float, height: float, fill: str = DEVICE_LIGHT) -> None:
    picture.box(centre - complex(width, height) / 2, width, height, fill, min(width, height) * 0.4)
