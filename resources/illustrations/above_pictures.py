"""Pictures that are one layer more over one level seen from above."""

from __future__ import annotations

from resources.illustrations import axial as base
from resources.illustrations.axial import Axial
from resources.illustrations.curves import Point, ribbon, sample, smooth, toward
from resources.illustrations.devices import bone_screw, syringe
from resources.illustrations.palette import (
    BONE,
    CARD_SHADE,
    DEVICE,
    DEVICE_LIGHT,
    HURT,
    HURT_SOFT,
    INK,
    NERVE,
    TEAL,
)  # fmt: skip
from resources.illustrations.pen import Picture
from resources.illustrations.signs import arrow, focus


def whole() -> Axial:
    return base.axial(345 + 372j, 6.3)


def near() -> Axial:
    """The canal and the right root, twice as large."""
    return base.axial(290 + 420j, 11.5)


def spine_above() -> Picture:
    picture = Picture()
    base.draw_level(picture, whole())
    return picture


SPARED_HALF = (
    (12, -16), (20, -15), (21.5, -8), (26, -3.5), (36, -2.5), (44, 0), (48.5, 3), (48, 8), (42, 9), (33, 8.5),
    (26.5, 11),
    (25.5, 17), (21, 21.5), (15.5, 21), (12.5, 17), (12, 10), (12.5, 0), (13, -7),
)  # fmt: skip
REMOVED_HALF = (
    (0, 12.5),
    (8.5, 6.5),
    (11.5, 7),
    (12, 14),
    (13, 21),
    (9, 23.5),
    (4.6, 29),
    (4, 40),
    (5.8, 50),
    (3, 53.5),
    (0, 54),
)


def laminectomy() -> Picture:
    picture = Picture()
    level = whole()
    ghost = smooth(level.half(REMOVED_HALF), closed=True)
    picture.path(ghost, "#F4F7F5", INK, 4, "4 14")
    for side in (1, -1):
        picture.blob([level.at(side * x, y) for x, y in SPARED_HALF], BONE)
    base.draw_facets(picture, level)
    base.draw_disc(picture, level)
    for side in (-1, 1):
        base.draw_root(picture, level, side)
    base.draw_sac(picture, level)
    arrow(picture, [level.at(12, 34), level.at(22, 42), level.at(30, 46)], TEAL)
    return picture


def discectomy() -> Picture:
    picture = Picture()
    level = whole()
    base.draw_level(picture, level)
    base.draw_herniation(picture, level)
    grasper(picture, level)
    return picture


def grasper(picture: Picture, level: Axial) -> None:
    """A slim forceps that comes from behind through a small window in the lamina and holds the loose piece."""
    start, end = level.at(14, -1), level.at(36, 52)
    window = [level.at(x, y) for x, y in ((9, 6), (14, 4), (20, 16), (15, 22), (11, 17))]
    picture.blob(window, CARD_SHADE, width=4)
    picture.tube([start + (end - start) * 0.1, end], DEVICE_LIGHT, 20)
    for reach in (-3.2, 3.2):
        jaw = [start + (end - start) * 0.12, level.at(13 + reach * 0.9, -3), level.at(12.6 + reach * 0.4, -9)]
        picture.tube(jaw, DEVICE, 9, 4)


def scar_tissue() -> Picture:
    picture = Picture()
    level = near()
    base.draw_arch(picture, level)
    base.draw_disc(picture, level)
    base.draw_root(picture, level, -1)
    nerve = base.root(level, 1)[:4]
    picture.blob(ribbon(nerve, [width * level.frame.scale for width in (11, 15, 16.5, 9)], 3), HURT_SOFT)
    base.draw_root(picture, level, 1)
    base.draw_sac(picture, level)
    for place, before, after in strand_places(nerve):
        across = toward(0j, after - before, 6.4 * level.frame.scale) * 1j
        bow = toward(0j, after - before, 1.6 * level.frame.scale)
        picture.stroke(
            [place - across, place - across * 0.4 + bow, place + across * 0.4 + bow, place + across], HURT, 12
        )
    return picture


def strand_places(nerve: list[Point]) -> list[tuple[Point, Point, Point]]:
    """Where scar strands cross the root, each with its neighbours before and after."""
    line = sample(nerve, 6)
    return [(line[index], line[index - 1], line[index + 1]) for index in (4, 7, 10, 13, 16)]


def nerve_block() -> Picture:
    picture = Picture()
    level = whole()
    base.draw_level(picture, level)
    target = level.at(23.5, -14.5)
    picture.disc(target, 54, "#7FA8E8")
    base.draw_root(picture, level, 1)
    base.draw_sac(picture, level)
    syringe(picture, level.at(25, -9.5), 62, 150, "#7FA8E8", 0.9)
    return picture


def screw_near_nerve() -> Picture:
    """Two screws from behind: the left one lies inside the bone, the right one squeezes a nerve in the canal."""
    picture = Picture()
    level = whole()
    base.draw_arch(picture, level)
    base.draw_vertebral_body(picture, level)
    base.draw_sac(picture, level)
    picture.disc(level.at(-9.6, -4.6), 2.3 * level.frame.scale, NERVE, width=4)
    _screw(picture, level, (-22, 20), (-11, -30))
    _screw(picture, level, (17.5, 22), (1, -27))
    picture.disc(level.at(12.2, -4.4), 2.2 * level.frame.scale, HURT, width=4)
    focus(picture, level.at(10, -4), 62)
    return picture


def _screw(picture: Picture, level: Axial, tail: tuple[float, float], tip: tuple[float, float]) -> None:
    bone_screw(picture, level.at(*tail), level.at(*tip), level.frame.scale)
