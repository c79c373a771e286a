"""A few words around what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core.search.words import Word

LENGTH = 110
"""Characters of an excerpt."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an excerpt. `hit` marks a word that was looked for."""

    text: str
    hit: bool = False


def excerpt(text: str, hits: Sequence[Word]) -> tuple[Piece, ...]:
    """The text around the first hit, cut between words."""
    first = hits[0].start if hits else 0
    start = 0 if len(text) <= LENGTH else max(0, min(first - LENGTH // 3, len(text) - LENGTH))
    end = min(len(text), start + LENGTH)
    if start:
        start = min(text.rfind(" ", 0, start + 1) + 1 or start, first)
    if end < len(text):
        end = max(text.rfind(" ", start, end), hits[0].end if hits else 0) if " " in text[start:end] else end
    pieces = [Piece("… ")] if start else []
    position = start
    for word in hits:
        if word.start < position or word.end > end:
            continue
        if word.start > position:
            pieces.append(Piece(text[position : word.start]))
        pieces.append(Piece(text[word.start : word.end], hit=True))
        position = word.end
    if position < end:
        pieces.append(Piece(text[position:end]))
    if end < len(text):
        pieces.append(Piece(" …"))
    return tuple(pieces)
