"""Words as the search compares them: without accents, capitals and endings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

STEMMERS = {"en": "english", "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "ru": "russian"}
"""The Snowball stemmer of a language; words of any other language are compared as they are."""
STOP_WORDS = {
    "en": "a an and are at be by can did do does for from get has have how i if in is it its me my of on or so that "
    "the this to was what when where which who why will with you your",
    "es": "a al como con cual cuando de del donde el en es esta este fue ha hay la las le lo los me mi mis o para por "
    "que quien se si su sus te tengo tiene un una y yo",
}
"""Words that say nothing about a page. They are looked for only when there is no other word."""

_IDEOGRAM = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_IDEOGRAM}]|(?:(?![{_IDEOGRAM}])[^\W_])+(?:['’][^\W_]+)*")
"""Chinese and Japanese write without spaces: there each sign counts as a word."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `start` to `end` of its text, and its stem."""

    stem: str
    start: int
    end: int


def fold(word: str) -> str:
    """Without capitals, accents and apostrophes: nobody types them on a screen."""
    if word.isascii() and word.isalnum():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in decomposed if sign.isalnum())


def split(text: str) -> list[str]:
    """The words of a text as they are written."""
    return _WORD.findall(text)


def placed(text: str) -> list[tuple[str, int, int]]:
    """The words of a text as they are written, each with where it begins and ends."""
    return [(found[0], found.start(), found.end()) for found in _WORD.finditer(text)]


def stop_words(language: str) -> frozenset[str]:
    return frozenset(STOP_WORDS.get(language.partition("-")[0], "").split())


class Stemmer:
    """Remembers every word it has seen: a library of a thousand pages has ten thousand different ones. `learning` is
    over before the first person types: their words are not to be remembered.
    """

    def __init__(self, language: str) -> None:
        self.learning = True
        self._stems: dict[str, str] = {}
        self._reduce = _algorithm(language)

    def stem(self, word: str) -> str:
        known = self._stems.get(word)
        if known is None:
            folded = fold(word)
            known = self._reduce(folded) if folded == word else self.stem(folded)
            if self.learning:
                self._stems[word] = known
        return known

    def words(self, text: str) -> Iterator[Word]:
        return (Word(self.stem(found[0]), found.start(), found.end()) for found in _WORD.finditer(text))


def _algorithm(language: str) -> Callable[[str], str]:
    """One for each stemmer: it holds the word it works on, so two threads must not share it. That word is replaced
    when it is done, for somebody may have typed it.
    """
    name = STEMMERS.get(language.partition("-")[0])
    if name is None:
        return str
    # Some thirty languages: too much to read before the first frame.
    from snowballstemmer import stemmer  # pyright: ignore[reportUnknownVariableType]

    reduce = cast("Callable[[str], str]", stemmer(name).stemWord)  # pyright: ignore[reportUnknownMemberType]

    def stem(word: str) -> str:
        reduced = fold(reduce(word)) or word
        reduce("")
        return reduced

    return stem
