"""What leads a person through the pages, as QML sees it: comparing, quizzes and paths."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import path as paths
from kiosk.core import visit as visits
from kiosk.core.compare import MOST
from kiosk.core.library import Library
from kiosk.core.visit import Place, Screen, Touched, Visit

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FORWARD, STILL, BACKWARD = 1, 0, -1


@QmlElement
class Guidance(QObject):
    """Holds nothing itself: `visit` gives the visit as it is, `change` puts another in its place and `move` one at
    another place, with the direction of the motion. Whoever changes the visit emits `changed`.
    """

    changed = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        change: Callable[[Visit], None],
        move: Callable[[Visit, int], None],
        library: Callable[[], Library],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._change = change
        self._move = move
        self._library = library

    def _go(self, visit: Visit, place: Place, direction: int = FORWARD) -> None:
        self._move(visits.go(visit, place), direction)

    # --- comparing

    @Slot()
    def offer_comparison(self) -> None:
        self._go(self._visit(), Place(Screen.COMPARE))

    @Slot(str)
    def choose(self, page: str) -> None:
        """Take the page into the comparison, or out of it; a full one takes no more."""
        visit = self._visit()
        if page in visit.compared:
            self._change(replace(visit, compared=tuple(other for other in visit.compared if other != page)))
        elif len(visit.compared) < MOST:
            self._change(replace(visit, compared=(*visit.compared, page)))

    @Slot()
    def compare(self) -> None:
        self._go(replace(self._visit(), asked=0), Place(Screen.BESIDE))

    @Slot(int)
    def ask(self, question: int) -> None:
        """Turn to another question of the comparison, where one is shown at a time."""
        self._change(replace(self._visit(), asked=question))

    @Slot(str)
    def exchange(self, page: str) -> None:
        """Go back to the choice without this page."""
        visit = self._visit()
        left = replace(visit, compared=tuple(other for other in visit.compared if other != page))
        if visit.trail and visit.trail[-1].screen is Screen.COMPARE:
            self._move(visits.back(left), BACKWARD)
        else:
            self._go(left, Place(Screen.COMPARE), BACKWARD)

    # --- quizzes

    @Slot(str, int, int)
    def answer(self, page: str, quiz: int, answer: int) -> None:
        """Touch an answer; -1 tries again."""
        visit = self._visit()
        others = tuple(one for one in visit.touched if (one.page, one.quiz) != (page, quiz))
        mine = (Touched(page, quiz, answer),) if answer >= 0 else ()
        self._change(replace(visit, touched=(*others, *mine)))

    # --- paths

    @Slot()
    def offer_times(self) -> None:
        self._go(self._visit(), Place(Screen.TIME))

    @Slot(int)
    def take_time(self, minutes: int) -> None:
        """Look at the path for another time; one under way ends."""
        self._change(replace(visits.without_path(self._visit()), minutes=minutes))

    @Slot()
    def set_out(self) -> None:
        visit = self._visit()
        edition = self._library().edition(visit.language)
        stops = tuple(page.id for page in paths.path(edition, visit.minutes))
        if stops:
            self._go(replace(visit, path=stops), Place(Screen.STOP, stops[0]))

    @Slot(str)
    def go_to_stop(self, page: str) -> None:
        visit = self._visit()
        here = visit.place.target
        ahead = here not in visit.path or visit.path.index(here) < visit.path.index(page)
        self._go(visit, Place(Screen.STOP, page), FORWARD if ahead else BACKWARD)

    @Slot()
    def leave_path(self) -> None:
        """Go on with the whole of the page one is at, without a path."""
        visit = visits.without_path(self._visit())
        if visit.place.screen is Screen.STOP:
            self._move(replace(visit, place=Place(Screen.PAGE, visit.place.target)), STILL)
        else:
            self._change(visit)

    @Slot()
    def finish_path(self) -> None:
        self._go(self._visit(), Place(Screen.HOME), BACKWARD)

    # --- what QML reads

    def _get_chosen(self) -> list[str]:
        return list(self._visit().compared)

    def _get_full(self) -> bool:
        return len(self._visit().compared) >= MOST

    def _get_question(self) -> int:
        return self._visit().asked

    def _get_touched(self) -> dict[str, int]:
        """The answer that was touched, by page and quiz: `causes/scar-tissue#0`."""
        return {f"{one.page}#{one.quiz}": one.answer for one in self._visit().touched}

    def _get_minutes(self) -> int:
        return self._visit().minutes

    chosen = Property("QStringList", _get_chosen, notify=changed)  # pyright: ignore[reportArgumentType]
    full = Property(bool, _get_full, notify=changed)
    question = Property(int, _get_question, notify=changed)
    touched = Property("QVariantMap", _get_touched, notify=changed)  # pyright: ignore[reportArgumentType]
    minutes = Property(int, _get_minutes, notify=changed)
