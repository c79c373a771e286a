"""The built-in words of the safe screen. They need no content folder, and no more of `kiosk.toml` than one number."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.core.places import RESOURCES
from kiosk.core.settings import Contact

FILE = RESOURCES / "safe" / "words.toml"
LONGEST_NUMBER = 24


@dataclass(frozen=True, slots=True)
class SafeWords:
    """What is said in one language."""

    language: str
    heading: str
    ask: str
    urgent: str
    again: str


def safe_words(content: Path) -> tuple[SafeWords, ...]:
    number = emergency_number(content)
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(
        SafeWords(language, words["heading"], words["ask"], words["urgent"].format(emergency=number), words["again"])
        for language, words in tables.items()
    )


def emergency_number(content: Path) -> str:
    """Read here without the kiosk's own reader of settings: what stands there may be why the kiosk is out of order."""
    try:
        data: Mapping[str, object] = tomllib.loads((content / "kiosk.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Contact().emergency
    contact = data.get("contact")
    number = cast("Mapping[str, object]", contact).get("emergency") if isinstance(contact, dict) else None
    usable = isinstance(number, str) and number.isprintable() and 0 < len(number.strip()) <= LONGEST_NUMBER
    return str(number).strip() if usable else Contact().emergency
