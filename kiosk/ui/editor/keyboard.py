"""A keyboard on the screen, for a kiosk that has no other: its keys arrive as those of a real one would."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtQml import QmlElement

from kiosk.core.keyboard import DIGITS, letters

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

SIGNS = ".,:?!-()"
ACCENTS = {"es": ("", "¿¡", "", "áéíóú")}
"""What comes after the letters of each row, the digits first."""
_KEYS = {
    "back": Qt.Key.Key_Backspace,
    "enter": Qt.Key.Key_Return,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
}


@QmlElement
class EditorKeys(QObject):
    """`capital` holds for one letter. `language` gives the language that is written; `turned` tells that the letters
    are others.
    """

    changed = Signal()
    turned = Signal()

    def __init__(self, language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._capital = False
        self._spoken = ""
        self._window: QWindow | None = None

    def type_into(self, window: QWindow) -> None:
        self._window = window

    @Slot()
    def look(self) -> None:
        """Have the letters of the language that is written now."""
        if self._language() != self._spoken:
            self._spoken = self._language()
            self.turned.emit()

    @Slot(str)
    def type(self, letter: str) -> None:
        self._send(0, letter.upper() if self._capital else letter)
        if self._capital:
            self.shift()

    @Slot(str)
    def press(self, name: str) -> None:
        """One of "back", "enter", "left" and "right"."""
        self._send(_KEYS[name], "\r" if name == "enter" else "")

    @Slot()
    def shift(self) -> None:
        self._capital = not self._capital
        self.changed.emit()

    def _send(self, key: int, text: str) -> None:
        if self._window is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _get_rows(self) -> list[str]:
        rows = (DIGITS, *letters(self._language(), alphabetical=False))
        added = ACCENTS.get(self._language(), ("",) * len(rows))
        return [row + more for row, more in zip(rows, added, strict=True)]

    def _get_signs(self) -> list[str]:
        return list(SIGNS)

    def _get_capital(self) -> bool:
        return self._capital

    rows = Property("QStringList", _get_rows, notify=turned)  # pyright: ignore[reportArgumentType]
    signs = Property("QStringList", _get_signs, constant=True)  # pyright: ignore[reportArgumentType]
    capital = Property(bool, _get_capital, notify=changed)
