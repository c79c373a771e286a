"""Which of the voices of a computer reads a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log

REGIONS: Mapping[str, Sequence[str]] = {
    "en": ("en_US", "en_CA", "en_GB"),
    "es": ("es_US", "es_MX", "es_419", "es_ES"),
}
"""The regions whose way of speaking patients in the United States know best, the best first."""

ACCENTS = ("(America)", "(Latin America)", "(Mexico)")
"""eSpeak offers several voices for one region and names this one last."""


def best_locale(language: str, available: Sequence[str]) -> str:
    """The locale, such as `es_MX`, that suits a language code such as `es` or `pt-BR`; nothing if there is none."""
    wanted = language.replace("-", "_")
    base = wanted.partition("_")[0]
    own = [locale for locale in available if locale.partition("_")[0] == base]
    return next((locale for locale in (wanted, *REGIONS.get(base, ())) if locale in own), min(own, default=""))


def best_voice(names: Sequence[str]) -> str:
    """One of the voices of a locale. A plus sign marks eSpeak's playful variants of a voice, such as `+whisper`."""
    plain = [name for name in names if "+" not in name] or list(names)
    return next((name for accent in ACCENTS for name in plain if name.endswith(accent)), plain[0] if plain else "")


def engine_rate(engine: str, pace: int) -> float:
    """What Qt wants for a pace in percent: a number from -1 to 1 whose meaning each engine has made up for itself.

    Speech Dispatcher's eSpeak goes from 80 words a minute (-1) over 170 (0) to 449 (1); the others are taken to be like
    SAPI, where -1 is a third of the normal pace and 1 is three times it.
    """
    if engine == "speechd":
        words = 170 * pace / 100
        return (words - 170) / (90 if pace < 100 else 279)
    return max(-1.0, min(1.0, log(pace / 100, 3)))
