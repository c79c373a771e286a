"""A row of lines on their way to the speaker, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.visit import Visit
from kiosk.services.speech.speaker import Speaker
from kiosk.ui.lines import Line

LEAP = 10
"""Seconds that one step goes on or back in a recording."""


class Recital(QObject):
    """`pointed` when another line is heard or none any more, `finished` after the last one, `broken` when a line cannot
    be heard. `visit` tells how loud and how fast.
    """

    pointed = Signal()
    returned = Signal()
    finished = Signal()
    broken = Signal()

    def __init__(self, speaker: Speaker, visit: Callable[[], Visit], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._visit = visit
        self._lines: Sequence[Line] = ()
        self._index = 0
        self._ticket = 0
        self._halted = False
        self._broken_off: tuple[Sequence[Line], int] | None = None
        speaker.ended.connect(self._on_ended)
        speaker.failed.connect(self._on_failed)

    @property
    def line(self) -> Line | None:
        return self._lines[self._index] if self._lines else None

    def begin(self, lines: Sequence[Line]) -> None:
        self._broken_off = None
        self._lines = lines
        self._read(0)

    def insert(self, lines: Sequence[Line]) -> None:
        """Read these between two lines of what is being read; `returned` tells when they are over."""
        if self._broken_off is None and self._lines:
            self._broken_off = self._lines, self._index
        self._lines = lines
        self._read(0)

    def end_insert(self) -> None:
        """Halt at the line that was broken off, whatever of the inserted ones is still to come."""
        if self._broken_off is not None:
            self._hush()
            (self._lines, self._index), self._broken_off = self._broken_off, None
            self._halted = True
            self.pointed.emit()
            self.returned.emit()

    def stop(self) -> None:
        self._broken_off = None
        if self._lines:
            self._lines = ()
            self._hush()
            self.pointed.emit()

    def pause(self) -> None:
        self._halted = True
        if self._played:
            self._speaker.pause()
        else:
            self._hush()

    def go_on(self) -> None:
        """A recording goes on where it halted, a voice from the beginning of its sentence."""
        if self._played:
            self._halted = False
            self._speaker.resume()
        else:
            self._read(self._index)

    def again(self) -> None:
        self._read(self._index)

    def step(self, steps: int) -> None:
        """Lines on or back; past the last one, it is finished."""
        if self._played:
            self._speaker.leap(steps * LEAP)
        elif self._index + steps >= len(self._lines):
            self._end()
        else:
            self._read(max(0, self._index + steps))

    @Slot()
    def tune(self) -> None:
        """A recording changes at once; a voice says its sentence anew, so that one hears the difference."""
        visit = self._visit()
        if self._played:
            self._speaker.tune(visit.pace, visit.volume)
        elif self._lines and not self._halted:
            self._utter()

    @property
    def _played(self) -> bool:
        return self.line is not None and self.line.file is not None

    def _read(self, index: int) -> None:
        self._index = index
        self._halted = False
        self._utter()
        self.pointed.emit()

    def _utter(self) -> None:
        line, visit = self._lines[self._index], self._visit()
        self._ticket += 1
        if line.file is not None:
            self._speaker.play(self._ticket, line.file, visit.pace, visit.volume)
        else:
            self._speaker.say(self._ticket, line.words, line.language, visit.pace, visit.volume)

    def _hush(self) -> None:
        self._ticket += 1
        self._speaker.stop()

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        if ticket != self._ticket:
            return
        if self._index + 1 < len(self._lines):
            self._read(self._index + 1)
        else:
            self._end()

    def _end(self) -> None:
        if self._broken_off is None:
            self.finished.emit()
        else:
            self.end_insert()

    @Slot(int, str)
    def _on_failed(self, ticket: int, _fault: str) -> None:
        """The speaker has logged why."""
        if ticket == self._ticket:
            self.broken.emit()
