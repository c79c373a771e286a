"""Touching a word to see what it means, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, fields, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.core.fingers import Wanted, areas
from kiosk.core.glossary import Explained
from kiosk.core.languages import language
from kiosk.core.steer import Box
from kiosk.core.visit import Visit
from kiosk.ui.reader import Reader
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

KEYS = tuple(field.name for field in fields(Explained))


@QmlElement
class Words(QObject):
    """`visit` gives the visit as it is, and `keep` puts one in its place that shows the same screen. A word is shown
    until one of `ends` comes. `button` is what was touched.
    """

    changed = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        keep: Callable[[Visit], None],
        reader: Reader,
        ends: Iterable[SignalInstance],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._keep = keep
        self._reader = reader
        self._button: QQuickItem | None = None
        for end in ends:
            end.connect(self.close)

    @Slot("QVariantMap", QQuickItem)
    def open(self, term: Mapping[str, Any], button: QQuickItem) -> None:
        """Show what this term of a row means, and say it to somebody who listens."""
        word = Explained(**{key: str(term[key]) for key in KEYS})
        self._button = button
        self._keep(replace(self._visit(), word=word))
        self.changed.emit()
        self.hear()

    @Slot()
    def hear(self) -> None:
        word = self._visit().word
        if word is not None:
            self._reader.explain(f"{word.term}. {word.meaning}", word.language)

    @Slot()
    def close(self) -> None:
        """Back to the page as it was."""
        if self._button is None:
            return
        self._button = None
        self._keep(replace(self._visit(), word=None))
        self._reader.explained()
        self.changed.emit()

    @Slot("QVariantList", "QVariantList", float, float, float, result="QVariantList")
    def areas(
        self, places: Sequence[Row], taken: Sequence[Row], least: float, gap: float, width: float
    ) -> list[Row | None]:
        """For each place the area where it is touched, or nothing. Boxes are maps of left, top, width and height."""
        wanted = [Wanted(place["term"], [Box(**box) for box in place["boxes"]]) for place in places]
        found = areas(wanted, (Box(**box) for box in taken), least, gap, width)
        return [asdict(area) if area is not None else None for area in found]

    def _get_opened(self) -> bool:
        return self._visit().word is not None

    def _get_word(self) -> Row:
        word = self._visit().word
        if word is None:
            return {}
        return {**asdict(word), "mirrored": language(word.language).rtl}

    def _get_button(self) -> QQuickItem | None:
        return self._button

    def _get_heard(self) -> bool:
        """Whether it can be said to this person."""
        word = self._visit().word
        return word is not None and self._reader.can_explain(word.language)

    opened = Property(bool, _get_opened, notify=changed)
    word = Property("QVariantMap", _get_word, notify=changed)  # pyright: ignore[reportArgumentType]
    button = Property(QObject, _get_button, notify=changed)
    heard = Property(bool, _get_heard, notify=changed)
