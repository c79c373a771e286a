"""How the columns of a table share its width."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import sqrt

from kiosk.core.blocks import Table, plain

_BREAKS = re.compile(r"\s+|(?<=-)")
ROUGHLY = 10
"""Shares are tenths, so that tables of one kind below each other line up."""
SCARCE = 0.8
"""No column has less than this share of an even one."""


def columns(table: Table) -> list[dict[str, float | str]]:
    """For each column its `share` of the width, more for longer words in it, and its longest `word`."""
    texts = [[plain(line[number]) for line in table.rows if number < len(line)] for number in range(len(table.header))]
    shares = _shares([_weight(cells) for cells in texts])
    return [
        {"share": share, "word": _longest([plain(head), *cells])}
        for share, head, cells in zip(shares, table.header, texts, strict=True)
    ]


def _weight(cells: Sequence[str]) -> float:
    """The root, because a cell twice as long may also be twice as high."""
    return max(1.0, sqrt(sum(map(len, cells)) / max(1, len(cells))))


def _shares(weights: Sequence[float]) -> list[float]:
    least = SCARCE * ROUGHLY / len(weights) if weights else 0
    parts = [max(least, round(ROUGHLY * weight / sum(weights))) for weight in weights]
    if len(set(parts)) == 1 or max(weights) < 1.25 * min(weights):
        return [1 / len(weights)] * len(weights)
    return [part / sum(parts) for part in parts]


def _longest(texts: Sequence[str]) -> str:
    return max((part for text in texts for part in _BREAKS.split(text)), key=len, default="")
