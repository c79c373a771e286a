"""The person's visit as QML sees it: where they are, what stands there, and what they can do."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import visit as visits
from kiosk.core.settings import Settings
from kiosk.core.visit import Place, Screen, Visit
from kiosk.services.idle import IdleClock
from kiosk.services.paper import Paper
from kiosk.services.search import SearchKeeper
from kiosk.services.speech.speaker import Speaker
from kiosk.ui.ease import Ease
from kiosk.ui.explorer import Explorer
from kiosk.ui.finder import Finder
from kiosk.ui.guidance import Guidance
from kiosk.ui.markup import place_of
from kiosk.ui.question import IdleQuestion
from kiosk.ui.reader import Reader
from kiosk.ui.rows import Row
from kiosk.ui.take import Take
from kiosk.ui.views import Views
from kiosk.ui.words import Words

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FORWARD, STILL, BACKWARD = 1, 0, -1


@QmlElement
class Session(QObject):
    """The one holder of the current `Visit`. `changed`: any property may be another. `moved(direction)`: another place
    is shown, 1 forward, -1 backward, 0 without motion. `refreshed`: the same place shows something else.
    """

    changed = Signal()
    moved = Signal(int)
    refreshed = Signal()
    left = Signal()

    def __init__(
        self,
        views: Views,
        clock: IdleClock,
        *,
        now: Callable[[], float] = time.monotonic,
        hint: str = "",
        speaker: Speaker | None = None,
        paper: Paper | None = None,
        search: SearchKeeper | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.views, self._clock, self._hint = views, clock, hint
        self._question = IdleQuestion(clock, now, self)
        self._visit = visits.begin(self.settings)
        self._view: Row = views.of(self._visit)
        self.easier = Ease(lambda: self._visit, self._change, lambda: self.views.languages, lambda: self.settings, self)
        self.finding = Finder(lambda: self._visit, self.remember, self._go, lambda: self.views.library, search, self)
        self.explorer = Explorer(lambda: self._visit, self.remember, self._go, self)
        self.guiding = Guidance(lambda: self._visit, self._change, self._move, lambda: self.views.library, self)
        voice = speaker or Speaker(self)
        self._reader = Reader(voice, clock, lambda: self._visit, self._change, lambda: self.views, self)
        self.wording = Words(lambda: self._visit, self.remember, self._reader, (self.moved, self.refreshed), self)
        for end in (self.moved, self.refreshed, self._question.answered):
            end.connect(self._reader.stop)
        self._take = Take(lambda: self._visit, self._change, self._go, lambda: self.views.library, paper, now, self)
        for one in (self.easier, self.explorer, self._take, self.guiding, self.wording):
            self.changed.connect(one.changed)
        self.changed.connect(self.finding.look)
        self.moved.connect(self._take.moved)
        self._question.answered.connect(self._on_answered)
        self._question.given_up.connect(self.finish)
        clock.expired.connect(self.finish)

    @property
    def visit(self) -> Visit:
        return self._visit

    @property
    def settings(self) -> Settings:
        return self.views.library.settings

    def show_library(self, views: Views) -> None:
        """Go on with another library; whoever is reading stays where they are if it still exists."""
        self.views = views
        self._clock.idle = self.settings.idle
        if self._visit.place.screen is Screen.ATTRACT:
            self._visit = visits.begin(self.settings, calm=self.easier.calm)
            self._refresh()
            return
        before = self._visit.place
        self._visit = visits.settle(self._visit, views.library)
        if self._visit.place == before:
            self._refresh()
        else:
            self._show(STILL)

    # --- what a person can do

    @Slot()
    def wake(self) -> None:
        """Begin the visit."""
        self.wake_in(self._visit.language)

    @Slot(str)
    def wake_in(self, code: str) -> None:
        """Begin the visit in this language."""
        self._clock.start()
        self._visit = replace(self._visit, language=code)
        self._go(Place(Screen.HOME), STILL)

    @Slot()
    def finish(self) -> None:
        """End the visit and forget it."""
        self._clock.stop()
        self._visit = visits.begin(self.settings, calm=self.easier.calm)
        self._clock.extra_time = False
        self._show(STILL)
        self.finding.forget()
        self._question.withdraw()

    @Slot()
    def home(self) -> None:
        self._go(Place(Screen.HOME), BACKWARD)

    @Slot()
    def back(self) -> None:
        self._move(visits.back(self._visit), BACKWARD)

    @Slot(str)
    def open_section(self, section: str) -> None:
        self._go(Place(Screen.SECTION, section), FORWARD)

    @Slot(str)
    def open_page(self, page: str) -> None:
        self._go(Place(Screen.PAGE, page), FORWARD)

    @Slot(str)
    def turn_back_to(self, page: str) -> None:
        """Open the page before this one, moving the way one leafs back."""
        self._go(Place(Screen.PAGE, page), BACKWARD)

    @Slot(str)
    def follow(self, address: str) -> None:
        """Follow a link of a page. An outside address is shown, never opened."""
        self._go(place_of(address), FORWARD)

    @Slot()
    def contact(self) -> None:
        self._go(Place(Screen.CONTACT), FORWARD)

    @Slot()
    def help(self) -> None:
        self._go(Place(Screen.HELP), FORWARD)

    @Slot()
    def about(self) -> None:
        self._go(Place(Screen.ABOUT), FORWARD)

    @Slot()
    def make_easier(self) -> None:
        """Show what can be made easier to see and to use."""
        self._go(Place(Screen.EASE), FORWARD)

    @Slot()
    def offer_languages(self) -> None:
        self._go(Place(Screen.LANGUAGE), FORWARD)

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Go back from the choice of languages to where one was, in this language."""
        self._move(visits.settle(visits.back(replace(self._visit, language=code)), self.views.library), BACKWARD)

    @Slot(str)
    def change_language(self, code: str) -> None:
        self._change(visits.settle(replace(self._visit, language=code), self.views.library))

    @Slot(float)
    def remember_scroll(self, scroll: float) -> None:
        self._visit = visits.scrolled(self._visit, scroll)

    @Slot()
    def leave(self) -> None:
        """Close the kiosk."""
        self.left.emit()

    # --- how it gets there

    def remember(self, visit: Visit) -> None:
        self._visit = visit

    def _go(self, place: Place, direction: int) -> None:
        self._move(visits.go(self._visit, place), direction)

    def _move(self, visit: Visit, direction: int) -> None:
        if visit is not self._visit:
            self._visit = visit
            self._show(direction)

    def _show(self, direction: int) -> None:
        self._view = self.views.of(self._visit)
        self.changed.emit()
        self.moved.emit(direction)

    def _change(self, visit: Visit) -> None:
        """Look at the same place in another way, or at the nearest that exists in another language."""
        before, self._visit = self._visit, visit
        self._clock.extra_time = visit.extra_time
        if visit.place != before.place:
            self._show(STILL)
        elif visit.language != before.language:
            self._refresh()
        else:
            self.changed.emit()

    def _refresh(self) -> None:
        self._view = self.views.of(self._visit)
        self.changed.emit()
        self.refreshed.emit()

    @Slot(bool)
    def _on_answered(self, more_time: bool) -> None:
        if more_time:
            self._change(replace(self._visit, extra_time=True))

    # --- what QML reads

    screen = Property(str, attrgetter("_visit.place.screen.value"), notify=changed)
    view = Property("QVariantMap", attrgetter("_view"), notify=changed)  # pyright: ignore[reportArgumentType]
    scroll = Property(float, attrgetter("_visit.place.scroll"), notify=changed)
    can_go_back = Property(bool, attrgetter("_visit.can_go_back"), notify=changed)
    ease = Property(Ease, attrgetter("easier"), constant=True)
    finder = Property(Finder, attrgetter("finding"), constant=True)
    explore = Property(Explorer, attrgetter("explorer"), constant=True)
    guidance = Property(Guidance, attrgetter("guiding"), constant=True)
    question = Property(IdleQuestion, attrgetter("_question"), constant=True)
    reader: Reader = Property(Reader, attrgetter("_reader"), constant=True)  # pyright: ignore[reportAssignmentType]
    take: Take = Property(Take, attrgetter("_take"), constant=True)  # pyright: ignore[reportAssignmentType]
    words = Property(Words, attrgetter("wording"), constant=True)
    hint = Property(str, attrgetter("_hint"), constant=True)
