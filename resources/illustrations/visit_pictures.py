"""Pictures of a visit: the front desk, the examination, and the talk before one more operation."""

from __future__ import annotations

from resources.illustrations import lumbar
from resources.illustrations.curves import Frame, Point
from resources.illustrations.lumbar import L4, Lumbar
from resources.illustrations.palette import (
    BLUE,
    BONE,
    BONE_SHADE,
    CLAY,
    DEVICE,
    DISC,
    HURT,
    HURT_SOFT,
    INK,
    NERVE,
    PLUM,
    TEAL,
    WHITE,
)
from resources.illustrations.pen import Picture
from resources.illustrations.people import AMINA, HEDY, LIN, PAT, SURGEON, Dress, draw_arm, draw_standing
from resources.illustrations.people_pictures import SLATE, coat, ground, seated
from resources.illustrations.signs import bubble

SCREEN = "#2B3F57"


def spine_model(picture: Picture, top: Point, scale: float, hurt: bool, line: float = 3.5) -> Lumbar:
    """The bones and discs alone, small."""
    spine = lumbar.lumbar(top, scale)
    for level, body in enumerate(spine.bodies):
        picture.blob(lumbar.arch_outline(body, level), BONE_SHADE, width=line)
    lumbar.draw_sacral_bodies(picture, spine, line)
    for level in range(5):
        lumbar.draw_disc(picture, spine.disc(level), HURT if hurt and level == L4 else DISC)
    for body in spine.bodies:
        picture.blob(lumbar.body_outline(body), BONE, width=line)
    return spine


def find_cause() -> Picture:
    picture = Picture()
    ground(picture, 720)
    scan(picture, 44 + 26j)
    patient = seated(picture, 236 + 560j, Dress(HEDY, BLUE, SLATE, mood=0), -1, 0.84)
    draw_arm(picture, patient.all((6, -138), (24, -52), (92, -20)), BLUE, HEDY.skin, 40)
    sore = patient.at(-62, -12)
    doctor = draw_standing(picture, 556 + 716j, 560, Dress(AMINA, WHITE, SLATE, -0.9, arms=False))
    coat(picture, doctor)
    picture.disc(sore, 46, HURT_SOFT, HURT, 6)
    draw_arm(picture, [doctor.at(1.15, -6), doctor.at(1.5, -4.9), doctor.at(1.1, -3.7)], WHITE, AMINA.skin, 42)
    draw_arm(picture, [doctor.at(-1.15, -5.9), doctor.at(-1.75, -4.6), sore + 12], WHITE, AMINA.skin, 42)
    return picture


def scan(picture: Picture, corner: Point) -> None:
    """A scan on the wall: the spine, and the disc that may be the cause."""
    picture.box(corner, 270, 212, SCREEN, 18)
    spine = spine_model(picture, corner + 148 + 16j, 0.74, hurt=True, line=3)
    picture.disc(spine.disc_centre(L4), 36, "none", NERVE, 7)


def surgery_again() -> Picture:
    picture = Picture()
    ground(picture, 726)
    patient = seated(picture, 142 + 530j, Dress(PAT, CLAY, SLATE), 1)
    surgeon = seated(picture, 548 + 530j, Dress(SURGEON, TEAL, TEAL), -1)
    picture.bend(surgeon.all((-26, -178), (10, -134), (38, -178)), width=4)
    table = Frame(345 + 500j, 1 + 0j)
    picture.tube(table.all((0, 20), (0, 216)), DEVICE, 16)
    picture.tube(table.all((-50, 220), (50, 220)), DEVICE, 12)
    picture.shape(table.all((-96, 0), (96, 0), (96, 26), (-96, 26)), WHITE, 10)
    picture.bend(table.all((-46, -8), (-46, -352), (4, -352), (4, -330)), INK, 9)
    picture.shape(table.all((-72, -16), (56, -16), (62, 2), (-78, 2)), DEVICE, 8)
    spine_model(picture, 352 + 170j, 1.12, hurt=True)
    draw_arm(picture, patient.all((6, -138), (22, -50), (96, -20)), CLAY, PAT.skin, 46)
    draw_arm(picture, surgeon.all((6, -138), (60, -80), (126, -112)), TEAL, SURGEON.skin, 46)
    return picture


def front_desk() -> Picture:
    """A patient with one hand on the sore back tells a nurse behind the desk, who listens at once."""
    picture = Picture()
    ground(picture, 722)
    nurse = draw_standing(picture, 530 + 700j, 540, Dress(LIN, TEAL, TEAL, -0.9, mood=0, arms=False))
    picture.bend(nurse.all((-0.4, -6.45), (0, -5.7), (0.4, -6.45)), width=4)
    draw_arm(picture, nurse.all((1.15, -6), (1.6, -4.9), (0.9, -4.25)), TEAL, LIN.skin, 42)
    draw_arm(picture, nurse.all((-1.15, -6), (-1.5, -4.9), (-0.7, -4.25)), TEAL, LIN.skin, 42)
    patient = draw_standing(picture, 182 + 718j, 540, Dress(HEDY, PLUM, SLATE, 0.9, mood=-0.8, arms=False))
    picture.disc(patient.at(-0.85, -3.75), 50, HURT_SOFT, HURT, 6)
    draw_arm(picture, patient.all((-1.15, -5.9), (-2.05, -4.9), (-0.95, -3.8)), PLUM, HEDY.skin, 44)
    desk(picture, 380 + 452j)
    draw_arm(picture, patient.all((1.1, -5.9), (1.8, -4.9), (3.4, -4.6)), PLUM, HEDY.skin, 44)
    bubble(picture, 40 + 20j, 290, 100, 226 + 162j, HURT)
    for x in (115, 185, 255):
        picture.bend([complex(x, 44), complex(x, 74)], WHITE, 16)
        picture.disc(complex(x, 98), 9, WHITE, width=0)
    return picture


def desk(picture: Picture, corner: Point) -> None:
    """A counter with the cross of a clinic on its front."""
    front = Frame(corner, 1 + 0j)
    picture.shape(front.all((18, 20), (268, 20), (268, 268), (18, 268)), BONE, 6)
    picture.shape(front.all((0, 0), (286, 0), (286, 34), (0, 34)), DEVICE, 10)
    cross = front.all((-16, -44), (16, -44), (16, -16), (44, -16), (44, 16), (16, 16), (16, 44), (-16, 44), (-16, 16),
                      (-44, 16), (-44, -16), (-16, -16))  # fmt: skip
    picture.shape([point + 143 + 150j for point in cross], TEAL, 6)
