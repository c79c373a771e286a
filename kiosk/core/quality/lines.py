"""On which line of its file a sentence begins."""

from __future__ import annotations

import re

_TARGET = re.compile(r"\]\([^)\n]*?(?=[ )\n])")
_TOKEN = re.compile(r"\w+")


class Lines:
    """The words of one file with their lines. Link targets are left out: they stand between the words of a sentence."""

    def __init__(self, source: str) -> None:
        self._words: list[str] = []
        self._lines: list[int] = []
        self._starts: dict[str, list[int]] = {}
        for number, line in enumerate(source.split("\n"), 1):
            for word in _TOKEN.findall(_TARGET.sub("]", line)):
                self._starts.setdefault(word, []).append(len(self._words))
                self._words.append(word)
                self._lines.append(number)

    def of(self, text: str) -> int:
        """The first line that holds the text, or 1 if it was changed too much to be found again."""
        wanted = _TOKEN.findall(text)
        for start in self._starts.get(wanted[0], ()) if wanted else ():
            if self._words[start : start + len(wanted)] == wanted:
                return self._lines[start]
        return 1
