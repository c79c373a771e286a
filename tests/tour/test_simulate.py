"""The views of people who tell fewer colours apart, and what the kiosk says by shape and lightness besides."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from coloraide import Color
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.core.colour import contrast
from kiosk.core.theme import PALETTES
from kiosk.tour.simulate import VIEWS, Simulation
from kiosk.tour.tour import TourOptions, tour
from tests.kiosk_window import SMALL, write_content

RED, GREEN, BLUE = "#c04000", "#5f7300", "#0000ff"


def apart(one: str, other: str) -> float:
    """Difference as seen, in OKLab; 0.02 is about the least that is noticed."""
    return Color(one).delta_e(other, method="ok")


@pytest.mark.parametrize("view", ["protan", "deutan"])
def test_red_and_green_of_one_lightness_are_hard_to_tell_apart_without_red_or_green_cones(view: str) -> None:
    seen = Simulation(view)
    assert apart(seen.colour(RED), seen.colour(GREEN)) < 0.6 * apart(RED, GREEN)
    assert apart(seen.colour(BLUE), BLUE) < apart(seen.colour(RED), RED)


@pytest.mark.parametrize("view", VIEWS)
def test_black_white_and_grey_look_the_same_to_everybody(view: str) -> None:
    for colour in ("#000000", "#808080", "#ffffff"):
        assert apart(Simulation(view).colour(colour), colour) < 0.01


def test_the_grey_view_keeps_the_contrast() -> None:
    grey = Simulation("grey")
    for one, other in combinations((RED, GREEN, BLUE, "#ffffff"), 2):
        assert contrast(grey.colour(one), grey.colour(other)) == pytest.approx(contrast(one, other), rel=0.03)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("theme", PALETTES)
def test_words_stay_readable_in_every_view_of_every_theme(theme: str, view: str) -> None:
    """Protan eyes see reds darker: what has 7:1 for others must keep 4.5:1, and parts 3:1."""
    palette, seen = PALETTES[theme], Simulation(view)
    sheets = [seen.colour(sheet) for sheet in (palette.paper, palette.card, palette.rail)]
    for sheet in sheets:
        for ink in (palette.ink, palette.soft, *(tone.ink for tone in palette.tones.values())):
            assert contrast(seen.colour(ink), sheet) >= 4.5, (ink, sheet)
        for part in (palette.edge, palette.focus):
            assert contrast(seen.colour(part), sheet) >= 3, (part, sheet)


def test_a_picture_keeps_its_size_and_changes_pixel_by_pixel() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    image.setPixelColor(2, 1, QColor("white"))
    seen = Simulation("deutan")
    found = seen.of(image)
    assert found.size() == image.size()
    assert found.pixelColor(0, 0).name() == seen.colour(RED) != RED
    assert found.pixelColor(2, 1).name() == "#ffffff"


def test_the_tour_lays_every_view_beside_its_picture(tmp_path: Path, fonts: QGuiApplication) -> None:
    assert fonts
    content = write_content(tmp_path / "content", SMALL)
    options = TourOptions(content, tmp_path / "out", ((640, 400),), languages=("es",), simulate=True)
    tour(options, lambda _line: None)
    folder = tmp_path / "out" / "640x400" / "es-light-normal"
    assert {file.name for file in folder.glob("home.*")} == {"home.png", *(f"home.{view}.png" for view in VIEWS)}
    grey = QImage(str(folder / "home.grey.png")).pixelColor(320, 380)
    assert grey.red() == grey.green() == grey.blue()
