"""Pictures that are one layer more over the lower back seen from the side."""

from __future__ import annotations

from resources.illustrations import lumbar as base
from resources.illustrations.curves import Point
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


def close() -> Lumbar:
    """The fourth and the fifth bone with what lies below them, larger still."""
    return base.lumbar(440 - 520j, 6.2)


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


def fuse(picture: Picture, spine: Lumbar, level: int = L4) -> None:
    """Two bones, `level` and the next, joined by a spacer, two screws and a rod."""
    draw_cage(picture, spine, level)
    screw(picture, spine.bodies[level])
    screw(picture, spine.bodies[level + 1])
    draw_rod(picture, spine, level)


def draw_cage(picture: Picture, spine: Lumbar, level: int = L4) -> None:
    cage(picture, spine, level)
    base.draw_root(picture, spine, level)
    base.draw_pedicle(picture, spine.bodies[level])


def draw_rod(picture: Picture, spine: Lumbar, level: int = L4) -> None:
    upper, lower = screw_head(spine.bodies[level]), screw_head(spine.bodies[level + 1])
    over = (upper - lower) / abs(upper - lower) * 8 * spine.bodies[level].frame.scale
    rod(picture, [upper + over, upper, lower, lower - over], spine.bodies[level].frame.scale)


LEAK = (
    (-24, 0), (-21, -0.65), (-13, -0.8), (-5, -0.66), (0, -0.62), (4, -1), (9, -1), (12, -0.1), (9.5, 0.95), (4.5, 1),
    (0, 0.66), (-5, 0.66), (-13, 0.8), (-21, 0.7),
)  # fmt: skip


def leak(spine: Lumbar, level: int, back: float, across: float = 0) -> Point:
    """`back` mm behind the rear edge of the disc below `level`; `across` runs from -1, its upper rim, to 1."""
    outline = spine.disc(level)
    half = (outline[4] - outline[2]) / 2
    return outline[2] + half * (1 + across) + spine.bodies[level].frame.unit * back


def draw_leak(picture: Picture, spine: Lumbar, level: int) -> None:
    """The soft core of a disc, pushed out through its rear edge against the nerves."""
    picture.blob([leak(spine, level, back, across) for back, across in LEAK], HURT)


def disc_again() -> Picture:
    picture = Picture()
    spine = close()
    base.draw_spine(picture, spine)
    draw_leak(picture, spine, L4)
    sparks(picture, leak(spine, L4, 8), 62, 104, -64, 60, 5)
    return picture


def next_level() -> Picture:
    picture = Picture()
    worn = [9.0, 10.0, 5.5, 12.0, 10.0]
    spine = base.lumbar(378 - 209j, 4.2, worn)
    base.draw_spine(picture, spine, {L3: HURT}, {L3: 4})
    fuse(picture, spine)
    sparks(picture, spine.disc(L3)[7] + 20, 48, 84, 140, 220, 5)
    return picture


def hardware() -> Picture:
    picture = Picture()
    spine = close()
    base.draw_spine(picture, spine)
    draw_cage(picture, spine)
    screw(picture, spine.bodies[L4])
    screw_gap(picture, spine.bodies[L5])
    screw(picture, spine.bodies[L5], sunk=4)
    draw_rod(picture, spine)
    sparks(picture, spine.bodies[L5].at(-30, 12), 58, 104, 118, 202, 5)
    return picture


def injection() -> Picture:
    picture = Picture()
    spine = near()
    base.draw_spine(picture, spine)
    target = spine.bodies[L4].at(16.2, 36)
    spread = [spine.bodies[L4].at(15.2, 8), spine.bodies[L4].at(15.4, 22), target, spine.bodies[L5].at(15.2, 14)]
    picture.stroke(spread, INK, 28)
    picture.stroke(spread, "#7FA8E8", 20)
    syringe(picture, target, 8, 120, "#7FA8E8", 0.82)
    return picture


def other_place() -> Picture:
    picture = Picture()
    trunk(picture)
    spine = whole()
    base.draw_spine(picture, spine, {L5: HURT}, {L5: 4})
    fuse(picture, spine, L2)
    check(picture, spine.disc_centre(L2) - 122, 44)
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
            136 + 470j,
            205 + 545j,
            330 + 560j,
            455 + 500j,
            470 + 420j,
            entry + 60,
            entry,
            spine.bodies[L2].at(13.5, 14),
            tip,
        ]
        picture.stroke(tube, colour, width)
    picture.disc(140 + 420j, 56, DEVICE)
    picture.disc(140 + 420j, 39, DEVICE_LIGHT, width=4)
    picture.disc(140 + 420j, 15, TEAL, width=4)
    for place in (tip, tip + (spine.bodies[L2].at(13.5, 0) - tip) * 0.35):
        picture.disc(place, 6, TEAL, width=3)
    return picture
