"""Blocks as the flat rows that the QML delegates draw.

A list becomes one row an item, with its marker and depth; a box (callout or quotation) becomes one row that holds rows.
Boxes inside boxes are flattened, because a delegate cannot hold itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from kiosk.core.blocks import (
    Block,
    Callout,
    Code,
    Divider,
    Figure,
    Heading,
    Inline,
    ItemList,
    Link,
    Paragraph,
    People,
    Quiz,
    Quote,
    Span,
    Table,
    inlines,
    plain,
    walk,
)
from kiosk.ui.columns import columns
from kiosk.ui.markup import address, styled

Row = dict[str, Any]
"""What QML reads: strings, numbers, lists and rows by name."""

BULLETS = ("•", "–", "·")


def rows(blocks: Iterable[Block], folder: Path) -> list[Row]:
    """The rows of a page whose pictures lie in `folder`. Quizzes are numbered from 0."""
    drawn = [row for block in blocks for row in _rows(block, folder)]
    for number, quiz in enumerate(row for row in drawn if row["kind"] == "quiz"):
        quiz["number"] = number
    return drawn


def _rows(block: Block, folder: Path) -> Iterator[Row]:
    match block:
        case Callout(kind=kind, title=title, blocks=inner):
            yield {"kind": "callout", "callout": kind, "title": title, "rows": list(_inside(inner, folder))}
        case Quote(blocks=inner):
            yield {"kind": "quote", "title": "", "rows": list(_inside(inner, folder))}
        case Quiz(question=question, answers=answers, blocks=inner):
            yield {
                "kind": "quiz",
                "question": question,
                "answers": [{"text": plain(answer.text), "right": answer.right} for answer in answers],
                "rows": list(_inside(inner, folder)),
                "why": " ".join(plain(text) for part in walk(inner) for text in inlines(part)),
            }
        case _:
            yield from _simple(block, folder)


def _inside(blocks: Iterable[Block], folder: Path) -> Iterator[Row]:
    for block in blocks:
        match block:
            case Callout(title=title, blocks=inner):
                yield {"kind": "heading", "level": 4, "text": title, "links": []}
                yield from _inside(inner, folder)
            case Quote(blocks=inner) | Quiz(blocks=inner):
                yield from _inside(inner, folder)
            case _:
                yield from _simple(block, folder)


def _simple(block: Block, folder: Path) -> Iterator[Row]:
    match block:
        case Heading(level=level, text=text):
            yield {"kind": "heading", "level": level, **_words(text)}
        case Paragraph(text=text):
            yield {"kind": "paragraph", **_words(text)}
        case ItemList():
            yield from _items(block, folder, 0)
        case Figure():
            yield _figure(block, folder)
        case Table(header=header, rows=body):
            yield {
                "kind": "table",
                "header": [styled(cell) for cell in header],
                "cells": [[styled(cell) for cell in line] for line in body],
                "columns": columns(block),
                "links": _links(span for cell in inlines(block) for span in cell),
            }
        case Code(text=text):
            yield {"kind": "code", "text": text}
        case People(crowds=crowds):
            yield {"kind": "people", "crowds": [asdict(crowd) for crowd in crowds]}
        case Divider():
            yield {"kind": "divider"}
        case Callout() | Quote() | Quiz():
            yield from _inside((block,), folder)


def _items(block: ItemList, folder: Path, depth: int) -> Iterator[Row]:
    for number, item in enumerate(block.items, block.start):
        marker = f"{number}." if block.ordered else BULLETS[min(depth, len(BULLETS) - 1)]
        yield {"kind": "item", "marker": marker, "depth": depth, **_words(item.text)}
        for inner in item.blocks:
            if isinstance(inner, ItemList):
                yield from _items(inner, folder, depth + 1)
            else:
                yield from _inside((inner,), folder)


def _figure(block: Figure, folder: Path) -> Row:
    return {
        "kind": "figure",
        "source": (folder / block.path).as_uri() if block.path else "",
        "alt": block.alt,
        "caption": block.caption,
        "ratio": block.width / block.height if block.width and block.height else 1.5,
        "labels": [{"text": label.text, "x": label.x / 100, "y": label.y / 100} for label in block.labels],
    }


def _words(text: Inline) -> Row:
    return {"text": styled(text), "links": _links(text)}


def _links(spans: Iterable[Span]) -> list[Row]:
    """Each target once, in the words of the first link to it."""
    links: dict[Link, str] = {}
    for link, run in groupby(spans, key=attrgetter("link")):
        if link is not None:
            links.setdefault(link, "".join(span.text for span in run))
    return [{"target": address(link), "label": _capitalised(label.strip())} for link, label in links.items()]


def _capitalised(label: str) -> str:
    return label[:1].upper() + label[1:]
