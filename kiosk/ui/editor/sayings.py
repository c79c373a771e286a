"""The checker's remarks in the language of the editor."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from kiosk.core.places import RESOURCES

_QUOTED = re.compile(r'"([^"]+)"')
_PLACE = re.compile(r"\{(\d)\}")


def in_words(rule: str, text: str, language: str) -> str:
    """What the checker says, or what stands for that rule in this language with the words it is about."""
    said = _table(language).get(rule, "")
    if not said:
        return text
    about = [f"«{words}»" for words in _QUOTED.findall(text)]
    return _PLACE.sub(lambda place: about[int(place[1])] if int(place[1]) < len(about) else "…", said)


@cache
def _table(language: str) -> Mapping[str, str]:
    file = RESOURCES / "remarks" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
