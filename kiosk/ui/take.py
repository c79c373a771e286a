"""What a person takes along, as QML sees it: the questions they keep, and the ways to have them in hand."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.handout import handout
from kiosk.core.library import Library
from kiosk.core.visit import Place, Screen, Visit
from kiosk.services.paper import Paper
from kiosk.ui.basket import Basket
from kiosk.ui.press import Press

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Take(QObject):
    """`visit` gives the visit as it is, `change` puts another in its place, and `go` leads to a place. Whoever changes
    the visit emits `changed`, and `moved` when that changes the place.
    """

    changed = Signal()
    moved = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        change: Callable[[Visit], None],
        go: Callable[[Place, int], None],
        library: Callable[[], Library],
        paper: Paper | None,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._go = go
        self._basket = Basket(visit, change, library, self)
        self._press = Press(
            paper or Paper(self),
            lambda: handout(library(), visit(), visit().place.target),
            lambda: library().settings.printer,
            now,
            self,
        )
        self.changed.connect(self._basket.changed)
        self.changed.connect(self._press.changed)
        self.moved.connect(self._press.forget)

    @Slot()
    def show_questions(self) -> None:
        """Show the questions one keeps."""
        self._go(Place(Screen.QUESTIONS), 1)

    @Slot(str)
    def along(self, target: str) -> None:
        """Show the ways to take something along: `questions`, `contact`, or `page:` and a page id."""
        self._go(Place(Screen.TAKE, target), 1)

    @Slot(str)
    def photograph(self, target: str) -> None:
        """Show it large, for a photograph."""
        self._go(Place(Screen.PHOTO, target), 1)

    basket: Basket = Property(Basket, attrgetter("_basket"), constant=True)  # pyright: ignore[reportAssignmentType]
    press: Press = Property(Press, attrgetter("_press"), constant=True)  # pyright: ignore[reportAssignmentType]
