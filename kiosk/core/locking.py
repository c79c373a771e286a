"""One at a time: a file that the operating system lets go by itself when its owner ends, however it ends."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_FAR = 1 << 30
"""Windows keeps others from reading what is locked, so the lock lies behind the words."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds it: their name on which computer, and the number of the process."""

    user: str
    computer: str
    process: int


class Lock:
    """Raises OSError where no file can be made; `take` is false while somebody else holds it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle = -1

    def take(self) -> bool:
        while self._handle < 0:
            handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o666)
            if not _lock(handle):
                os.close(handle)
                return False
            if not self._is_there(handle):
                os.close(handle)  # its last holder took it away while we waited
                continue
            self._handle = handle
            with suppress(OSError):  # a full disk has no room for a name; the lock is held all the same
                os.truncate(handle, 0)
                os.write(handle, json.dumps(_me()).encode())
        return True

    def release(self) -> None:
        if self._handle < 0:
            return
        if os.name == "posix":
            with suppress(OSError):  # the folder may be gone; the lock ends with the handle all the same
                self._file.unlink()
        os.close(self._handle)
        self._handle = -1
        if os.name != "posix":
            with suppress(OSError):
                self._file.unlink()

    def holder(self) -> Holder | None:
        """Who wrote themselves into it last, if that can be read."""
        try:
            said = json.loads(self._file.read_bytes())
            return Holder(str(said["user"]), str(said["computer"]), int(said["process"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _is_there(self, handle: int) -> bool:
        try:
            there, ours = self._file.stat(), os.fstat(handle)
        except FileNotFoundError:
            return False
        return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)


@contextmanager
def held(file: Path) -> Generator[bool]:
    """True inside if it could be taken."""
    lock = Lock(file)
    taken = lock.take()
    try:
        yield taken
    finally:
        lock.release()


def _me() -> dict[str, str | int]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        user = ""
    return {"user": user, "computer": platform.node(), "process": os.getpid()}


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
