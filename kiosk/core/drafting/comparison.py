"""Two states of a text, word by word, so that people see what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
Kind = Literal["same", "gone", "new"]


@dataclass(frozen=True, slots=True)
class Piece:
    kind: Kind
    text: str


def compare(before: str, after: str) -> tuple[tuple[Piece, ...], ...]:
    """The paragraphs and lines of both in reading order, each as pieces; lines that stayed are a single piece."""
    old, new = before.split("\n"), after.split("\n")
    return tuple(line for line in _lines(old, new))


def _lines(old: list[str], new: list[str]) -> Iterator[tuple[Piece, ...]]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from ((Piece("same", line),) for line in old[a:b])
        elif tag == "replace" and b - a == d - c:
            yield from (_words(one, other) for one, other in zip(old[a:b], new[c:d], strict=True))
        elif tag == "replace":
            yield _words("\n".join(old[a:b]), "\n".join(new[c:d]))
        else:
            yield from ((Piece("gone", line),) for line in old[a:b])
            yield from ((Piece("new", line),) for line in new[c:d])


def _words(old: str, new: str) -> tuple[Piece, ...]:
    one, other = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(one[a:b])))
            continue
        if b > a:
            pieces.append(Piece("gone", "".join(one[a:b])))
        if d > c:
            pieces.append(Piece("new", "".join(other[c:d])))
    empty: tuple[tuple[Kind, list[str]], ...] = (("gone", one), ("new", other))
    return (*pieces, *(Piece(kind, "") for kind, words in empty if not words))  # a line that is empty, not missing


def around(lines: tuple[tuple[Piece, ...], ...], near: int = 1) -> tuple[tuple[Piece, ...] | None, ...]:
    """Only what changed and `near` lines around it; None stands for lines left out."""
    changed = [number for number, line in enumerate(lines) if any(piece.kind != "same" for piece in line)]
    kept = {number + step for number in changed for step in range(-near, near + 1)}
    shown: list[tuple[Piece, ...] | None] = []
    for number, line in enumerate(lines):
        if number in kept:
            shown.append(line)
        elif not shown or shown[-1] is not None:
            shown.append(None)
    return tuple(shown)
