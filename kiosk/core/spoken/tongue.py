"""How a language is said: the kiosk's own few phrases, and words a voice would say wrongly."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from kiosk.core.findings import Findings, quoted, shown
from kiosk.core.places import RESOURCES
from kiosk.core.rules import Rule
from kiosk.core.sentences import without_guides

FILE_NAME = "speech.toml"
SHIPPED = RESOURCES / "speech"

Sayings = Mapping[str, Mapping[str, str]]
"""By language code: the word as it is written, and how to say it."""

_PHONE = re.compile(r"(?<![\d-])(?:\(?\d{3}\)?[-. ])?\d{3}[-.]\d{4}(?![\d-])")
_SIGNS = (
    (re.compile(r"\bhttps?://"), ""),
    (re.compile(r"\s*·\s*"), ", "),
    (re.compile(r"(?<=\d)\s*[–-]\s*(?=\d)"), " – "),
)


@dataclass(frozen=True)
class Tongue:
    """A saying in small letters stands for every spelling of its word, one with capitals only for itself."""

    phrases: Mapping[str, str]
    sayings: Mapping[str, str]

    def phrase(self, name: str, **parts: object) -> str:
        """The phrase of that name with its gaps filled; a language without phrases says the bare text."""
        return self.phrases.get(name, "{text}").format(**parts)

    def say(self, text: str) -> str:
        """The text on one line as the voice should be given it."""
        said = _PHONE.sub(_by_digit, " ".join(without_guides(text).split()))
        for sign, spoken in _SIGNS:
            said = sign.sub(spoken, said)
        return self._any.sub(lambda found: self._said(found[0]), said) if self.sayings else said

    @cached_property
    def _any(self) -> re.Pattern[str]:
        words = "|".join(map(_pattern, sorted(self.sayings, key=len, reverse=True)))
        return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")

    def _said(self, word: str) -> str:
        return self.sayings.get(word) or self.sayings[word.lower()]


def read_tongue(language: str, own: Sayings) -> Tongue:
    """The shipped phrases and sayings of a language, with the clinic's own over them; an empty saying takes one out."""
    file = SHIPPED / f"{language.partition('-')[0]}.toml"
    shipped: dict[str, Any] = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    sayings = {**shipped.get("say", {}), **own.get(language, {})}
    return Tongue(shipped.get("phrases", {}), {written: said for written, said in sayings.items() if said})


def read_sayings(text: str, findings: Findings) -> Sayings:
    """The clinic's own sayings: one table a language, one line a word."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        findings.error(0, Rule.SPEECH_LIST, f'It cannot be read: {shown(str(error))}. Lines read: "FBSS" = "F B S S"')
        return {}
    own: dict[str, dict[str, str]] = {}
    for language, table in tables.items():
        pairs = cast("dict[str, object]", table) if isinstance(table, dict) else {language: None}
        for written, said in pairs.items():
            if isinstance(said, str) and written.strip():
                own.setdefault(language, {})[written] = said
            else:
                fault = f'{quoted(written)} is no pair of words. Below [en] or another language: "FBSS" = "F B S S"'
                findings.error(0, Rule.SPEECH_LIST, fault)
    return own


def _pattern(written: str) -> str:
    return f"(?i:{re.escape(written)})" if written.islower() else re.escape(written)


def _by_digit(number: re.Match[str]) -> str:
    return ", ".join(" ".join(group) for group in re.findall(r"\d+", number[0]))
