"""Writes into translations which original they were made from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.core.library import Library, Page
from kiosk.core.problems import KioskError
from kiosk.core.quality.translations import KEY, mark
from kiosk.core.writing import write_whole

ALL = "all"
_LINE = re.compile(rf"^{KEY}:[^\r\n]*", re.MULTILINE)
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_OPENING = re.compile(r"\A\ufeff?---[ \t]*(\r\n|\r|\n)")


def accept(folder: Path, library: Library, page_id: str) -> tuple[str, ...]:
    """Mark the translations of this page, or of every page, as up to date; returns the paths that changed.

    Raises KioskError if there is no such page or a file cannot be written.
    """
    originals = {page.id: page for page in library.editions[0].pages()}
    if page_id != ALL and page_id not in originals:
        raise KioskError(f'There is no page "{page_id}". Name one such as {next(iter(originals), ALL)}, or {ALL}.')
    wanted = originals if page_id == ALL else {page_id: originals[page_id]}
    return tuple(
        page.path for page, original in _pairs(library, wanted) if _write(folder / page.path, mark(original, page))
    )


def _pairs(library: Library, originals: dict[str, Page]) -> Iterator[tuple[Page, Page]]:
    for edition in library.editions[1:]:
        for page in edition.pages():
            if page.id in originals:
                yield page, originals[page.id]


def _write(file: Path, state: str) -> bool:
    """Change this one line and nothing else, line ends included."""
    line = f'{KEY}: "{state}"'
    try:
        text = file.read_bytes().decode("utf-8")
        marked = _with(text, line)
        if marked == text:
            return False
        write_whole(file, marked.encode())
    except (OSError, UnicodeDecodeError) as error:
        raise KioskError(f"{file} cannot be changed ({error}). Write this line at its top: {line}") from error
    return True


def _with(text: str, line: str) -> str:
    opening = _OPENING.match(text)
    if opening is None:
        end = "\r\n" if "\r\n" in text else "\n"
        return f"---{end}{line}{end}---{end}{text}"
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        raise KioskError(f"The lines at the top are not closed with ---. Mend that first, then write there: {line}")
    front, rest = text[: closing.start()], text[closing.start() :]
    if _LINE.search(front):
        return _LINE.sub(line, front, count=1) + rest
    return f"{front}{line}{opening[1]}{rest}"
