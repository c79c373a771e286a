"""What somebody meant who typed half a word, or a word that is written otherwise."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import OSA

MOST_ENDINGS = 12
"""Half a word stands for so many words at most: the commonest that begin like it."""
SUGGESTED = 3
NEAR_ENOUGH = 55
"""How alike a suggestion must be, in percent."""


class Spellings:
    """The words of an edition as they are written, without accents, each with its stem; `frequency` tells on how many
    pages a stem stands.
    """

    def __init__(self, stems: Mapping[str, str], frequency: Mapping[str, int]) -> None:
        self._stems = stems
        self._frequency = frequency
        self._words = tuple(sorted(stems))

    def begun(self, word: str) -> tuple[str, ...]:
        """Stems of the words that begin like this, the commonest first."""
        first, last = bisect_left(self._words, word), bisect_left(self._words, word + "\U0010ffff")
        stems = {self._stems[other] for other in self._words[first:last]}
        return tuple(sorted(stems, key=lambda stem: (-self._frequency.get(stem, 0), stem))[:MOST_ENDINGS])

    def nearest(self, word: str) -> tuple[str, ...]:
        """Stems of the words that differ least: by one letter in a short word, by two in a long one."""
        allowed = 0 if len(word) < 4 else 1 if len(word) < 7 else 2
        if not allowed:
            return ()
        near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=allowed, limit=5)
        least = min((distance for _, distance, _ in near), default=0)
        return tuple(sorted({self._stems[other] for other, distance, _ in near if distance == least}))


def suggestions(words: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names most like these words, best first."""
    near = process.extract(
        words,
        tuple(names),
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=NEAR_ENOUGH,
        limit=SUGGESTED,
    )
    return tuple(dict.fromkeys(name for name, _, _ in near))
