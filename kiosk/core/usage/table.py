"""The counts as a table for other programs, rounded like those on the screen: week by week."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from io import StringIO

from kiosk.core.usage.counting import Kind
from kiosk.core.usage.store import Counts
from kiosk.core.usage.summary import FEW, Span, rounded, totals, weeks

_FORMULA = ("=", "+", "-", "@", "\t")
"""With these a table program takes a text for something to work out."""


def file_name(today: date) -> str:
    return f"what-people-read-{today.isoformat()}.csv"


def table(counts: Counts, today: date, words: Mapping[str, str], titles: Mapping[str, str]) -> bytes:
    """`words` are the headings (`from`, `to`, `what`, `name`, `visits`), what stands for few (`few`), and what each
    kind is called; `titles` are those of pages, languages and text sizes, by name.
    """
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([words[name] for name in ("from", "to", "what", "name", "visits")])
    for span in weeks(today):
        for kind, name, visits in _rows(counts, span):
            said = words["few"] if visits == FEW else str(visits)
            place = (span.first.isoformat(), span.last.isoformat())
            writer.writerow([*place, words[kind], _harmless(titles.get(name, name)), said])
    return text.getvalue().encode("utf-8-sig")


def _rows(counts: Counts, span: Span) -> Iterator[tuple[Kind, str, int]]:
    order = list(Kind)
    found = totals(counts, span).items()
    shown = [(thing.kind, thing.name, rounded(visits)) for thing, visits in found]
    yield from sorted(shown, key=lambda row: (order.index(row[0]), -row[2], row[1]))


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
