"""The versions of one content folder: what was shown when, and how to show something else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path, PurePosixPath

from kiosk.core.locking import held
from kiosk.core.problems import KioskError
from kiosk.core.tree import gather
from kiosk.core.versions import swap
from kiosk.core.versions.faults import Fault, VersionError, told
from kiosk.core.versions.store import Store, Version, differences, digest_of

KEPT: Mapping[str, int] = {"stick": 6}
"""How many versions of each maker are kept; the latest of all is always. From a stick: the one patients see, and five
before it.
"""
KEPT_OTHERWISE = 200

COARSEST = 3
"""Seconds between two times that the coarsest file system can tell apart: what is younger may change unnoticed."""

Changes = Mapping[str, bytes | Path | None]
"""By path below the content folder: the new bytes, a file that holds them, or None for a file that goes."""


def _now() -> datetime:
    return datetime.now().astimezone()


class Versions:
    """Keeps what stands in `content` below `data`, and publishes what is to stand there next.

    Everything may take as long as disks take: not for the screen's thread. Every method but `all` raises VersionError,
    which names the file and the way out; the content is then what it was before.
    """

    def __init__(self, content: Path, data: Path, now: Callable[[], datetime] = _now) -> None:
        self.content = content
        self._store = Store(place(content, data))
        self._now = now
        self._known: dict[Path, tuple[int, int, str]] = {}

    def all(self) -> tuple[Version, ...]:
        """The newest first."""
        return self._store.versions()

    def files(self) -> dict[str, str]:
        """The hash of every file there is now, drafts left out."""
        try:
            tree = gather(self.content)
        except KioskError:
            raise VersionError(Fault.GONE, self.content) from None
        with told(self.content):
            return {path: self._digest(entry.file, entry.size, entry.mtime_ns) for path, entry in tree.files.items()}

    def read(self, version: Version, path: str) -> bytes:
        """A file as it was in that version."""
        with told(self.content / path):
            return self._store.get(version.files[path], path)

    def record(self) -> Version:
        """Keep what stands in the folder now as a version, unless the newest one is just that; returns the newest."""
        with self._alone():
            return self._record()

    def publish(
        self, changes: Changes, maker: str, *, expected: Mapping[str, str | None] | None = None, note: str = ""
    ) -> Version:
        """Put these files in place of those there are, all at once, and keep the result as a version.

        `expected` gives the hash that a file still must have, or None for one that must not be there; where that does
        not hold, nothing is published and the error names the `paths`. Changes that change nothing are left out.
        """
        with self._alone():
            before = self._record()
            moved = tuple(path for path, digest in (expected or {}).items() if before.files.get(path) != digest)
            if moved:
                raise VersionError(Fault.CHANGED, self.content / moved[0], moved)
            return self._swap(before, changes, maker, note)

    def restore(self, version: Version, keep: Collection[str] = ()) -> Version:
        """Bring that version back, as a new one. Nothing is lost: what stood there until now stays a version. What is
        to `keep` stays as it is now.
        """
        with self._alone():
            before = self._record()
            with told(self.content):
                wanted = {
                    path: digest
                    for path, digest in version.files.items()
                    if before.files.get(path) != digest and path not in keep
                }
                for path, digest in wanted.items():
                    self._store.get(digest, path)  # damaged copies are met before anything changes
            changes: dict[str, bytes | Path | None] = {
                path: self._store.file(digest) for path, digest in wanted.items()
            }
            changes |= {path: None for path in before.files if path not in version.files and path not in keep}
            return self._swap(before, changes, "rollback", f"{version.number}")

    def recover(self) -> None:
        """Finish what a power cut left half-done. Every other method does so first, too."""
        with self._alone():
            pass

    @contextmanager
    def _alone(self) -> Generator[None]:
        if not self.content.is_dir():
            raise VersionError(Fault.GONE, self.content)
        with told(self.content), held(swap.publishing(self.content)) as ours:
            if not ours:
                raise VersionError(Fault.BUSY, self.content)
            swap.finish(self.content)
            pending = self._store.pending()
            if pending is not None and pending.files == self.files():
                self._store.confirm(pending)
            self._store.withdraw()
            yield

    def _record(self) -> Version:
        files, newest = self.files(), next(iter(self.all()), None)
        if newest is not None and newest.files == files:
            return newest
        version = self._version(newest, files, "hand" if newest else "first", "")
        self._keep({path: self.content / path for path in files}, files)
        with told(self.content, self._store.folder):
            self._store.add(version)
        return version

    def _swap(self, before: Version, changes: Changes, maker: str, note: str) -> Version:
        for path in changes:
            if not _below(path):
                raise VersionError(Fault.OTHER, path)
        with told(self.content):
            digests = {path: digest_of(source) for path, source in changes.items() if source is not None}
        wanted = {path: source for path, source in changes.items() if before.files.get(path) != digests.get(path)}
        if not wanted:
            return before
        self._keep(wanted, digests)
        files = {path: digest for path, digest in before.files.items() if changes.get(path, b"") is not None}
        files |= {path: digest for path, digest in digests.items() if not _hidden(path)}
        version = self._version(before, files, maker, note)
        with told(self.content, self._store.folder):
            self._store.announce(version)
        try:
            swap.swap(
                self.content,
                {path: self._store.file(digests[path]) if path in digests else None for path in wanted},
            )
        except VersionError:
            with told(self.content, self._store.folder):
                self._store.withdraw()
            raise
        with told(self.content, self._store.folder):
            self._store.confirm(version)
            self._prune()
        return version

    def _version(self, before: Version | None, files: Mapping[str, str], maker: str, note: str) -> Version:
        changes = differences(before.files, files) if before else ()
        with told(self.content, self._store.folder):
            return Version(self._store.next_number(), self._now(), maker, note, files, changes)

    def _keep(self, sources: Changes, digests: Mapping[str, str]) -> None:
        with told(self.content, self._store.folder):
            for path, source in sources.items():
                if source is not None:
                    self._store.put(source, digests[path])

    def _prune(self) -> None:
        kept: list[Version] = []
        gone: list[Version] = []
        counts: dict[str, int] = {}
        for version in self.all():
            counts[version.maker] = counts.get(version.maker, 0) + 1
            within = counts[version.maker] <= KEPT.get(version.maker, KEPT_OTHERWISE)
            (kept if within or not kept else gone).append(version)
        self._store.drop(gone, kept)

    def _digest(self, file: Path, size: int, mtime_ns: int) -> str:
        known = self._known.get(file)
        if known is not None and known[:2] == (size, mtime_ns):
            return known[2]
        digest = digest_of(file)
        if self._now().timestamp() - mtime_ns / 1e9 > COARSEST:
            self._known[file] = (size, mtime_ns, digest)
        return digest


def _below(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and ".." not in parts and not path.startswith("/") and not {"\\", ":"} & set(path)


def _hidden(path: str) -> bool:
    return any(part.startswith((".", "_")) for part in path.split("/"))


def place(content: Path, data: Path) -> Path:
    """Where below `data` the kiosk keeps what belongs to this content folder."""
    name = hashlib.sha256(str(content.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return data / "versions" / f"{content.name}-{name}"
