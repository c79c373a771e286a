"""What the screens of a path show: the times to choose from, and where on the path a page is."""

from __future__ import annotations

from pathlib import Path

from kiosk.core import path as paths
from kiosk.core.library import Edition, Page
from kiosk.core.visit import Screen, Visit
from kiosk.ui.beside import choice, side_by_side
from kiosk.ui.rows import Row


def guided(visit: Visit, edition: Edition, folder: Path) -> Row:
    """The screens that lead to pages: comparing, the times to choose from, and finding, which shows what is typed."""
    match visit.place.screen:
        case Screen.COMPARE:
            return choice(edition)
        case Screen.BESIDE:
            return side_by_side(visit, edition, folder)
        case Screen.TIME:
            return {"offers": [_offer(edition, time) for time in paths.OFFERS]}
        case _:
            return {}


def place_on_path(page: Page, visit: Visit, edition: Edition, *, brief: bool) -> Row:
    """What a path changes in the view of a page: its neighbours at a stop, elsewhere the way back.

    `brief` tells that it shows only a part of the page.
    """
    stops = _stops(visit, edition)
    if visit.place.screen is not Screen.STOP:
        return {"way": _way_back(visit, [stop.id for stop in stops])}
    here = next((number for number, stop in enumerate(stops) if stop.id == page.id), 0)
    return {
        "stop": here + 1,
        "stops": len(stops),
        "brief": brief,
        "rail": [],
        "position": -1,
        "previous": _neighbour(stops[here - 1]) if here > 0 else None,
        "next": _neighbour(stops[here + 1]) if here < len(stops) - 1 else None,
        "nextSection": None,
    }


def _way_back(visit: Visit, stops: list[str]) -> str:
    """The stop one was at last, or else the first."""
    been = (place.target for place in reversed(visit.trail) if place.screen is Screen.STOP and place.target in stops)
    return next(been, stops[0] if stops else "")


def _stops(visit: Visit, edition: Edition) -> list[Page]:
    found = (edition.page(stop) for stop in visit.path)
    return [page for page in found if page is not None]


def _offer(edition: Edition, time: int) -> Row:
    pages = paths.path(edition, time)
    return {
        "minutes": time,
        "total": paths.minutes(sum(page.words for page in pages)),
        "pages": [
            {"id": page.id, "title": page.title, "icon": page.icon, "tone": page.tone, "seconds": _seconds(page.words)}
            for page in pages
        ],
    }


def _seconds(words: int) -> int:
    """Rounded up to ten."""
    return -(-words * 60 // paths.WORDS_A_MINUTE // 10) * 10


def _neighbour(page: Page) -> Row:
    return {"id": page.id, "title": page.title}
