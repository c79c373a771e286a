"""Pictures of what is done to or felt in a body: scans, operations, signals, implants."""

from __future__ import annotations

from resources.illustrations import lumbar
from resources.illustrations.curves import Frame, Point
from resources.illustrations.devices import battery, lens
from resources.illustrations.palette import (
    BLUE_SOFT, BONE, CARD_SHADE, DEVICE, DEVICE_LIGHT, DISC, HURT, HURT_SOFT, INK, NERVE, NERVE_SOFT, PLUM, SKIN_BROWN,
    TEAL, TEAL_SOFT, WHITE,
)  # fmt: skip
from resources.illustrations.pen import Picture
from resources.illustrations.people import AMINA, JAMES, LIN, PAT, Look, draw_back_of_head, draw_head, draw_torso
from resources.illustrations.signs import sparks, waves

MANNEQUIN = "#C3D0DC"
SLATE = "#4A5F78"


def back_of_trunk(picture: Picture, skin: str, cloth: str) -> None:
    """A bare back from the neck to the hips, with trousers."""
    for side in (-1, 1):
        arm = Frame(345 + 0j, 1 + 0j, side < 0)
        picture.tube(arm.all((158, 300), (196, 440), (206, 600)), skin, 70)
    picture.tube([345 + 170j, 345 + 250j], skin, 92)
    outline = [300 + 212j, 390 + 212j, 480 + 240j, 530 + 290j, 508 + 420j, 476 + 540j, 498 + 660j, 512 + 800j, 178 + 800j,
               192 + 660j, 214 + 540j, 182 + 420j, 160 + 290j, 210 + 240j]  # fmt: skip
    picture.blob(outline, skin)
    picture.shape([300 + 190j, 390 + 190j, 390 + 232j, 300 + 232j], skin, 4, width=0)
    trousers = [197 + 646j, 345 + 664j, 493 + 646j, 502 + 700j, 504 + 757j, 186 + 757j, 188 + 700j]
    picture.shape(trousers, cloth, 12)


def spine_column(picture: Picture, top: float, bottom: float, middle: float = 345) -> None:
    """The bones from behind, seen through the skin."""
    steps = int((bottom - top) / 40)
    for step in range(steps):
        height = top + 40 * step
        picture.box(complex(middle - 38, height + 6), 76, 16, BONE, 8, 3.5)
        picture.box(complex(middle - 18, height), 36, 32, BONE, 10, 3.5)


def stimulator() -> Picture:
    picture = Picture()
    back_of_trunk(picture, SKIN_BROWN, SLATE)
    draw_back_of_head(picture, 345 + 110j, 84, JAMES)
    spine_column(picture, 250, 640)
    for colour, width in ((INK, 14.0), (DEVICE_LIGHT, 6.0)):
        picture.stroke([436 + 578j, 404 + 540j, 360 + 520j, 352 + 480j, 352 + 286j], colour, width)
        picture.stroke([436 + 578j, 396 + 560j, 344 + 528j, 337 + 480j, 337 + 286j], colour, width)
    for x in (337, 352):
        for step in range(4):
            picture.bend([complex(x, 292 + 24 * step), complex(x, 300 + 24 * step)], TEAL, 12)
    battery(picture, 440 + 586j, 92, 74)
    picture.disc(440 + 586j, 14, TEAL, width=4)
    for side, middle in ((1, 0), (-1, 180)):
        waves(picture, 345 + 328j, (74, 102, 130), middle, 26, TEAL if side else INK, 9)
    return picture


def saddle() -> Picture:
    """Hips and thighs of a plain figure from behind; the tint is where a bicycle saddle would touch."""
    picture = Picture()
    outline = [206 + 2j, 208 + 120j, 172 + 240j, 136 + 360j, 132 + 480j, 150 + 620j, 168 + 758j, 332 + 758j, 338 + 640j, 345 + 530j,
               352 + 640j, 358 + 758j, 522 + 758j, 540 + 620j, 558 + 480j, 554 + 360j, 518 + 240j, 482 + 120j, 484 + 2j]  # fmt: skip
    picture.path(_open_outline(outline), MANNEQUIN)
    patch = [345 + 330j, 420 + 380j, 448 + 460j, 432 + 540j, 404 + 610j, 374 + 640j, 356 + 600j, 345 + 528j, 334 + 600j, 316 + 640j,
             286 + 610j, 258 + 540j, 242 + 460j, 270 + 380j]  # fmt: skip
    picture.blob(patch, HURT, width=0)
    picture.stroke([345 + 300j, 345 + 400j, 345 + 500j], width=5)
    picture.stroke([345 + 500j, 300 + 520j, 240 + 508j, 190 + 480j], width=4)
    picture.stroke([345 + 500j, 390 + 520j, 450 + 508j, 500 + 480j], width=4)
    for step in range(3):
        picture.bend([complex(345, 60 + 60 * step), complex(345, 84 + 60 * step)], INK, 5)
    return picture


def _open_outline(points: list[Point]) -> str:
    from resources.illustrations.curves import smooth

    return smooth(points)


def find_cause() -> Picture:
    picture = Picture()
    picture.box(70 + 44j, 330, 330, "#2B3F57", 22)
    spine = lumbar.lumbar(236 + 72j, 1.15)
    for level in range(5):
        lumbar.draw_disc(picture, spine.disc(level, rear=6 if level == 3 else 1.5), HURT if level == 3 else DISC)
    for body in spine.bodies:
        picture.blob(lumbar.body_outline(body), BONE, width=3.5)
    picture.tube([235 + 374j, 235 + 420j], DEVICE, 20)
    lens(picture, spine.disc_centre(3) + 4, 66, 40, "none")
    scanner(picture)
    return picture


def scanner(picture: Picture) -> None:
    picture.box(330 + 410j, 300, 300, WHITE, 60)
    picture.disc(480 + 545j, 104, DEVICE_LIGHT)
    picture.disc(480 + 545j, 78, "#2B3F57")
    picture.box(60 + 600j, 400, 26, DEVICE, 12)
    picture.box(120 + 626j, 40, 84, DEVICE, 6)
    picture.box(250 + 626j, 40, 84, DEVICE, 6)
    picture.tube([330 + 574j, 478 + 578j], BLUE_SOFT, 42, 4.5)
    picture.tube([150 + 572j, 340 + 572j], BLUE_SOFT, 54, 4.5)
    draw_head(picture, 112 + 556j, 44, LIN, 0)


def operating_room() -> Picture:
    picture = Picture()
    picture.tube([345 + 0j, 345 + 60j], DEVICE, 16)
    picture.blob([215 + 120j, 270 + 70j, 345 + 58j, 420 + 70j, 475 + 120j], DEVICE_LIGHT)
    for x in (270, 345, 420):
        picture.disc(complex(x, 112), 20, NERVE_SOFT, width=4)
    surgeon(picture, 170 + 330j, PAT, 1)
    surgeon(picture, 520 + 330j, AMINA, -1)
    picture.blob([40 + 640j, 70 + 560j, 200 + 530j, 345 + 520j, 490 + 530j, 620 + 560j, 650 + 640j, 650 + 760j, 40 + 760j], TEAL)
    picture.blob([250 + 560j, 345 + 540j, 440 + 560j, 430 + 610j, 345 + 625j, 260 + 610j], BONE)
    picture.stroke([300 + 582j, 345 + 578j, 390 + 582j], HURT, 12)
    return picture


def surgeon(picture: Picture, head: Point, look: Look, way: float) -> None:
    body = Frame(head, 1 + 0j, way < 0)
    draw_torso(picture, body.at(0, 80), body.at(8, 280), 210, TEAL_SOFT)
    draw_head(picture, head, 68, Look(look.skin, TEAL, "short"), way * 0.7, 0)
    picture.shape(body.all((-30, 16), (66, 16), (58, 58), (20, 70), (-22, 56)), BLUE_SOFT, 14, width=4)
    picture.tube(body.all((60, 130), (96, 200), (150, 226)), TEAL_SOFT, 50, 4.5)
    picture.disc(body.at(156, 228), 24, DEVICE_LIGHT, width=4)


def pain_signal() -> Picture:
    """An alarm that keeps ringing: a small spark low in the back, a loud answer in the brain."""
    picture = Picture()
    profile = [300 + 90j, 210 + 110j, 158 + 180j, 150 + 232j, 122 + 280j, 148 + 296j, 146 + 340j, 176 + 378j, 236 + 382j, 250 + 430j,
               190 + 470j, 130 + 540j, 110 + 640j, 112 + 756j, 500 + 756j, 500 + 640j, 478 + 540j, 432 + 470j, 414 + 400j,
               452 + 300j, 450 + 190j, 390 + 114j]  # fmt: skip
    picture.blob(profile, MANNEQUIN)
    picture.tube([356 + 280j, 386 + 380j, 420 + 520j, 424 + 740j], NERVE, 24, 4.5)
    brain = [214 + 206j, 226 + 156j, 282 + 130j, 350 + 138j, 404 + 172j, 420 + 230j, 396 + 274j, 340 + 286j, 300 + 262j, 248 + 256j]
    picture.blob(brain, "#F0B9B0")
    for line in ([250 + 220j, 282 + 196j, 276 + 160j], [310 + 250j, 330 + 216j, 318 + 176j], [376 + 258j, 376 + 222j, 398 + 206j]):
        picture.stroke(line, width=4)
    picture.disc(424 + 640j, 18, HURT, width=4)
    sparks(picture, 424 + 640j, 30, 46, rays=8)
    bell(picture, 560 + 210j)
    return picture


def bell(picture: Picture, middle: Point) -> None:
    tool = Frame(middle, 1 + 0j)
    picture.disc(tool.at(0, 74), 20, INK, width=0)
    outline = tool.all((-72, 60), (-56, 30), (-50, -20), (-34, -62), (0, -78), (34, -62), (50, -20), (56, 30), (72, 60), (0, 66))
    picture.blob(outline, HURT)
    picture.disc(tool.at(0, -86), 12, HURT)
    waves(picture, middle, (92, 118), -28, 26, HURT)
    waves(picture, middle, (92, 118), 208, 26, HURT)


