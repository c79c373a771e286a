"""Running text as sentences and words, the units that the reading formulas count and the voice speaks.

Figures such as 10 or 2.5 are no words: Flesch advised to leave them out where a text has many. Pronunciation guides
such as (a-SEE-ta) and addresses are left out too, as nobody reads them like words.
"""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"”»’')\]]*(?=\s+[\"“«‘'(\[¿¡]*[A-ZÀ-ÖØ-Þ0-9]|\s*$)")
_DOTTED = re.compile("drs?|dra|mrs?|ms|sra?|srta|vs|jr|st|ee|uds?|approx|aprox|pág|núm|fig|ej|p", re.IGNORECASE)
_LAST_WORD = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*)\.$")
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_ADDRESS = re.compile(r"\S+@\S+\.\S+|\b(?:https?://|www\.)\S+|\b[\w-]+\.(?:org|com|gov|net)\b")
_GUIDE = re.compile(r"\s*\(([^\W\d_]+(?:[- ][^\W\d_]+)+)\)")


def readable(text: str) -> str:
    """The text on one line without pronunciation guides and addresses."""
    return " ".join(_ADDRESS.sub(" ", without_guides(text)).split())


def without_guides(text: str) -> str:
    """The text without guides to saying a word: a voice says the word itself."""
    return _GUIDE.sub(_unless_guide, text)


def with_guide(text: str) -> list[str]:
    """The words that a pronunciation guide follows."""
    return [text[: guide.start()].rsplit(maxsplit=1)[-1] for guide in _GUIDE.finditer(text) if not _unless_guide(guide)]


def sentences(text: str) -> list[str]:
    """Split where a full stop, question or exclamation mark ends a sentence; the rest at the end is one too."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        if not _is_abbreviation(text[start : end.end()]):
            found.append(text[start : end.end()].strip())
            start = end.end()
    rest = text[start:].strip()
    return [*found, rest] if rest else found


def words(sentence: str) -> list[str]:
    return _WORD.findall(sentence)


def length(sentence: str) -> int:
    """How many words a reader meets, figures among them."""
    return sum(any(char.isalnum() for char in word) for word in sentence.split())


def _is_abbreviation(sentence: str) -> bool:
    last = _LAST_WORD.search(sentence)
    return last is not None and ("." in last[1] or _DOTTED.fullmatch(last[1]) is not None)


def _unless_guide(guide: re.Match[str]) -> str:
    """A guide stresses one syllable in capitals; any other bracket stays."""
    parts = re.split("[- ]", guide[1])
    stressed = any(part.isupper() and len(part) > 1 for part in parts) and not all(part.isupper() for part in parts)
    return "" if stressed and "-" in guide[1] else guide[0]
