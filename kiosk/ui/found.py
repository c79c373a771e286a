"""The part of a page that somebody looked for, marked."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.core.library import Page
from kiosk.core.visit import Found
from kiosk.ui.rows import Row, rows

OPEN, CLOSE = "<mark>", "</mark>"
"""Around words that were looked for; screens replace it by a look."""

_TAG_OR_ENTITY = r"<[^>]*>|&#?\w+;"


def mark(markup: str, words: tuple[str, ...]) -> str:
    """The markup with each of these words marked, wherever it stands as a whole word."""
    if not words:
        return markup
    either = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    pattern = re.compile(rf"({_TAG_OR_ENTITY})|(?<!\w)({either})(?!\w)", re.IGNORECASE)
    return pattern.sub(lambda found: found[1] or f"{OPEN}{found[2]}{CLOSE}", markup)


def mark_rows(body: list[Row], page: Page, found: Found | None, folder: Path) -> int:
    """Mark what was found in the rows of a page; gives the row to show first, or -1."""
    if found is None or not 0 <= found.block < len(page.blocks):
        return -1
    first = len(rows(page.blocks[: found.block], folder))
    last = first + len(rows(page.blocks[found.block : found.block + 1], folder))
    marked = [number for number in range(first, last) if _mark_row(body[number], found.words)]
    return (marked or list(range(first, last)) or [-1])[0]


def _mark_row(row: Row, words: tuple[str, ...]) -> bool:
    """Whether any word of it was marked."""
    inner: list[bool] = [_mark_row(one, words) for one in row.get("rows", ())]
    before = dict(row)
    match row["kind"]:
        case "heading" | "paragraph" | "item":
            row["text"] = mark(row["text"], words)
        case "table":
            row["cells"] = [[mark(cell, words) for cell in line] for line in row["cells"]]
        case _:
            pass
    row["marked"] = row != before
    return any(inner) or row["marked"]
