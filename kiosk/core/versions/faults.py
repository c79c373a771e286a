"""What can keep a version from being saved or shown, in words for the person who asked for it."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from kiosk.core.problems import KioskError


class Fault(StrEnum):
    FULL = "full"
    READ_ONLY = "read-only"
    GONE = "gone"
    BUSY = "busy"
    CHANGED = "changed"
    DAMAGED = "damaged"
    OTHER = "other"


_WAYS_OUT = {
    Fault.FULL: "The disk is full. Delete what is no longer needed there, then try again.",
    Fault.READ_ONLY: "This may not be written. Ask whoever looks after the computer for the right to change it.",
    Fault.GONE: "This is not there any more. Plug the drive back in, or put the folder back, then try again.",
    Fault.BUSY: "Another program is using this. Close it there, then try again.",
    Fault.CHANGED: "Somebody changed this in the folder meanwhile. Look at both, then choose which one to keep.",
    Fault.DAMAGED: "The saved copy of this is damaged and cannot be brought back. Choose another version.",
    Fault.OTHER: "This cannot be written.",
}
_KINDS = {
    errno.ENOSPC: Fault.FULL,
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: Fault.FULL,
    errno.EROFS: Fault.READ_ONLY,
    errno.EACCES: Fault.READ_ONLY,
    errno.EPERM: Fault.READ_ONLY,
    errno.ENOENT: Fault.GONE,
    errno.ENODEV: Fault.GONE,
    errno.ESTALE if hasattr(errno, "ESTALE") else errno.ENODEV: Fault.GONE,
    errno.EIO: Fault.GONE,
    errno.EBUSY: Fault.BUSY,
}
_SHARING_VIOLATION = (32, 33)
"""What Windows says of a file that another program holds open."""


class VersionError(KioskError):
    """Nothing was changed. `path` is what it was about; `paths` are all of them where there are several. `own`: not the
    content, but what the kiosk keeps of it in the data folder, which may be on another disk.
    """

    def __init__(
        self, fault: Fault, path: Path | str, paths: tuple[str, ...] = (), detail: str = "", *, own: bool = False
    ) -> None:
        super().__init__(f"{path}: {_WAYS_OUT[fault]}{f' ({detail})' if detail else ''}")
        self.fault = fault
        self.path = str(path)
        self.paths = paths
        self.own = own

    @property
    def way_out(self) -> str:
        return _WAYS_OUT[self.fault]


def fault_of(error: OSError) -> Fault:
    if getattr(error, "winerror", None) in _SHARING_VIOLATION:
        return Fault.BUSY
    return _KINDS.get(error.errno or 0, Fault.OTHER)


@contextmanager
def told(path: Path, keeping: Path | None = None) -> Generator[None]:
    """An OSError in here becomes a VersionError about the file it names, or about `path`. Where the kiosk is `keeping`
    something in that folder, an error that names no file is about the folder.
    """
    try:
        yield
    except OSError as error:
        fault = fault_of(error)
        name = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes)) else keeping or path
        own = keeping is not None and Path(name).is_relative_to(keeping)
        detail = (error.strerror or "") if fault is Fault.OTHER else ""
        raise VersionError(fault, name, detail=detail, own=own) from error
