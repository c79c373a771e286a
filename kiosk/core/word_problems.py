"""What staff should mend in their word lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.core.findings import did_you_mean, quoted
from kiosk.core.glossary import Entry, entries, explains_words
from kiosk.core.library import Edition, Page
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from kiosk.core.search.words import Stemmer, split
from kiosk.core.wordbook import Wordbook, fold_all, forms_of

LONGEST = 180
"""Letters that can be taken in on a card beside the word."""


def word_problems(edition: Edition) -> Iterator[Problem]:
    pages = {page.id: page for page in edition.pages() if explains_words(page)}
    yield from (problem for page in pages.values() for problem in _of_page(page))
    yield from _twice(edition, pages)
    yield from _circles(edition, pages)


def _of_page(page: Page) -> Iterator[Problem]:
    own = tuple(entries(page))
    for entry in own:
        if not entry.meaning:
            text = f"{quoted(entry.term)} has no meaning, so it is not marked on any page. Write it beside the word."
            yield _problem(page, entry.line, text, Severity.ERROR)
        if len(entry.meaning) > LONGEST:
            long = f"The meaning of {quoted(entry.term)} has {len(entry.meaning)} letters"
            text = f"{long}; a card has room for {LONGEST}. Shorten it."
            yield _problem(page, entry.line, text)
    terms = {fold_all(entry.term): entry.term for entry in own}
    for form in page.forms:
        if fold_all(form.word) not in terms:
            hint = did_you_mean(form.word, terms.values())
            yield _problem(page, form.line, f"{quoted(form.word)} is no word of this page's list.{hint}")


def _twice(edition: Edition, pages: Mapping[str, Page]) -> Iterator[Problem]:
    stemmer = Stemmer(edition.language)
    first: dict[str, Entry] = {}
    for page in pages.values():
        for entry in entries(page):
            for form in dict.fromkeys(forms_of(entry, page.forms)):
                other = first.setdefault(" ".join(map(stemmer.stem, split(form))), entry)
                if other is not entry and (other.page, other.line) != (entry.page, entry.line):
                    text = (
                        f"{quoted(form)} is explained twice; line {other.line} of {pages[other.page].path} counts. "
                        "Keep one of the two."
                    )
                    yield _problem(page, entry.line, text)


def _circles(edition: Edition, pages: Mapping[str, Page]) -> Iterator[Problem]:
    """Each circle once, told at the word it comes back to first."""
    book = Wordbook(edition.language, tuple(pages.values()))
    uses = {
        entry: tuple(dict.fromkeys(found.entry for found in book.mentions(entry.meaning)))
        for entry in dict.fromkeys(book.entries)
    }
    told: set[Entry] = set()
    for entry in uses:
        way = _way_back(entry, uses)
        if way and told.isdisjoint(way):
            told.update(way)
            circle = " → ".join(one.term for one in (*way, entry))
            text = f"These meanings lead in a circle: {circle}. Say one of them without the next."
            yield _problem(pages[entry.page], entry.line, text)


def _way_back(start: Entry, uses: Mapping[Entry, tuple[Entry, ...]]) -> tuple[Entry, ...]:
    """The shortest way from a word over the words in meanings back to itself, without it at the end."""
    ways: list[tuple[Entry, ...]] = [(start,)]
    seen: set[Entry] = set()
    for way in ways:
        for following in uses[way[-1]]:
            if following == start:
                return way
            if following not in seen:
                seen.add(following)
                ways.append((*way, following))
    return ()


def _problem(page: Page, line: int, text: str, severity: Severity = Severity.WARNING) -> Problem:
    return Problem(page.path, line, severity, Rule.GLOSSARY, text)
