"""The staff guide, read from the same files that people read: one page for each task."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HELP = re.compile(r"<!-- help: ([a-z-]+) -->")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_COMMAND = re.compile(r"`([^`]+)`")
_RULE = re.compile(r"\|[-| :]+\|")


@dataclass(frozen=True, slots=True)
class Part:
    """Words with a little Markdown in them; or a picture, whose `words` say what is seen on it."""

    words: str
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class GuidePage:
    """`name` is the screen of the staff area that it helps with, or a name of its own; empty if it has none."""

    name: str
    title: str
    parts: tuple[Part, ...]


def guide_file(folder: Path, language: str) -> Path:
    """The guide in this language, or in English."""
    other = folder / f"staff-guide.{language}.md"
    return other if other.exists() else folder / "staff-guide.md"


def read_guide(file: Path) -> tuple[GuidePage, ...]:
    """Raises OSError where there is no guide."""
    _introduction, *pages = re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return tuple(_page(text, file.parent) for text in pages)


def _page(text: str, folder: Path) -> GuidePage:
    title, _, body = text.partition("\n")
    found = _HELP.search(body)
    blocks = re.split(r"\n\s*\n", _HELP.sub("", body))
    parts = [part for block in blocks if block.strip() for part in _parts(block.strip("\n"), folder)]
    return GuidePage(found[1] if found else "", title.strip(), tuple(parts))


def _parts(block: str, folder: Path) -> Iterator[Part]:
    if (found := _PICTURE.fullmatch(block.strip())) is not None:
        yield Part(found[1], folder / found[2])
    elif block.startswith("    "):
        yield Part("\n".join(f"**{line.strip()}**" for line in block.splitlines()))
    elif block.startswith("|"):
        yield Part("\n".join(_row(line) for line in block.splitlines()[1:] if not _RULE.fullmatch(line)))
    else:
        yield Part(_plain(block))


def _row(line: str) -> str:
    """A row of a table as a line of a list: a table has no room beside the list of screens."""
    first, *others = (cell.strip() for cell in line.strip("|").split("|"))
    return _plain(f"- **{first}**: {' · '.join(others)}")


def _plain(words: str) -> str:
    """Without what nobody can follow here, and with commands in the letters of the kiosk."""
    return _COMMAND.sub(r"**\1**", _LINK.sub(r"\1", words))
