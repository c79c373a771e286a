"""What is in a zip, and nothing of it before all of it was judged."""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from kiosk.core.stick.bounds import LARGEST_ALL, MOST_FILES, TIGHT_FROM, TIGHTEST, hidden, judge, judge_name
from kiosk.core.stick.looks import root_of
from kiosk.core.stick.refusal import Refusal, StickError

_END, _END_SIZE, _LONGEST_REMARK = b"PK\x05\x06", 22, 0xFFFF
_FAR_END, _FAR_END_SIZE = b"PK\x06\x07", 20
_LARGEST_LIST = 16 * 1024 * 1024
_MOST_ENTRIES = 4 * MOST_FILES
"""Folders, and the shadows that a Mac puts beside each file, are entries as well."""
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)
"""What the library says of bytes that make no sense, in the list of names as well as in the files."""


@contextmanager
def opened(file: Path) -> Generator[ZipFile]:
    """Raises StickError if the stick is gone, or if it is no zip that may be looked into."""
    try:
        _judge_list(file)
        with ZipFile(file) as archive:
            yield archive
    except _BROKEN:
        raise StickError(Refusal.DAMAGED, file.name) from None
    except OSError:
        raise StickError(Refusal.GONE, file.name) from None


def content(archive: ZipFile) -> Mapping[str, ZipInfo]:
    """The files of the content folder in it, by their path in that folder. Raises StickError if any may not come in."""
    listed = archive.infolist()
    if len(listed) > _MOST_ENTRIES:
        raise StickError(Refusal.MANY, f"{len(listed)}")
    found: dict[str, ZipInfo] = {}
    for info in listed:
        path = info.filename.replace("\\", "/")
        judge_name(path.rstrip("/") or "/")
        _judge_kind(info)
        if path in found:
            raise StickError(Refusal.DAMAGED, path)
        if not info.is_dir():
            found[path] = info
    root = root_of(found)
    if root is None:
        nested = next((path for path in found if path.lower().endswith(".zip")), None)
        raise (
            StickError(Refusal.NESTED, nested)
            if nested
            else StickError(Refusal.EMPTY, Path(archive.filename or "").name)
        )
    own = {path.removeprefix(root): info for path, info in found.items() if path.startswith(root)}
    own = {path: info for path, info in own.items() if not hidden(path)}
    judge({path: info.file_size for path, info in own.items()})
    _judge_packing(own)
    return own


def unpacked(archive: ZipFile, info: ZipInfo) -> bytes:
    """The bytes of one file. Never more than the list says: the library stops there. Raises StickError."""
    try:
        return archive.read(info)
    except _BROKEN:
        raise StickError(Refusal.DAMAGED, info.filename) from None
    except OSError:
        raise StickError(Refusal.GONE, info.filename) from None


def names(file: Path) -> Iterable[str]:
    """What is in it, unjudged. Raises StickError."""
    with opened(file) as archive:
        return [info.filename.replace("\\", "/") for info in archive.infolist()[:_MOST_ENTRIES]]


def _judge_list(file: Path) -> None:
    """The library reads the whole list at once, so that has to be of a bearable size. A zip that needs the larger kind
    of list is larger than may come in.
    """
    with file.open("rb") as reading:
        size = reading.seek(0, 2)
        if size > LARGEST_ALL:
            raise StickError(Refusal.MUCH, file.name)
        reading.seek(max(0, size - _END_SIZE - _LONGEST_REMARK - _FAR_END_SIZE))
        tail = reading.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + _END_SIZE:
        raise StickError(Refusal.DAMAGED, file.name)
    _, _, _, _, entries, length, _, _ = struct.unpack("<4s4H2LH", tail[end : end + _END_SIZE])
    if (
        tail[max(0, end - _FAR_END_SIZE) : end].startswith(_FAR_END)
        or entries > _MOST_ENTRIES
        or length > _LARGEST_LIST
    ):
        raise StickError(Refusal.MANY, file.name)


def _judge_kind(info: ZipInfo) -> None:
    if info.flag_bits & _ENCRYPTED:
        raise StickError(Refusal.ENCRYPTED, info.filename)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind and kind not in {stat.S_IFREG, stat.S_IFDIR}:
        raise StickError(Refusal.ESCAPE, info.filename)


def _judge_packing(files: Mapping[str, ZipInfo]) -> None:
    for path, info in files.items():
        if info.file_size >= TIGHT_FROM and info.file_size > TIGHTEST * max(1, info.compress_size):
            raise StickError(Refusal.BOMB, path)
    whole, packed = sum(i.file_size for i in files.values()), sum(i.compress_size for i in files.values())
    if whole >= TIGHT_FROM and whole > TIGHTEST * max(1, packed):
        raise StickError(Refusal.BOMB, f"{whole // 1024**2} MB")
