from __future__ import annotations

from datetime import datetime, time

import pytest

from kiosk.core.hours import Hours

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday")
DAY = Hours(time(7, 30), time(18), WEEK)
NIGHT = Hours(time(20), time(6), ("friday",))


def at(text: str) -> datetime:
    """A day and a time of the week of 5 January 2026, a Monday."""
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    day, clock = text.split()
    return datetime.fromisoformat(f"2026-01-{5 + days.index(day):02} {clock}")


@pytest.mark.parametrize(
    ("hours", "when", "is_open"),
    [
        (DAY, "mon 07:29", False),
        (DAY, "mon 07:30", True),
        (DAY, "fri 17:59", True),
        (DAY, "fri 18:00", False),
        (DAY, "sat 12:00", False),
        (NIGHT, "fri 19:59", False),
        (NIGHT, "fri 20:00", True),
        (NIGHT, "sat 05:59", True),
        (NIGHT, "sat 06:00", False),
        (NIGHT, "fri 05:00", False),
        (Hours(), "sun 03:30", True),
    ],
)
def test_open(hours: Hours, when: str, is_open: bool) -> None:
    assert hours.open(at(when)) is is_open


@pytest.mark.parametrize(
    ("hours", "when", "quiet"),
    [
        (DAY, "sat 12:00", True),
        (DAY, "mon 12:00", False),
        (Hours(), "mon 02:59", False),
        (Hours(), "mon 03:00", True),
        (Hours(), "mon 04:00", False),
    ],
)
def test_quiet(hours: Hours, when: str, quiet: bool) -> None:
    assert hours.quiet(at(when)) is quiet
