"""Where the tour touches words of a page to see what they mean: one high, one low, and one that is read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks import ItemList, Paragraph, inlines, plain, walk
from kiosk.core.library import Edition, Page
from kiosk.core.wordbook import Wordbook
from kiosk.tour.taking import Arrive

HIGH, LOW = 0.15, 0.8
"""Where the word stands, in parts of what is in view."""


def stops(edition: Edition) -> Iterator[tuple[str, Arrive]]:
    """On the page with the most words that can be touched, if there is one: after the listening, which is heard on."""
    page = _richest(edition)
    if page is not None:
        for name, number, share in (("word", 0, HIGH), ("word-low", -1, LOW), ("word-long", None, HIGH)):
            yield name, _touching(page, number, share)


def _touching(page: Page, number: int | None, share: float) -> Arrive:
    return lambda guide: guide.touch_word(page.id, number, share)


def _richest(edition: Edition) -> Page | None:
    book = Wordbook(edition.language, tuple(edition.pages()))

    def count(page: Page) -> int:
        running = (block for block in walk(page.blocks) if isinstance(block, Paragraph | ItemList))
        texts = (plain(text) for block in running for text in inlines(block))
        return len({found.entry.term for text in texts for found in book.mentions(text)})

    page = max(edition.pages(), key=count, default=None)
    return page if page is not None and count(page) else None
