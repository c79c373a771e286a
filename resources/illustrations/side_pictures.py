"""Pictures that are one layer more over the lower back seen from the side."""

from __future__ import annotations

from resources.illustrations import lumbar as base
from resources.illustrations.curves import Point, ring
from resources.illustrations.devices import battery, cage, rod, screw, screw_head, syringe
from resources.illustrations.lumbar import L2, L3, L4, L5, Lumbar
from resources.illustrations.palette import (
    CARD_SHADE, DEVICE, DEVICE_LIGHT, DISC, GREEN_SOFT, HURT, HURT_SOFT, INK, NERVE, TEAL, WHITE,
)  # fmt: skip
from resources.illustrations.pen import Picture
from resources.illustrations.signs import arrow, check, germ, sparks, waves


def whole() -> Lumbar:
    return base.lumbar(350 + 52j, 2.72)


def near() -> Lumbar:
    """The last three levels, half as large again."""
    return base.lumbar(330 - 232j, 4.2)


def trunk(picture: Picture) -> None:
    """The outline of the person the spine belongs to, so that the eye knows which way it looks."""
    outline = [120 - 30j, 92 + 120j, 70 + 260j, 66 + 390j, 88 + 510j, 130 + 610j, 152 + 700j, 150 + 800j, 560 + 800j,
               612 + 700j, 628 + 610j, 596 + 520j, 535 + 440j, 498 + 350j, 492 + 250j, 512 + 140j, 545 + 40j, 560 - 30j]  # fmt: skip
    picture.blob(outline, CARD_SHADE, width=0)


def spine_side() -> Picture:
    picture = Picture()
    trunk(picture)
    base.draw_spine(picture, whole())
    return picture


def fusion() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine, {L4: DISC})
    fuse(picture, spine)
    return picture


def fuse(picture: Picture, spine: Lumbar) -> None:
    """L4 and L5 joined by a spacer, two screws and a rod."""
    cage(picture, spine, L4)
    upper, lower = spine.bodies[L4], spine.bodies[L5]
    screw(picture, upper)
    screw(picture, lower)
    heads = screw_head(upper), screw_head(lower)
    rod(picture, [heads[0] - 34j, heads[0], heads[1], heads[1] + 34j], upper.frame.scale)


def disc_again() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine, {L4: HURT}, {L4: 10.5})
    sparks(picture, spine.disc_rear(L4) + 26, 62, 92, -62, 62, 5)
    return picture


def next_level() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine, {L3: HURT}, {L3: 5})
    fuse(picture, spine)
    front = spine.disc(L3)[7]
    sparks(picture, front + 20, 48, 80, 140, 220, 5)
    return picture


def hardware() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine)
    cage(picture, spine, L4)
    upper, lower = spine.bodies[L4], spine.bodies[L5]
    screw(picture, upper)
    screw(picture, lower, broken=True)
    heads = screw_head(upper), screw_head(lower)
    rod(picture, [heads[0] - 34j, heads[0], heads[1], heads[1] + 34j], upper.frame.scale)
    picture.disc(lower.at(-1.5, 10), 62, "none", HURT, 9)
    sparks(picture, lower.at(-1.5, 10), 76, 104, 20, 340, 9)
    return picture


def infection() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine, {L4: HURT})
    centre = spine.disc_centre(L4)
    for place, size in ((-46 + 6j, 19.0), (4 - 3j, 21.0), (50 - 14j, 16.0)):
        germ(picture, centre + place, size, GREEN_SOFT)
    thermometer(picture, 590 + 590j)
    return picture


def thermometer(picture: Picture, bulb: Point) -> None:
    picture.tube([bulb - 330j, bulb], WHITE, 44)
    picture.disc(bulb, 42, WHITE)
    picture.stroke([bulb - 45j, bulb], WHITE, 44)
    picture.bend([bulb - 265j, bulb], HURT, 20)
    picture.disc(bulb, 27, HURT, width=0)
    for step in range(5):
        mark = bulb + 22 - (110 + 46 * step) * 1j
        picture.bend([mark - 16, mark], INK, 4)


def injection() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine)
    target = spine.bodies[L4].at(16.2, 36)
    picture.stroke([spine.bodies[L4].at(15.4, 22), target, spine.bodies[L5].at(15.2, 10)], INK, 26)
    picture.stroke([spine.bodies[L4].at(15.4, 22), target, spine.bodies[L5].at(15.2, 10)], "#7FA8E8", 18)
    syringe(picture, target, 8, 120, "#7FA8E8", 0.82)
    return picture


def other_place() -> Picture:
    picture = Picture()
    trunk(picture)
    spine = whole()
    base.draw_spine(picture, spine, {L2: HURT}, {L2: 4})
    check(picture, spine.disc_centre(L4) - 118 + 8j, 44)
    sparks(picture, spine.disc_centre(L2) - 40, 66, 96, 145, 225, 5)
    return picture


def pump() -> Picture:
    picture = Picture()
    trunk(picture)
    spine = whole()
    base.draw_spine(picture, spine)
    entry = spine.bodies[L3].at(13.5, 34)
    tip = spine.bodies[L2].at(13.5, -30)
    for colour, width in ((INK, 13.0), (DEVICE_LIGHT, 6.0)):
        tube = [106 + 470j, 190 + 545j, 330 + 560j, 455 + 500j, 470 + 420j, entry + 60, entry, spine.bodies[L2].at(13.5, 14), tip]
        picture.stroke(tube, colour, width)
    picture.disc(112 + 420j, 58, DEVICE)
    picture.disc(112 + 420j, 40, DEVICE_LIGHT, width=4)
    picture.disc(112 + 420j, 15, TEAL, width=4)
    for place in (tip - 8, tip + 4 + 22j):
        picture.disc(place, 6, TEAL, width=3)
    return picture
