"""Where versions are kept: each file once, under the hash of its bytes, and a list of files for each version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from kiosk.core.versions.faults import Fault, VersionError
from kiosk.core.writing import copy_whole, write_whole

PENDING = "pending.json"
Kind = Literal["added", "changed", "removed"]


@dataclass(frozen=True, slots=True)
class Change:
    """`path` is relative to the content folder."""

    path: str
    kind: Kind


@dataclass(frozen=True)
class Version:
    """One state of the whole folder. `maker` says what brought it about: "first" and "hand" are states that were found
    there, "editor", "stick" and "rollback" were published. `files` gives the hash of each file.
    """

    number: int
    time: datetime
    maker: str
    note: str
    files: Mapping[str, str] = field(repr=False)
    changes: tuple[Change, ...]

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The changed files that are words."""
        return tuple(change.path for change in self.changes if change.path.endswith(".md"))


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Change, ...]:
    """What led from one list of files to another, by path."""

    def kinds() -> Iterator[Change]:
        for path in sorted({*before, *after}):
            if path not in before:
                yield Change(path, "added")
            elif path not in after:
                yield Change(path, "removed")
            elif before[path] != after[path]:
                yield Change(path, "changed")

    return tuple(kinds())


def digest_of(source: bytes | Path) -> str:
    if isinstance(source, bytes):
        return hashlib.sha256(source).hexdigest()
    with source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Store:
    """Raises OSError where the disk does not take or give what it should."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def file(self, digest: str) -> Path:
        return self.folder / "files" / digest[:2] / digest[2:]

    def put(self, source: bytes | Path, digest: str) -> None:
        """Keep these bytes. Raises VersionError if a file changed since its hash was taken."""
        place = self.file(digest)
        if place.exists():
            return
        if isinstance(source, bytes):
            write_whole(place, source)
            return
        copy_whole(source, place)
        if digest_of(place) != digest:
            place.unlink()
            raise VersionError(Fault.CHANGED, source)

    def get(self, digest: str, path: str) -> bytes:
        """The bytes of a file that was at `path`. Raises VersionError if they are not what was kept."""
        try:
            data = self.file(digest).read_bytes()
        except FileNotFoundError:
            raise VersionError(Fault.DAMAGED, path) from None
        if digest_of(data) != digest:
            raise VersionError(Fault.DAMAGED, path)
        return data

    def versions(self) -> tuple[Version, ...]:
        """Those that can be read, the newest first."""
        lists = sorted((self.folder / "versions").glob("*.json"), reverse=True)
        found = (_read(file) for file in lists if file.stem.isdecimal())
        return tuple(version for version in found if version is not None)

    def next_number(self) -> int:
        """One that was never used, not even by a list that cannot be read."""
        return max((int(file.stem) for file in (self.folder / "versions").glob("[0-9]*.json")), default=0) + 1

    def pending(self) -> Version | None:
        """The version that was being published when the kiosk was last cut off."""
        return _read(self.folder / PENDING)

    def announce(self, version: Version) -> None:
        """Write down what is about to be published, so that its list need only be renamed afterwards."""
        write_whole(self.folder / PENDING, _listed(version))

    def withdraw(self) -> None:
        (self.folder / PENDING).unlink(missing_ok=True)

    def confirm(self, version: Version) -> None:
        """What was announced stands in the folder."""
        place = self._list(version)
        place.parent.mkdir(parents=True, exist_ok=True)
        (self.folder / PENDING).replace(place)

    def add(self, version: Version) -> None:
        write_whole(self._list(version), _listed(version))

    def drop(self, gone: Sequence[Version], kept: Sequence[Version]) -> None:
        """Forget versions, and the files that no version needs any more."""
        for version in gone:
            self._list(version).unlink(missing_ok=True)
        needed = {digest for version in kept for digest in version.files.values()}
        for digest in {digest for version in gone for digest in version.files.values()} - needed:
            self.file(digest).unlink(missing_ok=True)

    def _list(self, version: Version) -> Path:
        return self.folder / "versions" / f"{version.number:06d}.json"


def _listed(version: Version) -> bytes:
    said = {
        "number": version.number,
        "time": version.time.isoformat(),
        "maker": version.maker,
        "note": version.note,
        "changes": [[change.path, change.kind] for change in version.changes],
        "files": dict(version.files),
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")


def _read(file: Path) -> Version | None:
    try:
        said: dict[str, Any] = json.loads(file.read_bytes())
        return Version(
            number=int(said["number"]),
            time=datetime.fromisoformat(said["time"]),
            maker=str(said["maker"]),
            note=str(said["note"]),
            files={str(path): str(digest) for path, digest in said["files"].items()},
            changes=tuple(Change(path, kind) for path, kind in said["changes"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # a list that somebody spoilt: the other versions are still good
