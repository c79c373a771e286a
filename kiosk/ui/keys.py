"""The kiosk without touch: arrows, Select and Back, Tab, and a keypad."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.core import steer
from kiosk.core import visit as visits
from kiosk.core.keys import Action, bindings
from kiosk.core.steer import Direction, Position
from kiosk.core.tremor import AGAIN_SECONDS, LETTER_SECONDS, STAFF_AGAIN_SECONDS
from kiosk.core.visit import Screen
from kiosk.services.idle import IdleClock
from kiosk.ui.gate import Gate
from kiosk.ui.ring import Ring, at, first, mark_of, marked
from kiosk.ui.scanner import PLAYER, Scanner
from kiosk.ui.session import Session
from kiosk.ui.written import written

_ARROWS = {
    Action.UP: Direction.UP,
    Action.DOWN: Direction.DOWN,
    Action.LEFT: Direction.LEFT,
    Action.RIGHT: Direction.RIGHT,
}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_OTHER_WORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keys(QObject):
    """An event filter on the window. Moves the focus with `ring`, and puts it back wherever a screen has changed under
    it. Whoever presses a key anywhere but in the player wants quiet.
    """

    _torn = Signal()

    def __init__(
        self,
        session: Session,
        clock: IdleClock,
        ring: Ring,
        scanner: Scanner,
        gate: Gate,
        *,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._ring = ring
        self._scanner = scanner
        self._gate = gate
        self._now = now
        self._pressed: QQuickItem | None = None
        self._pressed_at = float("-inf")
        self._arriving = False
        self._pause = AGAIN_SECONDS
        self._torn.connect(self.mend, Qt.ConnectionType.QueuedConnection)
        session.moved.connect(self._on_moved)
        session.refreshed.connect(self._on_change)
        gate.changed.connect(self._on_change)

    def attach(self) -> None:
        """Once the ring knows its window."""
        self._ring.window.installEventFilter(self)
        self._ring.window.afterAnimating.connect(self._on_frame)
        self._ring.window.activeFocusItemChanged.connect(self._on_change)

    def typed(self) -> None:
        """The control pressed just now typed a letter, which may be wanted twice."""
        self._pause = LETTER_SECONDS

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        match event.type():
            case _ if self._gate.room is not None and self._gate.room.writes():
                self._ring.hide()
                return False
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                words = self._gate.open and written(self._ring.window, event.key())
                return not words and self._press(event)
            case QEvent.Type.TouchBegin | QEvent.Type.MouseButtonPress:
                self._ring.hide()
                return False
            case _:
                return False

    def _tune(self, steps: int) -> None:
        """Not while nobody is there: it would last into somebody's visit."""
        if self._session.visit.place.screen is not Screen.ATTRACT:
            self._session.reader.louder(steps)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS or event.modifiers() & _OTHER_WORDS:
            return False
        action = self._bindings.get(event.key())
        if action in {Action.LOUDER, Action.QUIETER}:
            self._tune(1 if action is Action.LOUDER else -1)
            return True
        if not (self._ring.shown and self._ring.within(PLAYER)):
            self._session.reader.pause()
        if self._scanner.active:
            if not event.isAutoRepeat():
                self._scanner.press()
            return True
        known = self._ring.shown
        if action is None:
            self._begin()
            return False
        if action in _ARROWS or action in {Action.NEXT, Action.PREVIOUS}:
            self._move(action)
            return True
        if not self._gate.busy and (self._session.visit.place.screen is Screen.ATTRACT or self._clock.warning):
            self._begin()
            if action is Action.SELECT and known:
                self._select(event)
                return True
            return False
        self._act(action, event)
        return True

    @property
    def _bindings(self) -> Mapping[int, Action]:
        chosen = bindings(self._session.settings.keys.chosen)
        return {Qt.Key[f"Key_{name}"].value: action for name, action in chosen.items()}

    def _act(self, action: Action, event: QKeyEvent) -> None:
        match action:
            case Action.SELECT:
                self._select(event)
            case Action.BACK:
                self._begin()
                self._back()
            case _ if self._gate.busy:
                return
            case Action.HELP:
                self._begin()
                self._session.help()
            case _:
                return

    def _back(self) -> None:
        """Out of what lies over the screen, else to where one was."""
        if self._gate.busy:
            self._gate.back()
        elif self._session.visit.word is not None:
            self._session.wording.close()
        else:
            self._session.back()

    def _begin(self) -> None:
        """From now on the ring is shown."""
        if not self._ring.shown:
            self._ring.show()
            self._torn.emit()

    def _move(self, action: Action) -> None:
        stage = self._ring.window.findChild(QQuickItem, "stage")
        if stage is not None:
            QMetaObject.invokeMethod(stage, "arrive")
        reach = self._ring.stops()
        here = self._ring.current(reach)
        if here is None:
            self._put(first(reach))
        elif action in _ARROWS:
            self._put(steer.step(reach.scene, here, _ARROWS[action]))
        elif reach.order:
            item = reach.items[here.spot] if here.spot >= 0 else reach.panes[here.pane]
            number = reach.order.index(item) + (1 if action is Action.NEXT else -1) if item in reach.order else 0
            self._put(at(reach, reach.order[number % len(reach.order)]))

    def _put(self, position: Position | None) -> None:
        if position is None:
            return
        reach = self._ring.stops()
        item = self._ring.put(reach, position)
        if not self._covered:
            self._session.remember(visits.marked(self._session.visit, mark_of(reach, item)))

    def _select(self, event: QKeyEvent) -> None:
        """Press what the ring is around; on a text, read on. A trembling finger presses once."""
        reach = self._ring.stops()
        here = self._ring.current(reach)
        if here is None or not self._ring.shown:
            self._put(here or first(reach))
            return
        if here.spot < 0:
            self._put(steer.step(reach.scene, here, Direction.DOWN))
            return
        item = reach.items[here.spot]
        again = item is self._pressed and self._now() - self._pressed_at < self._again
        self._pressed, self._pressed_at = item, self._now()
        if not again and not event.isAutoRepeat():
            self._pause = AGAIN_SECONDS
            QMetaObject.invokeMethod(item, "click")

    @property
    def _again(self) -> float:
        return STAFF_AGAIN_SECONDS if self._gate.busy else self._pause

    @property
    def _covered(self) -> bool:
        """Whether something lies over the screen that one comes back from to the same control."""
        return self._clock.warning or self._gate.busy or self._session.visit.word is not None

    @Slot()
    def _on_moved(self) -> None:
        """Another screen: the keys begin there, or where they were when the person left it.

        Not before its first frame: until then nothing stands where it belongs.
        """
        self._ring.forget()
        if self._session.visit.place.screen is Screen.ATTRACT:
            self._pressed = None
        self._arriving = self._ring.shown
        self._ring.window.update()

    @Slot()
    def _on_change(self) -> None:
        if self._ring.shown:
            self._torn.emit()

    @Slot()
    def _on_frame(self) -> None:
        if self._arriving:
            self._arriving = False
            self.mend()
        elif self._ring.shown and self._ring.lost:
            self._torn.emit()

    @Slot()
    def mend(self) -> None:
        """Put a focus that was lost back to where it was on this screen, or to where the keys begin."""
        if self._arriving or not self._ring.shown or self._scanner.active or not self._ring.lost:
            return
        mark = None if self._covered else self._session.visit.place.mark
        reach = self._ring.stops()
        self._put(marked(reach, mark) if mark is not None else first(reach))
