"""The words of the word lists, recognised wherever they stand in running text.

A word is known by its stem, so "fusions" is "fusion"; of words that overlap, the longest counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from kiosk.core.glossary import Entry, entries, explains_words
from kiosk.core.library import Form, Library, Page
from kiosk.core.search.words import Stemmer, fold, placed

SHORTER = 2
"""A word may lack so many letters of the one in the list: "depends" has the stem of "dependence" and is none of it."""
_BETWEEN = re.compile(r"[\s&\-\u2010\u2011\u200e\u200f\u202a-\u202e\u2066-\u2069]*")
"""What may stand between two words of one term; signs that turn the direction of writing are not seen."""
_ABBREVIATION = re.compile(r"[^\W\d_a-z]{2,6}")
_PARTS = re.compile(r"[,;/]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A word of the list at `start` to `end` of a text."""

    entry: Entry
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a term. An abbreviation is known only in capitals: "IT" is not "it"."""

    stem: str
    least: int
    exact: str = ""

    def fits(self, written: str, stem: str) -> bool:
        if self.exact:
            return written in {self.exact, f"{self.exact}s"}
        return stem == self.stem and len(written) >= self.least


@dataclass(frozen=True, slots=True)
class _Term:
    parts: tuple[_Part, ...]
    entry: Entry


@dataclass(slots=True)
class Wordbook:
    """The word lists among the pages of one language. Remembers what it found in each text."""

    language: str
    pages: tuple[Page, ...]
    entries: tuple[Entry, ...] = field(init=False)
    _stemmer: Stemmer = field(init=False)
    _terms: dict[str, list[_Term]] = field(init=False)
    _found: dict[str, tuple[Mention, ...]] = field(init=False, default_factory=dict[str, tuple[Mention, ...]])

    def __post_init__(self) -> None:
        self._stemmer = Stemmer(self.language)
        lists = [page for page in self.pages if explains_words(page)]
        self.entries = tuple(entry for page in lists for entry in entries(page))
        self._terms = {}
        for entry, form in _forms(lists):
            if parts := self._parts(form):
                self._terms.setdefault(_begins(placed(form)[0][0]), []).append(_Term(parts, entry))
        for terms in self._terms.values():
            terms.sort(key=lambda term: -len(term.parts))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Every word of the list in this text, in order. Those without a meaning are left out."""
        known = self._found.get(text)
        if known is None:
            known = self._found[text] = tuple(self._search(text))
        return known

    def names(self, text: str) -> Entry | None:
        """The word of the list that this text is, and nothing else."""
        found = self.mentions(text)
        whole = len(found) == 1 and not any(map(str.isalnum, text[: found[0].start] + text[found[0].end :]))
        return found[0].entry if whole else None

    def _search(self, text: str) -> Iterator[Mention]:
        words = placed(text)
        index = 0
        while index < len(words):
            terms = self._terms.get(_begins(words[index][0]), ())
            term = next((term for term in terms if self._stands(term, words, index, text)), None)
            if term is None:
                index += 1
                continue
            last = index + len(term.parts) - 1
            yield Mention(term.entry, words[index][1], words[last][2])
            index = last + 1

    def _stands(self, term: _Term, words: list[tuple[str, int, int]], index: int, text: str) -> bool:
        window = words[index : index + len(term.parts)]
        return (
            len(window) == len(term.parts)
            and all(
                part.fits(word, self._stemmer.stem(word)) for part, (word, _, _) in zip(term.parts, window, strict=True)
            )
            and all(_BETWEEN.fullmatch(text, one[2], other[1]) for one, other in pairwise(window))
        )

    def _parts(self, form: str) -> tuple[_Part, ...]:
        return tuple(
            _Part(self._stemmer.stem(word), len(word) - SHORTER, word if _ABBREVIATION.fullmatch(word) else "")
            for word, _, _ in placed(form)
        )


@dataclass(slots=True)
class Books:
    """The word lists of one library by language, each made when it is first asked for."""

    _made: dict[str, Wordbook] = field(default_factory=dict[str, Wordbook])

    def of(self, library: Library, language: str) -> Wordbook:
        if language not in self._made:
            own = (edition for edition in library.editions if edition.language == language)
            self._made[language] = Wordbook(language, tuple(page for edition in own for page in edition.pages()))
        return self._made[language]


def forms_of(entry: Entry, own: Iterable[Form]) -> Iterator[str]:
    """Every way the word is written: each of its names, abbreviations beside it, and what staff say."""
    yield from (part.strip() for part in _PARTS.split(entry.term))
    yield from (part.strip() for part in _PARTS.split(entry.aside) if _ABBREVIATION.fullmatch(part.strip()))
    for form in own:
        if fold_all(form.word) == fold_all(entry.term):
            yield from form.also


def fold_all(words: str) -> str:
    return " ".join(fold(word) for word, _, _ in placed(words))


def _forms(lists: Iterable[Page]) -> Iterator[tuple[Entry, str]]:
    """Each form of each word, the first word of a form first: that one counts."""
    seen: set[str] = set()
    for page in lists:
        unmarked = {fold_all(form.word) for form in page.forms if not form.marked}
        for entry in entries(page):
            if not entry.meaning or fold_all(entry.term) in unmarked:
                continue
            for form in forms_of(entry, page.forms):
                if form and form not in seen:
                    seen.add(form)
                    yield entry, form


def _begins(word: str) -> str:
    """Words of one stem begin alike, so that only few of a text have to be stemmed."""
    return fold(word)[:2]
