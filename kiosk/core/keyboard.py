"""The letters of the keyboard on the screen. See docs/decisions/0023."""

from __future__ import annotations

from collections.abc import Mapping

TYPEWRITER = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
DIGITS = "1234567890"
ADDED: Mapping[str, tuple[str, str, str]] = {"es": ("", "ñ", "ü"), "fr": ("", "é", "çè"), "de": ("ü", "öä", "ß")}
"""Letters at the end of each row. What is not here need not be: the search forgives accents."""
NEIGHBOURS = {"ñ": "n", "ü": "u", "é": "e", "è": "e", "ç": "c", "ö": "o", "ä": "a", "ß": "s"}


def letters(language: str, *, alphabetical: bool) -> tuple[str, ...]:
    """The rows of letters, from the top."""
    added = ADDED.get(language.partition("-")[0], ("", "", ""))
    rows = tuple(row + more for row, more in zip(TYPEWRITER, added, strict=True))
    if not alphabetical:
        return rows
    ordered = "".join(sorted("".join(rows), key=lambda letter: (NEIGHBOURS.get(letter, letter), letter)))
    width = -(-len(ordered) // len(rows))
    return tuple(ordered[start : start + width] for start in range(0, len(ordered), width))
