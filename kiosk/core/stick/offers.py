"""What on a stick looks as if it were meant for the kiosk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.findings import shown
from kiosk.core.settings_file import FILE_NAME
from kiosk.core.stick.bounds import hidden
from kiosk.core.stick.looks import INDEX, LANGUAGE, root_of
from kiosk.core.stick.refusal import StickError
from kiosk.core.stick.zips import names

MOST_LOOKED_AT = 200
"""Folders and zips of a stick that is full of other things."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A content folder or a zip. `name` is what to call it, empty for the stick as a whole; `time` is when anything in
    it was saved last.
    """

    name: str
    path: Path
    zipped: bool
    time: datetime


def offers(stick: Path) -> tuple[Offer, ...]:
    """The stick itself, its folders, and the zips in both, the newest first. What cannot be read is left out."""
    found: list[Offer] = []
    for folder in (stick, *_folders(stick)):
        name = "" if folder == stick else folder.name
        if looks_right(folder):
            found.append(Offer(shown(name), folder, zipped=False, time=_newest(folder)))
        found += (
            Offer(shown(f"{name}/{file.name}".lstrip("/")), file, zipped=True, time=_time(file))
            for file in _zips(folder)
        )
    return tuple(sorted(found, key=lambda offer: offer.time, reverse=True))


def looks_right(folder: Path) -> bool:
    return (folder / FILE_NAME).is_file() or any(_languages(folder))


def _languages(folder: Path) -> Iterator[Path]:
    for place in _folders(folder):
        if LANGUAGE.fullmatch(place.name) and (place / INDEX).is_file():
            yield place


def _folders(folder: Path) -> list[Path]:
    """Links are not followed: what they lead to is not on the stick."""
    return [Path(item.path) for item in _listed(folder) if item.is_dir(follow_symlinks=False)]


def _zips(folder: Path) -> Iterator[Path]:
    """Those with pages in them, and those that cannot be read: whoever brought one is told why."""
    for item in _listed(folder):
        if item.name.lower().endswith(".zip") and item.is_file(follow_symlinks=False):
            try:
                meant = root_of(names(Path(item.path))) is not None
            except StickError:
                meant = True
            if meant:
                yield Path(item.path)


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as items:
            shown = sorted((item for item in items if not hidden(item.name)), key=lambda item: item.name)
    except OSError:
        return []
    return shown[:MOST_LOOKED_AT]


def _newest(folder: Path) -> datetime:
    """Of the settings and of what lies at the top of each language: enough to tell two folders apart."""
    places = [folder / FILE_NAME, *_languages(folder)]
    files = [file for place in places for file in (place.rglob("*.md") if place.is_dir() else [place])]
    return max((_time(file) for file in files[:MOST_LOOKED_AT]), default=_time(folder))


def _time(file: Path) -> datetime:
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC).astimezone()
    except (OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC)
