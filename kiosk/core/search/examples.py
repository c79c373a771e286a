"""Words to begin a search with, for who does not know yet what to type."""

from __future__ import annotations

from kiosk.core.library import Edition
from kiosk.core.path import by_weight

MOST = 32
RAREST = 2
"""Pages of less importance, such as quizzes, offer no word."""


def examples(edition: Edition) -> tuple[str, ...]:
    """The first of the other names of each page, the most important pages first; sections take turns.

    Private pages offer none: everybody in the room sees these words before anybody asked for them.
    """
    pages = (page for page in by_weight(edition) if page.importance <= RAREST and not page.private)
    names = (page.aliases[0] for page in pages if page.aliases)
    return tuple(dict.fromkeys(name[:1].upper() + name[1:] for name in names))[:MOST]
