"""The picture of the invitation, found before the pages have been read."""

from __future__ import annotations

import re
from dataclasses import replace

from kiosk.core.findings import Findings
from kiosk.core.layout import LanguageFiles
from kiosk.core.library import Library, Loaded
from kiosk.core.links import Fault, Resolver
from kiosk.core.pictures import PictureProbe, examine
from kiosk.core.reading import read_text
from kiosk.core.tree import Entry, Tree

_PICTURE = re.compile(r"^ {0,3}!\[(?:[^\]\\]|\\.)*\]\(<?([^\s>)]+)", re.MULTILINE)


def find_cover(files: LanguageFiles, tree: Tree) -> Entry | None:
    """The picture that the first page seems to begin with. No other page is looked at: there may be a thousand, and
    whoever reads them finds the right one.
    """
    page = next((page for section in files.sections for page in section.pages.values()), None)
    if page is None:
        return None
    found = _PICTURE.search(read_text(page, Findings(page.path)) or "")
    picture = Resolver({}, tree.files).picture(found[1], page.path) if found else None
    return None if isinstance(picture, Fault) else picture


def with_cover(outline: Loaded, probe: PictureProbe) -> Library:
    """The library of an outline, with its picture if that can be shown."""
    cover = outline.cover
    if cover is None or examine(cover, probe).fault:
        return outline.library
    return replace(outline.library, cover=cover.path)
