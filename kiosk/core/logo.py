"""The clinic's logo: can it be shown, and on which ground can it be seen?"""

from __future__ import annotations

from collections import Counter

from kiosk.core.colour import contrast
from kiosk.core.findings import Findings
from kiosk.core.library import Logo
from kiosk.core.links import Fault, Resolver
from kiosk.core.pictures import Picture, PictureProbe, examine
from kiosk.core.rules import Rule
from kiosk.core.settings import Settings
from kiosk.core.settings_file import FILE_NAME
from kiosk.core.theme import LIGHT, PALETTES
from kiosk.core.tree import Tree

HEAVIEST, WIDEST = 1_500_000, 4000
"""Bytes and pixels."""
STANDS_OUT = 3.0
"""WCAG 2.2, 1.4.11."""
MOST = 0.85
"""The part of what is painted that must stand out; edges of letters and shadows do not."""
LEAST_MARK = 0.02
"""The part of a logo with a ground of its own that must stand out from that."""
OPAQUE = 0.98
PLATES = (LIGHT.card, LIGHT.ink)
_HALF = 128


def find_logo(settings: Settings, tree: Tree, probe: PictureProbe, findings: Findings) -> Logo | None:
    """The logo that the settings name, if it can be shown. `findings` are those of the settings."""
    if not settings.logo:
        return None
    entry = Resolver({}, tree.files).picture(settings.logo, FILE_NAME)
    if isinstance(entry, Fault):
        findings.warning(settings.logo_line, entry.rule, entry.text)
        return None
    picture = examine(entry, probe)
    if picture.fault:
        findings.warning(settings.logo_line, Rule.BAD_PICTURE, picture.fault)
        return None
    size = entry.file.stat().st_size
    if size > HEAVIEST or picture.width > WIDEST:
        text = (
            f"The logo has {size / 1e6:.1f} MB and is {picture.width} pixels wide; {HEAVIEST / 1e6:.1f} MB and "
            f"{WIDEST} pixels are the limits. It is not shown. Save it smaller: 1000 pixels are plenty."
        )
        findings.warning(settings.logo_line, Rule.HEAVY_PICTURE, text)
        return None
    plates = {name: plate(picture, palette.paper, palette.card) for name, palette in PALETTES.items()}
    if None in plates.values():
        text = (
            "Parts of the logo cannot be seen on any ground: 3:1 is the least contrast. Use a logo of one dark colour."
        )
        findings.warning(settings.logo_line, Rule.UNSEEN_LOGO, text)
    return Logo(entry.path, picture.width, picture.height, {name: found or "" for name, found in plates.items()})


def plate(picture: Picture, *sheets: str) -> str | None:
    """The colour to lay under a logo on these sheets: empty if it can be seen anyway, None if nothing helps."""
    colours = _painted(picture)
    if colours.total() >= OPAQUE * sum(picture.colours.values()):
        [(own, _count)] = colours.most_common(1)
        return "" if _share(colours, own) >= LEAST_MARK else None
    if all(_share(colours, sheet) >= MOST for sheet in sheets):
        return ""
    return next((ground for ground in PLATES if _share(colours, ground) >= MOST), None)


def _painted(picture: Picture) -> Counter[str]:
    """How often each colour is met where the logo covers what lies beneath."""
    found: Counter[str] = Counter()
    for colour, count in picture.colours.items():
        if colour >> 24 >= _HALF:
            found[f"#{colour & 0xFFFFFF:06X}"] += count
    return found or Counter({LIGHT.paper: 1})


def _share(colours: Counter[str], ground: str) -> float:
    seen = sum(count for colour, count in colours.items() if contrast(colour, ground) >= STANDS_OUT)
    return seen / colours.total()
