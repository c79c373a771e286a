"""The questions a person keeps for the doctor, as QML sees them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import basket
from kiosk.core.library import Edition, Library
from kiosk.core.questions import find, worded
from kiosk.core.visit import Visit
from kiosk.ui.handouts import question
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Basket(QObject):
    """Holds nothing itself: `visit` gives the visit as it is, `change` puts another in its place, and `library` gives
    the pages the questions come from. Whoever changes the visit emits `changed`. `keys` and `questions` go in step.
    """

    changed = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        change: Callable[[Visit], None],
        library: Callable[[], Library],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._change = change
        self._library = library

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Keep a question, or no more if it is kept."""
        if basket.keeps(self._visit(), key):
            self.remove(key)
            return
        found = find(self._edition(), key)
        if found is not None:
            self._change(basket.keep(self._visit(), found))

    @Slot(str)
    def remove(self, key: str) -> None:
        self._change(basket.remove(self._visit(), key))

    @Slot(str)
    def sooner(self, key: str) -> None:
        self._change(basket.move(self._visit(), key, -1))

    @Slot(str)
    def later(self, key: str) -> None:
        self._change(basket.move(self._visit(), key, 1))

    @Slot()
    def undo(self) -> None:
        """Put the question back that was removed last."""
        self._change(basket.undo(self._visit()))

    def _edition(self) -> Edition:
        return self._library().edition(self._visit().language)

    def _get_keys(self) -> list[str]:
        return [one.key for one in self._visit().questions]

    def _get_questions(self) -> list[Row]:
        visit, library = self._visit(), self._library()
        texts = worded(visit.questions, library, visit.language)
        return [question(one, text) for one, text in zip(visit.questions, texts, strict=True)]

    def _get_offers(self) -> list[Row]:
        return [question(one) for one in basket.offers(self._visit(), self._edition())]

    def _get_full(self) -> bool:
        return basket.full(self._visit())

    def _get_most(self) -> int:
        return basket.MOST

    def _get_removed(self) -> str:
        visit = self._visit()
        return "".join(worded([visit.removed[1]], self._library(), visit.language)) if visit.removed else ""

    def _get_removed_at(self) -> int:
        """Where the question that was removed last would stand again, -1 if there is none."""
        removed = self._visit().removed
        return min(removed[0], len(self._visit().questions)) if removed else -1

    keys = Property("QStringList", _get_keys, notify=changed)  # pyright: ignore[reportArgumentType]
    questions = Property("QVariantList", _get_questions, notify=changed)  # pyright: ignore[reportArgumentType]
    offers = Property("QVariantList", _get_offers, notify=changed)  # pyright: ignore[reportArgumentType]
    full = Property(bool, _get_full, notify=changed)
    most = Property(int, _get_most, constant=True)
    removed = Property(str, _get_removed, notify=changed)
    removed_at = Property(int, _get_removed_at, notify=changed)
