"""What a monkey does to the kiosk: touches, keys, waiting. Each is one action."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtGui import QFontDatabase, QPixmapCache
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core import visit as visits
from kiosk.core.settings import TEXT_SIZES
from kiosk.core.tremor import AGAIN_SECONDS
from kiosk.core.visit import Place
from kiosk.services.content import ContentKeeper
from kiosk.services.idle import EXTRA_TIME
from kiosk.ui.question import HOLD_OFF
from tests.kiosk_window import ROOT, Kiosk, centre, touch_device
from tests.soak.chatter import Chatter
from tests.soak.places import pages, screens
from tests.soak.staff import Staff

SIZES = ((1280, 800), (1920, 1080), (800, 1280), (1080, 1920), (1366, 768), (1024, 600))
KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Menu),
    *(Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_Delete, Qt.Key.Key_0, Qt.Key.Key_5),
)
WORDS = ("pain", "nerve", "scar", "espalda", "ñandú", "stimulatr", "x", "   ", "%_'\"*", "opioids and sleep", "痛み")
WAITS = (0.2, 1.0, 5.0, 30.0, 80.0, 140.0)
"""Seconds without a touch; the longest ends a visit that was already asked."""

FONT = next((ROOT / "resources" / "fonts").glob("*.ttf"))
PATIENCE_MS = 60_000
LONGEST = 2000
"""More sentences than any screen has."""


@dataclass(slots=True)
class Hand:
    """Acts on `kiosk` as `dice` fall. `act` does one action and gives its name."""

    kiosk: Kiosk
    dice: random.Random
    voice: Chatter
    staff: Staff
    keeper: ContentKeeper
    note: Callable[[str], None] = field(default=lambda _doing: None)
    """Told what is about to be touched and where, in case nothing is told afterwards."""

    def act(self) -> str:
        kinds = tuple(WEIGHTS)
        kind = self.dice.choices(kinds, [WEIGHTS[kind] for kind in kinds])[0]
        self.note(f"{kind} at {self.kiosk.visit}, {self.kiosk.window.size().toTuple()}")
        ACTIONS[kind](self)
        self.kiosk.time.seconds += AGAIN_SECONDS
        process()
        return kind

    # --- fingers

    def tap_anywhere(self) -> None:
        self.tap(self.point())

    def tap_button(self) -> None:
        """One of the screen itself: those of the bar would soon lead away from whatever is deep."""
        self.tap_one([item for item in self.buttons() if not is_within(item, self.bar)])

    def tap_bar(self) -> None:
        """Home, text size, language, the looks, the voice."""
        self.tap_one([item for item in self.buttons() if is_within(item, self.bar)])

    def tap_one(self, items: list[QQuickItem]) -> None:
        if items:
            self.tap(centre(self.dice.choice(items)))
        else:
            self.tap_anywhere()

    def tap(self, point: QPoint) -> None:
        self.note(f"tap {point.toTuple()} at {self.kiosk.visit}, {self.kiosk.window.size().toTuple()}")
        self.touch().press(0, point).commit()
        process()
        self.touch().release(0, point).commit()
        process()

    def tap_twice(self) -> None:
        """A trembling finger."""
        point = self.point()
        for _ in range(2):
            self.tap(point)
            self.kiosk.time.seconds += 0.1

    def press_long(self) -> None:
        point = self.point()
        self.touch().press(0, point).commit()
        process()
        self.kiosk.time.seconds += 2.0
        self.touch().release(0, point).commit()
        process()

    def swipe(self) -> None:
        start, end, steps = self.point(), self.point(), self.dice.randint(2, 6)
        self.touch().press(0, start).commit()
        for step in range(1, steps + 1):
            process()
            self.touch().move(0, start + (end - start) * step / steps).commit()
        process()
        self.touch().release(0, end).commit()
        process()

    def lay_palm(self) -> None:
        """Several fingers at once, which leave in another order."""
        fingers = list(range(self.dice.randint(2, 5)))
        at = {finger: self.point() for finger in fingers}
        event = self.touch()
        for finger in fingers:
            event.press(finger, at[finger])
        event.commit()
        process()
        self.dice.shuffle(fingers)
        for leaving, finger in enumerate(fingers):
            event = self.touch().release(finger, at[finger])
            for staying in fingers[leaving + 1 :]:
                event.stationary(staying)
            event.commit()
            process()

    # --- keys, a mouse, the voice

    def press_keys(self) -> None:
        for _ in range(self.dice.randint(1, 4)):
            QTest.keyClick(self.kiosk.window, self.dice.choice(KEYS))
            process()
            self.kiosk.time.seconds += AGAIN_SECONDS

    def type_words(self) -> None:
        for letter in self.dice.choice(WORDS):
            self.kiosk.finder.type(letter)
            process()

    def look_for(self) -> None:
        """Search and the list from A to Z are a way from home that chance seldom takes."""
        if self.kiosk.screen == "attract":
            self.tap_anywhere()
        elif not self.kiosk.clock.warning:
            self.dice.choice((self.kiosk.finder.open, self.kiosk.finder.open_letters))()

    def click(self) -> None:
        QTest.mouseClick(self.kiosk.window, Qt.MouseButton.LeftButton, pos=self.point())

    def hear(self) -> None:
        """The voice comes to the end of some sentences, or fails at one."""
        for _ in range(self.dice.randint(1, 5)):
            self.voice.go_on(fails=self.dice.random() < 0.05)
            process()

    # --- time, the screen, staff

    def wait(self) -> None:
        self.kiosk.time.seconds += self.dice.choice(WAITS)
        self.kiosk.clock.check()
        self.kiosk.scanner.check()

    def leave(self) -> None:
        """Walk away: the voice comes to its end, and so does the visit."""
        idle = self.kiosk.session.settings.idle
        for _ in range(LONGEST):
            if not self.kiosk.clock.running:
                return
            self.voice.go_on()
            self.kiosk.time.seconds += EXTRA_TIME * idle.warn_after + idle.warn_for
            self.kiosk.clock.check()
            process()
        raise AssertionError(f"a visit that nobody makes does not end at {self.kiosk.here}")

    def change_screen(self) -> None:
        self.kiosk.window.resize(*self.dice.choice(SIZES))

    def edit(self) -> None:
        self.staff.edit()

    def rest(self) -> None:
        """Nobody is there, and the screen is the first: what is weighed then can be compared. Qt keeps letters it has
        drawn for minutes; when the fonts change it lets go of all of them.
        """
        self.leave()
        self.kiosk.window.resize(*SIZES[0])
        self.restore()
        QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFont(str(FONT)))
        process()
        self.kiosk.frame()
        self.kiosk._shown._engine.collectGarbage()
        self.kiosk.window.releaseResources()
        QPixmapCache.clear()

    def restore(self) -> None:
        """Staff put the words back, and the kiosk has read them: what it knows of words before goes with them."""
        before = self.kiosk.session.views
        self.staff.restore()
        self.staff.save()
        self.keeper.look()
        wait_for(self.keeper.accepted, lambda: self.kiosk.session.views is not before)
        language = self.kiosk.visit.language
        wait_for(self.kiosk.search.changed, lambda: self.kiosk.search.catalogue(language) is not None)

    def look_around(self) -> None:
        """Be everywhere once, in every language and size of text: what is made at the first time is no growth."""
        session = self.kiosk.session
        for edition in session.views.library.editions:
            for size in TEXT_SIZES:
                session.wake_in(edition.language)
                session.easier.choose_text_size(size)
                self.show(screens(edition))
            session.wake_in(edition.language)
            self.show(pages(edition))
            self.leave()

    def show(self, places: Iterable[Place]) -> None:
        for place in places:
            self.kiosk.session.remember(visits.go(self.kiosk.visit, place))
            self.kiosk.session._show(0)
            process()
            self.kiosk.frame()

    # --- whether it still answers

    def go_home(self) -> None:
        """What every visitor can do: answer the question that stands, close the card of a word, touch Home."""
        kiosk = self.kiosk
        process()
        if kiosk.visit.scanning:  # every touch is a switch then, and the clock is the way out
            self.leave()
        kiosk.time.seconds += max(HOLD_OFF, AGAIN_SECONDS)
        if kiosk.clock.warning:
            self.tap(self.largest_button())
        kiosk.time.seconds += AGAIN_SECONDS
        if kiosk.visit.word is not None:  # a touch anywhere else closes the card
            self.tap(QPoint(2, 2))
            kiosk.time.seconds += AGAIN_SECONDS
        if kiosk.screen == "attract":
            self.tap(QPoint(kiosk.window.width() // 2, kiosk.window.height() // 12))
        elif kiosk.screen != "home":
            self.tap(self.home_button())
        process()
        kiosk.frame()
        assert kiosk.screen == "home", f"nobody comes home from {kiosk.here}, only {kiosk.buttons()} can be touched"

    def largest_button(self) -> QPoint:
        return centre(max(self.buttons(), key=lambda item: item.width() * item.height()))

    def home_button(self) -> QPoint:
        homes = [item for item in self.buttons() if item.property("glyph") == "house" and is_within(item, self.bar)]
        assert homes, f"no way home from {self.kiosk.here}, only {self.kiosk.buttons()}"
        return centre(homes[0])

    # --- means

    @property
    def bar(self) -> QQuickItem:
        bar = self.kiosk.window.findChild(QQuickItem, "bar")
        assert bar is not None
        return bar

    def touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.kiosk.window, touch_device(), False)

    def point(self) -> QPoint:
        return QPoint(self.dice.randrange(self.kiosk.window.width()), self.dice.randrange(self.kiosk.window.height()))

    def buttons(self) -> list[QQuickItem]:
        return self.kiosk.reachable()


def wait_for(signal: SignalInstance, come: Callable[[], bool]) -> None:
    """Until it has come, as `signal` tells. Unlike QSignalSpy, an event loop lets other threads of Python go on."""
    loop, patience = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE_MS)
    signal.connect(loop.quit)
    patience.timeout.connect(loop.quit)
    patience.start()
    while not come():
        assert patience.isActive(), "the words that were put back are not shown"
        loop.exec()
    signal.disconnect(loop.quit)


def process() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_within(item: QQuickItem, around: QQuickItem) -> bool:
    parent = item
    while parent is not None:  # pyright: ignore[reportUnnecessaryComparison] - the outermost has none
        if parent is around:
            return True
        parent = parent.parentItem()
    return False


WEIGHTS = {
    "tap anywhere": 22,
    "tap a button": 30,
    "tap the bar": 6,
    "tap twice": 2,
    "press long": 2,
    "swipe": 10,
    "lay a palm": 2,
    "press keys": 10,
    "search": 2,
    "type words": 2,
    "click": 2,
    "hear": 3,
    "wait": 4,
    "leave": 1,
    "change the screen": 0.3,
    "edit the content": 0.3,
}
ACTIONS: dict[str, Callable[[Hand], None]] = {
    "tap anywhere": Hand.tap_anywhere,
    "tap a button": Hand.tap_button,
    "tap the bar": Hand.tap_bar,
    "tap twice": Hand.tap_twice,
    "press long": Hand.press_long,
    "swipe": Hand.swipe,
    "lay a palm": Hand.lay_palm,
    "press keys": Hand.press_keys,
    "search": Hand.look_for,
    "type words": Hand.type_words,
    "click": Hand.click,
    "hear": Hand.hear,
    "wait": Hand.wait,
    "leave": Hand.leave,
    "change the screen": Hand.change_screen,
    "edit the content": Hand.edit,
}
