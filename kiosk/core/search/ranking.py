"""Which of the pages that match is the one somebody wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core.library import Page
from kiosk.core.search.question import Group
from kiosk.core.search.words import Stemmer, fold, split, stop_words

NAMED, WHOLE, WORTH = 3.0, 1.0, 1.0
"""What counts how much: that the page is called so, that every word stands on it, how well its text fits."""
WORD_LIST = 0.6
"""A list of words touches everything and explains little of it."""


@dataclass(frozen=True, slots=True)
class Score:
    """`named` and `worth` go from 0 to 1."""

    named: float
    whole: bool
    worth: float
    word_list: bool

    @property
    def total(self) -> float:
        text = WHOLE * self.whole + WORTH * self.worth
        return NAMED * self.named + text * (WORD_LIST if self.word_list else 1)


class Names:
    """The stems of each page's title and other names, without the words that say nothing."""

    def __init__(self, language: str, stemmer: Stemmer, pages: Sequence[Page]) -> None:
        stops = stop_words(language)

        def stems(name: str) -> frozenset[str]:
            words = split(name)
            telling = [word for word in words if fold(word) not in stops]
            return frozenset(map(stemmer.stem, telling or words))

        self._names = tuple(tuple(stems(name) for name in (page.title, *page.aliases)) for page in pages)

    def named(self, row: int, groups: Sequence[Group]) -> float:
        """How much of what was asked is a name of this page: a name that was typed as a whole, or part of one."""
        return max((_agreement(name, groups) for name in self._names[row]), default=0.0)


def _agreement(name: frozenset[str], groups: Sequence[Group]) -> float:
    asked = sum(group.worth for group in groups)
    matched = [group for group in groups if not name.isdisjoint(group.stems)]
    stems = {stem for group in matched for stem in group.stems} & name
    if not matched or not asked or (len(stems) < len(name) and len(matched) < len(groups)):
        return 0.0
    return sum(group.worth for group in matched) / asked * (0.5 + 0.5 * len(stems) / len(name))
