"""Friendly plain people in the same hand: tubes for limbs, one outline for the body, few strokes for a face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from resources.illustrations.curves import Frame, Point, toward
from resources.illustrations.palette import (
    HAIR_BROWN,
    HAIR_DARK,
    HAIR_GREY,
    INK,
    SKIN_BROWN,
    SKIN_DEEP,
    SKIN_LIGHT,
    SKIN_TAN,
)  # fmt: skip
from resources.illustrations.pen import Picture


@dataclass(frozen=True)
class Look:
    skin: str
    hair: str
    cut: str
    """`short`, `bun`, `long`, `curly` or `scarf` (then `hair` is the scarf's colour)."""


ROSA = Look(SKIN_TAN, HAIR_DARK, "bun")
WALT = Look(SKIN_LIGHT, HAIR_GREY, "short")
AMINA = Look(SKIN_BROWN, "#8FA9D6", "scarf")
JAMES = Look(SKIN_DEEP, HAIR_DARK, "curly")
LIN = Look(SKIN_LIGHT, HAIR_DARK, "long")
OMAR = Look(SKIN_BROWN, HAIR_DARK, "short")
HEDY = Look(SKIN_LIGHT, HAIR_GREY, "bun")
PAT = Look(SKIN_TAN, HAIR_BROWN, "short")
SURGEON = Look(SKIN_LIGHT, "#2F8290", "short")


def hair_behind(picture: Picture, head: Frame, look: Look) -> None:
    if look.cut == "bun":
        picture.disc(head.at(-0.35, -1.05), 0.42 * head.scale, look.hair)
    if look.cut == "long":
        outline = [
            (-0.95, -0.5),
            (0, -1.18),
            (0.95, -0.5),
            (1.12, 0.5),
            (1.02, 1.25),
            (0, 1.1),
            (-1.02, 1.25),
            (-1.12, 0.5),
        ]
        picture.blob(head.all(*outline), look.hair)
    if look.cut == "curly":
        for x, y in ((-0.85, -0.45), (-0.5, -0.9), (0, -1.05), (0.5, -0.9), (0.85, -0.45)):
            picture.disc(head.at(x, y), 0.42 * head.scale, look.hair)
    if look.cut == "scarf":
        outline = [(0, -1.25), (0.95, -0.85), (1.2, 0), (1.1, 0.9), (1.35, 1.55), (0, 1.8), (-1.35, 1.55), (-1.1, 0.9),
                   (-1.2, 0), (-0.95, -0.85)]  # fmt: skip
        picture.blob(head.all(*outline), look.hair)


def hair_before(picture: Picture, head: Frame, look: Look) -> None:
    if look.cut in ("short", "bun", "long"):
        cap = [(-1.0, -0.1), (-1.0, -0.62), (-0.5, -1.08), (0.1, -1.18), (0.7, -0.95), (1.02, -0.5), (1.0, -0.1),
               (0.82, -0.3), (0.55, -0.55), (0.0, -0.52), (-0.5, -0.42), (-0.82, -0.3)]  # fmt: skip
        picture.blob(head.all(*cap), look.hair)
    if look.cut == "curly":
        for x, y in ((-0.6, -0.66), (-0.2, -0.82), (0.2, -0.82), (0.6, -0.66)):
            picture.disc(head.at(x, y), 0.3 * head.scale, look.hair, width=0)


def draw_head(picture: Picture, centre: Point, radius: float, look: Look, turn: float = 0, mood: float = 1) -> None:
    """`turn` moves the face left (-1) or right (1); `mood` bends the mouth from a frown (-1) to a smile (1)."""
    head = Frame(centre, complex(radius))
    hair_behind(picture, head, look)
    if look.cut != "scarf":
        for side in (-1, 1):
            picture.disc(head.at(side * 0.98 - turn * 0.12, 0.1), 0.2 * radius, look.skin, width=4)
    picture.disc(centre, radius * (0.88 if look.cut == "scarf" else 1), look.skin)
    hair_before(picture, head, look)
    shift = turn * 0.32
    for side in (-1, 1):
        picture.disc(head.at(shift + side * 0.34, 0.02), max(3.5, 0.09 * radius), INK, width=0)
    mouth = [(shift - 0.26, 0.44), (shift, 0.44 + 0.16 * mood), (shift + 0.26, 0.44)]
    picture.stroke(head.all(*mouth), width=4)


def draw_back_of_head(picture: Picture, centre: Point, radius: float, look: Look) -> None:
    head = Frame(centre, complex(radius))
    for side in (-1, 1):
        picture.disc(head.at(side * 0.98, 0.12), 0.2 * radius, look.skin, width=4)
    picture.disc(centre, radius, look.skin)
    cap = [(-1.0, 0.0), (-0.95, -0.55), (-0.5, -1.05), (0, -1.16), (0.5, -1.05), (0.95, -0.55), (1.0, 0.0),
           (0.85, 0.42),
           (0.4, 0.62), (0, 0.56), (-0.4, 0.62), (-0.85, 0.42)]  # fmt: skip
    picture.blob(head.all(*cap), look.hair)


def draw_torso(picture: Picture, shoulders: Point, hips: Point, width: float, cloth: str) -> None:
    """A front or rear view of a trunk from the middle of the shoulders to the middle of the hips."""
    down = hips - shoulders
    across = down / abs(down) * -1j * width
    outline = [
        shoulders - across * 0.2 - down * 0.02, shoulders + across * 0.2 - down * 0.02,
            shoulders + across * 0.46 + down * 0.06,
        shoulders + across * 0.5 + down * 0.3, shoulders + across * 0.42 + down * 0.65, hips + across * 0.44,
        hips - across * 0.44, shoulders - across * 0.42 + down * 0.65, shoulders - across * 0.5 + down * 0.3,
        shoulders - across * 0.46 + down * 0.06,
    ]  # fmt: skip
    picture.blob(outline, cloth)


def draw_arm(picture: Picture, joints: Sequence[Point], cloth: str, skin: str, width: float) -> None:
    """A sleeve from the shoulder over the elbow to the wrist, then a hand."""
    hand = joints[-1]
    picture.disc(hand, width * 0.52, skin, width=4)
    picture.tube([*joints[:-1], toward(hand, joints[-2], width * 0.62)], cloth, width, 4.5)


def draw_leg(picture: Picture, joints: Sequence[Point], cloth: str, width: float, step: float, shoe: str = INK) -> None:
    """Hip, knee, ankle; `step` is how far the shoe reaches to the right (negative: left)."""
    ankle = joints[-1]
    picture.tube([ankle + 1j * width * 0.3, ankle + complex(step, width * 0.42)], shoe, width * 0.62, 0)
    picture.tube(joints, cloth, width, 4.5)


@dataclass(frozen=True)
class Dress:
    look: Look
    cloth: str
    trousers: str
    turn: float = 0
    mood: float = 1
    arms: bool = True


def draw_standing(picture: Picture, feet: Point, height: float, dress: Dress) -> Frame:
    """A whole person from the front, arms at the sides; returns the frame (a head is about 2 high, the feet at 0)."""
    body = Frame(feet, complex(height / 8.6))
    size, look, cloth, trousers = body.scale, dress.look, dress.cloth, dress.trousers
    for side in (-1, 1):
        draw_leg(
            picture,
            body.all((side * 0.6, -4), (side * 0.62, -2.2), (side * 0.62, -0.35)),
            trousers,
            size * 0.86,
            side * size * 0.3,
        )
    for side in (-1, 1) if dress.arms else ():
        draw_arm(
            picture,
            body.all((side * 1.2, -6.1), (side * 1.55, -4.9), (side * 1.55, -3.6)),
            cloth,
            look.skin,
            size * 0.66,
        )
    picture.tube(body.all((0, -6.9), (0, -6.3)), look.skin, size * 0.6, 4.5)
    draw_torso(picture, body.at(0, -6.5), body.at(0, -3.6), size * 2.7, cloth)
    draw_head(picture, body.at(0, -7.55), size * 0.95, look, dress.turn, dress.mood)
    return body
