"""The clinic's colour while staff choose it: whether it can be read, and what the kiosk looks like in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.brand import CHOICES, LEAST, TONE, accent_contrast, is_colour, like_red, nearest_accent, palettes
from kiosk.core.theme import LIGHT, Palette
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Accent(QObject):
    """`state` is own (the kiosk's colour), good, red (good, but like warnings), pale or unfinished. Of a pale one
    `contrast` is the figure, `least` what it is to be, and `nearest` the nearest colour that has it.
    """

    changed = Signal()

    def __init__(self, chosen: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen

    def _get_state(self) -> str:
        accent = self._chosen()
        if not accent:
            return "own"
        if not is_colour(accent):
            return "unfinished"
        if accent_contrast(accent) < LEAST:
            return "pale"
        return "red" if like_red(accent) else "good"

    def _get_contrast(self) -> float:
        accent = self._chosen()
        return accent_contrast(accent) if is_colour(accent) else 0

    def _get_nearest(self) -> str:
        return nearest_accent(self._chosen()) if self._get_state() == "pale" else ""

    def _get_samples(self) -> list[Row]:
        """The light and the dark theme in this colour; in the nearest one if it is pale."""
        usable = self._get_state() in {"good", "red"}
        themes = palettes(self._chosen() if usable else self._get_nearest())
        return [_sample(themes[name]) for name in ("light", "dark")]

    def _get_choices(self) -> list[Row]:
        own: Row = {"name": "own", "colour": "", "shown": LIGHT.tones[TONE].ink}
        return [own, *({"name": name, "colour": colour, "shown": colour} for name, colour in CHOICES.items())]

    state = Property(str, _get_state, notify=changed)
    contrast = Property(float, _get_contrast, notify=changed)
    least = Property(float, lambda _self: LEAST, constant=True)
    nearest = Property(str, _get_nearest, notify=changed)
    samples = Property("QVariantList", _get_samples, notify=changed)  # pyright: ignore[reportArgumentType]
    choices = Property("QVariantList", _get_choices, constant=True)  # pyright: ignore[reportArgumentType]


def _sample(palette: Palette) -> Row:
    tone = palette.tones[TONE]
    return {
        "paper": palette.paper,
        "card": palette.card,
        "words": palette.ink,
        "ink": tone.ink,
        "tint": tone.tint,
        "on": tone.on,
    }
