"""Paper to take along, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.handout import Handout, words
from kiosk.core.languages import language
from kiosk.services.paper import Paper, Sheet

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

HOLD_OFF = 3.0
"""Seconds after a sheet in which another touch counts as the same."""


def _today() -> date:
    return datetime.now().astimezone().date()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


@QmlElement
class Press(QObject):
    """`state` is `ready`, `printing`, `done` or `failed`, and always that of the place one is at. `handout` gives what
    stands there, `printer` the name of the printer, if there is one. `now` gives monotonic seconds.
    """

    changed = Signal()

    def __init__(
        self,
        paper: Paper,
        handout: Callable[[], Handout | None],
        printer: Callable[[], str],
        now: Callable[[], float],
        parent: QObject | None = None,
        today: Callable[[], date] = _today,
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._handout = handout
        self._printer = printer
        self._now = now
        self._today = today
        self._state = "ready"
        self._busy = False
        self._mine = False
        self._rests_until = 0.0
        paper.ended.connect(self._on_ended)

    @Slot()
    def start(self) -> None:
        """Print one copy, however often the button is touched."""
        handout = self._handout()
        if self._busy or self._now() < self._rests_until or handout is None or not self._printer():
            return
        self._busy = self._mine = True
        self._show("printing")
        self._paper.put(self._sheet(handout), self._printer())

    @Slot()
    def forget(self) -> None:
        """Somebody looks at something else now: what is still on its way is not theirs to be told of."""
        self._mine = False
        self._show("ready")

    @Slot(str)
    def _on_ended(self, fault: str) -> None:
        self._busy = False
        if self._mine:
            self._rests_until = self._now() + (0.0 if fault else HOLD_OFF)
            self._show("failed" if fault else "done")

    def _show(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _sheet(self, handout: Handout) -> Sheet:
        own = words(handout.language)
        day = QLocale(handout.language).toString(_qdate(self._today()), QLocale.FormatType.LongFormat)
        return Sheet(
            handout.title,
            tuple(handout.lines()),
            (*handout.notes, own["printed"].format(date=day)),
            own["answer"] if handout.numbered else "",
            language(handout.language).rtl,
        )

    def _get_state(self) -> str:
        return self._state

    def _get_offered(self) -> bool:
        return bool(self._printer())

    state = Property(str, _get_state, notify=changed)
    offered = Property(bool, _get_offered, notify=changed)
