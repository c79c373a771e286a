"""A few words around what was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    before, after = (Piece("… "),) if start else (), (Piece(" …"),) if end < len(text) else ()
    return (*before, *pieces(text, hits, start, end), *after)


def pieces(text: str, hits: Iterable[Word], start: int = 0, end: int | None = None) -> Iterator[Piece]:
    """The text from `start` to `end`, cut at the hits."""
    end = len(text) if end is None else end
    for word in hits:
        if word.start >= start and word.end <= end:
            if word.start > start:
                yield Piece(text[start : word.start])
            yield Piece(text[word.start : word.end], hit=True)
            start = word.end
    if start < end:
        yield Piece(text[start:end])
