"""What looks like a content folder: it holds kiosk.toml, or the folder of a language with its index.md."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.core.settings_file import FILE_NAME

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
INDEX = "index.md"


def root_of(paths: Iterable[str]) -> str | None:
    """Where among these files the content folder is: "" for all of them, or the one folder around it with its slash."""
    shallow = [path.split("/") for path in paths if path.count("/") <= 2 and not path.startswith(("__", "."))]
    if any(_marks(parts) for parts in shallow):
        return ""
    around = sorted({parts[0] for parts in shallow if len(parts) > 1 and _marks(parts[1:])})
    return f"{around[0]}/" if around else None


def _marks(parts: list[str]) -> bool:
    match parts:
        case [name]:
            return name == FILE_NAME
        case [language, name]:
            return name == INDEX and LANGUAGE.fullmatch(language) is not None
        case _:
            return False
