"""The parts of a page that can be found: the words of its blocks, item by item and row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.blocks import Block, Callout, Code, Figure, Heading, ItemList, People, Quiz, Table, inlines, plain, walk
from kiosk.core.library import Page


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the block with this number."""

    block: int
    text: str
    heading: bool = False


def passages(page: Page) -> Iterator[Passage]:
    for number, block in enumerate(page.blocks):
        if isinstance(block, Quiz):
            continue  # whoever looks for its words is better served by the page that explains them
        for text in _texts(block):
            words = " ".join(text.split())
            if words:
                yield Passage(number, words, isinstance(block, Heading))


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Table(header=header, rows=rows):
            yield from (" – ".join(map(plain, row)) for row in (header, *rows))
        case ItemList(items=items):
            for item in items:
                yield plain(item.text)
                for inner in item.blocks:
                    yield from _texts(inner)
        case Callout(title=title, blocks=inner):
            yield title
            for one in inner:
                yield from _texts(one)
        case Figure(alt=alt, caption=caption):
            yield caption or alt
        case People(crowds=crowds):
            yield from (crowd.label for crowd in crowds)
        case Code(text=text):
            yield text
        case _:
            yield " ".join(plain(text) for inner in walk((block,)) for text in inlines(inner))
