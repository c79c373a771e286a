"""A copy of the content that is worked on apart from patients, and survives whatever happens to the program."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.core.locking import Lock
from kiosk.core.problems import KioskError
from kiosk.core.tree import gather
from kiosk.core.versions import Change, Fault, Version, VersionError, Versions
from kiosk.core.versions.faults import told
from kiosk.core.versions.store import differences, digest_of
from kiosk.core.versions.versions import place
from kiosk.core.writing import copy_whole, write_whole

_BASE = "base.json"
LOCK = ".kiosk-editing.lock"


class Draft:
    """`folder` is the copy. What it was made from is kept as a list of hashes, so that changes on both sides are told.

    Methods raise VersionError where the disk fails; the draft then still holds what it held.
    """

    def __init__(self, content: Path, data: Path) -> None:
        self.content = content
        self._home = place(content, data).parent.parent / "drafts" / place(content, data).name
        self.folder = self._home / "content"
        self._base: dict[str, str] = {}
        self._lock = Lock(content / LOCK)

    def take(self) -> bool:
        """Be the only editor of this folder; false while there is another one. A read-only folder has no other."""
        try:
            return self._lock.take()
        except OSError:
            return True  # publishing will tell that the folder cannot be written

    def holder(self) -> str:
        """Who edits it now, as `name on computer`."""
        holder = self._lock.holder()
        return f"{holder.user} ({holder.computer})" if holder else ""

    def release(self) -> None:
        self._lock.release()

    def open(self) -> None:
        """Go on with the draft there is, and take over what changed in the content meanwhile; or make a new one."""
        with told(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._base = self._read_base()
        self.refresh()

    def refresh(self) -> tuple[str, ...]:
        """Take over what changed in the content; gives the paths that changed here too, which are left alone."""
        theirs, mine = _files(self.content), _files(self.folder)
        conflicts: list[str] = []
        with told(self.folder):
            for path in sorted({*theirs, *mine}):
                before, now, draft = self._base.get(path), theirs.get(path), mine.get(path)
                if now == before:
                    continue
                if draft == before:
                    self._take_over(path, now)
                elif draft != now:
                    conflicts.append(path)
                    continue
                self._note(path, now)
            self._write_base()
        return tuple(conflicts)

    def files(self) -> dict[str, str]:
        """The hash of every file of the draft."""
        return _files(self.folder)

    def read(self, path: str) -> bytes:
        with told(self.folder / path):
            return (self.folder / path).read_bytes()

    def write(self, path: str, data: bytes | None) -> None:
        """Put these bytes there; None takes the file away."""
        with told(self.folder / path):
            if data is not None:
                write_whole(self.folder / path, data)
                return
            (self.folder / path).unlink(missing_ok=True)
            with suppress(OSError):  # not empty
                (self.folder / path).parent.rmdir()

    def changes(self) -> tuple[Change, ...]:
        """What would be published."""
        return differences(self._base, self.files())

    def original(self, path: str) -> bytes | None:
        """What patients see at this path, if it is what the draft was made from."""
        file = self.content / path
        return file.read_bytes() if file.is_file() else None

    def publish(self, versions: Versions) -> Version:
        """Show patients everything that changed. Raises VersionError; its `paths` changed in the content, too."""
        conflicts = self.refresh()
        if conflicts:
            raise VersionError(Fault.CHANGED, self.content / conflicts[0], conflicts)
        mine = self.files()
        changed = differences(self._base, mine)
        sources: Mapping[str, bytes | Path | None] = {
            change.path: self.folder / change.path if change.path in mine else None for change in changed
        }
        version = versions.publish(
            sources, "editor", expected={change.path: self._base.get(change.path) for change in changed}
        )
        self._base = mine
        with told(self.folder):
            self._write_base()
        return version

    def discard(self) -> None:
        """Throw away everything that was not published."""
        with told(self.folder):
            (self._home / _BASE).unlink(missing_ok=True)  # first: cut off here, nothing looks deleted by the editor
            if self.folder.exists():
                shutil.rmtree(self.folder)
        self.open()

    def prefer(self, path: str, *, theirs: bool) -> None:
        """Settle a page that changed on both sides: take what stands in the content, or publish over it."""
        now = _files(self.content).get(path)
        with told(self.folder / path):
            if theirs:
                self._take_over(path, now)
            self._note(path, now)
            self._write_base()

    def _take_over(self, path: str, now: str | None) -> None:
        if now is None:
            self.write(path, None)
        else:
            copy_whole(self.content / path, self.folder / path)

    def _note(self, path: str, now: str | None) -> None:
        if now is None:
            self._base.pop(path, None)
        else:
            self._base[path] = now

    def _read_base(self) -> dict[str, str]:
        try:
            said = json.loads((self._home / _BASE).read_bytes())
            return {str(path): str(digest) for path, digest in said.items()}
        except FileNotFoundError:
            return {}
        except (ValueError, AttributeError):
            return {}  # somebody spoilt it: then every page that differs is asked about

    def _write_base(self) -> None:
        write_whole(self._home / _BASE, json.dumps(self._base, indent=1).encode())


def _files(folder: Path) -> dict[str, str]:
    try:
        tree = gather(folder)
    except KioskError:
        raise VersionError(Fault.GONE, folder) from None
    with told(folder):
        return {path: digest_of(entry.file) for path, entry in tree.files.items()}
