"""Words and their meanings: the tables of two columns whose first column is bold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.core.blocks import Inline, Table, plain
from kiosk.core.library import Page

FEWEST = 5
"""A page that explains this many words is a list of words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`term` stands in the block with this number, at `line` of the file; `aside` follows it, such as how to say it."""

    term: str
    aside: str
    meaning: str
    page: str
    block: int
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Explained:
    """A word whose meaning somebody looks at; `aside` is how it is said or what else it is called."""

    term: str
    aside: str
    meaning: str
    language: str


def entries(page: Page) -> Iterator[Entry]:
    for number, block in enumerate(page.blocks):
        if isinstance(block, Table) and len(block.header) == 2:
            for index, row in enumerate(block.rows):
                if (found := _entry(row, page.id, number)) is not None:
                    yield replace(found, line=block.lines[index]) if block.lines else found


def explains_words(page: Page) -> bool:
    return sum(1 for _ in entries(page)) >= FEWEST


def _entry(row: tuple[Inline, ...], page: str, block: int) -> Entry | None:
    word, meaning = row[0], row[1] if len(row) > 1 else ()
    if not word or not word[0].bold:
        return None
    term = " ".join(span.text for span in word if span.bold).strip()
    aside = plain(tuple(span for span in word if not span.bold)).strip(" ()")
    return Entry(term, aside, plain(meaning).strip(), page, block) if term else None
