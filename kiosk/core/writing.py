"""The one way in which the kiosk writes a file: all of it or nothing, whatever happens in between."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from io import BufferedWriter
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import cast


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put `data` in place of what `path` held, so that a power cut leaves either the old or the new bytes.

    A `private` file can be read by its owner alone, from its first byte on.
    Raises OSError where that cannot be done (disk full, read-only); the old file then stands untouched.
    """
    _write(path, lambda file: file.write(data), None if private else path)


def copy_whole(source: Path, path: Path, *, like: Path | None = None) -> None:
    """The same with the bytes of another file. It becomes as open to others as what `like` names, or `path`."""

    def fill(file: BufferedWriter) -> None:
        with source.open("rb") as reading:
            shutil.copyfileobj(reading, file, 1 << 20)

    _write(path, fill, like or path)


def _write(path: Path, fill: Callable[[BufferedWriter], object], like: Path | None) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", suffix=".new", delete=False) as file:
        fresh = Path(file.name)
        try:
            fill(cast("BufferedWriter", file))
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.close()
            fresh.unlink(missing_ok=True)
            raise
    try:
        if like is not None:
            _take_permissions(like, fresh)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    keep_name(path.parent)


def _take_permissions(path: Path, fresh: Path) -> None:
    """A temporary file can be read by its owner alone; what replaces a file is as open as that was."""
    if os.name != "posix":
        return
    mask = os.umask(0)
    os.umask(mask)
    fresh.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)


def keep_name(folder: Path) -> None:
    """Renaming is safe against a power cut once the folder itself is on the disk; Windows sees to that alone."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some file systems cannot sync a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
