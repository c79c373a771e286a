"""One level of the lower back from above, in millimetres from the middle of the canal; the front of the body is up."""

from __future__ import annotations

from dataclasses import dataclass

from resources.illustrations.curves import Frame, Point, mirror, ribbon
from resources.illustrations.palette import (
    BONE,
    BONE_SHADE,
    CARD_SHADE,
    DISC,
    DISC_CORE,
    HURT,
    NERVE,
    NERVE_SOFT,
)  # fmt: skip
from resources.illustrations.pen import Picture

DISC_HALF = ((0, -44), (12, -43), (21, -37.5), (25.5, -28), (23.5, -17.5), (15, -10.8), (6, -9.2), (0, -8.8))
CORE_HALF = ((0, -35), (8, -34), (14, -29), (15, -24), (11, -19.5), (0, -18))
ARCH_HALF = (
    (0, -14), (12, -16), (20, -15), (21.5, -8), (26, -3.5), (36, -2.5), (44, 0), (48.5, 3), (48, 8), (42, 9),
    (33, 8.5), (26.5, 11), (25.5, 17), (21, 21.5), (14, 21), (9, 23.5), (4.6, 29), (4, 40), (5.8, 50), (3, 53.5),
    (0, 54),
)  # fmt: skip
CANAL_HALF = ((0, -12), (10, -12), (13, -7), (12.5, 0), (8.5, 6.5), (3, 11.5), (0, 12.5))
SAC_HALF = ((0, -6.5), (5, -6.2), (8, -3), (7.6, 1.5), (4.5, 5.5), (0, 7))
FACET = ((14.5, 5), (17, 7.5), (18.5, 12), (17, 17), (14.5, 18.5), (15.5, 13), (14.5, 9))
ROOT = ((6, -4.5), (12, -8), (19, -12.5), (28, -15), (40, -21), (47, -30))


@dataclass(frozen=True)
class Axial:
    frame: Frame

    def at(self, x: float, y: float) -> Point:
        return self.frame.at(x, y)

    def half(self, points: tuple[tuple[float, float], ...]) -> list[Point]:
        return self.frame.all(*mirror(points))


def axial(middle: Point, scale: float) -> Axial:
    return Axial(Frame(middle, complex(scale)))


def draw_arch(picture: Picture, level: Axial) -> None:
    picture.blob(level.half(ARCH_HALF), BONE)
    draw_facets(picture, level)
    picture.blob(level.half(CANAL_HALF), CARD_SHADE)


def draw_facets(picture: Picture, level: Axial) -> None:
    for side in (1, -1):
        picture.blob([level.at(side * x, y) for x, y in FACET], DISC, width=4)


def draw_disc(picture: Picture, level: Axial) -> None:
    """Two rings of the tough outer layer round the soft core."""
    picture.blob(level.half(DISC_HALF), DISC)
    for shrink in (0.86, 0.72):
        ring = [level.at(x * shrink, -26.5 + (y + 26.5) * shrink) for x, y in mirror(DISC_HALF)]
        picture.blob(ring, "none", "#6FB0A7", 3)
    picture.blob(level.half(CORE_HALF), DISC_CORE, width=3.5)


def draw_sac(picture: Picture, level: Axial) -> None:
    picture.blob(level.half(SAC_HALF), NERVE_SOFT)
    for x, y in ((-4.6, -2.6), (4.6, -2.6), (0, -3), (-2.6, 0.6), (2.6, 0.6), (0, 3.8)):
        picture.disc(level.at(x, y), 1.25 * level.frame.scale, NERVE, width=3)


def root(level: Axial, side: int) -> list[Point]:
    return [level.at(side * x, y) for x, y in ROOT]


def draw_root(picture: Picture, level: Axial, side: int, colour: str = NERVE) -> None:
    widths = [width * level.frame.scale for width in (3.4, 4.0, 5.6, 4.2, 3.6, 2.8)]
    picture.blob(ribbon(root(level, side), widths), colour)


def draw_herniation(picture: Picture, level: Axial, side: int = 1, colour: str = HURT) -> None:
    """Soft core pushed out through the rear edge of the disc, toward the root of one side."""
    outline = ((3, -23), (8, -22), (11, -16), (15.5, -10), (16, -5.5), (12, -2.5), (7.5, -3.5), (5, -9), (2, -17))
    picture.blob([level.at(side * x, y) for x, y in outline], colour)


def draw_level(picture: Picture, level: Axial, roots: tuple[int, ...] = (-1, 1)) -> None:
    draw_arch(picture, level)
    draw_disc(picture, level)
    for side in roots:
        draw_root(picture, level, side)
    draw_sac(picture, level)


def draw_vertebral_body(picture: Picture, level: Axial) -> None:
    """Bone instead of disc: the same cut a little lower, through the pedicles."""
    picture.blob(level.half(DISC_HALF), BONE)
    for side in (1, -1):
        join = [level.at(side * x, y) for x, y in ((13.6, -13.5), (19.4, -15.5), (20.2, -9), (14.2, -8))]
        picture.shape(join, BONE, 3, width=0)
    ring = [level.at(x * 0.86, -26.5 + (y + 26.5) * 0.86) for x, y in mirror(DISC_HALF)]
    picture.blob(ring, "none", BONE_SHADE, 4)
