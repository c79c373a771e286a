"""Full-text search in one edition, on SQLite's FTS5 in memory.

Words are stored as stems (see `words`); SQLite ranks the pages with BM25, and what a page is called is ranked on top of
that. Nothing is written to disk.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from kiosk.core.glossary import entries, explains_words
from kiosk.core.library import Edition, Page
from kiosk.core.search.excerpts import Piece, excerpt, pieces
from kiosk.core.search.passages import Passage, passages
from kiosk.core.search.question import Group, Reader
from kiosk.core.search.ranking import Names, Score
from kiosk.core.search.spelling import Spellings, suggestions
from kiosk.core.search.words import Stemmer, Word, fold, split

WEIGHTS = (12.0, 10.0, 5.0, 4.0, 1.0)
"""What a word counts in the title, the other names, the summary, the headings and the text."""
CANDIDATES = 24
"""So many pages are ranked in earnest."""
REMEMBERED = 64
"""Pages whose words are kept at hand: while somebody types, the same pages are found again and again."""

_COLUMNS = "title, names, summary, headings, body"


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that was found, and the block that fits best; -1 when nothing of the text matched. `words` are those on
    the page that match, without capitals.
    """

    page: str
    title: tuple[Piece, ...]
    block: int
    excerpt: tuple[Piece, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Marked:
    passage: Passage
    words: tuple[Word, ...]


class Index:
    """Finds pages of one edition. It may be built in one thread and used in another, but not in two at a time."""

    def __init__(self, edition: Edition) -> None:
        self._stemmer = Stemmer(edition.language)
        self._pages = tuple(edition.pages())
        self._lists = frozenset(row for row, page in enumerate(self._pages) if explains_words(page))
        self._terms = tuple(entry.term for page in self._pages for entry in entries(page))
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.execute(f"CREATE VIRTUAL TABLE pages USING fts5({_COLUMNS}, tokenize='unicode61')")
        spellings: dict[str, str] = {}
        self._database.executemany(
            f"INSERT INTO pages(rowid, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - constants
            ((row, *self._columns(page, spellings)) for row, page in enumerate(self._pages)),
        )
        self._frequency = self._count()
        self._names = Names(edition.language, self._stemmer, self._pages)
        self._reader = Reader(
            edition.language, self._stemmer, Spellings(spellings, self._frequency), self._frequency, len(self._pages)
        )
        self._stemmer.learning = False
        self._recent: OrderedDict[int, tuple[_Marked, ...]] = OrderedDict()

    def close(self) -> None:
        self._database.close()

    def forget(self) -> None:
        """Which pages were found."""
        self._recent.clear()

    def find(self, words: str, limit: int = 8) -> tuple[Hit, ...]:
        """The best pages for these words, the last of which may be half typed. Best first."""
        groups = self._reader.read(words)
        if not groups:
            return ()
        every = self._ranked(groups, " AND ")
        some = self._ranked(groups, " OR ") if len(every) < CANDIDATES and len(groups) > 1 else every
        rows = self._best(groups, every, every | some)
        return tuple(self._hit(row, groups) for row in rows[:limit])

    def suggest(self, words: str) -> tuple[str, ...]:
        """Names of pages and words of the word list that are written almost like this."""
        names = chain.from_iterable((page.title, *page.aliases) for page in self._pages)
        return suggestions(words, dict.fromkeys(chain(names, self._terms)))

    # --- what is stored

    def _columns(self, page: Page, spellings: dict[str, str]) -> Iterable[str]:
        texts = tuple(passages(page))
        headings = " ".join(text.text for text in texts if text.heading)
        body = " ".join(text.text for text in texts if not text.heading)
        return [
            self._stemmed(text, spellings)
            for text in (page.title, " . ".join(page.aliases), page.summary, headings, body)
        ]

    def _stemmed(self, text: str, spellings: dict[str, str]) -> str:
        words = split(text)
        stems = [self._stemmer.stem(word) for word in words]
        for word, stem in zip(words, stems, strict=True):
            spellings.setdefault(fold(word), stem)
        return " ".join(stems)

    def _count(self) -> dict[str, int]:
        """On how many pages each stem stands."""
        self._database.execute("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(pages, row)")
        return dict(self._database.execute("SELECT term, doc FROM vocabulary"))

    # --- what fits

    def _ranked(self, groups: Sequence[Group], operator: str) -> dict[int, float]:
        """How well the candidates fit, the higher the better, by row."""
        query = operator.join("(" + " OR ".join(f'"{stem}"' for stem in group.stems) + ")" for group in groups)
        weights = ",".join(map(str, WEIGHTS))
        rows = self._database.execute(
            f"SELECT rowid, -bm25(pages, {weights}) AS worth FROM pages WHERE pages MATCH ? "  # noqa: S608 - constants
            "ORDER BY worth DESC, rowid LIMIT ?",
            (query, CANDIDATES),
        )
        return dict(rows)

    def _best(self, groups: Sequence[Group], every: dict[int, float], found: dict[int, float]) -> list[int]:
        highest = max(found.values(), default=0) or 1
        scores = {
            row: Score(
                named=self._names.named(row, groups),
                whole=row in every,
                worth=worth / highest,
                word_list=row in self._lists,
            ).total
            for row, worth in found.items()
        }
        return sorted(scores, key=lambda row: (-scores[row], row))

    # --- what is shown

    def _hit(self, row: int, groups: Sequence[Group]) -> Hit:
        page = self._pages[row]
        worth = {stem: group.worth for group in groups for stem in group.stems}
        marked = [
            _Marked(one.passage, tuple(word for word in one.words if word.stem in worth)) for one in self._words(row)
        ]
        best = max(marked, key=lambda one: sum(worth[stem] for stem in {word.stem for word in one.words}), default=None)
        title = tuple(pieces(page.title, (word for word in self._stemmer.words(page.title) if word.stem in worth)))
        if best is None or not best.words:
            return Hit(page.id, title, -1, excerpt(page.summary, ()) if page.summary else ())
        same = (one for one in marked if one.passage.block == best.passage.block)
        words = {one.passage.text[word.start : word.end].casefold() for one in same for word in one.words}
        return Hit(page.id, title, best.passage.block, excerpt(best.passage.text, best.words), tuple(sorted(words)))

    def _words(self, row: int) -> tuple[_Marked, ...]:
        known = self._recent.get(row)
        if known is None:
            page = passages(self._pages[row])
            known = tuple(_Marked(passage, tuple(self._stemmer.words(passage.text))) for passage in page)
            self._recent[row] = known
            if len(self._recent) > REMEMBERED:
                self._recent.popitem(last=False)
        else:
            self._recent.move_to_end(row)
        return known
