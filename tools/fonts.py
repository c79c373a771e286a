"""Makes the fonts in resources/fonts from the published static ones, adding the two arrows the designers left out.

Needs fonttools, which nothing else here needs: `uv run --with fonttools tools/fonts.py PACKAGE_FOLDER`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
STYLES = {
    "400Regular": "Regular",
    "400Regular_Italic": "Italic",
    "600SemiBold": "SemiBold",
    "700Bold": "Bold",
}
ARROWS = {"→": 1, "←": -1}


def add_arrow(font: TTFont, character: str, direction: int) -> None:
    """Adds an arrow whose stroke and height are those of the minus sign, 1.5 times as long."""
    minus = font["glyf"][font.getBestCmap()[ord("−")]]
    stroke, middle = minus.yMax - minus.yMin, (minus.yMax + minus.yMin) / 2
    length, margin = 1.5 * (minus.xMax - minus.xMin), minus.xMin
    head, slant = 0.4 * length, stroke / 2**0.5
    upper = [
        (length, 0.0),
        (length - head, head),
        (length - head - slant, head - slant),
        (length - 2 * slant - stroke / 2, stroke / 2),
        (0.0, stroke / 2),
    ]
    lower = [(x, -y) for x, y in reversed(upper[1:])]
    outline = [(x, middle + y) for x, y in upper + lower]
    if direction > 0:
        outline.reverse()
    else:
        outline = [(length - x, y) for x, y in outline]
    pen = TTGlyphPen(None)
    pen.moveTo((round(margin + outline[0][0]), round(outline[0][1])))
    for x, y in outline[1:]:
        pen.lineTo((round(margin + x), round(y)))
    pen.closePath()
    put(font, character, pen, round(length + 2 * margin))


def put(font: TTFont, character: str, pen: TTGlyphPen, width: int) -> None:
    name, glyph = f"uni{ord(character):04X}", pen.glyph()
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (width, glyph.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(character)] = name


def main() -> None:
    package = Path(sys.argv[1])
    for folder, style in STYLES.items():
        font = TTFont(package / folder / f"AtkinsonHyperlegibleNext_{folder}.ttf", recalcTimestamp=False)
        for character, direction in ARROWS.items():
            add_arrow(font, character, direction)
        font.save(FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf")


if __name__ == "__main__":
    main()
