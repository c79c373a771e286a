"""The lines at the top of a page, changed one by one: everything around a value stays as it was typed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from kiosk.core.findings import Findings
from kiosk.core.frontmatter import FrontMatter, parse

if TYPE_CHECKING:
    from yaml.nodes import MappingNode, ScalarNode, SequenceNode

    Node = MappingNode | ScalarNode | SequenceNode

ORDER = ("title", "summary", "icon", "tone", "draft", "private", "importance", "reviewed", "review_due", "reviewer")
"""Where a new line goes: after the nearest of these that is there already."""
_OPENING = re.compile(r"\A---[ \t]*\n")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as text: the lines at the top with their two `---`, and the words below. Joined they are the file."""

    front: str
    body: str

    @property
    def text(self) -> str:
        return self.front + self.body

    @property
    def offset(self) -> int:
        """How many lines stand above the body."""
        return self.front.count("\n")


def cut(text: str) -> Sheet:
    """A page whose lines at the top are not closed is all body."""
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if closing is None:
        return Sheet("", text)
    return Sheet(text[: closing.end()], text[closing.end() :])


def values(sheet: Sheet) -> FrontMatter | None:
    """What stands in the lines at the top, or None if they cannot be read and must be mended by hand."""
    source = _inner(sheet.front)
    told = Findings("")
    found = parse(source, told)
    broken = any(problem.rule == "front-matter" for problem in told.problems)
    return None if broken or (not sheet.front and sheet.body.startswith("---\n")) else found


def with_text(sheet: Sheet, key: str, value: str) -> Sheet:
    """The same page with another value; an empty one takes the line away."""

    def write(written: str) -> str:
        return f" {_scalar(value, written)}" if value else ""

    return _with(sheet, key, write)


def with_list(sheet: Sheet, key: str, items: Sequence[str]) -> Sheet:
    """The same page with this list, one item a line."""

    def write(_written: str) -> str:
        return "".join(f"\n  - {_scalar(item, '')}" for item in items)

    return _with(sheet, key, write)


def _with(sheet: Sheet, key: str, write: Callable[[str], str]) -> Sheet:
    if not sheet.front:
        said = write("")
        return Sheet(f"---\n{key}:{said}\n---\n", sheet.body) if said else sheet
    source = _inner(sheet.front)
    start = sheet.front.index("\n") + 1
    place = _places(source).get(key)
    if place is None:
        said = write("")
        at = start + _gap(source, key)
        added = f"{key}:{said}\n" if said else ""
        return Sheet(sheet.front[:at] + added + sheet.front[at:], sheet.body)
    line, value, end = place
    said = write(source[value:end])
    if said:
        colon = source.index(":", line) + 1
        between = source[colon:value]
        said = said[1:] if "\n" not in said and between.strip(" ") == "" and between else said
        value = value if "\n" not in said and between else colon
        front = sheet.front[: start + value] + said + sheet.front[start + end :]
    else:
        until = source.find("\n", end)
        front = sheet.front[: start + line] + sheet.front[start + (len(source) if until < 0 else until + 1) :]
    return Sheet(front, sheet.body)


def _inner(front: str) -> str:
    """What stands between the two `---`."""
    return (
        front.split("\n", 1)[1].rsplit("\n", 2 if front.endswith("\n") else 1)[0] + "\n"
        if front.count("\n") > 1
        else ""
    )


def _places(source: str) -> Mapping[str, tuple[int, int, int]]:
    """By key: where its line begins, and where its value begins and ends."""
    import yaml

    node = cast("Node | None", yaml.compose(source, Loader=yaml.SafeLoader))  # the C loader counts in bytes
    if node is None or node.id != "mapping":
        return {}
    found: dict[str, tuple[int, int, int]] = {}
    for key, value in node.value:
        found.setdefault(str(key.value), (key.start_mark.index, value.start_mark.index, _end(value)))
    return found


def _end(node: Node) -> int:
    """Where the last thing that is written of this value ends: YAML counts the empty lines below as well."""
    if node.id != "scalar" and not getattr(node, "flow_style", False) and node.value:
        last = node.value[-1]
        return _end(cast("Node", last[1] if isinstance(last, tuple) else last))
    return node.end_mark.index


def _gap(source: str, key: str) -> int:
    """Where in the lines at the top a new key is written."""
    places = _places(source)
    before = ORDER[: ORDER.index(key)] if key in ORDER else tuple(places)
    ends = [places[name][2] for name in before if name in places]
    if not ends:
        return 0 if key in ORDER else len(source)
    line = source.find("\n", max(ends) if key not in ORDER else ends[-1])
    return len(source) if line < 0 else line + 1


def _scalar(text: str, written: str) -> str:
    """As YAML takes it, in the quotes it had."""
    text = " ".join(text.split())
    quoted = json.dumps(text, ensure_ascii=False)
    if written.startswith('"'):
        return quoted
    if written.startswith("'") and "\\" not in quoted:
        return "'" + text.replace("'", "''") + "'"
    told = Findings("")
    plain = parse(f"title: {text}", told)
    safe = not told.problems and plain.text("title") == text and " #" not in text and not written.startswith("'")
    return text if safe else quoted
