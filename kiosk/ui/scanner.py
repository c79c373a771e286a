"""One-switch scanning on the live scene: the ring goes round by itself, and one key or one touch presses."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem

from kiosk.core import scan
from kiosk.core.scan import Scan
from kiosk.ui.gate import Gate
from kiosk.ui.ring import Ring, at
from kiosk.ui.session import Session
from kiosk.ui.stops import Stops

PLAYER = "aside"
"""The object name of what pauses and stops the voice."""


class Scanner(QObject):
    """Runs while the visit asks for it and no staff are at the screen. `reached` tells the words on what the ring has
    come to, "" for a group.

    `now` gives monotonic seconds; `check` acts on the time that has passed.
    """

    reached = Signal(str)
    _stale = Signal()

    def __init__(
        self,
        session: Session,
        ring: Ring,
        gate: Gate,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ring = ring
        self._gate = gate
        self._now = now
        self._groups: list[list[QQuickItem]] = []
        self._scan = Scan((), resting=True)
        self._running = False
        self._heard = False
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)
        self._stale.connect(self.restart, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._on_changed)
        gate.changed.connect(self._on_changed)
        session.moved.connect(self._on_stale)
        session.reader.changed.connect(self._on_reader)
        session.refreshed.connect(self._on_stale)

    @property
    def active(self) -> bool:
        return self._session.visit.scanning and not self._gate.busy

    @Slot()
    def _on_changed(self) -> None:
        if self.active and not self._running:
            self._running = True
            self._stale.emit()
        elif not self.active and self._running:
            self._running = False
            self._timer.stop()
            self._ring.hide()

    @Slot()
    def _on_stale(self) -> None:
        if self.active:
            self._stale.emit()

    @Slot()
    def _on_reader(self) -> None:
        """The player has come, and is what the person wants next, or it has gone."""
        heard = not self._session.reader.silent
        if heard is not self._heard:
            self._heard = heard
            self._on_stale()

    @Slot()
    def restart(self) -> None:
        """Begin anew with what stands on the screen now."""
        if self.active:
            self._groups = _groups(self._ring.stops())
            self._show(scan.begin(tuple(len(group) for group in self._groups)))

    @Slot()
    def check(self) -> None:
        pace = self._session.settings.keys.scan_seconds
        left = self._since + pace - self._now()
        if not self.active or self._scan.resting:
            return
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
        else:
            self._look_again()
            self._show(scan.advance(self._scan))

    def _look_again(self) -> None:
        """What has come or gone since, such as pages found, is passed from now on; the ring stays where it is."""
        here = self._scan
        groups = _groups(self._ring.stops())
        if groups == self._groups or not self._there(here):
            return
        item = self._groups[here.group][max(here.item, 0)]
        self._groups = groups
        place = next(((number, group.index(item)) for number, group in enumerate(groups) if item in group), None)
        sizes = tuple(len(group) for group in groups)
        if place is None:
            self._scan = scan.begin(sizes)
        else:
            self._scan = replace(here, sizes=sizes, group=place[0], item=place[1] if here.item >= 0 else -1)

    def press(self) -> None:
        """The switch."""
        if self._scan.resting or not self._there(self._scan):
            self.restart()
            return
        after, pressed = scan.press(self._scan)
        self._show(after)
        if pressed:
            item = self._groups[after.group][after.item]
            self._press(item)
            if _within(item, "keys"):
                self.restart()

    def _there(self, state: Scan) -> bool:
        """Whether what it has come to is still on the screen; a group is, as long as one of its items is."""
        group = self._groups[state.group]
        items = group if state.item < 0 else [group[state.item]]
        return any(shiboken6.isValid(item) and item.isVisible() and item.isEnabled() for item in items)

    def _press(self, item: QQuickItem) -> None:
        if item.objectName() == "pane":
            _read_on(item)
        else:
            QMetaObject.invokeMethod(item, "click")

    def _show(self, state: Scan) -> None:
        self._scan = state
        self._since = self._now()
        if state.resting:
            self._ring.hide()
            return
        if not self._there(state):
            self._stale.emit()
            return
        group = self._groups[state.group]
        if state.item < 0:
            self._ring.surround(group)
            self.reached.emit("")
        else:
            reach = self._ring.stops()
            item = self._ring.put(reach, at(reach, group[state.item]))
            self.reached.emit(str(item.property("text") or ""))
        self._timer.start(self._session.settings.keys.scan_seconds * 1000)


def _groups(reach: Stops) -> list[list[QQuickItem]]:
    """The player, each text that scrolls with what is in it, the loose controls of the screen, each row of its
    keyboard, and the bottom bar.
    """
    panes: list[list[QQuickItem]] = [[] for _ in reach.panes]
    loose: list[QQuickItem] = []
    rows: dict[QQuickItem, list[QQuickItem]] = {}
    bar: list[QQuickItem] = []
    player: list[QQuickItem] = []
    for item in reach.order:
        if item in reach.panes:
            panes[reach.panes.index(item)].append(item)
            continue
        spot = reach.scene.spots[reach.items.index(item)]
        if spot.pane >= 0:
            panes[spot.pane].append(item)
        elif _within(item, PLAYER):
            player.append(item)
        elif (row := _within(item, "keys")) is not None:
            rows.setdefault(row, []).append(item)
        else:
            (bar if _within(item, "bar") else loose).append(item)
    return [group for group in (player, *panes, loose, *rows.values(), bar) if group]


def _within(item: QQuickItem, name: str) -> QQuickItem | None:
    """The item of that name around this one."""
    around: QQuickItem | None = item
    while around is not None:
        if around.objectName() == name:
            return around
        around = cast("QQuickItem | None", around.parentItem())
    return None


def _read_on(pane: QQuickItem) -> None:
    """One step down; from the end back to the top."""
    here, reach = float(pane.property("aim")), float(pane.property("reach"))
    if here < reach - 1:
        QMetaObject.invokeMethod(pane, "forward")
    else:
        QMetaObject.invokeMethod(pane, "glideTo", Q_ARG("double", 0.0))  # pyright: ignore[reportCallIssue,reportArgumentType]
