"""A way through the pages for the time a person has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

from kiosk.core.blocks import Block, Callout, Heading, Paragraph, Span, count_words
from kiosk.core.library import Edition, Page

WORDS_A_MINUTE = 130
"""A slow reader's pace."""
ALL = 0
"""So many minutes stand for: as long as it takes."""
OFFERS = (2, 5, ALL)


def minutes(words: int) -> int:
    return ceil(words / WORDS_A_MINUTE)


def path(edition: Edition, time: int) -> tuple[Page, ...]:
    """The stops for so many minutes, in the order of the library: the main points of as many pages as can be read, or
    all pages whole. Never empty unless the library is.

    No page comes in while a more important one is left out for want of time. Of pages equally important, each section
    gives its first, then each its second.
    """
    if time == ALL:
        return tuple(page for section in edition.sections for page in section.pages)
    left = time * WORDS_A_MINUTE
    chosen: dict[str, Page] = {}
    level, complete = 0, True
    for page in by_weight(edition):
        if page.importance > level:
            if not complete:
                break
            level = page.importance
        stop = digest(page)
        if stop.words <= left or not chosen:
            chosen[page.id] = stop
            left -= stop.words
        else:
            complete = False
    return tuple(chosen[page.id] for section in edition.sections for page in section.pages if page.id in chosen)


def digest(page: Page) -> Page:
    """The page cut down to its opening and its things to keep; whole if it has none to keep."""
    keep = tuple(block for block in page.blocks if isinstance(block, Callout) and block.kind == "keep")
    if not keep:
        return page
    opening = tuple(_opening(page.blocks))
    if page.summary and not any(isinstance(block, Paragraph) for block in opening):
        opening = (Paragraph((Span(page.summary, bold=True),)), *opening)
    blocks = (*opening, *keep)
    return replace(page, blocks=blocks, words=count_words(page.title, blocks), recording="")


def _opening(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Heading):
            return
        if not (isinstance(block, Callout) and block.kind == "keep"):
            yield block


def by_weight(edition: Edition) -> list[Page]:
    """The most important pages first; of pages equally important each section gives its first, then each its second."""
    ranked: list[tuple[int, int, int, Page]] = []
    for order, section in enumerate(edition.sections):
        turns: dict[int, int] = {}
        for page in section.pages:
            turn = turns[page.importance] = turns.get(page.importance, 0) + 1
            ranked.append((page.importance, turn, order, page))
    return [page for *_, page in sorted(ranked, key=lambda one: one[:3])]
