"""What is shown of the counts: numbers of visits, rounded so far that no single visit can be worked out from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.core.usage.counting import Kind, Thing
from kiosk.core.usage.store import Counts

STEP = 5
FEW = 1
"""Stands for 1, 2, 3 and 4 alike; nothing else is rounded to it."""

DAY, WEEK = timedelta(days=1), timedelta(days=7)


class Period(StrEnum):
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Span:
    """From its first day to its last."""

    first: date
    last: date

    def days(self) -> Iterator[date]:
        return (self.first + n * DAY for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class Tally:
    """`visits` is rounded."""

    name: str
    visits: int


@dataclass(frozen=True, slots=True)
class Summary:
    """`over_time` has the visits of each span, the oldest first. Lists are in falling order, equals by their names, so
    that the order tells no more than the numbers do.
    """

    over_time: tuple[tuple[Span, int], ...] = ()
    visits: int = 0
    pages: tuple[Tally, ...] = ()
    languages: tuple[Tally, ...] = ()
    text_sizes: tuple[Tally, ...] = ()
    read_aloud: int = 0
    taken_along: int = 0


def rounded(visits: int) -> int:
    """To the next five; `FEW` for fewer than five."""
    return min(visits, FEW) if visits < STEP else STEP * round(visits / STEP)


def rounded_total(parts: Sequence[int]) -> int:
    """Of numbers that are shown rounded, too. Where it would tell what those are that are shown as `FEW`, because no
    other numbers could add up to it, it is one step off.
    """
    shown = [_possible(rounded(part)) for part in parts]
    least, most = sum(part[0] for part in shown), sum(part[-1] for part in shown)
    total = rounded(sum(parts))
    told = _possible(total)
    if least == most or max(least, told[0]) < min(most, told[-1]):
        return total
    return total - STEP if most <= told[0] else total // STEP * STEP + STEP


def _possible(shown: int) -> range:
    """What may be meant by a rounded number."""
    match shown:
        case 0:
            return range(1)
        case 1:
            return range(1, STEP)
        case 5:
            return range(STEP, STEP + 3)
        case _:
            return range(shown - 2, shown + 3)


def spans(period: Period, today: date) -> tuple[Span, ...]:
    """Today is in none: whoever looked before and after a visit would see what it was."""
    match period:
        case Period.WEEK:
            return tuple(Span(today - n * DAY, today - n * DAY) for n in range(7, 0, -1))
        case Period.MONTH:
            return tuple(Span(today - n * WEEK, today - n * WEEK + 6 * DAY) for n in range(4, 0, -1))
        case Period.YEAR:
            return _months(today - DAY)


def weeks(today: date) -> tuple[Span, ...]:
    """From Monday to Sunday, as many as make a year; the last one ends yesterday."""
    yesterday = today - DAY
    monday = yesterday - yesterday.weekday() * DAY
    starts = [monday - n * WEEK for n in range(52, -1, -1)]
    return tuple(Span(start, min(start + 6 * DAY, yesterday)) for start in starts)


def summary(counts: Counts, over: tuple[Span, ...]) -> Summary:
    """Of all these spans together, which follow each other."""
    total = totals(counts, Span(over[0].first, over[-1].last))

    def listed(kind: Kind) -> tuple[Tally, ...]:
        tallies = (Tally(thing.name, rounded(visits)) for thing, visits in total.items() if thing.kind is kind)
        return tuple(sorted(tallies, key=lambda tally: (-tally.visits, tally.name)))

    days = [[counts.get((day, Thing(Kind.VISIT)), 0) for day in span.days()] for span in over]
    return Summary(
        over_time=tuple(zip(over, map(rounded_total, days), strict=True)),
        visits=rounded_total([sum(each) for each in days]),
        pages=listed(Kind.PAGE),
        languages=listed(Kind.LANGUAGE),
        text_sizes=listed(Kind.TEXT_SIZE),
        read_aloud=rounded(total[Thing(Kind.READ_ALOUD)]),
        taken_along=rounded(total[Thing(Kind.TAKEN_ALONG)]),
    )


def totals(counts: Counts, span: Span) -> Counter[Thing]:
    total: Counter[Thing] = Counter()
    for (day, thing), visits in counts.items():
        if span.first <= day <= span.last:
            total[thing] += visits
    return total


def _months(last: date) -> tuple[Span, ...]:
    """Twelve, of which the last one may have only begun."""
    found = [Span(last.replace(day=1), last)]
    while len(found) < 12:
        end = found[0].first - DAY
        found.insert(0, Span(end.replace(day=1), end))
    return tuple(found)
