"""When the clinic is open: the screen stays awake then, and restarts wait until it is closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NIGHT = (time(3), time(4))
"""Where no hours are given, a restart disturbs the fewest between these."""

Span = tuple[time, time]
"""From when to when; a second time before the first lies on the next day."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Local times. `days` are open from `opens` to `closes`; those in `special` have their own, or None: closed.

    Where no day has hours, the clinic counts as open all the time.
    """

    opens: time | None = None
    closes: time | None = None
    days: tuple[str, ...] = DAYS
    special: Mapping[str, Span | None] = field(default_factory=dict[str, Span | None])

    @property
    def always(self) -> bool:
        return not any(map(self.on, DAYS))

    def on(self, day: str) -> Span | None:
        """The hours of this day of the week; None: closed."""
        if day in self.special:
            return self.special[day]
        if self.opens is None or self.closes is None or day not in self.days:
            return None
        return self.opens, self.closes

    def open(self, now: datetime) -> bool:
        if self.always:
            return True
        clock = now.time()
        today, yesterday = (self.on(DAYS[day.weekday()]) for day in (now, now - timedelta(days=1)))
        if yesterday is not None and yesterday[1] < yesterday[0] and clock < yesterday[1]:
            return True
        if today is None or clock < today[0]:
            return False
        return clock < today[1] or today[1] < today[0]

    def quiet(self, now: datetime) -> bool:
        """Whether a restart would disturb nobody."""
        if self.always:
            return NIGHT[0] <= now.time() < NIGHT[1]
        return not self.open(now)
