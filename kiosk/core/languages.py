"""What a language calls itself, and how it invites a person to begin: both are needed before it has been chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    name: str
    invitation: str


LANGUAGES: Mapping[str, Language] = {
    "ar": Language("العربية", "المس الشاشة للبدء"),
    "de": Language("Deutsch", "Zum Starten berühren"),
    "en": Language("English", "Touch to begin"),
    "es": Language("Español", "Toque para empezar"),
    "fr": Language("Français", "Touchez pour commencer"),
    "it": Language("Italiano", "Tocca per iniziare"),
    "pl": Language("Polski", "Dotknij, aby zacząć"),
    "pt": Language("Português", "Toque para começar"),
}


def language(code: str) -> Language:
    """The language of an ISO 639-1 code; one that is not listed is called by its code."""
    return LANGUAGES.get(code, Language(code.upper(), LANGUAGES["en"].invitation))
