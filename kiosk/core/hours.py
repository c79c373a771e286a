"""When the clinic is open: the screen stays awake then, and restarts wait until it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NIGHT = (time(3), time(4))
"""Where no hours are given, a restart disturbs the fewest between these."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Local times. Without `opens` and `closes` the clinic counts as open all the time; `closes` before `opens` lies on
    the next day.
    """

    opens: time | None = None
    closes: time | None = None
    days: tuple[str, ...] = DAYS

    def open(self, now: datetime) -> bool:
        if self.opens is None or self.closes is None:
            return True
        clock = now.time()
        if self.opens < self.closes:
            return self._on(now) and self.opens <= clock < self.closes
        evening = self._on(now) and clock >= self.opens
        return evening or (self._on(now - timedelta(days=1)) and clock < self.closes)

    def quiet(self, now: datetime) -> bool:
        """Whether a restart would disturb nobody."""
        if self.opens is None or self.closes is None:
            return NIGHT[0] <= now.time() < NIGHT[1]
        return not self.open(now)

    def _on(self, now: datetime) -> bool:
        return DAYS[now.weekday()] in self.days
