"""What people read is counted here, where the clinic wants it: one look at each step of a visit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Slot

from kiosk.core.usage.counting import Thing, counted
from kiosk.core.visit import Screen
from kiosk.services.usage import UsageKeeper
from kiosk.ui.session import Session


class Counting(QObject):
    """Remembers which things were met in a visit until it is over. `away` tells that staff have the screen."""

    def __init__(
        self,
        session: Session,
        keeper: UsageKeeper,
        away: Callable[[], bool],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._away = away
        self._today = today
        self._met: frozenset[Thing] = frozenset()
        session.changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        visit = self._session.visit
        if not self._session.settings.counting:
            self._met = frozenset()
        elif visit.place.screen is Screen.ATTRACT:
            self.end()
        elif not self._away():
            self._met |= counted(visit, self._session.views.library.edition(visit.language))

    def end(self) -> None:
        """The visit is over, or the kiosk is."""
        met, self._met = self._met, frozenset()
        if met:
            self._keeper.add(self._today(), met)
