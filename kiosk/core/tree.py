"""The files of a content folder, gathered without ever leaving it."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from kiosk.core.findings import shown
from kiosk.core.places import typed
from kiosk.core.problems import KioskError, Problem, Severity
from kiosk.core.rules import Rule

MAX_DEPTH = 8
MAX_FILES = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A regular file. `path` is relative to the content folder; `file` is where it really lies, links resolved."""

    path: str
    file: Path
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Tree:
    """Everything below `root` that staff may show. `folders` holds the path of every folder, without the root's."""

    root: Path
    files: Mapping[str, Entry]
    folders: frozenset[str]
    problems: tuple[Problem, ...]


def gather(folder: Path) -> Tree:
    """List the folder. Names that start with a dot or an underscore are drafts and left out.

    Raises KioskError if there is no readable folder; every lesser fault becomes a problem.
    """
    walk = _Walk(_root(folder))
    walk.enter(walk.root, "", (walk.root,))
    return Tree(Path(walk.root), walk.files, frozenset(walk.folders), tuple(walk.problems))


def fingerprint(folder: Path) -> str:
    """A text that changes whenever a file is added, removed, renamed or saved. Empty while the folder is missing."""
    try:
        tree = gather(folder)
    except KioskError:
        return ""
    digest = blake2b(digest_size=16)
    for entry in tree.files.values():
        digest.update(f"{entry.path}\0{entry.size}\0{entry.mtime_ns}\n".encode("utf-8", "surrogatepass"))
    for problem in tree.problems:
        digest.update(f"{problem}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def version(folder: Path) -> str:
    """A short text that is the same wherever every file holds the same bytes, to be read out on the phone."""
    tree = gather(folder)
    digest = blake2b(digest_size=4)
    for path, entry in sorted(tree.files.items()):
        digest.update(blake2b(f"{path}\0".encode("utf-8", "surrogatepass") + entry.file.read_bytes()).digest())
    said = digest.hexdigest().upper()
    return f"{said[:4]}-{said[4:]}"


def last_change(folder: Path) -> datetime | None:
    """When a page was saved last, in the time of this computer. None: there are no pages."""
    saved = (entry.mtime_ns for path, entry in gather(folder).files.items() if path.endswith(".md"))
    newest = max(saved, default=None)
    return None if newest is None else datetime.fromtimestamp(newest / 1e9).astimezone()


def _root(folder: Path) -> str:
    way_out = f"Give the folder that holds kiosk.toml, or make a new one with: {typed('new DIR')}"
    try:
        root = os.path.realpath(folder, strict=True)
        with os.scandir(root):
            return root
    except NotADirectoryError:
        raise KioskError(f"{folder} is a file, not a content folder. {way_out}") from None
    except FileNotFoundError:
        raise KioskError(f"The content folder {folder} does not exist. {way_out}") from None
    except (OSError, ValueError) as error:
        raise KioskError(f"The content folder {folder} cannot be read ({_reason(error)}). {way_out}") from None


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__


class _Walk:
    def __init__(self, root: str) -> None:
        self.root = root
        self.files: dict[str, Entry] = {}
        self.folders: set[str] = set()
        self.problems: list[Problem] = []

    def enter(self, folder: str, prefix: str, ancestors: tuple[str, ...]) -> None:
        """List one folder; `ancestors` are the real paths of the folders around it, itself included."""
        try:
            with os.scandir(folder) as listing:
                items = sorted(listing, key=lambda item: item.name)
        except OSError as error:
            if not prefix:
                raise KioskError(f"The content folder {folder} cannot be read ({_reason(error)}).") from None
            self._fault(prefix.rstrip("/"), Rule.UNREADABLE, f"This folder cannot be read ({_reason(error)}).")
            return
        for item in items:
            if item.name.startswith((".", "_")):
                continue
            if len(self.files) >= MAX_FILES:
                self._too_many()
                return
            self._add(item, prefix + item.name, ancestors)

    def _add(self, item: os.DirEntry[str], path: str, ancestors: tuple[str, ...]) -> None:
        if not item.name.isprintable() or "\\" in item.name:
            place = f"{path.removesuffix(item.name)}{shown(item.name)}"
            text = (
                "The name holds characters that not every computer can show. Rename it with plain letters and digits."
            )
            self._fault(place, Rule.FILE_NAME, text)
            return
        try:
            info = item.stat()
            moved = item.is_symlink() or stat.S_ISDIR(info.st_mode)
            real = os.path.realpath(item.path, strict=True) if moved else item.path
        except OSError as error:
            self._fault(path, Rule.UNREADABLE, f"This cannot be read ({_reason(error)}). Delete it or put it back.")
            return
        if moved and not _inside(real, self.root):
            text = "This is a link to a place outside the content folder. Copy the file itself into the folder."
            self._fault(path, Rule.OUTSIDE, text)
        elif stat.S_ISDIR(info.st_mode):
            self._add_folder(real, path, ancestors)
        elif stat.S_ISREG(info.st_mode):
            self.files[path] = Entry(path, Path(real), info.st_size, info.st_mtime_ns)
        else:
            self._fault(path, Rule.UNREADABLE, "This is not an ordinary file. Delete it.")

    def _add_folder(self, real: str, path: str, ancestors: tuple[str, ...]) -> None:
        if real in ancestors:
            self._fault(path, Rule.LINK_LOOP, "This link leads back to a folder around it. Delete the link.")
        elif len(ancestors) > MAX_DEPTH:
            self._fault(path, Rule.TOO_DEEP, f"Folders may lie {MAX_DEPTH} deep at most. Move this one further up.")
        else:
            self.folders.add(path)
            self.enter(real, f"{path}/", (*ancestors, real))

    def _too_many(self) -> None:
        if not any(problem.rule == Rule.TOO_MANY for problem in self.problems):
            text = f"There are more than {MAX_FILES:,} files here; the rest is not read. Is this the right folder?"
            self._fault(".", Rule.TOO_MANY, text)

    def _fault(self, path: str, rule: Rule, text: str) -> None:
        self.problems.append(Problem(path, 0, Severity.ERROR, rule, text))


def _inside(path: str, root: str) -> bool:
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)
