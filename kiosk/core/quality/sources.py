"""The files of pages as they were written."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from kiosk.core.findings import Findings
from kiosk.core.problems import KioskError
from kiosk.core.reading import read_text
from kiosk.core.tree import Entry


class Sources:
    """Reads the files of a folder by their paths, decoded as the loader does, each once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.text = lru_cache(maxsize=None)(self._text)

    def _text(self, path: str) -> str:
        file = self._folder / path
        try:
            found = file.stat()
        except OSError as error:
            raise KioskError(f"{file} cannot be read any more ({error.strerror}). Run check again.") from error
        text = read_text(Entry(path, file, found.st_size, found.st_mtime_ns), Findings(path))
        if text is None:
            raise KioskError(f"{file} was changed while it was checked. Run check again.")
        return text
