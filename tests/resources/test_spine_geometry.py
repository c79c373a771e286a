"""The computed spine agrees with the anatomy it is meant to teach."""

from __future__ import annotations

import cmath
import math

import pytest

from resources.illustrations.curves import Frame, number, ribbon, sample
from resources.illustrations.lumbar import (
    BODY_DEPTHS,
    BODY_HEIGHTS,
    L1,
    L2,
    L4,
    L5,
    body_outline,
    lumbar,
    root_points,
)

SCALE = 3.0
SPINE = lumbar(300 + 50j, SCALE)


def degrees(unit: complex) -> float:
    return math.degrees(cmath.phase(unit))


def test_the_curve_between_the_first_lumbar_body_and_the_sacrum_is_about_55_degrees() -> None:
    assert degrees(SPINE.bodies[L1].frame.unit) - degrees(SPINE.sacrum[0].frame.unit) == pytest.approx(55, abs=3)


@pytest.mark.parametrize("level", range(5))
def test_bodies_have_their_measured_size(level: int) -> None:
    body = SPINE.bodies[level]
    plate = [(point - body.at(0, 0)) / body.frame.unit for point in body_outline(body)]
    assert max(point.imag for point in plate) == pytest.approx(BODY_HEIGHTS[level])
    assert min(point.real for point in plate) == pytest.approx(-BODY_DEPTHS[level])


@pytest.mark.parametrize("level", range(4))
def test_each_body_lies_below_the_one_above_and_clear_of_it(level: int) -> None:
    upper, lower = SPINE.bodies[level], SPINE.bodies[level + 1]
    for back in (0.0, -15.0, -30.0):
        assert lower.at(back, 0).imag > upper.at(back, upper.height).imag


def test_the_sacrum_starts_below_the_fifth_disc_and_leans_back() -> None:
    first = SPINE.sacrum[0]
    assert first.at(0, 0).imag > SPINE.bodies[L5].at(0, BODY_HEIGHTS[L5]).imag
    assert first.at(0, first.height).real > first.at(0, 0).real


@pytest.mark.parametrize("level", range(5))
def test_a_root_starts_in_the_canal_and_leaves_forward_below_its_pedicle(level: int) -> None:
    body = SPINE.bodies[level]
    backs = [((point - body.at(0, 0)) / body.frame.unit).real for point in root_points(SPINE, level)]
    assert backs == sorted(backs, reverse=True)
    assert backs[0] > 5
    leaving = next(
        local for point in root_points(SPINE, level) if (local := (point - body.at(0, 0)) / body.frame.unit).real < 3
    )
    assert leaving.imag > 16


def test_a_bulging_disc_reaches_farther_back_than_a_sound_one() -> None:
    unit = SPINE.bodies[L4].frame.unit
    further = (SPINE.disc(L4, rear=11)[3] - SPINE.disc(L4)[3]) / unit
    assert further == pytest.approx(11 - 1.5)


def test_a_thinner_disc_brings_the_neighbours_closer() -> None:
    thin = lumbar(300 + 50j, SCALE, [4.5, 10, 11, 12, 10])
    assert abs(thin.bodies[L2].at(0, 0) - thin.bodies[L1].at(0, 0)) < abs(
        SPINE.bodies[L2].at(0, 0) - SPINE.bodies[L1].at(0, 0)
    )


def test_a_curve_passes_through_all_its_points() -> None:
    points = [0j, 40 + 10j, 60 + 80j, 10 + 90j]
    placed = sample(points, 5)
    assert all(min(abs(point - place) for place in placed) < 1e-9 for point in points)


def test_a_ribbon_is_as_wide_as_asked_at_its_ends() -> None:
    outline = ribbon([0j, 50 + 0j, 100 + 0j], [10, 10, 4])
    assert abs(outline[1] - outline[-1]) == pytest.approx(10)
    tip = len(outline) // 2
    assert outline[tip].real > 100
    assert abs(outline[tip - 1] - outline[tip + 1]) == pytest.approx(4)


def test_a_mirrored_frame_swaps_left_and_right_only() -> None:
    assert Frame(100 + 0j, 2 + 0j, mirrored=True).at(10, 5) == 80 + 10j


@pytest.mark.parametrize(("value", "text"), [(-0.04, "0"), (2.0, "2"), (2.25, "2.2"), (-3.16, "-3.2")])
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text
