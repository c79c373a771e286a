"""The parts of a picture that can be touched, as staff write them."""

from __future__ import annotations

import pytest

from kiosk.core.blocks import Spot
from kiosk.core.library import Loaded, Page
from kiosk.core.spots import MOST
from tests.core.folders import PNG, Desk

PICTURE = "\n![A back](../../images/back.png)\n"
DISC = "  - name: Disc\n    at: 30, 40\n    says: A cushion.\n    page: 02-two.md\n"


def write(desk: Desk, spots: str, body: str = PICTURE) -> Loaded:
    return desk.load(
        {
            "images/back.png": PNG,
            "en/01-start/01-one.md": f"---\ntitle: One\nspots:\n{spots}---\n{body}",
            "en/01-start/02-two.md": "---\ntitle: Two\n---\nWords.\n",
        }
    )


def page(loaded: Loaded) -> Page:
    found = loaded.library.editions[0].page("start/one")
    assert found is not None
    return found


def test_spots_are_read_with_the_page_that_tells_more(desk: Desk) -> None:
    loaded = write(desk, DISC + "  - {name: Nerve, at: 60.5% ; 40 %, says: It feels.}\n")
    assert loaded.problems == ()
    assert page(loaded).spots == (Spot("Disc", "A cushion.", 30, 40, "start/two"), Spot("Nerve", "It feels.", 60.5, 40))


@pytest.mark.parametrize(
    ("spot", "line", "rule", "says", "kept"),
    [
        ("  - at: 60, 80\n    says: It.\n", 8, "spots", "name:", 1),
        ("  - name: Bone\n    at: 60, 80\n", 8, "spots", "says:", 1),
        ("  - name: Bone\n    says: It.\n", 8, "spots", "at: 62, 40", 1),
        ("  - name: Bone\n    at: up there\n    says: It.\n", 9, "spots", "at: 62, 40", 1),
        ("  - name: Bone\n    at: 60, 101\n    says: It.\n", 9, "spots", "beside the picture", 1),
        ("  - name: Bone\n    at: 44, 50\n    says: It.\n", 8, "spots", "touches both", 1),
        ("  - name: Bone\n    at: 60, 80\n    says: It.\n    page: gone.md\n", 11, "dead-link", "not there", 2),
        ("  - name: Bone\n    at: 60, 80\n    says: It.\n    page: kiosk:contact\n", 11, "spots", "no page", 2),
        (f"  - name: Bone\n    at: 60, 80\n    says: {'It. ' * 60}\n", 10, "spots", "two short sentences", 2),
        ("  - nam: Bone\n    name: Bone\n    at: 60, 80\n    says: It.\n", 8, "unknown-key", '"name"', 2),
        ("  - name: Bone\n    at: [60, 80]\n    says: It.\n", 9, "wrong-type", "not a list", 1),
    ],
)
def test_a_spot_that_cannot_be_used_is_told_and_leaves_the_others(
    desk: Desk, spot: str, line: int, rule: str, says: str, kept: int
) -> None:
    loaded = write(desk, DISC + spot)
    problem = next(problem for problem in loaded.problems if problem.rule == rule)
    assert problem.line == line
    assert says in problem.text
    assert len(page(loaded).spots) == kept
    assert page(loaded).spots[0].name == "Disc"


@pytest.mark.parametrize("spots", ["  Disc\n", "  - Disc\n", "  name: Disc\n"])
def test_spots_in_another_form_say_how_they_are_written(desk: Desk, spots: str) -> None:
    loaded = write(desk, spots)
    (problem,) = loaded.problems
    assert problem.rule == "wrong-type"
    assert '"- name:"' in problem.text
    assert page(loaded).spots == ()


def test_distance_goes_by_the_shape_of_the_picture(desk: Desk) -> None:
    """The picture is 40 wide and 30 high: 19 percent of its height are less than 15 of its width."""
    loaded = write(
        desk, DISC + "  - {name: Below, at: '30, 59', says: It.}\n  - {name: Far, at: '46, 40', says: It.}\n"
    )
    assert [spot.name for spot in page(loaded).spots] == ["Disc", "Far"]


def test_a_picture_that_is_missing_leaves_the_names(desk: Desk) -> None:
    loaded = write(desk, DISC, "\n![A back](../../images/gone.png)\n")
    assert [problem.rule for problem in loaded.problems] == ["missing-picture"]
    assert len(page(loaded).spots) == 1
    loaded = write(desk, DISC, "Words.\n")
    assert ["lie on no picture" in problem.text for problem in loaded.problems] == [True]
    assert len(page(loaded).spots) == 1


def test_what_is_too_much_is_left_out(desk: Desk) -> None:
    rows = [f"  - {{name: Part {n}, at: '{n % 4 * 25}, {n // 4 * 25}', says: It.}}\n" for n in range(MOST + 1)]
    loaded = write(desk, "".join(rows))
    assert len(page(loaded).spots) == MOST
    assert [(problem.line, problem.severity) for problem in loaded.problems] == [(4 + MOST, "warning")]
