"""Computes every pair of colours that the screens put together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.core.colour import contrast
from kiosk.core.library import TONES
from kiosk.core.settings import THEMES
from kiosk.core.theme import PALETTES, Palette

TEXT = 7.0
"""WCAG 1.4.6, level AAA."""
PART = 3.0
"""WCAG 1.4.11: what is needed to see a control."""


def sheets(palette: Palette) -> tuple[str, ...]:
    return palette.paper, palette.card, palette.rail


def texts(palette: Palette) -> Iterator[tuple[str, str]]:
    for sheet in sheets(palette):
        yield palette.ink, sheet
        yield palette.soft, sheet
    for tone in palette.tones.values():
        for sheet in (*sheets(palette), tone.tint):
            yield tone.ink, sheet
        yield tone.on, tone.ink
        yield palette.ink, tone.tint


def parts(palette: Palette) -> Iterator[tuple[str, str]]:
    for sheet in sheets(palette):
        yield palette.edge, sheet
        yield palette.focus, sheet
    for tone in palette.tones.values():
        yield palette.focus, tone.tint


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read(name: str) -> None:
    faint = [(one, other, contrast(one, other)) for one, other in texts(PALETTES[name]) if contrast(one, other) < TEXT]
    assert not faint


@pytest.mark.parametrize("name", THEMES)
def test_every_control_can_be_seen(name: str) -> None:
    faint = [(one, other, contrast(one, other)) for one, other in parts(PALETTES[name]) if contrast(one, other) < PART]
    assert not faint


def test_every_theme_has_every_tone() -> None:
    assert set(PALETTES) == set(THEMES)
    for palette in PALETTES.values():
        assert set(palette.tones) == set(TONES)


def test_tones_tell_sections_apart() -> None:
    """In high contrast there is one color only, and that is the point of it."""
    for name in ("light", "dark"):
        inks = {tone.ink for tone in PALETTES[name].tones.values()}
        assert len(inks) == len(TONES)
