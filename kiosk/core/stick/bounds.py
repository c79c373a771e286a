"""How much may come on a stick, and under which names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from kiosk.core.stick.refusal import Refusal, StickError

MOST_FILES = 5_000
LARGEST = 64 * 1024 * 1024
"""Bytes of one file: three recordings of the longest kind."""
LARGEST_ALL = 1024 * 1024 * 1024
LONGEST_PATH = 180
"""In bytes, below the content folder: Windows takes 260 characters for the whole of it."""
TIGHTEST, TIGHT_FROM = 100, 1024 * 1024
"""Words and drawings pack to a twentieth; a megabyte that packs to less than a hundredth was made to burst."""

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_ODD = set('<>:"|?*\\')


def hidden(path: str) -> bool:
    """What no reader of a content folder looks at: drafts, and what computers leave behind."""
    return any(part.startswith((".", "_", "$")) for part in path.split("/"))


def judge(sizes: Mapping[str, int]) -> None:
    """Raises StickError if these files, by path with their bytes, may not come in together."""
    if len(sizes) > MOST_FILES:
        raise StickError(Refusal.MANY, f"{len(sizes)}")
    for path, size in sizes.items():
        judge_name(path)
        if size > LARGEST:
            raise StickError(Refusal.LARGE, path)
        if path.lower().endswith(".zip"):
            raise StickError(Refusal.NESTED, path)
    if sum(sizes.values()) > LARGEST_ALL:
        raise StickError(Refusal.MUCH, f"{sum(sizes.values()) // 1024**2} MB")
    _judge_twins(sizes)


def judge_name(path: str) -> None:
    parts = path.split("/")
    if path.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", path):
        raise StickError(Refusal.ESCAPE, path)
    if len(path.encode("utf-8", "surrogatepass")) > LONGEST_PATH or not path.isprintable():
        raise StickError(Refusal.NAME, _short(path))
    for part in parts:
        if not part or part == "." or part.endswith((" ", ".")) or set(part) & _ODD or _RESERVED.fullmatch(part):
            raise StickError(Refusal.NAME, _short(path))


def _judge_twins(paths: Iterable[str]) -> None:
    """Folders count as well: `en/A/x.md` and `en/a/y.md` would lie in one folder on Windows, and in two elsewhere."""
    seen: dict[str, str] = {}
    for path in paths:
        for place in (path, *(str(parent) for parent in PurePosixPath(path).parents)):
            twin = seen.setdefault(unicodedata.normalize("NFC", place).casefold(), place)
            if twin != place:
                raise StickError(Refusal.TWINS, f"{twin}, {place}")


def _short(path: str) -> str:
    said = "".join(letter if letter.isprintable() else "?" for letter in path)
    return said if len(said) <= 60 else f"{said[:28]} … {said[-28:]}"
