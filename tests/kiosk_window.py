"""A kiosk in a window nobody sees, with the time in the test's hand and a finger to touch it."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import cast

import shiboken6
import zxingcpp
from PIL import Image
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QMetaObject,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.core.loading import load
from kiosk.core.tremor import AGAIN_SECONDS
from kiosk.core.visit import Visit
from kiosk.services.idle import IdleClock
from kiosk.services.paper import Paper
from kiosk.services.pictures import Pictures
from kiosk.services.search import SearchKeeper
from kiosk.services.speech.speaker import Speaker
from kiosk.tour.at_once import AtOnce
from kiosk.tour.scene import class_name
from kiosk.ui.corner import Corner
from kiosk.ui.doorway import Visits, doorway
from kiosk.ui.finder import Finder
from kiosk.ui.gate import Gate
from kiosk.ui.loupe import Loupe
from kiosk.ui.room import Room
from kiosk.ui.scanner import Scanner
from kiosk.ui.session import Session
from kiosk.ui.views import Views
from kiosk.ui.window import KioskWindow, add_fonts

ROOT = Path(__file__).parent.parent
SHIPPED = ROOT / "content"
PIXELS_PER_MM = 4.0

LONG = "\n\n".join(f"Paragraph {number} of a long page that nobody sees whole on one screen." for number in range(60))
SMALL: Mapping[str, str] = {
    "kiosk.toml": """
[clinic]
name = "Test clinic"
[contact]
person = "Ada Example, MD"
phone = "555-010-0199"
email = "desk@example.org"
[languages]
default = "en"
offered = ["en", "es"]
""",
    "en/index.md": "---\ntitle: Your back\nsummary: Touch a topic.\n---\n",
    "en/help.md": "---\ntitle: When to get help now\n---\nCall at once.\n",
    "en/about.md": "---\ntitle: About these words\n---\nWritten for a test.\n",
    "en/01-first/index.md": "---\ntitle: First topic\ntone: teal\n---\n",
    "en/01-first/01-one.md": (
        "---\ntitle: Page one\n---\nRead [the other topic](../02-second/01-other.md) or\n"
        "[a site](https://www.example.org/back-pain?a=1&b=2) or [whom to call](kiosk:contact).\n"
    ),
    "en/01-first/02-two.md": f"---\ntitle: Page two\n---\n{LONG}\n",
    "en/01-first/03-three.md": "---\ntitle: Page three\n---\nShort.\n",
    "en/02-second/index.md": "---\ntitle: Second topic\n---\n",
    "en/02-second/01-other.md": "---\ntitle: Other page\n---\nOther words.\n",
    "es/index.md": "---\ntitle: Su espalda\n---\n",
    "es/help.md": "---\ntitle: Cuándo pedir ayuda\n---\nLlame.\n",
    "es/about.md": "---\ntitle: Sobre estas palabras\n---\nUna prueba.\n",
    "es/01-first/index.md": "---\ntitle: Primer tema\n---\n",
    "es/01-first/01-one.md": "---\ntitle: Página uno\n---\nHola.\n",
}


def write_content(folder: Path, files: Mapping[str, str] = SMALL) -> Path:
    """Write a content folder; returns it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def read_content(folder: Path) -> Views:
    return Views(load(folder, Pictures()).library, folder)


class HandClock:
    """Monotonic seconds that pass only when the test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@cache
def touch_device() -> QPointingDevice:
    """One for the whole run: Qt keeps every device until the process ends."""
    return QTest.createTouchDevice()


def nothing(_gate: Gate) -> Room:
    """A staff area without any screen."""
    return Room()


class Kiosk:
    """What a person sees and does, on the real window."""

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1280, 800),
        motion: bool = False,
        speaker: Speaker | None = None,
        paper: Paper | None = None,
        executor: Executor | None = None,
        data: Path | None = None,
        furnish: Callable[[Gate], Room] | None = None,
        locked: bool = False,
        gate: Callable[[Session, IdleClock], Gate] | None = None,
    ) -> None:
        add_fonts(ROOT / "resources" / "fonts")
        views = read_content(folder)
        self.folder = folder
        self.library = views.library
        self.time = HandClock()
        self.clock = IdleClock(self.library.settings.idle, self.time)
        self.search = SearchKeeper(executor or AtOnce())
        self.session = Session(views, self.clock, now=self.time, speaker=speaker, paper=paper, search=self.search)
        self.search.learn(views.library)
        self.gate = (
            gate(self.session, self.clock)
            if gate is not None
            else doorway(
                Visits(self.session, self.clock),
                data or folder / ".data",
                AtOnce,
                furnish or nothing,
                locked=locked,
                now=self.time,
            )
        )
        self._shown = KioskWindow(
            self.session, self.clock, self.gate, lambda _screen: PIXELS_PER_MM, motion=motion, now=self.time
        )
        self.window = self._shown.window
        self.window.resize(*size)
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Ends everything here and now: the garbage collector might do it in some other test's worker thread."""
        self.gate.close()
        self.settle()
        self.clock.stop()
        self._shown.close()
        self.search.close()
        for part in (self._shown, self.gate, self.session, self.search, self.clock):
            shiboken6.delete(part)

    # --- what is there

    @property
    def scanner(self) -> Scanner:
        return self._shown.inputs.scanner

    @property
    def corner(self) -> Corner:
        return self._shown.inputs.corner

    @property
    def loupe(self) -> Loupe:
        return self._shown.inputs.loupe

    @property
    def visit(self) -> Visit:
        return self.session.visit

    @property
    def finder(self) -> Finder:
        return self.session.finding

    @property
    def screen(self) -> str:
        return self.visit.place.screen.value

    @property
    def here(self) -> tuple[str, str]:
        return self.screen, self.visit.place.target

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, children after their parents."""
        yield from _visible(self.window.contentItem())

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def buttons(self) -> list[str]:
        """The words on the buttons a finger can reach now."""
        return [str(item.property("text")) for item in self.reachable()]

    def button(self, words: str) -> QQuickItem:
        found = [item for item in self.reachable() if item.property("text") == words]
        assert found, f"no button {words!r} in reach, only {self.buttons()}"
        return found[0]

    def reachable(self) -> list[QQuickItem]:
        """The buttons a finger can reach now."""
        return reachable(self.window)

    @property
    def flick(self) -> QQuickItem:
        """The part of the screen that scrolls: of several the widest."""
        return max((item for item in self.items() if item.inherits("QQuickFlickable")), key=QQuickItem.width)

    @property
    def scrolled(self) -> float:
        """How far down the screen is scrolled, in pixels."""
        return float(self.flick.property("contentY"))

    def item_count(self) -> int:
        """Every item of the scene, shown or not."""
        return sum(1 for _ in _all(self.window.contentItem()))

    # --- what happens

    def settle(self) -> QImage:
        """Let the scene lay itself out, delete what it no longer needs and draw; returns the picture."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self.window.grabWindow()

    def arrive(self) -> None:
        """End a slide from screen to screen."""
        stage = self.window.findChild(QQuickItem, "stage")
        assert stage is not None
        QMetaObject.invokeMethod(stage, "arrive")
        self.settle()

    def frame(self) -> None:
        """Let one frame be drawn: Qt Quick hands the moves of a finger on once a frame."""
        drawn = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        assert drawn.wait(2000), "the window draws nothing any more"

    def down(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, touch_device()).press(finger, point).commit()
        QCoreApplication.processEvents()

    def move(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, touch_device()).move(finger, point).commit()
        self.frame()

    def up(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.window, touch_device()).release(finger, point).commit()
        self.settle()

    def tap_at(self, point: QPoint) -> None:
        """One deliberate tap: the next one is not taken for its echo."""
        self.down(point)
        self.up(point)
        self.time.seconds += AGAIN_SECONDS

    def tap(self, words: str) -> None:
        self.tap_at(centre(self.button(words)))

    def show(self, words: str) -> None:
        """Scroll until this button is in reach."""
        if words not in self.buttons():
            self.flick.setProperty("contentY", 0)
        while words not in self.buttons():
            self.tap("More below")

    def choose(self, words: str) -> None:
        """Take a choice that makes the kiosk easier to use, and come back."""
        self.tap("Easier to use")
        self.show(words)
        self.tap(words)
        self.tap("Back")

    def press(self, *keys: Qt.Key) -> None:
        """Press keys one after the other, deliberately."""
        for key in keys:
            QTest.keyClick(self.window, key)
            self.settle()
            self.time.seconds += AGAIN_SECONDS

    @property
    def focused(self) -> str:
        """The words on what the ring is around, or "pane" for a text that scrolls."""
        item = self.window.activeFocusItem()
        return str(item.property("text") or item.objectName())

    @property
    def ring(self) -> QRectF | None:
        """Where the focus ring is, if it is shown."""
        found = next((item for item in self.items() if class_name(item).startswith("FocusRing")), None)
        return found.mapRectToScene(QRectF(0, 0, found.width(), found.height())) if found is not None else None

    def swipe(self, start: QPoint, end: QPoint, steps: int = 8) -> None:
        self.down(start)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * step / steps)
        self.up(end)

    def wake(self) -> None:
        self.tap_at(QPoint(self.window.width() // 2, self.window.height() // 12))
        assert self.screen == "home"

    def pass_time(self, seconds: float) -> None:
        """Let the time pass and the idle clock notice."""
        self.time.seconds += seconds
        self.clock.check()
        self.settle()

    def ask_whether_anybody_is_there(self) -> None:
        """Wait until the idle warning stands."""
        self.pass_time(self.library.settings.idle.warn_after)
        assert self.clock.warning


@contextmanager
def opened(
    folder: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    motion: bool = False,
    speaker: Speaker | None = None,
    paper: Paper | None = None,
    data: Path | None = None,
    furnish: Callable[[Gate], Room] | None = None,
    locked: bool = False,
    gate: Callable[[Session, IdleClock], Gate] | None = None,
) -> Generator[Kiosk]:
    """A kiosk that is closed in the end. What Qt complains of while it closes is a fault as well."""
    kiosk = Kiosk(
        folder,
        size=size,
        motion=motion,
        speaker=speaker,
        paper=paper,
        data=data,
        furnish=furnish,
        locked=locked,
        gate=gate,
    )
    try:
        yield kiosk
    finally:
        with complaints() as heard:
            kiosk.close()
        assert not heard, f"closing the window made Qt complain: {heard}"


@contextmanager
def complaints() -> Generator[list[str]]:
    """Collects what Qt warns of. pytest-qt looks only at the test, not at what is torn down after it."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            heard.append(message)

    previous = qInstallMessageHandler(hear)
    try:
        yield heard
    finally:
        qInstallMessageHandler(previous)


def codes(picture: QImage) -> list[str]:
    """The QR codes a phone finds in the picture."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    raw = bytes(rgb.constBits())
    image = Image.frombytes("RGB", (rgb.width(), rgb.height()), raw, "raw", "RGB", rgb.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(image)]


def reachable(window: QQuickWindow) -> list[QQuickItem]:
    """The buttons of a window that a finger can reach now."""
    buttons = (item for item in _visible(window.contentItem()) if item.inherits("QQuickAbstractButton"))
    return [item for item in buttons if item.isEnabled() and _in_sight(item)]


def centre(item: QQuickItem) -> QPoint:
    """The middle of an item in the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _all(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _all(child)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _in_sight(item: QQuickItem) -> bool:
    """Whether the middle of the item lies in the window and in every part that clips it."""
    middle = QPointF(item.width() / 2, item.height() / 2)
    return all(_bounds(parent).contains(item.mapToItem(parent, middle)) for parent in _clippers(item))


def _clippers(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items around this one that hide what lies outside of them; the outermost is the window's own."""
    around = cast("QQuickItem | None", item.parentItem())
    while around is not None:
        outer = cast("QQuickItem | None", around.parentItem())
        if outer is None or around.clip():
            yield around
        around = outer


def _bounds(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())
