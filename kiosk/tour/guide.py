"""Leads the real window through the kiosk, as a visitor would, with time and screen in its own hands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import inf
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.library import Library
from kiosk.core.settings import TEXT_SIZES
from kiosk.services.idle import IdleClock
from kiosk.services.paper import Paper
from kiosk.services.search import SearchKeeper
from kiosk.tour.at_once import AtOnce
from kiosk.tour.backstage import Backstage
from kiosk.tour.glass import Size, pixels_per_mm
from kiosk.tour.pseudo import PseudoTranslation
from kiosk.tour.scene import Axis, scroll_axes
from kiosk.tour.standstill import Standstill
from kiosk.tour.taking_pictures import everything, taken
from kiosk.ui.finder import Finder
from kiosk.ui.reader import AFTERWARDS
from kiosk.ui.session import Session
from kiosk.ui.views import Views
from kiosk.ui.window import TRANSLATIONS, KioskWindow

PRINTER = "a printer of the tour"
TERM = "term"
"""The object name of a word of a page that a touch explains."""
STEP = 0.8
"""How far the tour scrolls on, in parts of what is in view."""


class Guide:
    """Owns one kiosk window without motion. `mm` is pixels per millimetre of the size it has now."""

    def __init__(self, application: QGuiApplication, library: Library, folder: Path) -> None:
        self._application = application
        self.library = library
        self.folder = folder
        self.mm = 4.0
        self._seconds = 0.0
        self._clock = IdleClock(library.settings.idle, self._now)
        self._speaker = Standstill()
        self.paper = Paper()
        self._search = SearchKeeper(AtOnce())
        self.session = Session(
            Views(library, folder),
            self._clock,
            now=self._now,
            speaker=self._speaker,
            paper=self.paper,
            search=self._search,
        )
        self._search.learn(library)
        self._translation = PseudoTranslation(TRANSLATIONS)
        self.staff = Backstage(self.session, self._clock, self._speaker, folder, self._now)
        self._kiosk = KioskWindow(
            self.session,
            self._clock,
            self.staff.gate,
            self._density,
            motion=False,
            translation=self._translation,
        )

    @property
    def window(self) -> QQuickWindow:
        return self._kiosk.window

    @property
    def finder(self) -> Finder:
        return self.session.finding

    def resize(self, size: Size) -> None:
        self.mm = pixels_per_mm(size)
        self.window.resize(*size)
        self.window.show()
        self._kiosk.adapt()
        self._settle()

    @property
    def enlarged(self) -> bool:
        """Whether the visit has larger text than normal; staff always read the same."""
        return not self.staff.gate.busy and self.session.visit.text_size != TEXT_SIZES[0]

    @property
    def dense(self) -> bool:
        """Whether the usual size of the staff's words is on show."""
        return self.staff.gate.open and not self.staff.gate.roomy

    def begin(self, language: str, theme: str, text_size: str) -> None:
        """A new visit on the attract screen, in this language and look."""
        settings = self.library.settings
        others = tuple(other for other in settings.languages if other != language)
        settings = replace(settings, languages=(language, *others), theme=theme, text_size=text_size, printer=PRINTER)
        self.library = replace(self.library, settings=settings)
        self.show(self.library)
        self.session.finish()

    def learn(self, library: Library) -> None:
        """Search in this library, whatever is shown: to build the index at every stop would take long."""
        self._search.learn(library)

    def show(self, library: Library) -> None:
        self.session.show_library(Views(replace(library, settings=self.library.settings), self.folder))

    def print_one(self, fault: str) -> None:
        """Touch the print button and let the printer answer."""
        self.session.take.press.start()
        self.paper.ended.emit(fault)

    def wait_for_warning(self) -> None:
        """Nobody touches the screen until the idle warning comes."""
        self._seconds += AFTERWARDS + self.library.settings.idle.warn_after
        self._clock.check()

    def listen(self, sentences: int) -> None:
        """Have the screen read aloud, as far as the sentence of that number."""
        self.window.grabWindow()
        self._speaker.prepare([self.session.visit.language])
        reader = self.session.reader
        reader.listen(self.window.contentItem())
        for _ in range(sentences - 1):
            reader.step(1)
        self.window.grabWindow()
        reader.pointed.emit()  # the page has given way to the player by now

    def touch_word(self, page: str, number: int | None, share: float) -> None:
        """Touch a word of this page that stands at a `share` of the view; without a number, that which says most."""
        self.session.open_page(page)
        self._settle()
        self.window.grabWindow()
        self._settle()
        words = [item for item in everything(self.window.contentItem()) if item.objectName() == TERM]
        if not words:
            return
        lengths = [len(word.property("term")["meaning"]) for word in words]
        word = words[lengths.index(max(lengths)) if number is None else number]
        pane = next(
            item
            for item in everything(self.window.contentItem())
            if item.inherits("QQuickFlickable") and item.isAncestorOf(word)
        )
        content = pane.childItems()[0]
        top = word.mapToItem(content, QPointF()).y() - share * pane.height()
        end = pane.property("contentHeight") - pane.height()
        pane.setProperty("contentY", max(0.0, min(top, end)))
        self._settle()
        QMetaObject.invokeMethod(word, "click")

    def press(self, key: Qt.Key) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        self._settle()

    def touch_the_edge(self) -> None:
        """Where nothing happens, but whoever used keys uses a finger from now on."""
        spot, left, none = QPointF(1, 1), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            QCoreApplication.sendEvent(self.window, QMouseEvent(kind, spot, spot, left, left, none))
        self._settle()

    def start_over(self) -> None:
        """Answer the warning by ending the visit, and begin the next one."""
        self.session.finish()
        self.session.wake()

    def pictures(self) -> Iterator[QImage]:
        """What the window shows, and again after every step of scrolling until all has been in view.

        The tree of items stands still until the next picture is asked for.
        """
        self._settle()
        yield taken(self._application, self.window)
        touched: dict[QQuickItem, float] = {}
        reached: dict[QQuickItem, float] = {}
        flickables = list(_scrolling(self.window.contentItem()))
        while _scroll_on(flickables, touched, reached):
            self._settle()
            yield taken(self._application, self.window)
        for flickable, start in touched.items():
            flickable.setProperty("contentY", start)

    def close(self) -> None:
        """Ends everything here and now: the garbage collector would do it in any order, at any time."""
        self._clock.stop()
        self.staff.close()
        self._kiosk.close()
        self._search.close()
        for part in (self._kiosk, self._translation, self.staff.gate, self.session, self._search, self._clock):
            shiboken6.delete(part)

    def _settle(self) -> None:
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._application.processEvents()

    def _now(self) -> float:
        return self._seconds

    def _density(self, _screen: QScreen) -> float:
        return self.mm


def _scroll_on(
    flickables: Iterable[QQuickItem], touched: dict[QQuickItem, float], reached: dict[QQuickItem, float]
) -> bool:
    """Move everything that can still scroll down by one step; false if nothing can.

    `reached` is where each was moved to last: what the screen itself moves back is left where that wants it.
    """
    moved = False
    for flickable in flickables:
        here = flickable.property("contentY")
        end = flickable.property("contentHeight") + flickable.property("bottomMargin") - flickable.height()
        if here < end - 1 and here > reached.get(flickable, -inf) - 1 and flickable.height() > 1:
            touched.setdefault(flickable, here)
            reached[flickable] = min(end, here + STEP * flickable.height())
            flickable.setProperty("contentY", reached[flickable])
            moved = True
    return moved


def _scrolling(item: QQuickItem) -> Iterator[QQuickItem]:
    """What a finger can scroll down now."""
    if not item.isVisible() or not item.isEnabled():
        return
    if item.inherits("QQuickFlickable") and scroll_axes(item) & Axis.DOWN:
        yield item
    for child in item.childItems():
        yield from _scrolling(child)
