"""What of a page is read as sentences, and what is only a label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.blocks import (
    Block,
    Callout,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    People,
    Quiz,
    Table,
    inlines,
    plain,
    walk,
)
from kiosk.core.library import Page
from kiosk.core.sentences import length, readable, sentences, with_guide

SHORTEST_SENTENCE = 5
"""A list point, cell or caption without a full stop is a label, unless it has so many words."""

_QUOTED = re.compile(r"[\"“«][^\"“”«»]+[\"”»]")
_ENDED = re.compile(r"[.!?…:][\"”»’')\]]*$")


@dataclass(frozen=True, slots=True)
class Prose:
    """The sentences of a page, its labels (headings and fragments), and the words it explains.

    A word is explained where it stands in the title, in bold, italics or quotes, or before a pronunciation guide.
    """

    sentences: tuple[str, ...]
    labels: tuple[str, ...]
    explained: tuple[str, ...]


def prose(page: Page) -> Prose:
    """Summary, text and questions of a page. Sources and typed code are not meant for reading and left out."""
    said: list[str] = []
    labels: list[str] = [page.title]
    for text, always in _texts(page):
        clean = readable(text)
        if always or _ENDED.search(clean) or length(clean) >= SHORTEST_SENTENCE:
            said += sentences(clean)
        elif clean:
            labels.append(clean)
    labels += _headings(page.blocks)
    return Prose(tuple(said), tuple(labels), (page.title, *_explained(page.blocks)))


def _texts(page: Page) -> Iterator[tuple[str, bool]]:
    """Each piece of text, and whether it is a sentence whatever it looks like."""
    yield page.summary, True
    for block in walk(page.blocks):
        match block:
            case Paragraph(text=text):
                yield plain(text), True
            case ItemList(items=items):
                yield from ((plain(item.text), False) for item in items)
            case Quiz(question=question, answers=answers):
                yield question, True
                yield from ((plain(answer.text), False) for answer in answers)
            case Table(rows=rows):
                yield from ((plain(cell), False) for row in rows for cell in row)
            case Figure(caption=caption, labels=labels):
                yield caption, False
                yield from ((label.text, False) for label in labels)
            case People(crowds=crowds):
                yield from ((crowd.label, False) for crowd in crowds)
            case _:
                pass
    for spot in page.spots:
        yield spot.name, False
        yield spot.says, True
    for question in page.questions:
        yield question, True


def _headings(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in walk(blocks):
        match block:
            case Heading(text=text):
                yield readable(plain(text))
            case Callout(title=title):
                yield readable(title)
            case Table(header=header):
                yield from (readable(plain(cell)) for cell in header)
            case _:
                pass


def _explained(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in walk(blocks):
        for text in inlines(block):
            yield from (span.text for span in text if span.bold or span.italic)
            yield from _QUOTED.findall(plain(text))
            yield from with_guide(plain(text))
