"""Pictures of people: talking, moving, resting, working together."""

from __future__ import annotations

from resources.illustrations.curves import Frame, Point, ring, smooth
from resources.illustrations.palette import (
    BLUE,
    BLUE_SOFT,
    BONE,
    CLAY,
    DEVICE,
    DISC,
    GREEN,
    GREEN_SOFT,
    HURT,
    HURT_SOFT,
    INK,
    NERVE,
    PAPER,
    PLUM,
    TEAL,
    TEAL_SOFT,
    WHITE,
)  # fmt: skip
from resources.illustrations.pen import Picture
from resources.illustrations.people import (
    AMINA,
    HEDY,
    JAMES,
    LIN,
    OMAR,
    ROSA,
    SURGEON,
    WALT,
    Dress,
    Look,
    draw_arm,
    draw_head,
    draw_leg,
    draw_standing,
    draw_torso,
)  # fmt: skip
from resources.illustrations.signs import bubble, heart, question

SLATE = "#4A5F78"


def ground(picture: Picture, height: float) -> None:
    picture.bend([60 + 1j * height, 630 + 1j * height], INK)


def coat(picture: Picture, body: Frame) -> None:
    """The opening of a white coat and a stethoscope."""
    picture.stroke(body.all((-0.45, -6.45), (0, -5.5), (0, -3.62)), width=4)
    picture.stroke(body.all((0.45, -6.45), (0, -5.5)), width=4)
    picture.stroke(body.all((-0.62, -6.35), (-0.5, -5.4), (-0.1, -5.1), (0.32, -5.4), (0.55, -6.35)), TEAL, 6)
    picture.disc(body.at(-0.1, -4.95), body.scale * 0.17, TEAL, width=4)


def team() -> Picture:
    """Patient in front; behind, from the left: physical therapist, doctor, surgeon, psychologist."""
    picture = Picture()
    picture.blob([60 + 300j, 200 + 150j, 345 + 110j, 500 + 150j, 630 + 300j, 650 + 560j, 560 + 690j, 130 + 690j,
        40 + 560j],
                 TEAL_SOFT, width=0)  # fmt: skip
    therapist = draw_standing(picture, 108 + 610j, 380, Dress(JAMES, GREEN, SLATE, 0.6))
    doctor = draw_standing(picture, 244 + 590j, 440, Dress(AMINA, WHITE, SLATE, 0.4))
    coat(picture, doctor)
    scrubs = draw_standing(picture, 446 + 590j, 440, Dress(SURGEON, TEAL, TEAL, -0.4))
    picture.bend(scrubs.all((-0.4, -6.45), (0, -5.7), (0.4, -6.45)), width=4)
    listener = draw_standing(picture, 582 + 610j, 380, Dress(LIN, BLUE, SLATE, -0.6))
    picture.disc(therapist.at(-0.2, -3.6), 40, NERVE)
    picture.shape(listener.all((-1.1, -5.2), (0.6, -5.2), (0.6, -3.1), (-1.1, -3.1)), WHITE, 6)
    for row in range(3):
        picture.bend(listener.all((-0.75, -4.6 + 0.5 * row), (0.25, -4.6 + 0.5 * row)), width=4)
    draw_standing(picture, 345 + 706j, 400, Dress(WALT, CLAY, "#6A5A52"))
    return picture


def seated(picture: Picture, hip: Point, dress: Dress, way: float, size: float = 1) -> Frame:
    """A person on a chair; `way` is 1 when they look right, -1 when they look left."""
    body = Frame(hip, complex(size), way < 0)
    dark = SLATE if dress.trousers != SLATE else "#3C4D62"
    picture.tube(body.all((-62, 40), (-74, -150)), DEVICE, 14)
    picture.tube(body.all((-48, 66), (-48, 190)), DEVICE, 12)
    picture.tube(body.all((70, 66), (70, 190)), DEVICE, 12)
    picture.shape(body.all((-78, 44), (92, 44), (92, 68), (-78, 68)), DEVICE, 10)
    draw_leg(picture, body.all((0, 8), (92, 12), (116, 40), (122, 160)), dark, 58 * size, way * 34)
    draw_leg(picture, body.all((-4, 12), (70, 16), (90, 42), (94, 160)), dress.trousers, 60 * size, way * 34)
    picture.tube(body.all((4, -196), (2, -170)), dress.look.skin, 42 * size, 4.5)
    draw_torso(picture, body.at(2, -176), body.at(-4, 30), 158 * size, dress.cloth)
    draw_head(picture, body.at(8, -262), 66 * size, dress.look, way * 0.9, dress.mood)
    return body


def talk() -> Picture:
    picture = Picture()
    ground(picture, 726)
    patient = seated(picture, 150 + 530j, Dress(ROSA, CLAY, SLATE), 1)
    doctor = seated(picture, 540 + 530j, Dress(OMAR, WHITE, "#3C4D62"), -1)
    draw_arm(picture, patient.all((6, -138), (22, -50), (96, -34)), CLAY, ROSA.skin, 46)
    draw_arm(picture, doctor.all((6, -138), (26, -50), (112, -66)), WHITE, OMAR.skin, 46)
    picture.stroke(doctor.all((-22, -172), (4, -110), (-2, 26)), width=4)
    picture.stroke(doctor.all((34, -172), (40, -130), (20, -96), (-2, -120), (-10, -176)), TEAL, 6)
    bubble(picture, 46 + 30j, 210, 118, 182 + 182j)
    question(picture, 151 + 90j, 40, INK)
    bubble(picture, 430 + 30j, 214, 118, 508 + 182j, TEAL_SOFT)
    for row, length in enumerate((150, 150, 96)):
        picture.bend([462 + (60 + 29 * row) * 1j, 462 + length + (60 + 29 * row) * 1j], INK, 9)
    return picture


def walker(picture: Picture, hip: Point, look: Look, cloth: str, trousers: str, size: float) -> None:
    body = Frame(hip, complex(size))
    draw_arm(picture, body.all((-6, -146), (44, -90), (92, -66)), cloth, look.skin, 40 * size)
    draw_leg(picture, body.all((-4, 0), (-34, 96), (-96, 172)), "#3C4D62", 54 * size, 34 * size)
    draw_leg(picture, body.all((6, 0), (52, 92), (64, 190)), trousers, 56 * size, 40 * size)
    picture.tube(body.all((6, -200), (6, -160)), look.skin, 40 * size, 4.5)
    draw_torso(picture, body.at(6, -182), body.at(0, 22), 148 * size, cloth)
    draw_head(picture, body.at(14, -260), 60 * size, look, 0.8)
    draw_arm(picture, body.all((-2, -146), (-46, -84), (-40, -14)), cloth, look.skin, 42 * size)


def tree(picture: Picture, foot: Point, size: float) -> None:
    plant = Frame(foot, complex(size))
    picture.tube(plant.all((0, 0), (0, -120)), "#9C7457", 22 * size)
    crown = plant.all((0, -330), (70, -290), (92, -210), (60, -130), (0, -110), (-60, -130), (-92, -210), (-70, -290))
    picture.blob(crown, GREEN)


def walking() -> Picture:
    picture = Picture()
    picture.disc(560 + 130j, 58, NERVE)
    hills = smooth([0 + 540j, 120 + 500j, 320 + 530j, 520 + 490j, 690 + 540j])
    picture.path(hills + "V716Q690 760 646 760H44Q0 760 0 716Z", GREEN_SOFT, width=0)
    tree(picture, 590 + 590j, 0.9)
    tree(picture, 70 + 570j, 0.72)
    picture.blob([120 + 758j, 180 + 650j, 340 + 620j, 540 + 640j, 640 + 700j, 640 + 758j], BONE, width=0)
    walker(picture, 330 + 452j, HEDY, PLUM, SLATE, 1.25)
    return picture


def exercise() -> Picture:
    picture = Picture()
    helper = draw_standing(picture, 500 + 640j, 560, Dress(OMAR, GREEN, "#8E7B6B", -0.8))
    picture.bend(helper.all((-0.35, -6.45), (0, -5.9), (0.35, -6.45)), width=4)
    picture.box(50 + 640j, 590, 34, PLUM, 16)
    skin, cloth, trousers = ROSA.skin, TEAL, SLATE
    picture.tube([236 + 384j, 232 + 500j, 226 + 618j], skin, 46, 4.5)
    picture.tube([440 + 410j, 452 + 520j, 448 + 606j, 560 + 616j], "#3C4D62", 58, 4.5)
    picture.tube([440 + 396j, 540 + 372j, 640 + 352j], trousers, 60, 4.5)
    picture.tube([636 + 354j, 646 + 330j], INK, 32, 0)
    picture.tube([196 + 618j, 226 + 622j], skin, 34, 4.5)
    picture.blob([196 + 350j, 260 + 322j, 350 + 334j, 440 + 344j, 486 + 370j, 488 + 420j, 452 + 452j, 360 + 450j,
        260 + 448j, 202 + 424j],
                 cloth)  # fmt: skip
    picture.tube([216 + 380j, 150 + 366j, 62 + 352j], skin, 44, 4.5)
    picture.tube([226 + 382j, 178 + 372j], cloth, 50, 4.5)
    draw_head(picture, 166 + 296j, 64, ROSA, -0.9)
    return picture


def home_care() -> Picture:
    picture = Picture()
    picture.box(36 + 560j, 618, 70, BLUE_SOFT, 26)
    picture.box(36 + 616j, 618, 66, BLUE, 20)
    for leg in (84, 590):
        picture.tube([leg + 690j, leg + 712j], DEVICE, 20)
    picture.box(44 + 500j, 150, 66, WHITE, 30)
    picture.blob([400 + 560j, 420 + 480j, 480 + 446j, 545 + 480j, 566 + 560j], NERVE)
    picture.tube([336 + 524j, 470 + 410j, 590 + 520j], SLATE, 60, 4.5)
    picture.tube([592 + 534j, 600 + 500j], "#F4CFAE", 30, 4.5)
    picture.box(250 + 534j, 130, 34, HURT, 16)
    picture.blob(
        [180 + 500j, 196 + 458j, 270 + 446j, 340 + 474j, 366 + 500j, 350 + 540j, 270 + 548j, 190 + 548j], GREEN
    )
    draw_head(picture, 128 + 462j, 62, WALT, 0.3)
    picture.tube([214 + 486j, 262 + 512j, 310 + 480j], GREEN, 38, 4.5)
    picture.disc(320 + 474j, 21, WALT.skin, width=4)
    for x in (270, 315, 360):
        picture.stroke([x + 432j, x - 14 + 402j, x + 10 + 372j, x - 4 + 340j], HURT, 9)
    picture.box(60 + 96j, 200, 200, WHITE, 20)
    picture.disc(160 + 196j, 66, TEAL_SOFT)
    picture.bend([160 + 196j, 160 + 152j], INK, 8)
    picture.bend([160 + 196j, 192 + 212j], INK, 8)
    picture.box(400 + 80j, 220, 240, BLUE_SOFT, 14)
    picture.disc(556 + 144j, 30, NERVE, width=4)
    picture.bend([510 + 80j, 510 + 320j])
    picture.bend([400 + 200j, 620 + 200j])
    picture.box(384 + 316j, 252, 24, WHITE, 8)
    return picture


def not_the_right_fit() -> Picture:
    """One person; many things besides the spine feed the pain: sleep, mood, stress, smoking."""
    picture = Picture()
    centre = 345 + 420j
    places = (345 + 112j, 582 + 282j, 556 + 590j, 134 + 590j, 108 + 282j)
    for place in places:
        picture.bend([centre + (place - centre) * 0.3, place], TEAL, 7, "2 16")
    draw_standing(picture, 345 + 670j, 430, Dress(WALT, BLUE, SLATE, mood=0))
    tones = (HURT_SOFT, BLUE_SOFT, GREEN_SOFT, PAPER, TEAL_SOFT)
    for place, tone, sign in zip(
        places, tones, (spine_sign, moon_sign, heart_sign, smoke_sign, bolt_sign), strict=True
    ):
        picture.disc(place, 86, tone)
        sign(picture, place)
    return picture


def spine_sign(picture: Picture, middle: Point) -> None:
    for step in range(3):
        picture.box(middle + complex(-34, -62 + 46 * step), 68, 30, BONE, 9, 4.5)
    for step in range(2):
        picture.box(middle + complex(-28, -31 + 46 * step), 56, 14, HURT if step else DISC, 6, 4)


def moon_sign(picture: Picture, middle: Point) -> None:
    outer = ring(middle, 50, 40, 290, 10)
    inner = ring(middle + 41 - 11j, 43.2, 236, 94, 8)
    picture.shape([*outer, *inner], NERVE, 3)


def heart_sign(picture: Picture, middle: Point) -> None:
    heart(picture, middle + 4j, 46)


def smoke_sign(picture: Picture, middle: Point) -> None:
    picture.box(middle - 52 + 12j, 104, 26, WHITE, 8, 4.5)
    picture.box(middle + 18 + 12j, 34, 26, CLAY, 8, 4.5)
    for x in (-46, -24):
        picture.stroke([middle + x, middle + x - 10 - 18j, middle + x + 8 - 36j, middle + x - 4 - 54j], DEVICE, 7)


def bolt_sign(picture: Picture, middle: Point) -> None:
    bolt = Frame(middle, 1 + 0j)
    picture.shape(bolt.all((10, -58), (-34, 10), (-4, 10), (-14, 58), (34, -14), (4, -14)), NERVE, 5)
