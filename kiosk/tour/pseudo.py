"""A language that nobody speaks, for trying the screens out: English made longer, running from right to left."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QTranslator

from kiosk.core.blocks import Span
from kiosk.core.library import Edition, Library, Page
from kiosk.services.translation import Translation

PSEUDO = "ar-XB"
"""The code that Unicode's locale data give to pseudo-Arabic."""

_TURN = "\u200f"
"""Makes Qt lay the whole text out from right to left."""
_WORD = "\u202e{}\u202c"
_NUMBER = "\u2066{}\u2069"
"""Numbers keep their order in such a text."""
_NUMBERS = re.compile(r"(%L?[1-9]|[0-9](?:[0-9.,:/-]*[0-9])?)")
_VOWELS = re.compile(r"[aeiou](?![aeiou])", re.IGNORECASE)
_WORDS = {"title", "summary", "caption", "alt", "label", "question", "sources", "questions"}
"""The fields of library values that hold words to read, not names, addresses or files."""


def pseudo(words: str) -> str:
    """The words about a third longer and from right to left, in letters that every machine can show."""
    if not words.strip():
        return words
    parts = (part for part in _NUMBERS.split(words) if part)
    return _TURN + "".join(_NUMBER.format(part) if _NUMBERS.fullmatch(part) else _longer(part) for part in parts)


def _longer(words: str) -> str:
    return _WORD.format(_VOWELS.sub(r"\g<0>\g<0>", words))


_T = TypeVar("_T")


def with_pseudo(library: Library) -> Library:
    """The library with one edition more: the first one in the pseudo-language."""
    first = library.editions[0]
    edition = relabelled(_translated(first), PSEUDO)
    settings = replace(library.settings, languages=(*library.settings.languages, PSEUDO))
    return replace(library, settings=settings, editions=(*library.editions, edition))


def relabelled(edition: Edition, language: str) -> Edition:
    """The same words, said to be in another language."""

    def page(page: Page) -> Page:
        return replace(page, language=language)

    sections = tuple(
        replace(section, language=language, pages=tuple(map(page, section.pages))) for section in edition.sections
    )
    return replace(
        edition,
        language=language,
        sections=sections,
        help=page(edition.help) if edition.help else None,
        about=page(edition.about) if edition.about else None,
    )


class PseudoTranslation(Translation):
    """Gives the interface in the pseudo-language too."""

    def _load(self, language: str) -> QTranslator | None:
        return _PseudoTranslator(self) if language == PSEUDO else super()._load(language)


class _PseudoTranslator(QTranslator):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return pseudo(source)


def _translated(value: _T, name: str = "") -> _T:
    """The same value with all its words in the pseudo-language; `name` is the field that holds it."""
    changed: object = value
    if isinstance(value, str):
        changed = pseudo(value) if name in _WORDS else value
    elif isinstance(value, Span):
        changed = replace(value, text=pseudo(value.text))
    elif isinstance(value, tuple):
        changed = tuple(_translated(item, name) for item in cast("tuple[object, ...]", value))
    elif is_dataclass(value) and not isinstance(value, type):
        inner = {field.name: _translated(getattr(value, field.name), field.name) for field in fields(value)}
        changed = replace(value, **inner)
    return cast("_T", changed)
