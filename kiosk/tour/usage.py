"""Counts for the tour, of visits that never were."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.settings import TEXT_SIZES
from kiosk.core.usage.counting import Kind, Thing
from kiosk.core.usage.store import UsageStore
from kiosk.services.usage import UsageKeeper
from kiosk.tour.at_once import AtOnce
from kiosk.ui.session import Session
from kiosk.ui.views import Views

if TYPE_CHECKING:
    from kiosk.ui.staff.usage import Usage

USES = ("off", "empty", "week", "month", "year", "no-stick", "saved")
WITHOUT = ("off", "empty")
DAYS = (*range(8), *range(10, 250, 9))
"""How many days ago somebody came."""


WORDS: dict[str, str] = dict.fromkeys(("from", "to", "what", "name", "visits", "few", *map(str, Kind)), "")


class TourUsage:
    """`folder` is for the tour alone."""

    def __init__(self, folder: Path, session: Session) -> None:
        self._folder = folder
        self._session = session
        self.keeper = UsageKeeper(folder, AtOnce)

    def fill(self, use: str, today: date) -> None:
        """Put there what this state shows."""
        self._switch(on=use != "off")
        store = UsageStore(self._folder)
        if use in WITHOUT:
            store.erase()
        elif not store.file.exists():
            for ago in DAYS:
                store.add(today - timedelta(days=ago), self._day((today.toordinal() - ago) % 7))

    def show(self, usage: Usage, use: str) -> None:
        if use in {"week", "month", "year"}:
            usage.choose(use)
        elif use not in WITHOUT:
            usage.export(WORDS)

    def _switch(self, *, on: bool) -> None:
        views = self._session.views
        settings = replace(views.library.settings, counting=on)
        self._session.show_library(Views(replace(views.library, settings=settings), views.folder))

    def _day(self, number: int) -> Counter[Thing]:
        """Of this many in the week: nobody comes on the last."""
        visits = (14, 22, 9, 17, 3, 0, 0)[number]
        if not visits:
            return Counter()
        library = self._session.views.library
        day = Counter({Thing(Kind.VISIT): visits, Thing(Kind.READ_ALOUD): visits // 3, Thing(Kind.TAKEN_ALONG): 1})
        for place, page in enumerate(library.editions[0].pages()):
            if met := visits * (place * 7 % 11) // 40:
                day[Thing(Kind.PAGE, page.id)] = met
        for place, language in enumerate(library.settings.languages[:2]):
            day[Thing(Kind.LANGUAGE, language)] = visits // (1 + 3 * place)
        for place, size in enumerate(TEXT_SIZES):
            day[Thing(Kind.TEXT_SIZE, size)] = visits // (1 + 4 * place)
        return Counter({thing: met for thing, met in day.items() if met})
