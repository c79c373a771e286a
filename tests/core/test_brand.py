"""A clinic's own colour: used where it can be read, refused with a way out where it cannot."""

from __future__ import annotations

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.brand import CHOICES, LEAST, TONE, accent_fault, like_red, nearest_accent, palettes
from kiosk.core.colour import contrast
from kiosk.core.settings_file import read_settings
from kiosk.core.theme import CONTRAST, LIGHT, PALETTES
from tests.core.test_theme import PART, TEXT, parts, texts

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
PALE_YELLOW, NEON_GREEN, MID_GREY = "#F6E58D", "#39FF14", "#808080"


@given(COLOURS)
def test_whatever_colour_is_accepted_every_theme_can_be_read(colour: str) -> None:
    accent = colour if not accent_fault(colour) else nearest_accent(colour)
    for palette in palettes(accent).values():
        assert not [pair for pair in texts(palette) if contrast(*pair) < TEXT]
        assert not [pair for pair in parts(palette) if contrast(*pair) < PART]


@given(COLOURS)
def test_the_colour_that_is_offered_is_accepted_and_is_the_nearest_of_its_hue(colour: str) -> None:
    if not accent_fault(colour):
        return
    offered = nearest_accent(colour)
    assert not accent_fault(offered)
    wanted, found = Color(colour).convert("oklch"), Color(offered).convert("oklch")
    lighter = found.clone().set("lightness", found["lightness"] + 0.01).fit("srgb", method="oklch-chroma")
    ratios = [contrast(lighter.convert("srgb").to_string(hex=True), s) for s in (LIGHT.paper, LIGHT.card, LIGHT.rail)]
    assert min(ratios) < LEAST + 0.05, "a lighter one would do as well"
    if min(wanted["chroma"], found["chroma"]) > 0.05:
        turn = abs(wanted["hue"] - found["hue"])
        assert min(turn, 360 - turn) < 10


@pytest.mark.parametrize(
    ("accent", "measured", "offered"),
    [(PALE_YELLOW, "1.1:1", "#5E4E00"), (NEON_GREEN, "1.1:1", "#005D00"), (MID_GREY, "3.4:1", "#4F4F4F")],
)
def test_an_odd_accent_is_refused_with_its_figure_and_the_nearest_that_passes(
    accent: str, measured: str, offered: str
) -> None:
    settings, (problem,) = read_settings(f'[look]\ntheme = "dark"\naccent = "{accent}"\n')
    assert settings.accent == ""
    assert (problem.rule, problem.line) == ("weak-accent", 3)
    assert measured in problem.text
    assert offered in problem.text
    assert read_settings(f'[look]\naccent = "{offered}"\n')[0].accent == offered


def test_a_figure_just_below_the_limit_is_not_rounded_up_to_it() -> None:
    close = "#575757"
    assert 6.0 < contrast(close, LIGHT.rail) < LEAST
    assert "7.0:1" not in accent_fault(close)


@pytest.mark.parametrize("accent", ["teal", "#12345", "0A4E5B", "#GGGGGG"])
def test_what_is_no_colour_is_refused(accent: str) -> None:
    settings, (problem,) = read_settings(f'[look]\naccent = "{accent}"\n')
    assert (settings.accent, problem.rule, problem.line) == ("", "wrong-type", 2)


def test_a_red_accent_is_used_but_staff_are_told() -> None:
    settings, (problem,) = read_settings('[look]\naccent = "#A40017"\n')
    assert (settings.accent, problem.rule) == ("#A40017", "red-accent")
    assert not like_red(LIGHT.tones[TONE].ink)
    assert not like_red(LIGHT.tones["clay"].ink)


def test_an_accent_changes_one_tone_and_leaves_high_contrast_alone() -> None:
    branded = palettes("#5B1A6E")
    assert branded["contrast"] is CONTRAST
    for name in ("light", "dark"):
        changed = {tone for tone in branded[name].tones if branded[name].tones[tone] != PALETTES[name].tones[tone]}
        assert changed == {TONE}
    assert palettes("") is PALETTES


def test_every_colour_on_offer_can_be_read_and_none_looks_like_a_warning() -> None:
    for name, colour in CHOICES.items():
        assert accent_fault(colour) == "", name
        assert not like_red(colour), name
        assert colour == colour.upper()
        palettes(colour)
