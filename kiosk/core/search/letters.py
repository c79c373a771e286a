"""The list from A to Z for people who do not type: titles, words of the word list, and other names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.glossary import entries, explains_words
from kiosk.core.library import Edition

ARTICLES = {"en": ("the ", "a ", "an "), "es": ("el ", "la ", "los ", "las ", "un ", "una ")}
"""Nobody looks for "the disc" under T."""
OTHERS = "0–9"


@dataclass(frozen=True, slots=True)
class Line:
    """`name` leads to the block of a page, -1 for the page as a whole. `note` says what that is: the meaning of a
    word, the title behind another name, or what a page says.
    """

    name: str
    note: str
    page: str
    block: int = -1


@dataclass(frozen=True, slots=True)
class Letter:
    letter: str
    lines: tuple[Line, ...]


def letters(edition: Edition) -> tuple[Letter, ...]:
    """Every letter under which something stands, in order; what begins with no letter comes last."""
    shelves: dict[str, list[tuple[str, Line]]] = {}
    for line in dict.fromkeys(_lines(edition)):
        key = _key(line.name, edition.language)
        shelves.setdefault(_initial(key), []).append((key, line))
    ordered = sorted(shelves.items(), key=lambda shelf: (shelf[0] == OTHERS, shelf[0]))
    return tuple(
        Letter(letter, tuple(line for _, line in sorted(lines, key=lambda pair: (pair[0], pair[1].page))))
        for letter, lines in ordered
    )


def _lines(edition: Edition) -> Iterator[Line]:
    for page in edition.pages():
        if not explains_words(page):
            yield Line(page.title, page.summary, page.id)
        for name in page.aliases:
            if name.casefold() != page.title.casefold():
                yield Line(_capitalised(name), page.title, page.id)
        for entry in entries(page):
            yield Line(entry.term, entry.meaning, entry.page, entry.block)


def _key(name: str, language: str) -> str:
    """What the name is sorted by: without accents, signs and a leading article."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    key = " ".join(words.split())
    article = next((one for one in ARTICLES.get(language.partition("-")[0], ()) if key.startswith(one)), "")
    return key[len(article) :]


def _initial(key: str) -> str:
    return key[0].upper() if key[:1].isalpha() else OTHERS


def _capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]
