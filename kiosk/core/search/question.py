"""What somebody typed, as groups of stems: one group for each word that says something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log

from kiosk.core.search.spelling import Spellings
from kiosk.core.search.words import Stemmer, fold, split, stop_words

EVERYWHERE = 0.6
"""A word on more than this part of the pages says nothing about any of them."""
MOST_WORDS = 12
"""More words than a person types; the rest is ignored."""


@dataclass(frozen=True, slots=True)
class Group:
    """The stems a typed word may stand for. `worth`: a rare word tells more than a common one."""

    stems: tuple[str, ...]
    worth: float


class Reader:
    def __init__(
        self, language: str, stemmer: Stemmer, spellings: Spellings, frequency: Mapping[str, int], pages: int
    ) -> None:
        self._stop_words = stop_words(language)
        self._stemmer = stemmer
        self._spellings = spellings
        self._frequency = frequency
        self._pages = pages

    def read(self, words: str) -> tuple[Group, ...]:
        """The last word may be half typed."""
        typed = [fold(word) for word in split(words)][:MOST_WORDS]
        if all(_is_letter(word) for word in typed):
            return ()
        half = len(typed) - 1 if words[-1:].isalnum() else -1
        last = len(typed) - 1
        telling = [n for n, word in enumerate(typed) if word not in self._stop_words or n == half == last == 0]
        groups = [self._group(typed[n], half=n == half) for n in telling or range(len(typed))]
        known = [group for group in groups if group is not None]
        rare = [group for group in known if not self._stands_everywhere(group)]
        return tuple(rare or known)

    def _group(self, word: str, *, half: bool) -> Group | None:
        stem = self._stemmer.stem(word)
        exact = (stem,) if stem in self._frequency else ()
        begun = self._spellings.begun(word) if half and not _is_letter(word) else ()
        stems = tuple(dict.fromkeys(exact + begun)) or self._spellings.nearest(word)
        return Group(stems, self._worth(stems)) if stems else None

    def _worth(self, stems: tuple[str, ...]) -> float:
        return log(1 + self._pages / max(self._frequency.get(stem, 1) for stem in stems))

    def _stands_everywhere(self, group: Group) -> bool:
        return max(self._frequency.get(stem, 0) for stem in group.stems) > EVERYWHERE * self._pages


def _is_letter(word: str) -> bool:
    """One letter begins too many words to look for. A Chinese sign is a word."""
    return len(word) == 1 and word.isascii()
