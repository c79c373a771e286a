"""The pages from before: what staff can go back to, and what goes back with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise

from kiosk.core.drafting.roundtrip import to_text
from kiosk.core.settings_file import FILE_NAME, read_settings
from kiosk.core.stick.showing import MAKER
from kiosk.core.versions import Version, Versions

MOST = 5
ROLLBACK = "rollback"


def earlier(versions: Sequence[Version], now: Mapping[str, str]) -> tuple[Version, ...]:
    """Those whose pages and pictures are others than `now` and than those of any newer one listed, the newest first.

    Somebody who changed a phone number five times still finds the pages from before. What was brought back once is
    listed as what it was at first.
    """

    def origin(number: int) -> Version:
        version = versions[number]
        pages = _pages(version.files)
        same = (one for one in versions[number:] if one.maker != ROLLBACK and _pages(one.files) == pages)
        return next(same, version)

    def others() -> Iterator[Version]:
        seen = {_pages(now)}
        for number, version in enumerate(versions):
            pages = _pages(version.files)
            if pages not in seen:
                seen.add(pages)
                yield origin(number)

    return tuple(islice(others(), MOST))


def go_back(versions: Versions, version: Version) -> Version:
    """Show these pages again. A phone number that staff changed since stays as it is: the settings go back only if the
    last who changed them was a stick. Raises VersionError.
    """
    return versions.restore(version, () if _came_since(versions, version) else _own(versions))


def _came_since(versions: Versions, version: Version) -> bool:
    now = versions.files().get(FILE_NAME)
    for newer, older in pairwise(versions.all()):
        if newer.files.get(FILE_NAME) != now or newer.number <= version.number:
            return False
        if newer.files.get(FILE_NAME) != older.files.get(FILE_NAME):
            return newer.maker == MAKER
    return False


def _own(versions: Versions) -> tuple[str, ...]:
    """The settings of this clinic, and the logo they name."""
    try:
        logo = read_settings(to_text((versions.content / FILE_NAME).read_bytes()))[0].logo
    except OSError:
        return (FILE_NAME,)
    return (FILE_NAME, logo) if logo else (FILE_NAME,)


def _pages(files: Mapping[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((path, digest) for path, digest in files.items() if path != FILE_NAME)
