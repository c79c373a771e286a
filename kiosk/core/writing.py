"""The one way in which the kiosk writes a file: all of it or nothing, whatever happens in between."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in place of what `path` held, so that a power cut leaves either the old or the new bytes.

    Raises OSError where that cannot be done (disk full, read-only); the old file then stands untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", suffix=".new", delete=False) as file:
        fresh = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.close()
            fresh.unlink(missing_ok=True)
            raise
    try:
        _take_permissions(path, fresh)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    _keep_name(path.parent)


def _take_permissions(path: Path, fresh: Path) -> None:
    """A temporary file can be read by its owner alone; what replaces a file is as open as that was."""
    if os.name != "posix":
        return
    mask = os.umask(0)
    os.umask(mask)
    fresh.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)


def _keep_name(folder: Path) -> None:
    """Renaming is safe against a power cut once the folder itself is on the disk; Windows sees to that alone."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some file systems cannot sync a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
