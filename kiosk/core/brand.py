"""A clinic's own colour in the kiosk's themes.

The accent takes the place of the tone `teal`, the colour of the kiosk's own controls. High contrast stays as it is.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from kiosk.core.colour import contrast
from kiosk.core.theme import CONTRAST, DARK, LIGHT, PALETTES, Palette, Tone

LEAST = 7.0
"""WCAG 2.2, 1.4.6: an accent is read as text on every sheet, and so is far above the 3:1 of 1.4.11 for parts."""
TONE = "teal"

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

RED = (
    "This accent is as red as the warnings, so that buttons look like an emergency. The kiosk uses it. "
    "Think of another colour of your clinic."
)
"""What to say of an accent that is `like_red`."""

CHOICES: Mapping[str, str] = {
    "navy": "#1D3F8A",
    "indigo": "#3B3189",
    "plum": "#5B2A66",
    "berry": "#7A1B5B",
    "brown": "#633812",
    "olive": "#4B4A10",
    "forest": "#27511A",
    "slate": "#34495E",
    "graphite": "#3D3D3D",
}
"""Colours to offer a clinic that has none, or none that can be read."""

_LIGHT_TINT, _DARK_TINT = 14, 30
"""Per cent of the accent in its tint, at most."""
_GREYISH, _RED_HUES = 0.35, 0.05
_LIGHTEST, _STEP = 100, 2
_SATURATION = 0.7


def is_colour(words: str) -> bool:
    """Whether this is written as `#rrggbb`."""
    return _COLOUR.fullmatch(words) is not None


def accent_contrast(accent: str) -> float:
    """How well `#rrggbb` is read on the kiosk's paper, rounded down: to be at least `LEAST`."""
    return _down(_readable(accent, LIGHT))


def accent_fault(accent: str) -> str:
    """Why `#rrggbb` cannot be read, with the figure and the nearest colour that can; empty if it can."""
    measured = accent_contrast(accent)
    if measured >= LEAST:
        return ""
    return (
        f"accent {accent} has a contrast of {measured}:1 on the kiosk's paper; {LEAST:g}:1 is the least. "
        f'The nearest colour that has it is "{nearest_accent(accent)}". Until then the kiosk uses its own.'
    )


def nearest_accent(accent: str) -> str:
    """The lightest colour of the same hue that can be read: OKLCH is searched, because equal steps look equal there."""
    from coloraide import Color  # takes 0.1 s to import, and only a refused accent needs it

    wanted = Color(accent).convert("oklch")

    def at(step: int) -> str:
        return (
            wanted.clone().set("lightness", step / 1000).convert("srgb").fit(method="oklch-chroma").to_string(hex=True)
        )

    low, high = 0, round(1000 * wanted["lightness"])
    while low < high:
        middle = (low + high + 1) // 2
        if _readable(at(middle), LIGHT) >= LEAST:
            low = middle
        else:
            high = middle - 1
    return at(low).upper()


def like_red(accent: str) -> bool:
    """Whether it could be taken for the tone that warnings have to themselves."""
    hue, _lightness, saturation = _hls(accent)
    turn = abs(hue - _hls(LIGHT.tones["red"].ink)[0])
    return saturation > _GREYISH and min(turn, 1 - turn) < _RED_HUES


def palettes(accent: str) -> Mapping[str, Palette]:
    """Every theme in this accent, which must be without a fault; the shipped ones if it is empty."""
    if not accent:
        return PALETTES
    return {"light": _with(LIGHT, _on_light(accent)), "dark": _with(DARK, _on_dark(accent)), "contrast": CONTRAST}


def _readable(ink: str, palette: Palette, *more: str) -> float:
    """The least contrast of an ink with the sheets it is read on."""
    return min(contrast(ink, sheet) for sheet in (palette.paper, palette.card, palette.rail, *more))


def _with(palette: Palette, tone: Tone) -> Palette:
    return replace(palette, tones={**palette.tones, TONE: tone})


def _on_light(accent: str) -> Tone:
    tints = (_mixed(accent, LIGHT.card, share) for share in range(_LIGHT_TINT, 0, -1))
    return Tone(accent, _first(tints, lambda tint: contrast(accent, tint) >= LEAST), LIGHT.card)


def _on_dark(accent: str) -> Tone:
    """As dark themes do it: a light ink of the same hue on a tint a little lighter than the card."""
    tint = _mixed(accent, DARK.card, _DARK_TINT)
    hue, lightness, saturation = _hls(accent)
    steps = range(round(100 * max(lightness, 0.75)), _LIGHTEST + 1, _STEP)
    inks = (_from_hls(hue, step / 100, min(saturation, _SATURATION)) for step in steps)
    return Tone(_first(inks, lambda ink: _readable(ink, DARK, tint) >= LEAST), tint, DARK.rail)


def _first(colours: Iterable[str], fits: Callable[[str], bool]) -> str:
    return next(colour for colour in colours if fits(colour))


def _hls(colour: str) -> tuple[float, float, float]:
    red, green, blue = (channel / 255 for channel in _channels(colour))
    return colorsys.rgb_to_hls(red, green, blue)


def _from_hls(hue: float, lightness: float, saturation: float) -> str:
    return _hex(round(255 * channel) for channel in colorsys.hls_to_rgb(hue, lightness, saturation))


def _mixed(colour: str, ground: str, per_cent: int) -> str:
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return _hex(round((a * per_cent + b * (100 - per_cent)) / 100) for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))


def _hex(channels: Iterable[int]) -> str:
    return "#" + "".join(f"{channel:02X}" for channel in channels)


def _down(ratio: float) -> float:
    """Rounded down: a ratio of 6.99 must not be shown as the 7 it misses."""
    return int(10 * ratio) / 10
