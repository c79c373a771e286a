"""Every kind of screen once more, with bigger buttons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.tour.guide import Guide
from kiosk.tour.stop import Stop

KINDS = (
    *("home", "section-", "page-", "find", "find-results", "letters", "explore-", "ease", "compare", "beside-two"),
    *("time", "stop", "quiz-answered", "language", "lowered", "word", "listening-page", "listening-private", "contact"),
    *("questions", "take-page", "take-questions", "outside", "help", "idle"),
)
"""The names of stops; with a dash at the end, their first with such a name."""


def stops(plain: Sequence[Stop]) -> Iterator[Stop]:
    for kind in KINDS:
        alike = (stop for stop in plain if stop.name == kind or (kind.endswith("-") and stop.name.startswith(kind)))
        stop = next(alike, None)
        if stop is not None:
            yield _bigger(stop, kind.rstrip("-"))


def _bigger(stop: Stop, kind: str) -> Stop:
    def arrive(guide: Guide) -> None:
        guide.session.home()
        _switch(guide, on=True)
        stop.arrive(guide)

    def depart(guide: Guide) -> None:
        if stop.depart is not None:
            stop.depart(guide)
        _switch(guide, on=False)

    return replace(stop, name=f"big-{kind}", arrive=arrive, depart=depart)


def _switch(guide: Guide, *, on: bool) -> None:
    if guide.session.visit.big_targets is not on:
        guide.session.easier.switch_big_targets()
