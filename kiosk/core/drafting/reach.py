"""How far down a page a place in its text is, as the kiosk draws it."""

from __future__ import annotations

_LINE = 62
"""Letters of a line in the reading column at the normal size."""


def reach(text: str, index: int) -> float:
    """From 0 to 1. The first picture stands beside the words, and its labels with it."""
    heights = [_height(line) for line in _drawn(text)]
    here = text.count("\n", 0, index)
    total = sum(heights)
    return sum(heights[:here]) / total if total else 0.0


def _drawn(text: str) -> list[str]:
    """The lines, those that are not in the column empty."""
    lines: list[str] = []
    pictures, labels = 0, False
    for line in text.split("\n"):
        labels = line.startswith("> [!labels]") or (labels and line.startswith(">"))
        pictures += line.startswith("![")
        lines.append("" if labels or (line.startswith("![") and pictures == 1) else line)
    return lines


def _height(line: str) -> float:
    """In lines of the reading column."""
    if not line.strip(" >"):
        return 0.0
    if line.startswith("!["):
        return 9.0
    rows = -(-len(line) // _LINE)
    return rows * 1.3 + 1.4 if line.startswith("#") else rows + 0.7
