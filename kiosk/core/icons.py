"""Icon names and their characters, from the Phosphor font that qtawesome carries.

qtawesome itself is not imported: it costs 300 to 500 ms and registers eleven fonts of which one is used.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_VERSION = "1.3.0"


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the icon font is missing: install qtawesome, as requirements/run.txt lists it")
    return Path(spec.submodule_search_locations[0]) / "fonts"


def font_file() -> Path:
    """The TrueType file that draws the characters of `glyphs`."""
    return _folder() / f"phosphor-{_VERSION}.ttf"


@cache
def glyphs() -> Mapping[str, str]:
    """The character of every icon, by name."""
    table: dict[str, str] = json.loads((_folder() / f"phosphor-charmap-{_VERSION}.json").read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in table.items()}
