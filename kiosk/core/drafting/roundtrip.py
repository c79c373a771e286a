"""From the bytes of a file to the text somebody edits, and back: what was not touched keeps every byte."""

from __future__ import annotations

import codecs
import re
from difflib import SequenceMatcher

_ENDS = re.compile(rb"\r\n|\n|\r")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def to_text(data: bytes) -> str:
    """As the loader reads it: line feeds alone, no byte order mark, letters of other encodings as well as can be."""
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def to_bytes(text: str, before: bytes) -> bytes:
    """The text as a file that looked like `before`: same mark, same line ends; a new line gets the most usual end.

    What was saved in another encoding than UTF-8 is UTF-8 from now on, which `check` asks for anyway.
    """
    if text == to_text(before):
        return before
    if b"\r" not in before and _is_plain(before):
        return text.encode()
    old = _decoded(before).encode()
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    lines, ends = _cut(old)
    usual = max(set(ends), key=ends.count) if ends else b"\n"
    wanted = text.encode().split(b"\n")
    found: list[bytes | None] = [None] * len(wanted)
    for block in SequenceMatcher(None, lines, wanted, autojunk=False).get_matching_blocks():
        found[block.b : block.b + block.size] = [*ends, None][block.a : block.a + block.size]
    joined = (line + (end or usual) for line, end in zip(wanted[:-1], found, strict=False))
    return mark + b"".join(joined) + wanted[-1]


def _cut(data: bytes) -> tuple[list[bytes], list[bytes]]:
    """The lines without their ends, and the ends; one line more than ends."""
    return _ENDS.split(data), _ENDS.findall(data)


def _is_plain(data: bytes) -> bool:
    """UTF-8 without a mark."""
    try:
        return not data.decode().startswith("\ufeff")
    except UnicodeDecodeError:
        return False


def _decoded(data: bytes) -> str:
    encodings = ("utf-16",) if data.startswith(_WIDE) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
