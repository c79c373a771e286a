"""The words of a page that a touch explains, marked in the rows of its running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from kiosk.core.library import Page
from kiosk.core.wordbook import Mention, Wordbook
from kiosk.ui.rows import Row

TRIES = 2
"""So often a word is looked for in a page: where it stands first, another one may be too near for fingers."""

_TOKEN = re.compile(r"<[^>]*>|&[#\w]+;|.", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_RUNNING = {"paragraph", "item"}


def explain(body: list[Row], page: Page, book: Wordbook) -> None:
    """Give each row its `terms`, and the same markup with a link around each of them as its `probe`.

    Left out are words that the page itself explains, the word that is its title, and whatever stands in a heading, a
    link, a table, a question to keep, or a part that was looked for.
    """
    if not page.marks_words:
        return
    title = book.names(page.title)
    tries = {title.term: TRIES} if title else {}
    for row in _running(body):
        mentions = [found for found in book.mentions(_plain(row["text"])) if found.entry.page != page.id]
        terms: list[Row] = []
        probe = ""
        for piece in _pieces(row["text"], mentions):
            if isinstance(piece, str):
                probe += piece
            elif tries.get(piece.mention.entry.term, 0) >= TRIES:
                probe += piece.markup
            else:
                tries[piece.mention.entry.term] = tries.get(piece.mention.entry.term, 0) + 1
                probe += f'<a href="{len(terms)}">{piece.markup}</a>'
                terms.append(_term(piece, page.language))
        if terms:
            row["terms"], row["probe"] = terms, probe


@dataclass(frozen=True, slots=True)
class _Piece:
    mention: Mention
    markup: str
    bold: bool
    italic: bool


def _running(body: list[Row]) -> Iterator[Row]:
    for row in body:
        if row["kind"] in {"callout", "quote"}:
            yield from _running(row["rows"])
        elif row["kind"] in _RUNNING and "question" not in row and not row.get("marked"):
            yield row


def _term(piece: _Piece, language: str) -> Row:
    entry = piece.mention.entry
    return {
        "word": unescape(piece.markup),
        "term": entry.term,
        "aside": entry.aside,
        "meaning": entry.meaning,
        "language": language,
        "bold": piece.bold,
        "italic": piece.italic,
    }


def _plain(markup: str) -> str:
    return unescape(_TAG.sub("", markup.replace("<br>", "\n")))


def _pieces(markup: str, mentions: list[Mention]) -> Iterator[str | _Piece]:
    """The markup in order; a mention is a piece of its own unless its style changes within it or it is a link."""
    position, open_tags = 0, list[str]()
    waiting = iter(mentions)
    mention = next(waiting, None)
    held = ""
    for sign in _TOKEN.findall(markup):
        inside = mention is not None and mention.start <= position < mention.end
        if sign.startswith("<") and sign != "<br>":
            if inside and mention is not None and position > mention.start:
                yield held
                held, mention = "", next(waiting, None)
            _turn(open_tags, sign)
            yield sign
            continue
        position += 1
        if not inside or mention is None or "a" in open_tags:
            yield sign
        else:
            held += sign
        if mention is not None and position == mention.end:
            if held:
                yield _Piece(mention, held, "b" in open_tags, "i" in open_tags)
            held, mention = "", next(waiting, None)


def _turn(open_tags: list[str], tag: str) -> None:
    name = tag.strip("</>").split(" ", 1)[0]
    if tag.startswith("</"):
        open_tags.remove(name)
    else:
        open_tags.append(name)
