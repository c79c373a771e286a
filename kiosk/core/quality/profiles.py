"""What the checker knows of a language. A language without a profile is spared the rules on its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.core.quality import syllables, voice


@dataclass(frozen=True, slots=True)
class Profile:
    """`imperative` finds a sentence that tells the reader what to do; `grades` says which formulas fit."""

    syllables: syllables.Counter
    is_passive: Callable[[str], bool]
    imperative: re.Pattern[str]
    grades: tuple[str, ...]


def _orders(verbs: str) -> re.Pattern[str]:
    """Such a verb at the beginning, or after a comma as in "If you fall, call us"."""
    return re.compile(rf"(?:^|, )\W*(?:{'|'.join(verbs.split())})\b", re.IGNORECASE)


PROFILES: Mapping[str, Profile] = {
    "en": Profile(
        syllables.english,
        voice.english,
        _orders("ask tell call talk bring write try show"),
        ("fkgl", "smog"),
    ),
    "es": Profile(
        syllables.spanish,
        voice.spanish,
        _orders("pregunte pregúntele diga dígale llame hable avise lleve traiga escriba pida pruebe muestre"),
        ("inflesz",),
    ),
}
