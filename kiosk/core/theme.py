"""The three themes as tables of colour tokens.

Every text pair is at least 7:1 and every part needed to see a control at least 3:1 (WCAG 1.4.6 and 1.4.11);
tests/core/test_theme.py computes each of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tone:
    """The colour of a section: `ink` is read on `tint`, on paper and on cards; `on` is read on `ink`."""

    ink: str
    tint: str
    on: str


@dataclass(frozen=True, slots=True)
class Palette:
    """`line` is decoration only; `edge` is the outline that shows where a control is."""

    paper: str
    card: str
    rail: str
    ink: str
    soft: str
    line: str
    edge: str
    scrim: str
    focus: str
    tones: Mapping[str, Tone]


def _tones(on: str, **pairs: tuple[str, str]) -> Mapping[str, Tone]:
    return {name: Tone(ink, tint, on) for name, (ink, tint) in pairs.items()}


LIGHT = Palette(
    paper="#FBF7F0",
    card="#FFFFFF",
    rail="#F4EEE3",
    ink="#14263D",
    soft="#38485C",
    line="#E3DACB",
    edge="#7A6F5D",
    scrim="#14263D",
    focus="#0B5FFF",
    tones=_tones(
        "#FFFFFF",
        blue=("#1D3F8A", "#DFE7F8"),
        clay=("#7A3310", "#FBE6D4"),
        teal=("#0A4E5B", "#DCEBEA"),
        plum=("#5B2A66", "#EFE1F2"),
        green=("#27511A", "#E2EFD9"),
        red=("#8C1818", "#FBE3E3"),
    ),
)

DARK = Palette(
    paper="#111A24",
    card="#1A2633",
    rail="#0C131B",
    ink="#F3EEE4",
    soft="#C9D1DA",
    line="#2E3D4D",
    edge="#8796A6",
    scrim="#000000",
    focus="#8CC8FF",
    tones=_tones(
        "#0C131B",
        blue=("#BCD0FF", "#20304F"),
        clay=("#FFC9A3", "#43291A"),
        teal=("#A5E0E3", "#143A40"),
        plum=("#E6C3EF", "#3A2442"),
        green=("#BFE3AC", "#233A1B"),
        red=("#FFC4C0", "#4A1F1F"),
    ),
)

CONTRAST = Palette(
    paper="#000000",
    card="#000000",
    rail="#000000",
    ink="#FFE800",
    soft="#FFE800",
    line="#FFE800",
    edge="#FFE800",
    scrim="#000000",
    focus="#FFFFFF",
    tones=_tones(
        "#000000",
        **dict.fromkeys(("blue", "clay", "teal", "plum", "green", "red"), ("#FFE800", "#000000")),
    ),
)

PALETTES: Mapping[str, Palette] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
