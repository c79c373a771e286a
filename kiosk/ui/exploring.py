"""What the screen of a picture with parts to touch shows."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.blocks import PageLink, Spot
from kiosk.core.library import Edition, Page
from kiosk.core.spots import explored
from kiosk.ui.markup import address
from kiosk.ui.rows import Row, rows


def exploration(page: Page, edition: Edition, folder: Path) -> Row:
    """`picture` is empty where there is none, so that only the names are left to touch."""
    figure = explored(page.blocks)
    drawn = rows((figure,), folder)[0] if figure is not None and figure.path else None
    return {
        "title": page.title,
        "tone": page.tone,
        "picture": drawn,
        "spots": [_spot(spot, edition) for spot in page.spots],
    }


def first_explored(edition: Edition) -> str:
    """The id of the first page with parts to touch, or nothing."""
    return next((page.id for page in edition.pages() if page.spots), "")


def _spot(spot: Spot, edition: Edition) -> Row:
    page = edition.page(spot.page)
    return {
        "name": spot.name,
        "says": spot.says,
        "x": spot.x / 100,
        "y": spot.y / 100,
        "target": address(PageLink(page.id)) if page else "",
        "more": page.title if page else "",
    }
