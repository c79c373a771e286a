"""Places in a text as Qt counts them: in halves of UTF-16, of which an emoji has two."""

from __future__ import annotations


def to_units(text: str, index: int) -> int:
    return index if text.isascii() else len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, units: int) -> int:
    if text.isascii():
        return min(units, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))
