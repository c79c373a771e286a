"""How hard a text may be. The sources of these limits stand in docs/content-format.md."""

from __future__ import annotations

FKGL_PAGE = 6.0
FKGL_MEAN = 5.5
SMOG_PAGE = 8.0
INFLESZ_PAGE = 65.0
SENTENCE_WORDS = 20
PASSIVE_SHARE = 0.1
PASSIVES = 2
"""On a short page a single passive is more than its share, and yet may be the best way to say it."""
PICTURE_BYTES = 1_500_000
PICTURE_WIDTH = 4000
"""Pixels; more than any screen of a waiting room has."""


def too_hard(fkgl: float | None, smog: float | None, inflesz: float | None) -> bool:
    """Whether any grade that is known breaks its limit for a page."""
    return (
        (fkgl is not None and fkgl > FKGL_PAGE)
        or (smog is not None and smog > SMOG_PAGE)
        or (inflesz is not None and inflesz < INFLESZ_PAGE)
    )
