"""The unit of reading aloud: one sentence, or one control."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """Which part of a page's body is being read, so that the screen can show it.

    `row` counts the rows the screen draws (see kiosk/ui/rows.py); `inner` counts the rows inside a box, where -1 is
    the box's title; `line` counts the rows of a table, -1 its header, or the crowds of a people chart.
    """

    row: int
    inner: int = -1
    line: int = -1


@dataclass(frozen=True, slots=True)
class Utterance:
    """`words` is what the voice is given. `start` and `end` enclose the sentence in the plain text of its row, where
    it is a part of that text; otherwise both are 0.
    """

    words: str
    anchor: Anchor
    start: int = 0
    end: int = 0
