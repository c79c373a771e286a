"""The content editor in a window nobody sees, with a mouse and a keyboard to use it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.tour.at_once import AtOnce
from kiosk.tour.scene import ask
from kiosk.ui.editor.editor import Editor
from kiosk.ui.editor.opening import EditorSetting
from kiosk.ui.editor.window import EditorWindow
from kiosk.ui.window import add_fonts
from tests.kiosk_window import PIXELS_PER_MM, ROOT, HandClock, complaints

TODAY = date(2026, 3, 31)


class EditorDesk:
    """What somebody sees and does who writes. Disk and checker work at once, whenever they `pause`."""

    def __init__(
        self,
        content: Path,
        data: Path,
        *,
        interface: str = "en",
        size: tuple[int, int] = (1366, 768),
        executor: Executor | None = None,
    ) -> None:
        add_fonts(ROOT / "resources" / "fonts")
        self.content = content
        self.time = HandClock()
        setting = EditorSetting(content, data, interface, now=self.time, today=lambda: TODAY, stick_thread=AtOnce)
        self._shown = EditorWindow(setting, executor or AtOnce(), lambda _screen: PIXELS_PER_MM)
        self.window = self._shown.window
        self.window.resize(*size)
        self.window.show()
        self.settle()

    def close(self) -> None:
        self._shown.close()
        shiboken6.delete(self._shown)

    @property
    def editor(self) -> Editor:
        return self._shown.editor

    # --- what is there

    def items(self) -> Iterator[QQuickItem]:
        yield from _visible(self.window.contentItem())

    def texts(self) -> list[str]:
        """Everything that can be read, in the editor and in the kiosk's screen beside it."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]

    def preview(self) -> list[str]:
        """What patients would read."""
        glass = self.window.findChild(QQuickItem, "glass")
        assert glass is not None
        return [str(item.property("text")) for item in _visible(glass) if item.inherits("QQuickText")]

    def buttons(self) -> list[str]:
        return [str(item.property("text")) for item in self._buttons()]

    def names(self) -> list[str]:
        """What a screen reader says of each button."""
        return [_said(item) for item in self._buttons()]

    def enabled(self, words: str) -> bool:
        return words in self.buttons()

    def button(self, words: str) -> QQuickItem:
        found = [item for item in self._buttons() if words in {item.property("text"), _said(item)}]
        assert found, f"no button {words!r}, only {self.buttons()}"
        return found[-1]

    def _buttons(self) -> Iterator[QQuickItem]:
        glass = self.window.findChild(QQuickItem, "glass")
        inside = set(_visible(glass)) if glass is not None else set()
        found = [item for item in self.items() if item.inherits("QQuickAbstractButton") and item.isEnabled()]
        yield from (item for item in found if item not in inside)

    @property
    def words(self) -> QQuickItem:
        found = self.window.findChild(QQuickItem, "words")
        assert found is not None
        return found

    @property
    def written(self) -> str:
        return str(self.words.property("text"))

    def field(self, label: str) -> QQuickItem:
        found = [
            item
            for item in self.items()
            if item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
            if _said(item) == label
        ]
        assert found, f"no field {label!r}"
        return found[-1]

    # --- what happens

    def settle(self) -> QImage:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self.window.grabWindow()

    def click_at(self, point: QPoint) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        self.settle()

    def click(self, words: str) -> None:
        self.click_at(_middle(self.button(words)))

    def open(self, title: str) -> None:
        """Choose a page in the list."""
        self.click(title)
        self.pause()

    def put_cursor(self, after: str) -> None:
        """Click into the words, then bring the cursor behind these."""
        place = self.written.index(after) + len(after)
        self.words.forceActiveFocus()
        self.words.setProperty("cursorPosition", place)
        self.settle()

    def type(self, text: str) -> None:
        """Real keys, one after the other."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.window, event)
        self.settle()

    def write_into(self, label: str, text: str) -> None:
        """Click into a field, and type over what stands there."""
        field = self.field(label)
        self.click_at(_middle(field))
        self.press("Ctrl+A")
        self.type(text)

    def press(self, *keys: str) -> None:
        for key in keys:
            parts = key.split("+")
            held = Qt.KeyboardModifier.ControlModifier if "Ctrl" in parts else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.window, getattr(Qt.Key, f"Key_{parts[-1]}"), held)
            self.settle()

    def erase(self, count: int) -> None:
        for _ in range(count):
            QTest.keyClick(self.window, Qt.Key.Key_Backspace)
        self.settle()

    def pause(self) -> None:
        """Stop typing for a moment."""
        self.time.seconds += 10
        self.editor.bench._on_quiet()
        self.settle()
        self.settle()

    def publish(self) -> None:
        """Show everything to patients."""
        self.pause()
        self.click(next(words for words in self.buttons() if words.startswith("Show to patients")))
        self.click("Show to patients")
        self.settle()

    def drag(self, title: str, onto: str) -> None:
        """Drag a row of the list with the mouse."""
        start, end = _middle(self.button(title)), _middle(self.button(onto))
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 11):
            QTest.mouseMove(self.window, start + (end - start) * step / 10)
            self.settle()
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
        self.settle()


@contextmanager
def edited(
    content: Path,
    data: Path,
    *,
    interface: str = "en",
    size: tuple[int, int] = (1366, 768),
    executor: Executor | None = None,
) -> Generator[EditorDesk]:
    """An editor that is closed in the end, without a complaint."""
    desk = EditorDesk(content, data, interface=interface, size=size, executor=executor)
    try:
        yield desk
    finally:
        with complaints() as heard:
            desk.close()
        assert not heard, f"closing the window made Qt complain: {heard}"


def _said(item: QQuickItem) -> str:
    """What a screen reader says of it."""
    return str(ask(item, "Accessible.name"))


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)
