"""Pictures of things: medicine, scales, books, lists."""

from __future__ import annotations

from resources.illustrations.curves import Frame, Point
from resources.illustrations.devices import lens
from resources.illustrations.palette import (
    BLUE,
    BLUE_SOFT,
    BONE,
    CLAY,
    DEVICE,
    DEVICE_LIGHT,
    GREEN_SOFT,
    HURT,
    HURT_SOFT,
    INK,
    NERVE,
    PLUM,
    TEAL,
    WHITE,
)  # fmt: skip
from resources.illustrations.pen import Picture
from resources.illustrations.signs import check, cross, heart, question


def medicines() -> Picture:
    picture = Picture()
    picture.box(110 + 210j, 250, 440, CLAY, 34)
    picture.box(92 + 120j, 286, 100, WHITE, 20)
    for x in range(126, 360, 36):
        picture.bend([complex(x, 142), complex(x, 198)], INK, 4)
    picture.box(110 + 320j, 250, 220, WHITE, 4)
    picture.shape(Frame(235 + 392j, 1 + 0j).all((-16, -44), (16, -44), (16, -16), (44, -16), (44, 16), (16, 16),
                                                (16, 44), (-16, 44),
                                                (-16, 16), (-44, 16), (-44, -16), (-16, -16)), TEAL, 6)  # fmt: skip
    for row in range(2):
        picture.bend([complex(150, 474 + 32 * row), complex(320 - 50 * row, 474 + 32 * row)], INK, 7)
    medicine_list(picture, 410 + 150j)
    capsule(picture, 470 + 620j, 58, PLUM)
    capsule(picture, 590 + 640j, -40, BLUE)
    picture.disc(400 + 690j, 30, WHITE)
    picture.bend([384 + 700j, 416 + 680j], INK, 4)
    return picture


def medicine_list(picture: Picture, corner: Point) -> None:
    picture.box(corner, 220, 330, WHITE, 16)
    for row, tone in enumerate((PLUM, BLUE, CLAY, TEAL)):
        middle = corner + complex(46, 62 + 70 * row)
        picture.disc(middle, 18, tone, width=4)
        picture.bend([middle + 44, middle + (140 if row % 2 else 116)], INK, 8)


def capsule(picture: Picture, middle: Point, turn: float, fill: str) -> None:
    reach = complex(34, turn * 0.5)
    picture.tube([middle - reach, middle + reach], WHITE, 46)
    picture.tube([middle - reach, middle - reach * 0.1], fill, 46)
    picture.stroke([middle - reach, middle - reach * 0.4], fill, 46)


def balance() -> Picture:
    picture = Picture()
    picture.tube([345 + 150j, 345 + 640j], DEVICE, 22)
    picture.blob([200 + 690j, 230 + 650j, 345 + 630j, 460 + 650j, 490 + 690j], DEVICE)
    picture.tube([140 + 190j, 550 + 190j], DEVICE, 18)
    picture.disc(345 + 170j, 34, NERVE)
    for x, tone in ((160, GREEN_SOFT), (530, HURT_SOFT)):
        picture.bend([complex(x, 194), complex(x - 98, 430)], INK)
        picture.bend([complex(x, 194), complex(x + 98, 430)], INK)
        picture.blob(
            [complex(x - 116, 430), complex(x + 116, 430), complex(x + 80, 486), complex(x, 506), complex(x - 80, 486)],
            tone,
        )
    check(picture, 160 + 366j, 58)
    warning(picture, 530 + 368j)
    return picture


def warning(picture: Picture, middle: Point) -> None:
    sign = Frame(middle, 1 + 0j)
    picture.shape(sign.all((0, -74), (74, 56), (-74, 56)), NERVE, 16)
    picture.bend(sign.all((0, -24), (0, 14)), INK, 13)
    picture.disc(sign.at(0, 36), 8, INK, width=0)


def not_proven() -> Picture:
    picture = Picture()
    picture.box(120 + 330j, 210, 330, GREEN_SOFT, 40)
    picture.box(160 + 260j, 130, 80, WHITE, 14)
    picture.box(120 + 430j, 210, 150, WHITE, 4)
    heart(picture, 225 + 500j, 44)
    warning(picture, 225 + 146j)
    lens(picture, 450 + 360j, 150, 48, WHITE)
    question(picture, 450 + 360j, 88)
    return picture


def words() -> Picture:
    picture = Picture()
    for side in (-1, 1):
        page = Frame(345 + 400j, 1 + 0j, side < 0)
        picture.shape(page.all((0, 250), (300, 220), (300, -170), (0, -140)), TEAL, 14)
        picture.blob(page.all((0, 226), (60, 196), (160, 186), (274, 200), (274, 20), (274, -176), (160, -190),
            (60, -176), (0, -140), (0, 40)),
                     WHITE)  # fmt: skip
        for row in range(6):
            start, end = (54, 232) if row != 2 or side > 0 else (116, 232)
            picture.stroke(
                page.all((start, -118 + 50 * row), ((start + end) / 2, -128 + 50 * row), (end, -124 + 50 * row)),
                DEVICE_LIGHT,
                9,
            )
    picture.bend([345 + 262j, 345 + 626j], INK)
    lens(picture, 452 + 400j, 108, 50, BLUE_SOFT)
    for row, length in enumerate((116, 130, 92)):
        picture.bend([390 + (362 + 38 * row) * 1j, 390 + length + (362 + 38 * row) * 1j], INK, 15)
    return picture


def about() -> Picture:
    picture = Picture()
    picture.box(140 + 70j, 410, 620, WHITE, 26)
    picture.box(260 + 40j, 170, 70, DEVICE, 18)
    for row in range(4):
        height = 190 + 124 * row
        if row < 3:
            check(picture, complex(216, height + 20), 36)
        else:
            picture.disc(complex(216, height + 20), 36, WHITE)
        picture.bend([complex(280, height), complex(490, height)], INK, 11)
        picture.bend([complex(280, height + 38), complex(420, height + 38)], DEVICE_LIGHT, 11)
    pen = Frame(470 + 650j, 0.8 - 0.6j)
    picture.shape(pen.all((0, 0), (44, -24), (230, -24), (230, 24), (44, 24)), NERVE, 5)
    picture.shape(pen.all((0, 0), (44, -24), (44, 24)), BONE, 3)
    picture.shape(pen.all((200, -24), (236, -24), (236, 24), (200, 24)), HURT, 8)
    return picture


def pacing() -> Picture:
    picture = Picture()
    picture.box(50 + 50j, 590, 310, BONE, 26)
    peaks = [90 + 320j, 170 + 110j, 232 + 330j, 330 + 130j, 386 + 334j, 470 + 190j, 520 + 336j, 560 + 336j]
    picture.bend(peaks, INK, 22)
    picture.bend(peaks, HURT, 12)
    cross(picture, 566 + 122j, 44)
    picture.box(50 + 400j, 590, 310, WHITE, 26)
    steps = [
        90 + 660j,
        180 + 660j,
        180 + 612j,
        270 + 612j,
        270 + 564j,
        360 + 564j,
        360 + 516j,
        450 + 516j,
        450 + 468j,
        540 + 468j,
    ]
    picture.bend(steps, INK, 22)
    picture.bend(steps, TEAL, 12)
    check(picture, 566 + 640j, 44)
    return picture
