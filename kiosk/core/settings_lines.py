"""Where in `kiosk.toml` something stands."""

from __future__ import annotations


def line_of(source: str, table: str, key: str) -> int:
    """Where a key stands, or 1: tomllib does not tell, so it is looked up under its heading."""
    current = ""
    for number, line in enumerate(source.split("\n"), 1):
        words = line.strip()
        if words.startswith("["):
            current = words.strip("[]").partition(".")[0].partition("]")[0].strip().strip("\"'")
            if not table and current == key:
                return number
        elif current == table and words.partition("=")[0].strip().strip("\"'").partition(".")[0] == key:
            return number
    return 1
