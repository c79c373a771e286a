"""What the screens that compare show: the pages to choose from, and the chosen ones side by side."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.blocks import Heading, Span
from kiosk.core.compare import Part, candidates, compare, compared_section
from kiosk.core.library import Edition, Page
from kiosk.core.visit import Visit
from kiosk.ui.rows import Row, rows


def choice(edition: Edition) -> Row:
    section = compared_section(edition)
    return {
        "title": section.title if section else "",
        "tone": section.tone if section else "teal",
        "cards": [_card(page) | {"summary": page.summary} for page in candidates(edition)],
    }


def side_by_side(visit: Visit, edition: Edition, folder: Path) -> Row:
    """`lines` has a row for each question; a cell without rows belongs to a page that says nothing to it."""
    found = compare(edition, visit.compared)
    section = compared_section(edition)
    return {
        "tone": section.tone if section else "teal",
        "columns": [_card(page) for page in found.pages],
        "lines": [
            {"question": question, "cells": [_cell(part, folder) for part in parts]}
            for question, parts in zip(found.questions, found.parts, strict=True)
        ],
    }


def _card(page: Page) -> Row:
    return {"id": page.id, "title": page.title, "icon": page.icon, "tone": page.tone}


def _cell(part: Part, folder: Path) -> list[Row]:
    point = (Heading(4, (Span(part.point),)),) if part.point else ()
    return rows((*point, *part.blocks), folder)
