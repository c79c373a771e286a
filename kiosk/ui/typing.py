"""A physical keyboard: its letters go into the search, and its digits into the PIN, wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from kiosk.core.keys import Action
from kiosk.services.idle import IdleClock
from kiosk.ui.finder import Finder
from kiosk.ui.gate import Gate

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


Keypad = Mapping[Action, tuple[str, ...]]


class Typing(QObject):
    """An event filter on the window. Space and Backspace mean Select and Back on a keypad: they belong to the words
    only right after a letter was typed. `chosen` gives the keys of the clinic's own keypad.
    """

    def __init__(
        self, finder: Finder, clock: IdleClock, gate: Gate, chosen: Callable[[], Keypad], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._finder = finder
        self._clock = clock
        self._gate = gate
        self._begun = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._gate.asking:
                return self._dial(event)
            if self._listening:
                return self._type(event)
        if event.type() in {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}:
            self._begun = False
        return False

    @property
    def _listening(self) -> bool:
        return self._finder.listening and not self._clock.warning and not self._gate.busy

    def _steers(self, key: int) -> bool:
        """Whether the clinic gave this key another meaning."""
        names = (name for keys in self._chosen().values() for name in keys)
        return any(Qt.Key[f"Key_{name}"].value == key for name in names)

    def _dial(self, event: QKeyEvent) -> bool:
        """Whether the key belonged to the PIN."""
        if event.modifiers() & _COMMANDS or self._steers(event.key()):
            return False
        if event.text().isdecimal():
            self._begun = True
            self._gate.type(event.text())
        elif self._begun and event.key() == Qt.Key.Key_Backspace:
            self._gate.rub_out()
        elif self._begun and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._gate.enter()
        else:
            self._begun = False
            return False
        return True

    def _type(self, event: QKeyEvent) -> bool:
        """Whether the key belonged to the words."""
        letters = event.text()
        if event.modifiers() & _COMMANDS or self._steers(event.key()):
            return False
        if letters.strip() and letters.isprintable():
            self._begun = True
            self._finder.type(letters)
            return True
        if self._begun and event.key() == Qt.Key.Key_Space:
            self._finder.type(" ")
            return True
        if self._begun and event.key() == Qt.Key.Key_Backspace and self._finder.words:
            self._finder.rub_out()
            return True
        self._begun = event.key() == Qt.Key.Key_Shift and self._begun
        return False
