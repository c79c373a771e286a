"""The picture of one more operation: the same spine, and an arrow that goes round again."""

from __future__ import annotations

from resources.illustrations import lumbar as base
from resources.illustrations.curves import ring
from resources.illustrations.lumbar import L3, L4, L5
from resources.illustrations.palette import BONE, BONE_SHADE, DISC, TEAL, WHITE
from resources.illustrations.pen import Picture
from resources.illustrations.side_pictures import fuse
from resources.illustrations.signs import arrow


def surgery_again() -> Picture:
    picture = Picture()
    centre = 345 + 380j
    picture.disc(centre, 232, WHITE, width=0)
    spine = base.lumbar(352 - 70j, 3.1)
    for level in (L3, L4, L5):
        picture.blob(base.arch_outline(spine.bodies[level], level), BONE_SHADE)
    for level in (L3, L4):
        base.draw_disc(picture, spine.disc(level), DISC)
    for level in (L3, L4, L5):
        picture.blob(base.body_outline(spine.bodies[level]), BONE)
        base.draw_pedicle(picture, spine.bodies[level])
    fuse(picture, spine)
    for first in (200, 20):
        arrow(picture, ring(centre, 286, first, first + 118, 10), TEAL, 24)
    return picture
