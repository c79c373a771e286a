"""Pictures that are one layer more over the lower back seen from the side."""

from __future__ import annotations

from resources.illustrations import lumbar as base
from resources.illustrations.devices import cage, rod, screw, screw_gap, screw_head, syringe
from resources.illustrations.lumbar import L2, L3, L4, L5, Lumbar
from resources.illustrations.palette import CARD_SHADE, DEVICE, DEVICE_LIGHT, HURT, INK, TEAL
from resources.illustrations.pen import Picture
from resources.illustrations.signs import check, sparks


def whole() -> Lumbar:
    return base.lumbar(350 + 38j, 2.64)


def near() -> Lumbar:
    """The last three levels, half as large again."""
    return base.lumbar(330 - 232j, 4.2)


def trunk(picture: Picture) -> None:
    """The outline of the person the spine belongs to, so that the eye knows which way it looks."""
    outline = [120 - 30j, 92 + 120j, 70 + 260j, 66 + 390j, 88 + 510j, 130 + 610j, 152 + 700j, 150 + 800j, 560 + 800j,
               612 + 700j, 628 + 610j, 596 + 520j, 535 + 440j, 498 + 350j, 492 + 250j, 512 + 140j, 545 + 40j,
               560 - 30j]  # fmt: skip
    picture.blob(outline, CARD_SHADE, width=0)


def spine_side() -> Picture:
    picture = Picture()
    trunk(picture)
    base.draw_spine(picture, whole())
    return picture


def fusion() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine)
    fuse(picture, spine)
    return picture


def fuse(picture: Picture, spine: Lumbar) -> None:
    """L4 and L5 joined by a spacer, two screws and a rod."""
    draw_cage(picture, spine)
    screw(picture, spine.bodies[L4])
    screw(picture, spine.bodies[L5])
    draw_rod(picture, spine)


def draw_cage(picture: Picture, spine: Lumbar) -> None:
    cage(picture, spine, L4)
    base.draw_root(picture, spine, L4)
    base.draw_pedicle(picture, spine.bodies[L4])


def draw_rod(picture: Picture, spine: Lumbar) -> None:
    upper, lower = screw_head(spine.bodies[L4]), screw_head(spine.bodies[L5])
    over = (upper - lower) / abs(upper - lower) * 8 * spine.bodies[L4].frame.scale
    rod(picture, [upper + over, upper, lower, lower - over], spine.bodies[L4].frame.scale)


def disc_again() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine, {L4: HURT}, {L4: 11.5}, roots=(L2, L3, L5))
    sparks(picture, spine.disc(L4)[7] + 20, 48, 84, 136, 216, 5)
    return picture


def next_level() -> Picture:
    picture = Picture()
    worn = [9.0, 10.0, 5.5, 12.0, 10.0]
    spine = base.lumbar(330 - 209j, 4.2, worn)
    base.draw_spine(picture, spine, {L3: HURT}, {L3: 4})
    fuse(picture, spine)
    sparks(picture, spine.disc(L3)[7] + 20, 48, 84, 140, 220, 5)
    return picture


def hardware() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine)
    draw_cage(picture, spine)
    screw(picture, spine.bodies[L4])
    screw_gap(picture, spine.bodies[L5])
    screw(picture, spine.bodies[L5], sunk=4)
    draw_rod(picture, spine)
    sparks(picture, spine.bodies[L5].at(-30, 12), 40, 76, 118, 202, 5)
    return picture


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
    base.draw_spine(picture, spine, {L5: HURT}, {L5: 4})
    check(picture, spine.disc_centre(L3) - 116, 44)
    sparks(picture, spine.disc_centre(L5) - 10 + 6j, 66, 100, 118, 198, 5)
    return picture


def pump() -> Picture:
    picture = Picture()
    trunk(picture)
    spine = whole()
    base.draw_spine(picture, spine)
    entry = spine.bodies[L3].at(13.5, 34)
    tip = spine.bodies[L2].at(13.5, -30)
    for colour, width in ((INK, 13.0), (DEVICE_LIGHT, 6.0)):
        tube = [
            106 + 470j,
            190 + 545j,
            330 + 560j,
            455 + 500j,
            470 + 420j,
            entry + 60,
            entry,
            spine.bodies[L2].at(13.5, 14),
            tip,
        ]
        picture.stroke(tube, colour, width)
    picture.disc(112 + 420j, 58, DEVICE)
    picture.disc(112 + 420j, 40, DEVICE_LIGHT, width=4)
    picture.disc(112 + 420j, 15, TEAL, width=4)
    for place in (tip, tip + (spine.bodies[L2].at(13.5, 0) - tip) * 0.35):
        picture.disc(place, 6, TEAL, width=3)
    return picture
