"""What patients would see instead: page by page, setting by setting."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, cast

from kiosk.core.documents import title_from_name
from kiosk.core.drafting.front import cut, values
from kiosk.core.drafting.pairs import pairs
from kiosk.core.drafting.roundtrip import to_text
from kiosk.core.pictures import DRAWINGS, PHOTOS
from kiosk.core.recordings import SUFFIX as RECORDING
from kiosk.core.settings_file import FILE_NAME
from kiosk.core.stick.arrival import Arrival
from kiosk.core.versions.store import Change, differences

_PICTURES = (*DRAWINGS, *PHOTOS)
_KNOWN = (*_PICTURES, RECORDING, ".md")

Files = Mapping[str, str]
"""The hash of each file, by path."""


@dataclass(frozen=True, slots=True)
class PageChange:
    """`kind` is "added", "changed", "moved" or "removed"; `path` is the new one, or that of a page that goes."""

    kind: str
    before: str
    path: str
    title: str

    @property
    def language(self) -> str:
        return self.path.partition("/")[0]


Said = str | bool
"""A value of `kiosk.toml`: as text, but for what is on or off."""


@dataclass(frozen=True, slots=True)
class SettingChange:
    """`name` as in `contact.phone`; what is not set is empty."""

    name: str
    before: Said
    after: Said


@dataclass(frozen=True, slots=True)
class Counts:
    """How many files of a kind come, change and go."""

    added: int = 0
    changed: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """`changes` are all that will be done to the content, `expected` the hashes that stand there until then.

    `settings` tells how the settings that came differ from this clinic's, whichever of them are taken.
    """

    pages: tuple[PageChange, ...]
    same: int
    settings: tuple[SettingChange, ...]
    pictures: Counts
    recordings: Counts
    others: Counts
    changes: tuple[Change, ...]
    expected: Mapping[str, str | None]
    folder: Path

    @property
    def sources(self) -> dict[str, bytes | Path | None]:
        """The changes as `Versions.publish` wants them."""
        return {change.path: None if change.kind == "removed" else self.folder / change.path for change in self.changes}


def plan(arrival: Arrival, now: Files, coming: Files) -> Plan:
    """From the files there are `now` to those in the folder of the arrival."""
    changes = differences(now, coming)
    others = [change for change in changes if change.path != FILE_NAME and _suffix(change.path) not in _KNOWN]
    return Plan(
        pages=tuple(
            PageChange(pair.kind, pair.before, pair.path, title_of(_text(pair.path, pair.after, arrival), pair.path))
            for pair in pairs(changes)
            if pair.path.endswith(".md")
        ),
        same=sum(path.endswith(".md") and now.get(path) == digest for path, digest in coming.items()),
        settings=setting_changes(_toml(_bytes(arrival.content / FILE_NAME)), _toml(arrival.settings)),
        pictures=_counts(change for change in changes if _suffix(change.path) in _PICTURES),
        recordings=_counts(change for change in changes if _suffix(change.path) == RECORDING),
        others=_counts(others),
        changes=changes,
        expected={change.path: now.get(change.path) for change in changes},
        folder=arrival.folder,
    )


def title_of(text: str, path: str) -> str:
    """What the page calls itself, or what its name says."""
    front = values(cut(text))
    return (front.text("title") if front else "") or title_from_name(path)


def setting_changes(before: Mapping[str, Said], after: Mapping[str, Said] | None) -> tuple[SettingChange, ...]:
    """Nothing where no settings came."""
    if after is None:
        return ()
    return tuple(
        SettingChange(name, before.get(name, ""), after.get(name, ""))
        for name in dict.fromkeys([*before, *after])
        if before.get(name, "") != after.get(name, "")
    )


def _toml(data: bytes | None) -> Mapping[str, Said]:
    """Every value by its name with dots. A file that cannot be read has none: the checker tells why."""
    try:
        said = tomllib.loads(to_text(data or b""))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return _flat(said)


def _flat(table: Mapping[str, Any], name: str = "") -> dict[str, Said]:
    found: dict[str, Said] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= _flat(cast("dict[str, Any]", value), f"{name}{key}.")
        elif isinstance(value, list):
            found[f"{name}{key}"] = ", ".join(str(item) for item in cast("list[object]", value))
        else:
            found[f"{name}{key}"] = value if isinstance(value, bool) else str(value)
    return found


def _counts(changes: Iterable[Change]) -> Counts:
    kinds = [change.kind for change in changes]
    return Counts(kinds.count("added"), kinds.count("changed"), kinds.count("removed"))


def _suffix(path: str) -> str:
    return PurePosixPath(path).suffix.lower()


def _text(path: str, after: str, arrival: Arrival) -> str:
    return to_text(_bytes((arrival.folder if after else arrival.content) / path) or b"")


def _bytes(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
