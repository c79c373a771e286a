"""What doctors use: screws and rods, needles, leads, batteries, pumps, and the round lens that magnifies."""

from __future__ import annotations

from collections.abc import Sequence

from resources.illustrations.curves import Frame, Point, polar, toward
from resources.illustrations.lumbar import Body, Lumbar
from resources.illustrations.palette import BLUE_SOFT, BONE_SHADE, DEVICE, DEVICE_LIGHT, INK, WHITE
from resources.illustrations.pen import Picture

SCREW_TAIL, SCREW_TIP = (29.0, 7.0), (-23.0, 11.0)


def screw_head(body: Body, pulled: float = 0) -> Point:
    return body.at(SCREW_TAIL[0] + pulled, SCREW_TAIL[1])


def screw(picture: Picture, body: Body, pulled: float = 0, broken: bool = False) -> None:
    """A screw through the pedicle into the body; `pulled` is how far it has backed out, in millimetres."""
    tail, tip = screw_head(body, pulled), body.at(SCREW_TIP[0] + pulled, SCREW_TIP[1])
    if broken:
        _shaft(picture, tail, toward(tail, tip, 27 * body.frame.scale), body.frame.scale)
        _shaft(picture, toward(tail, tip, 33.5 * body.frame.scale) + body.frame.unit * 2.2j, tip + body.frame.unit * 3.2j, body.frame.scale)
    else:
        _shaft(picture, tail, tip, body.frame.scale)
    turned = Frame(tail, body.frame.unit)
    picture.shape(turned.all((-6, -5.5), (3, -5.5), (4.5, 0), (3, 5.5), (-6, 5.5)), DEVICE, 7)


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
    outline = spine.disc(level, rear=-4, front=-4)
    centre = spine.disc_centre(level)
    picture.blob([centre + (point - centre) * complex(0.98) for point in outline], DEVICE_LIGHT)
    for share in (-0.5, 0.0, 0.5):
        reach = (outline[3] - outline[7]) * 0.5 * share
        picture.disc(centre + reach, 3.0 * spine.bodies[level].frame.scale * (1 - 0.15 * abs(share)), BONE_SHADE, width=3.5)


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
    picture.shape(tool.all((start + 27, -20), (start + 100, -20), (start + 100, 20), (start + 27, 20)), fluid, 6, width=0)
    picture.shape(tool.all((start + 100, -20), (start + 112, -20), (start + 112, 20), (start + 100, 20)), INK, 3, width=0)
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
