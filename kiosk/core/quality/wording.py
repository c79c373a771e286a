"""Hard words and their plainer twins: the lists of the kiosk, and the clinic's own in `words.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.core.findings import Findings, quoted, shown
from kiosk.core.places import RESOURCES
from kiosk.core.rules import Rule

FILE_NAME = "words.toml"
SHIPPED = RESOURCES / "wording"


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word as it stands in the text, and what to say instead."""

    found: str
    plainer: str


class Wording:
    """The hard words of one language. A key that ends in * stands for every ending."""

    def __init__(self, plainer: Mapping[str, str]) -> None:
        self._plainer = {key.lower(): twin for key, twin in plainer.items() if twin}
        patterns = "|".join(_pattern(key) for key in sorted(self._plainer, key=len, reverse=True))
        self._any = re.compile(rf"(?<![\w-])(?:{patterns})(?![\w-])", re.IGNORECASE) if patterns else None

    def find(self, text: str) -> Iterator[HardWord]:
        for match in self._any.finditer(text) if self._any else ():
            yield HardWord(match[0], self._twin(match[0].lower()))

    def _twin(self, word: str) -> str:
        if word in self._plainer:
            return self._plainer[word]
        stems = (key for key in self._plainer if key.endswith("*") and word.startswith(key[:-1]))
        return self._plainer[max(stems, key=len)]


def is_explained(word: str, explained: Iterable[str]) -> bool:
    """Whether the page puts the word in bold, italics or its title, as one does with a word that is being taught."""
    return any(word.lower() in text.lower() for text in explained)


def read_wording(folder: Path, languages: Iterable[str], findings: Findings) -> dict[str, Wording]:
    """The list of each language: the shipped one, with the clinic's own words over it; an empty twin takes one out."""
    own = _own(folder / FILE_NAME, findings)
    return {language: Wording({**_shipped(language), **own.get(language, {})}) for language in languages}


def _shipped(language: str) -> dict[str, str]:
    file = SHIPPED / f"{language}.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}


def _own(file: Path, findings: Findings) -> dict[str, dict[str, str]]:
    if not file.is_file():
        return {}
    try:
        tables = tomllib.loads(file.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        findings.error(0, Rule.WORD_LIST, f'It cannot be read: {shown(str(error))}. Lines read: "utilize" = "use"')
        return {}
    own: dict[str, dict[str, str]] = {}
    for language, table in tables.items():
        twins = cast("dict[str, object]", table) if isinstance(table, dict) else {language: None}
        for key, twin in twins.items():
            if isinstance(twin, str) and key.strip(" *"):
                own.setdefault(language, {})[key] = twin
            else:
                text = f'{quoted(key)} is no pair of words. Below [en] or another language write: "utilize" = "use"'
                findings.error(0, Rule.WORD_LIST, text)
    return own


def _pattern(key: str) -> str:
    spaced = r"\s+".join(map(re.escape, key.removesuffix("*").split()))
    return spaced + r"\w*" if key.endswith("*") else spaced
