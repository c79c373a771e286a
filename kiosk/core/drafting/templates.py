"""A new page to fill in, and the beginning of a translation. Both are hidden until somebody says they are ready."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from posixpath import basename, dirname

from kiosk.core.drafting.arranging import next_number, page_id
from kiosk.core.drafting.front import cut, with_text
from kiosk.core.layout import without_number
from kiosk.core.places import RESOURCES

KINDS = ("plain", "cause", "treatment")
FOLDER = RESOURCES / "templates"
_PLAIN_LANGUAGE = "en"


def new_page(kind: str, language: str, title: str, headings: Sequence[str] = ()) -> str:
    """The text of a page of this kind; `headings` are those that the pages of its section are compared by."""
    words = tomllib.loads((FOLDER / "words.toml").read_text(encoding="utf-8"))
    spoken = language if language in words else _PLAIN_LANGUAGE
    text = (FOLDER / spoken / f"{kind}.md").read_text(encoding="utf-8")
    said = words[spoken]
    parts = "\n\n".join(f"## {heading}\n\n{said['say']}" for heading in headings or said["parts"])
    sheet = cut(text.replace("{parts}", parts))
    return with_text(sheet, "title", title).text


def place_for(title: str, folder: str, paths: Iterable[str]) -> str:
    """Where a page of this title goes in a section's folder: last, under a name no other page there has."""
    paths = list(paths)
    stem = plain_name(title) or "page"
    taken = {page_id(path) for path in paths if dirname(path) == folder}
    names = [stem, *(f"{stem}-{number}" for number in range(2, 1000))]
    number = next_number(paths, folder)
    free = (f"{folder}/{number}-{name}.md" for name in names if page_id(f"{folder}/{name}.md") not in taken)
    return next(free)


def translation_of(path: str, language: str, paths: Iterable[str]) -> str:
    """Where the translation of a page belongs: beside its namesakes, under the number that it has in the original."""
    section = without_number(basename(dirname(path))) if path.count("/") == 2 else ""
    if not section:
        return f"{language}/{basename(path)}"
    own = (dirname(one) for one in paths if one.count("/") == 2 and one.startswith(f"{language}/"))
    folder = next((one for one in own if without_number(basename(one)) == section), "")
    return f"{folder or f'{language}/{basename(dirname(path))}'}/{basename(path)}"


def translation_from(original: str) -> str:
    """The words to write over, hidden until they are."""
    sheet = with_text(cut(original), "translates", "")
    return with_text(sheet, "draft", "true").text


def plain_name(title: str) -> str:
    """Letters, digits and hyphens."""
    folded = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:40].strip("-")
