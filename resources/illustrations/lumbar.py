"""The lower back from the side, walked down from measurements in millimetres; the front of the body is left.

Body and disc sizes are rounded means for adults. Tilts are degrees of each body against the floor, front up positive;
from the first lumbar body to the sacrum they make a lordosis of about 55 degrees.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resources.illustrations.curves import Frame, Point, polar, ribbon, smooth
from resources.illustrations.palette import BONE, BONE_SHADE, DISC, INK, NERVE, NERVE_SOFT
from resources.illustrations.pen import Picture

BODY_HEIGHTS = (26.0, 27.0, 27.0, 27.0, 26.5)
BODY_DEPTHS = (33.0, 34.0, 34.5, 35.0, 35.0)
DISC_HEIGHTS = (9.0, 10.0, 11.0, 12.0, 10.0)
TILTS = (16.0, 11.0, 4.0, -6.0, -17.0)
SACRAL_TILT = -38.0
SACRAL_HEIGHTS = (27.0, 21.0, 17.0, 14.0, 12.0, 20.0)
SACRAL_DEPTHS = (34.0, 24.0, 17.0, 13.0, 10.0, 8.0, 3.0)
SACRAL_TURNS = (-40.0, -40.0, -30.0, -12.0, 8.0, 30.0)
CANAL_DEPTH = 17.0
SACRAL_CANAL = (15.0, 12.0, 9.0, 6.0, 3.0, 0.0)
SACRAL_ROOF = (24.0, 22.0, 17.0, 13.0, 6.0, 0.0)
SPINE_LENGTHS = (27.0, 30.0, 31.0, 27.0, 20.0)
SPINE_HEIGHTS = (19.0, 21.0, 21.0, 18.0, 14.0)
SPINE_DROPS = (9.0, 8.0, 6.0, 5.0, 5.0)
L1, L2, L3, L4, L5 = range(5)


@dataclass(frozen=True)
class Body:
    """One vertebra; in its frame x runs back from the rear wall, y down from the upper plate, in millimetres."""

    frame: Frame
    height: float
    depth: float

    def at(self, back: float, down: float) -> Point:
        return self.frame.at(back, down)


@dataclass(frozen=True)
class Lumbar:
    bodies: tuple[Body, ...]
    sacrum: tuple[Body, ...]

    def disc(self, level: int, rear: float = 1.5, front: float = 2.0) -> list[Point]:
        """The outline of the disc below `level`; `rear` and `front` say how far it bulges, in millimetres."""
        over, under = self.bodies[level], (*self.bodies, self.sacrum[0])[level + 1]
        low, dip = over.height, 0.8
        upper = [over.at(-over.depth + 1, low), over.at(-over.depth / 2, low - dip), over.at(-1, low)]
        lower = [under.at(-1, 0), under.at(-under.depth / 2, dip), under.at(-under.depth + 1, 0)]
        rear_middle = (upper[2] + lower[0]) / 2 + over.frame.unit * rear
        front_middle = (upper[0] + lower[2]) / 2 - over.frame.unit * front
        return [*upper, rear_middle, *lower, front_middle]

    def slipped_disc(self, level: int, reach: float) -> list[Point]:
        """The disc below `level` with its core pushed out `reach` millimetres into the canal."""
        outline = self.disc(level)
        upper, lower = outline[2], outline[4]
        middle, half, back = (upper + lower) / 2, (upper - lower) / 2, self.bodies[level].frame.unit
        shoulders = ((0.8, 0.5), (0.5, 0.88), (0.0, 1.0), (-0.5, 0.88), (-0.8, 0.5))
        pushed = [middle + half * side + back * reach * share for side, share in shoulders]
        return [*outline[:3], *pushed, *outline[4:]]

    def disc_centre(self, level: int) -> Point:
        outline = self.disc(level)
        return (outline[1] + outline[5]) / 2

    def disc_rear(self, level: int) -> Point:
        return self.disc(level)[3]


def lumbar(top: Point, scale: float, disc_heights: Sequence[float] = DISC_HEIGHTS) -> Lumbar:
    """The base with the rear upper corner of the first lumbar body at `top`, at `scale` pixels per millimetre."""
    bodies: list[Body] = []
    middle = top - polar(scale * BODY_DEPTHS[0] / 2, TILTS[0])
    tilts = (*TILTS, SACRAL_TILT)
    for level, tilt in enumerate(TILTS):
        unit = polar(scale, tilt)
        frame = Frame(middle + unit * BODY_DEPTHS[level] / 2, unit)
        bodies.append(Body(frame, BODY_HEIGHTS[level], BODY_DEPTHS[level]))
        middle += unit * 1j * BODY_HEIGHTS[level]
        middle += polar(scale, (tilt + tilts[level + 1]) / 2) * 1j * disc_heights[level]
    corner = middle + polar(scale * SACRAL_DEPTHS[0] / 2, SACRAL_TILT)
    return Lumbar(tuple(bodies), _sacrum(corner, scale))


def _sacrum(corner: Point, scale: float) -> tuple[Body, ...]:
    parts: list[Body] = []
    first = Body(Frame(corner, polar(scale, SACRAL_TILT)), SACRAL_HEIGHTS[0], SACRAL_DEPTHS[0])
    parts.append(first)
    corner += polar(scale, SACRAL_TURNS[0]) * 1j * SACRAL_HEIGHTS[0]
    for index in range(1, len(SACRAL_HEIGHTS)):
        unit = polar(scale, SACRAL_TURNS[index])
        parts.append(Body(Frame(corner, unit), SACRAL_HEIGHTS[index], SACRAL_DEPTHS[index]))
        corner += unit * 1j * SACRAL_HEIGHTS[index]
    return tuple(parts)


def body_outline(body: Body) -> list[Point]:
    high, deep, waist, lip = body.height, body.depth, 2.4, 1.6
    return [
        body.at(-deep, lip), body.at(-deep + lip, 0), body.at(-deep / 2, 0.9), body.at(-lip, 0), body.at(0, lip),
        body.at(-waist * 0.8, high / 2), body.at(0, high - lip), body.at(-lip, high), body.at(-deep / 2, high - 0.9),
        body.at(-deep + lip, high), body.at(-deep, high - lip), body.at(-deep + waist, high / 2),
    ]  # fmt: skip


def arch_outline(body: Body, level: int) -> list[Point]:
    """The lamina and spinous process, cut in the middle: tall at the middle levels, short and blunt at L5."""
    length, tall, drop = SPINE_LENGTHS[level], SPINE_HEIGHTS[level], SPINE_DROPS[level]
    near, top = CANAL_DEPTH + 0.5, 7.0
    tip = near + 5 + length
    return [
        body.at(near, top + 1), body.at(near + 3, top - 1), body.at(near + 8, top + 5),
        body.at(tip - 8, top + drop), body.at(tip - 1, top + drop + 1), body.at(tip + 1, top + drop + tall * 0.55),
        body.at(tip - 1.5, top + drop + tall), body.at(tip - 9, top + drop + tall - 1),
        body.at(near + 8, top + tall + 1.5), body.at(near + 2.5, top + tall + 3), body.at(near, top + tall),
    ]  # fmt: skip


def facet_outlines(body: Body) -> tuple[list[Point], list[Point]]:
    """The upper and the lower joint process of one vertebra, on the far side of the canal."""
    rising = [body.at(8, 12), body.at(9, -1), body.at(11, -9), body.at(14.5, -9), body.at(17, 0), body.at(17, 12)]
    falling = [body.at(13, 12), body.at(15, 26), body.at(16.5, 35), body.at(20, 37), body.at(23, 32), body.at(23, 14)]
    return rising, falling


def sac_edges(spine: Lumbar, front: float, rear: float) -> tuple[list[Point], list[Point]]:
    """The front and the rear edge of a band in the canal, from above; distances from the rear wall in mm."""
    first = spine.bodies[L1]
    ahead = [first.at(front, -40), first.at(front, -20)]
    behind = [first.at(rear, -40), first.at(rear, -20)]
    for body in spine.bodies:
        for down in (2.0, body.height - 2):
            ahead.append(body.at(front, down))
            behind.append(body.at(rear, down))
    for body, canal in zip(spine.sacrum[:2], SACRAL_CANAL, strict=False):
        share = canal / CANAL_DEPTH
        ahead.append(body.at(front * share, 4))
        behind.append(body.at(rear * share, 4))
    return ahead, behind


def draw_arches(picture: Picture, spine: Lumbar, skip: Sequence[int] = ()) -> None:
    for level, body in enumerate(spine.bodies):
        rising, falling = facet_outlines(body)
        if level in skip:
            continue
        picture.blob(falling, BONE_SHADE, width=4)
        if level != L1:
            picture.blob(rising, BONE_SHADE, width=4)
    for level, body in enumerate(spine.bodies):
        if level not in skip:
            picture.blob(arch_outline(body, level), BONE_SHADE)


def draw_sacrum(picture: Picture, spine: Lumbar) -> None:
    parts = spine.sacrum
    rear_roof = [part.at(roof, 4) for part, roof in zip(parts[:5], SACRAL_ROOF, strict=False)]
    roof_front = [part.at(canal, 5) for part, canal in zip(parts[:5], SACRAL_CANAL, strict=False)]
    end = parts[4].at(1, parts[4].height)
    crest: list[Point] = []
    for before, after in pairwise(rear_roof):
        middle = (before + after) / 2
        crest += [before, middle - parts[0].frame.unit * 2.5]
    picture.blob([*crest, rear_roof[-1], end, *reversed(roof_front)], BONE_SHADE)


def draw_sacral_bodies(picture: Picture, spine: Lumbar, line: float = 5) -> None:
    parts = spine.sacrum
    first = parts[0]
    front = [
        part.at(-part.depth + (2.5 if index == 0 else 0), 7 if index == 0 else 3) for index, part in enumerate(parts)
    ]
    last = parts[-1]
    rear = [part.at(0, 2) for part in parts]
    tip = [last.at(-3.5, last.height), last.at(-0.5, last.height)]
    outline = [
        first.at(-first.depth, 1.6), first.at(-first.depth + 1.6, 0), first.at(-first.depth / 2, 0.9),
            first.at(-1.6, 0),
        *rear, *reversed(tip), *reversed(front),
    ]  # fmt: skip
    picture.blob(outline, BONE, width=line)
    for part in parts[1:5]:
        picture.stroke(
            [part.at(-part.depth * 0.9, 0), part.at(-part.depth / 2, 0.8), part.at(-part.depth * 0.35, 0)],
            width=line * 0.6,
        )


def draw_canal(picture: Picture, spine: Lumbar) -> None:
    """The sac with the cord ending between L1 and L2, and the horse's tail of nerves below it."""
    ahead, behind = sac_edges(spine, 2.5, 14.5)
    picture.blob([*ahead, *reversed(behind)], NERVE_SOFT, width=4)
    threads = (5.0, 7.2, 9.6, 12.0)
    for back in threads:
        line, _ = sac_edges(spine, back, back)
        picture.stroke([spine.bodies[L2].at((back + 8.5) / 2, -4), *line[6:]], NERVE, 3.5)
    cord_front, cord_rear = sac_edges(spine, 5.0, 12.0)
    tip = spine.bodies[L2].at(8.5, 3)
    picture.blob([*cord_front[:4], tip, *reversed(cord_rear[:4])], NERVE, NERVE, 3)


def root_points(spine: Lumbar, level: int) -> list[Point]:
    """The root that leaves under the pedicle of `level`."""
    body = spine.bodies[level]
    return [body.at(10, 4), body.at(7, 13), body.at(2.5, 20.5), body.at(-4, 27), body.at(-9.5, 34), body.at(-13, 42)]


def draw_root(picture: Picture, spine: Lumbar, level: int, colour: str = NERVE) -> None:
    """A root that swells into its ganglion below the pedicle and thins out on its way to the leg."""
    scale = spine.bodies[level].frame.scale
    widths = [width * scale for width in (4.0, 4.2, 6.2, 4.2, 3.4, 2.6)]
    picture.blob(ribbon(root_points(spine, level), widths), colour, width=4)


def draw_pedicle(picture: Picture, body: Body) -> None:
    picture.blob([body.at(-1, 5), body.at(3, 3), body.at(7, 5), body.at(8, 10), body.at(6, 15), body.at(2, 16),
                  body.at(-1.5, 14)], BONE)  # fmt: skip


def draw_disc(picture: Picture, outline: Sequence[Point], fill: str = DISC) -> None:
    picture.path(smooth(outline, closed=True, tension=0.8), fill, INK)


def draw_spine(
    picture: Picture,
    spine: Lumbar,
    discs: Mapping[int, str] | None = None,
    slipped: Mapping[int, float] | None = None,
    roots: Collection[int] = range(5),
) -> None:
    """The whole base; `discs` colours and `slipped` pushes back (mm) single discs, named by the level above them."""
    draw_arches(picture, spine)
    draw_sacrum(picture, spine)
    draw_canal(picture, spine)
    for level in range(5):
        reach = (slipped or {}).get(level)
        outline = spine.slipped_disc(level, reach) if reach else spine.disc(level)
        draw_disc(picture, outline, (discs or {}).get(level, DISC))
    draw_sacral_bodies(picture, spine)
    for body in spine.bodies:
        picture.blob(body_outline(body), BONE)
    for level, body in enumerate(spine.bodies):
        if level in roots:
            draw_root(picture, spine, level)
        draw_pedicle(picture, body)
