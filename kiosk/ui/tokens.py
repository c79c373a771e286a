"""What the screens look like: colours, and sizes in real millimetres.

Screens read these through Theme.qml, which converts each value once instead of at every reading.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.brand import palettes
from kiosk.core.icons import glyphs
from kiosk.core.settings import TEXT_SIZES
from kiosk.core.theme import Palette

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

BODY_CAPITAL_MM = 5.2
"""Height of a capital of body text at the normal size; 36 CFR 1194 appendix C, 402.4, asks for at least 4.8."""
CAPITAL_EM = 0.668
"""Height of a capital in Atkinson Hyperlegible Next, in parts of the font size."""
LEAST_CAPITAL_MM = 4.8
ENLARGED_CAPITAL_MM = 7.3
"""From Large on: 0.7 degrees at 600 mm, as EN 301 549, 5.1.4, asks of text that nothing else can enlarge."""
SMALL = 0.93
"""What notes, captions and the like are in parts of the body text."""
DENSE, ROOMY = 0.7, 0.935
"""What words for staff are in parts of the body text: capitals of 3.6 mm, or of 4.8 mm as 402.4 asks."""
SCALES: Mapping[str, float] = dict(zip(TEXT_SIZES, (1.0, 1.42, 1.7, 2.0), strict=True))


@QmlElement
class Tokens(QObject):
    """`mm` is pixels per millimetre; `em` is the body font size in pixels, `base` what it is at the normal size.

    `small` is the size of notes and captions, `note` that of words for staff.

    `name` is the theme's; `motion`, `outlined`, `mirrored` (from right to left) and `big` (larger targets) tell how to
    draw; everything else is a colour.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accent = ""
        self._palettes = palettes("")
        self._palette: Palette = self._palettes["light"]
        self._name = "light"
        self._mm = 4.0
        self._scale = 1.0
        self._motion = True
        self._mirrored = False
        self._big = False
        self._note = DENSE

    def brand(self, accent: str) -> None:
        """Draw in a clinic's accent, `#rrggbb`, from now on; empty: in the kiosk's own."""
        if accent == self._accent:
            return
        self._accent, self._palettes = accent, palettes(accent)
        self._palette = self._palettes[self._name]
        self.changed.emit()

    @property
    def palette(self) -> Palette:
        return self._palette

    def magnify(self, *, roomy: bool) -> None:
        """Larger words for staff, or the usual ones."""
        note = ROOMY if roomy else DENSE
        if note != self._note:
            self._note = note
            self.changed.emit()

    def apply(self, *, theme: str, text_size: str, mm: float, motion: bool, mirrored: bool, big: bool) -> None:
        state = (theme, SCALES[text_size], mm, motion, mirrored, big)
        if state == (self._name, self._scale, self._mm, self._motion, self._mirrored, self._big):
            return
        self._name, self._scale, self._mm, self._motion = theme, SCALES[text_size], mm, motion
        self._mirrored, self._big = mirrored, big
        self._palette = self._palettes[theme]
        self.changed.emit()

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The character of an icon, or of a plain dot when there is no such icon."""
        table = glyphs()
        return table.get(name, table["circle"])

    def _get_name(self) -> str:
        return self._name

    def _get_mm(self) -> float:
        return self._mm

    def _get_em(self) -> float:
        return round(BODY_CAPITAL_MM / CAPITAL_EM * self._mm * self._scale)

    def _get_small(self) -> float:
        least = ENLARGED_CAPITAL_MM if self._scale > 1 else LEAST_CAPITAL_MM
        return max(round(SMALL * self._get_em()), ceil(least / CAPITAL_EM * self._mm))

    def _get_note(self) -> float:
        return ceil(self._note * self._get_base())

    def _get_base(self) -> float:
        return round(BODY_CAPITAL_MM / CAPITAL_EM * self._mm)

    def _get_motion(self) -> bool:
        return self._motion

    def _get_mirrored(self) -> bool:
        return self._mirrored

    def _get_big(self) -> bool:
        return self._big

    def _get_outlined(self) -> bool:
        return self._name == "contrast"

    def _get_paper(self) -> str:
        return self._palette.paper

    def _get_card(self) -> str:
        return self._palette.card

    def _get_rail(self) -> str:
        return self._palette.rail

    def _get_ink(self) -> str:
        return self._palette.ink

    def _get_soft(self) -> str:
        return self._palette.soft

    def _get_line(self) -> str:
        return self._palette.line

    def _get_edge(self) -> str:
        return self._palette.edge

    def _get_scrim(self) -> str:
        return self._palette.scrim

    def _get_focus(self) -> str:
        return self._palette.focus

    def _get_tones(self) -> dict[str, dict[str, str]]:
        return {name: {"ink": tone.ink, "tint": tone.tint, "on": tone.on} for name, tone in self._palette.tones.items()}

    name = Property(str, _get_name, notify=changed)
    mm = Property(float, _get_mm, notify=changed)
    em = Property(float, _get_em, notify=changed)
    small = Property(float, _get_small, notify=changed)
    note = Property(float, _get_note, notify=changed)
    base = Property(float, _get_base, notify=changed)
    motion = Property(bool, _get_motion, notify=changed)
    mirrored = Property(bool, _get_mirrored, notify=changed)
    big = Property(bool, _get_big, notify=changed)
    outlined = Property(bool, _get_outlined, notify=changed)
    paper = Property(str, _get_paper, notify=changed)
    card = Property(str, _get_card, notify=changed)
    rail = Property(str, _get_rail, notify=changed)
    ink = Property(str, _get_ink, notify=changed)
    soft = Property(str, _get_soft, notify=changed)
    line = Property(str, _get_line, notify=changed)
    edge = Property(str, _get_edge, notify=changed)
    scrim = Property(str, _get_scrim, notify=changed)
    focus = Property(str, _get_focus, notify=changed)
    tones = Property("QVariantMap", _get_tones, notify=changed)  # pyright: ignore[reportArgumentType]
