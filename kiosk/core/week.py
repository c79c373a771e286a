"""The hours of a week as staff set them: seven words from Monday on, "08:00-17:00" or "closed"; none at all: open day
and night.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from itertools import groupby

from kiosk.core.hours import DAYS, Hours, Span

CLOSED = "closed"
USUAL = "08:00-17:00"
WORKDAYS = 5
DAY = 24 * 60
"""Minutes."""

_LINES: tuple[str, ...] = ("days", "opens", "closes", *DAYS)
"""All that can stand below `[opening]`."""
_CLOCK = r"([01]?[0-9]|2[0-3]):([0-5][0-9])"
_SPAN = re.compile(rf"{_CLOCK} ?[-–] ?{_CLOCK}", re.ASCII)


def read_span(words: str) -> Span | None:
    """None if these are no hours, or none that ever end."""
    found = _SPAN.fullmatch(words.strip())
    if found is None:
        return None
    opens, closes = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    return None if opens == closes else (opens, closes)


def week_of(hours: Hours) -> list[str]:
    if hours.always:
        return []
    return [_written(span) if (span := hours.on(day)) else CLOSED for day in DAYS]


def keys_of(week: Sequence[str]) -> Mapping[str, object]:
    """The lines below `[opening]`: hours that most days share, and days with others. None: the line goes."""
    lines: dict[str, object] = {}
    lines.update(dict.fromkeys(_LINES))
    if not week:
        return lines
    shared = Counter(span for span in week if span != CLOSED).most_common(1)[0][0]
    opens, closes = shared.split("-")
    by_day = dict(zip(DAYS, week, strict=True))
    lines |= {"days": [day for day, span in by_day.items() if span == shared], "opens": opens, "closes": closes}
    return lines | {day: span for day, span in by_day.items() if span not in {shared, CLOSED}}


def switched(week: Sequence[str]) -> list[str]:
    """From day and night to usual hours, or back."""
    return [] if week else [USUAL] * WORKDAYS + [CLOSED] * (len(DAYS) - WORKDAYS)


def day_switched(week: Sequence[str], day: int) -> list[str]:
    """Open on this day, with the hours of the first day that is, or closed. The last open day stays open: a screen that
    is never awake helps nobody.
    """
    others = [span for number, span in enumerate(week) if number != day and span != CLOSED]
    span = CLOSED if week[day] != CLOSED else others[0]
    return _with(week, day, span) if others else list(week)


def stepped(week: Sequence[str], day: int, end: int, by: int) -> list[str]:
    """Move the first (0) or second (1) time of a day to the next multiple of `by` minutes, backwards if negative."""
    ends = [_minutes(clock) for clock in week[day].split("-")]
    for _ in range(2):
        ends[end] = (-(-(ends[end] + 1) // by) * by if by > 0 else (ends[end] - 1) // -by * -by) % DAY
        if ends[0] != ends[1]:
            break
    return _with(week, day, "-".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in ends))


def alike(week: Sequence[str]) -> list[str]:
    """Monday's hours on every workday."""
    return [week[0]] * WORKDAYS + list(week[WORKDAYS:])


def runs(week: Sequence[str]) -> Iterator[tuple[int, int, Span]]:
    """Days one after the other that are open at the same hours: the first, the last, and the hours."""
    for words, days in groupby(range(len(week)), lambda day: week[day]):
        numbers = list(days)
        if (span := read_span(words)) is not None:
            yield numbers[0], numbers[-1], span


def _with(week: Sequence[str], day: int, span: str) -> list[str]:
    return [span if number == day else other for number, other in enumerate(week)]


def _written(span: Span) -> str:
    return "-".join(f"{clock:%H:%M}" for clock in span)


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return 60 * int(hours) + int(minutes)
