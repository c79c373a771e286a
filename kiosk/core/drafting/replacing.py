"""Finding words in all pages, and putting others in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_KEPT = re.compile(
    r"\]\([^)\n]*\)|^(?:icon|tone|translates|reviewed|review_due):[^\n]*|^[a-z_]+:(?=\s)|<!--[\s\S]*?-->", re.MULTILINE
)
"""Where words are no words: addresses of links and pictures, names of settings, notes nobody sees."""
CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """`start` and `end` count characters of the file's text; `before` and `after` are what stands around it."""

    path: str
    line: int
    start: int
    end: int
    before: str
    found: str
    after: str


def find(texts: Mapping[str, str], words: str, *, case: bool = False, whole: bool = False) -> tuple[Hit, ...]:
    """Every place where these words stand in what patients read, by path and line."""
    if not words.strip():
        return ()
    pattern = re.escape(words)
    if whole:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    sought = re.compile(pattern, 0 if case else re.IGNORECASE)
    return tuple(hit for path in sorted(texts) for hit in _hits(path, texts[path], sought))


def replaced(text: str, hits: tuple[Hit, ...], words: str) -> str:
    """The text with `words` at these places, which were found in it. A word that began a sentence still does."""
    for hit in sorted(hits, key=lambda hit: -hit.start):
        text = text[: hit.start] + instead_of(hit.found, words) + text[hit.end :]
    return text


def instead_of(found: str, words: str) -> str:
    """The new words, with a capital where the old ones had one and only there."""
    capital = found[:1].isupper() and found[1:].islower() and words[:1].islower()
    return words[:1].upper() + words[1:] if capital else words


def _hits(path: str, text: str, sought: re.Pattern[str]) -> Iterator[Hit]:
    kept = [match.span() for match in _KEPT.finditer(text)]
    for match in sought.finditer(text):
        start, end = match.span()
        if any(start < stop and end > begin for begin, stop in kept):
            continue
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        line = text[first : len(text) if last < 0 else last]
        before, after = line[: start - first], line[end - first :]
        yield Hit(path, text.count("\n", 0, start) + 1, start, end, _tail(before), match[0], _head(after))


def _tail(text: str) -> str:
    return text if len(text) <= CONTEXT else "…" + text[-CONTEXT:]


def _head(text: str) -> str:
    return text if len(text) <= CONTEXT else text[:CONTEXT] + "…"
