"""What the checker says in the language of those who read it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kiosk.core.places import RESOURCES

_QUOTED = re.compile(r'"([^"]+)"')
_PLACE = re.compile(r"\{(\d)\}")
_NAMED = re.compile(r"\{([a-z])\}")
_OWN, _JOINT = "x", "; "
"""The place for words of the checker itself, and what stands between several of them. All others are people's own."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    """`pieces` are its words between the places: a text without all of them is another sentence."""

    pieces: tuple[str, ...]
    pattern: re.Pattern[str]
    said: str


def in_words(rule: str, text: str, language: str) -> str:
    """What the checker says, sentence by sentence. What no sentence is known for is told by its rule, with the words it
    is about.
    """
    return sentences(text, language) or _by_rule(rule, text, language)


def sentences(text: str, language: str) -> str:
    """The same in this language; empty if that is not known of each part."""
    for sentence in _sentences(language):
        if all(piece in text for piece in sentence.pieces) and (found := sentence.pattern.fullmatch(text)):
            about = found.groupdict()
            rest = about.pop("rest")
            after = sentences(rest, language) if rest else ""
            if not rest or after:
                if _OWN in about:
                    about[_OWN] = _JOINT.join(sentences(part, language) or part for part in about[_OWN].split(_JOINT))
                said = _NAMED.sub(lambda place, about=about: about[place[1]], sentence.said)
                return f"{said} {after}".strip()
    return ""


def _by_rule(rule: str, text: str, language: str) -> str:
    said = _table(language).get(rule, "")
    if not said:
        return text
    about = [f"«{words}»" for words in _QUOTED.findall(text)]
    return _PLACE.sub(lambda place: about[int(place[1])] if int(place[1]) < len(about) else "…", said)


@cache
def _sentences(language: str) -> tuple[_Sentence, ...]:
    """Those that say most first, so that none is taken for a shorter one."""
    known = [_sentence(english, said) for english, said in _table(f"{language}-sentences").items()]
    return tuple(sorted(known, key=lambda sentence: -sum(map(len, sentence.pieces))))


def _sentence(english: str, said: str) -> _Sentence:
    parts = _NAMED.split(english)
    words, names = parts[::2], parts[1::2]
    places = [f"(?P<{name}>.+?)" for name in names]
    pattern = "".join(re.escape(word) + place for word, place in zip(words, [*places, ""], strict=True))
    after = "(?: (?P<rest>.+))?" if words[-1] else "(?P<rest>)"  # what ends in a place reaches to the end
    return _Sentence(tuple(words), re.compile(pattern + after, re.DOTALL), said)


@cache
def _table(name: str) -> Mapping[str, str]:
    file = RESOURCES / "remarks" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
