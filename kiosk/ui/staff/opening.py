"""The hours in which the screen is awake, day by day, while staff set them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QLocale, QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.week import CLOSED, WORKDAYS, alike, day_switched, read_span, runs, stepped, switched
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 30
"""Minutes that one touch moves a time."""


@QmlElement
class Opening(QObject):
    """`put` keeps another week, as `core.week` has it; `speech` is the language of staff."""

    changed = Signal()

    def __init__(
        self,
        week: Callable[[], Sequence[str]],
        put: Callable[[list[str]], None],
        speech: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._week = week
        self._put = put
        self._speech = speech

    @Slot()
    def switch(self) -> None:
        """From day and night to certain hours, or back."""
        self._put(switched(self._week()))

    @Slot(int)
    def switch_day(self, day: int) -> None:
        self._put(day_switched(self._week(), day))

    @Slot(int, int)
    def later(self, day: int, end: int) -> None:
        """Move when a day begins (0) or ends (1)."""
        self._put(stepped(self._week(), day, end, _STEP))

    @Slot(int, int)
    def earlier(self, day: int, end: int) -> None:
        self._put(stepped(self._week(), day, end, -_STEP))

    @Slot()
    def align(self) -> None:
        """Give every workday the hours of Monday."""
        self._put(alike(self._week()))

    def in_words(self, week: Sequence[str]) -> str:
        """Such as "Mon – Fri 8:00 AM – 5:00 PM"; empty for day and night."""
        return ", ".join(
            f"{self._days(first, last)} {self._clock(span[0].isoformat())} – {self._clock(span[1].isoformat())}"
            for first, last, span in runs(week)
        )

    def _days(self, first: int, last: int) -> str:
        locale = QLocale(self._speech())
        names = [
            locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in dict.fromkeys((first, last))
        ]
        return " – ".join(names)

    def _clock(self, iso: str) -> str:
        """As people write it there. A narrow space is a plain one, which every font has."""
        words = QLocale(self._speech()).toString(QTime.fromString(iso, "HH:mm:ss"), QLocale.FormatType.ShortFormat)
        return words.replace("\u202f", "\u00a0")

    def _row(self, day: int, words: str, *, only: bool) -> Row:
        name = QLocale(self._speech()).standaloneDayName(day + 1, QLocale.FormatType.LongFormat)
        row: Row = {"day": day, "name": name[:1].upper() + name[1:], "open": words != CLOSED, "only": only}
        span = read_span(words)
        ends = [self._clock(clock.isoformat()) for clock in span] if span else ["", ""]
        return row | {"ends": ends, "overnight": span is not None and span[1] < span[0]}

    def _get_days(self) -> list[Row]:
        """`only` is the one open day there is."""
        week = self._week()
        single = sum(words != CLOSED for words in week) == 1
        return [self._row(day, words, only=single and words != CLOSED) for day, words in enumerate(week)]

    def _get_always(self) -> bool:
        return not self._week()

    def _get_aligned(self) -> bool:
        return len(set(self._week()[:WORKDAYS])) <= 1

    def _get_summary(self) -> str:
        return self.in_words(self._week())

    days = Property("QVariantList", _get_days, notify=changed)  # pyright: ignore[reportArgumentType]
    always = Property(bool, _get_always, notify=changed)
    aligned = Property(bool, _get_aligned, notify=changed)
    summary = Property(str, _get_summary, notify=changed)
