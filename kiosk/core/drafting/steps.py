"""What can be undone and done again, page by page and across pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

PAUSE = 1.5
"""Seconds without typing after which the next letter begins another step."""
MOST = 500


@dataclass(frozen=True, slots=True)
class Step:
    """What was at these paths before and after, None for a file that was not there. `shown` is the page to look at."""

    before: Mapping[str, bytes | None]
    after: Mapping[str, bytes | None]
    shown: str
    time: float
    typed: bool = False


class Steps:
    """Commands give back the files to write."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def add(self, step: Step) -> None:
        """Remember a step; what is typed without a pause is one with what was typed before."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last is not None and _goes_on(last, step):
            step = Step(last.before, step.after, step.shown, step.time, typed=True)
            self._done.pop()
        self._done.append(step)
        del self._done[:-MOST]

    def undo(self) -> Step | None:
        """The step to take back: its `before` is to be written."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """The step to do again: its `after` is to be written."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def forget(self) -> None:
        self._done.clear()
        self._undone.clear()


def _goes_on(last: Step, step: Step) -> bool:
    same = last.typed and step.typed and last.after.keys() == step.after.keys()
    return same and step.time - last.time < PAUSE
