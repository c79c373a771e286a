"""The reading formulas, as their authors gave them."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from kiosk.core.quality.syllables import Counter
from kiosk.core.sentences import words

SMOG_SENTENCES = 30
"""SMOG was made for thirty sentences or more; fewer are pooled."""
ENOUGH_WORDS = 60
"""A shorter text is pooled: two long words would decide its grade."""
POLYSYLLABLE = 3


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas need of a text. A polysyllable is a word of three syllables or more."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    polysyllables: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.sentences + other.sentences,
            self.words + other.words,
            self.syllables + other.syllables,
            self.polysyllables + other.polysyllables,
        )


def count(sentence: str, syllables: Counter) -> Counts:
    """A sentence without a word, such as "911.", counts for nothing."""
    each = [syllables(word) for word in words(sentence)]
    return Counts(bool(each), len(each), sum(each), sum(n >= POLYSYLLABLE for n in each))


def fkgl(counts: Counts) -> float:
    """Flesch-Kincaid grade level: the US school grade that can read the text."""
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def smog(counts: Counts) -> float:
    """McLaughlin's grade, from the words of three syllables or more."""
    return 1.0430 * sqrt(counts.polysyllables * 30 / counts.sentences) + 3.1291


def inflesz(counts: Counts) -> float:
    """Szigriszt-Pazos perspicuity for Spanish, read on the INFLESZ scale: 65 and more is fairly easy."""
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences
