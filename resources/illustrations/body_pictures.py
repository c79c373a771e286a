"""Pictures of what is done to or felt in a body: scans, operations, signals, implants."""

from __future__ import annotations

from resources.illustrations.curves import Frame, Point, mirror, polar, smooth
from resources.illustrations.devices import battery
from resources.illustrations.palette import (
    BONE,
    DEVICE_LIGHT,
    HURT,
    INK,
    NERVE,
    SKIN_BROWN,
    SKIN_TAN,
    TEAL,
    WHITE,
)  # fmt: skip
from resources.illustrations.pen import Picture
from resources.illustrations.people import JAMES, PAT, draw_back_of_head
from resources.illustrations.signs import sparks, waves

MANNEQUIN = "#C3D0DC"
SLATE = "#4A5F78"


def back_of_trunk(picture: Picture, skin: str, cloth: str, middle: float = 345) -> None:
    """A bare back from the neck to the hips, with trousers."""
    place = Frame(complex(middle), 1 + 0j)
    for side in (-1, 1):
        arm = Frame(complex(middle), 1 + 0j, side < 0)
        picture.tube(arm.all((158, 300), (190, 440), (206, 600), (212, 830)), skin, 66)
    picture.tube(place.all((0, 170), (0, 250)), skin, 92)
    half = ((0, 208), (45, 212), (135, 240), (185, 290), (163, 420), (131, 540), (153, 660), (167, 800), (0, 800))
    picture.blob(place.all(*mirror(half)), skin)
    picture.shape(place.all((-45, 190), (45, 190), (45, 232), (-45, 232)), skin, 4, width=0)
    picture.shape(
        place.all((-152, 646), (0, 664), (152, 646), (164, 700), (176, 800), (-176, 800), (-164, 700)), cloth, 12
    )


def spine_column(picture: Picture, top: float, bottom: float, middle: float = 345) -> None:
    """The bones from behind, seen through the skin."""
    steps = int((bottom - top) / 40)
    for step in range(steps):
        height = top + 40 * step
        picture.box(complex(middle - 38, height + 6), 76, 16, BONE, 8, 3.5)
        picture.box(complex(middle - 18, height), 36, 32, BONE, 10, 3.5)


def stimulator() -> Picture:
    """The tips of the leads lie below the shoulder blades, as for pain in the legs."""
    picture = Picture()
    back_of_trunk(picture, SKIN_BROWN, SLATE)
    draw_back_of_head(picture, 345 + 110j, 84, JAMES)
    spine_column(picture, 250, 650)
    for colour, width in ((INK, 14.0), (DEVICE_LIGHT, 6.0)):
        picture.stroke([436 + 578j, 404 + 552j, 360 + 536j, 352 + 500j, 352 + 366j], colour, width)
        picture.stroke([436 + 578j, 396 + 568j, 344 + 544j, 337 + 500j, 337 + 366j], colour, width)
    for x in (337, 352):
        for step in range(4):
            picture.bend([complex(x, 372 + 24 * step), complex(x, 380 + 24 * step)], TEAL, 12)
    battery(picture, 440 + 586j, 92, 74)
    picture.disc(440 + 586j, 14, TEAL, width=4)
    for side, middle in ((1, 0), (-1, 180)):
        waves(picture, 345 + 412j, (74, 102, 130), middle, 26, TEAL if side else INK, 9)
    return picture


def saddle() -> Picture:
    """Hips and thighs of a plain figure from behind; the tint is where a bicycle saddle would touch."""
    picture = Picture()
    outline = [206 + 2j, 208 + 120j, 172 + 240j, 136 + 360j, 132 + 480j, 150 + 620j, 166 + 790j, 334 + 790j,
               338 + 640j, 345 + 530j,
               352 + 640j, 356 + 790j, 524 + 790j, 540 + 620j, 558 + 480j, 554 + 360j, 518 + 240j, 482 + 120j,
               484 + 2j]  # fmt: skip
    picture.path(smooth(outline), MANNEQUIN)
    patch = [345 + 330j, 420 + 380j, 448 + 460j, 432 + 540j, 404 + 610j, 376 + 622j, 357 + 600j, 345 + 540j,
             333 + 600j, 314 + 622j,
             286 + 610j, 258 + 540j, 242 + 460j, 270 + 380j]  # fmt: skip
    picture.blob(patch, HURT, width=0)
    picture.stroke([345 + 300j, 345 + 400j, 345 + 500j], width=5)
    picture.stroke([345 + 500j, 300 + 520j, 240 + 508j, 190 + 480j], width=4)
    picture.stroke([345 + 500j, 390 + 520j, 450 + 508j, 500 + 480j], width=4)
    for step in range(3):
        picture.bend([complex(345, 60 + 60 * step), complex(345, 84 + 60 * step)], INK, 5)
    return picture


def pain_signal() -> Picture:
    """An alarm that keeps ringing: a small spark low in the back, pulses up the spine, a loud answer in the brain."""
    picture = Picture()
    profile = (
        (300, 56), (232, 88), (212, 146), (190, 196), (212, 210), (216, 252), (240, 280), (282, 288), (282, 326),
        (228, 384),
        (206, 480), (212, 600), (206, 700), (214, 800), (500, 800), (494, 700), (472, 622), (424, 548), (440, 450),
        (452, 370),
        (424, 306), (388, 262), (406, 190), (392, 110), (352, 66),
    )  # fmt: skip
    picture.path(smooth(Frame().all(*profile[13:], *profile[:14])) + "Z", MANNEQUIN)
    nerve = Frame().all((342, 210), (356, 270), (396, 360), (404, 450), (384, 545), (404, 640), (420, 730))
    picture.tube(nerve, NERVE, 20, 4.5)
    brain = Frame().all(
        (242, 168), (250, 122), (296, 96), (346, 104), (382, 134), (386, 182), (358, 214), (306, 206), (268, 204)
    )
    picture.blob(brain, "#F0B9B0")
    for fold in (
        ((270, 178), (296, 160), (288, 130)),
        ((316, 196), (334, 166), (324, 134)),
        ((362, 196), (358, 170), (374, 154)),
    ):
        picture.stroke(Frame().all(*fold), width=4)
    for place, way in ((398 + 472j, -84), (396 + 398j, -92), (368 + 312j, -118)):
        chevron(picture, place, way)
    picture.disc(384 + 560j, 20, HURT, width=4)
    sparks(picture, 384 + 560j, 36, 58, rays=8)
    bell(picture, 560 + 170j)
    return picture


def chevron(picture: Picture, tip: Point, degrees: float) -> None:
    """A pulse on its way up."""
    mark = Frame(tip, polar(1, degrees))
    for colour, width in ((INK, 17.0), (HURT, 8.0)):
        picture.bend(mark.all((-16, -20), (0, 0), (-16, 20)), colour, width)


def bell(picture: Picture, middle: Point) -> None:
    tool = Frame(middle, 1 + 0j)
    picture.disc(tool.at(0, 74), 20, INK, width=0)
    outline = tool.all(
        (-72, 60), (-56, 30), (-50, -20), (-34, -62), (0, -78), (34, -62), (50, -20), (56, 30), (72, 60), (0, 66)
    )
    picture.blob(outline, HURT)
    picture.disc(tool.at(0, -86), 12, HURT)
    waves(picture, middle, (92, 118), -28, 26, HURT)
    waves(picture, middle, (92, 118), 208, 26, HURT)


def thermometer(picture: Picture, bulb: Point) -> None:
    picture.tube([bulb - 330j, bulb], WHITE, 44)
    picture.disc(bulb, 42, WHITE)
    picture.stroke([bulb - 45j, bulb], WHITE, 44)
    picture.bend([bulb - 265j, bulb], HURT, 20)
    picture.disc(bulb, 27, HURT, width=0)
    for step in range(5):
        mark = bulb + 22 - (110 + 46 * step) * 1j
        picture.bend([mark - 16, mark], INK, 4)


def infection() -> Picture:
    """A red, swollen wound low on the back, and a fever."""
    picture = Picture()
    back_of_trunk(picture, SKIN_TAN, SLATE, 280)
    draw_back_of_head(picture, 280 + 110j, 84, PAT)
    picture.box(240 + 396j, 80, 196, "#EE8A76", 40, 0)
    picture.bend([280 + 424j, 280 + 564j], INK, 6)
    for step in range(5):
        picture.bend([complex(262, 432 + 31 * step), complex(298, 432 + 31 * step)], INK, 5)
    thermometer(picture, 580 + 560j)
    return picture
