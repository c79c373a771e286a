"""Reads `[opening]` of `kiosk.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from kiosk.core.findings import did_you_mean, quoted
from kiosk.core.hours import DAYS, Hours, Span
from kiosk.core.rules import Rule
from kiosk.core.settings_reader import Reader
from kiosk.core.week import CLOSED, read_span

_TABLE = "opening"


def read_opening(reader: Reader) -> Hours:
    named = [day.strip().lower() for day in reader.texts(_TABLE, "days")]
    days = tuple(day for day in DAYS if day in named)
    for day in named:
        if day not in DAYS:
            text = f"{quoted(day)} is not a day of the week.{did_you_mean(day, DAYS)}"
            reader.warn(_TABLE, "days", Rule.WRONG_TYPE, text)
    opens, closes = _ends(reader)
    return Hours(opens, closes, days or DAYS, _special(reader))


def _ends(reader: Reader) -> tuple[time | None, time | None]:
    opens, closes = reader.clock(_TABLE, "opens"), reader.clock(_TABLE, "closes")
    if opens == closes:
        if opens is not None:
            text = "opens and closes are the same time. The kiosk counts as open day and night."
            reader.warn(_TABLE, "closes", Rule.OUT_OF_RANGE, text)
        return None, None
    if opens is None or closes is None:
        key, other = ("opens", "closes") if closes is None else ("closes", "opens")
        if not reader.has(_TABLE, other):
            text = f"{key} needs {other} beside it. Until then the kiosk counts as open day and night."
            reader.warn(_TABLE, key, Rule.OUT_OF_RANGE, text)
        return None, None
    return opens, closes


def _special(reader: Reader) -> Mapping[str, Span | None]:
    special: dict[str, Span | None] = {}
    for day in DAYS:
        if not reader.has(_TABLE, day):
            continue
        words = reader.text(_TABLE, day)
        span = read_span(words)
        if span is not None or words == CLOSED:
            special[day] = span
        elif words:
            text = f'{day} must be hours such as "08:00-12:30", or "closed".'
            reader.warn(_TABLE, day, Rule.WRONG_TYPE, text)
    return special
