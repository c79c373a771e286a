"""The lines between the two `---` at the top of a page, as YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from kiosk.core.findings import Findings, did_you_mean, quoted, shown
from kiosk.core.rules import Rule

if TYPE_CHECKING:
    from yaml.nodes import MappingNode, ScalarNode, SequenceNode

    Node = MappingNode | ScalarNode | SequenceNode

TEXTS = (
    "title",
    "summary",
    "icon",
    "tone",
    "reviewer",
    "reviewed",
    "review_due",
    "draft",
    "private",
    "translates",
    "importance",
    "mark_words",
)
LISTS = ("sources", "questions", "aliases", "compare")
RECORDS: Mapping[str, tuple[str, ...]] = {
    "spots": ("name", "at", "says", "page"),
    "forms": ("word", "also", "mark"),
}
"""Lists of small groups of lines, with the keys of each group."""
TOLERATED = ("tags", "cssclasses", "date")
MAX_CHARS = 32_000
MAX_DEPTH = 8


@dataclass(frozen=True, slots=True)
class Record:
    """One group of lines in a list. `line` is where it begins, and `lines` says where each key stands."""

    line: int
    texts: Mapping[str, str]
    lines: Mapping[str, int]

    def text(self, key: str) -> str:
        return self.texts.get(key, "")

    def of(self, key: str) -> int:
        """The line of this key, or that of the group without it."""
        return self.lines.get(key, self.line)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys as they were written. `lines` says where in the file each key stands."""

    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    lines: Mapping[str, int] = field(default_factory=dict[str, int])
    records: Mapping[str, tuple[Record, ...]] = field(default_factory=dict[str, tuple[Record, ...]])

    def text(self, key: str) -> str:
        return self.texts.get(key, "")

    def line(self, key: str) -> int:
        return self.lines.get(key, 1)


def split(text: str, findings: Findings) -> tuple[str, str, int]:
    """Front matter, body, and the number of lines above the body."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return "", text, 0
    end = next((number for number, line in enumerate(lines) if number and line.rstrip() in {"---", "..."}), 0)
    if not end:
        findings.error(1, Rule.FRONT_MATTER, "The front matter is not closed. Put a line --- below its last line.")
        return "", "\n".join(lines[1:]), 1
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 1


def parse(source: str, findings: Findings) -> FrontMatter:
    """Read the keys. A fault in one of them leaves out that one; a fault in the YAML itself leaves out all."""
    if not source.strip():
        return FrontMatter()
    node = _compose(source, findings)
    if node is None:
        return FrontMatter()
    if node.id != "mapping":
        findings.error(2, Rule.FRONT_MATTER, 'Every line must be a word, a colon and a text, such as "title: Scars".')
        return FrontMatter()
    texts: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    records: dict[str, tuple[Record, ...]] = {}
    for key, line, value in _pairs(node, findings):
        lines[key] = line
        match key:
            case _ if key in LISTS:
                lists[key] = _list(key, line, value, findings)
            case _ if key in TEXTS:
                texts[key] = _text(key, line, value, findings)
            case _ if key in RECORDS:
                records[key] = _records(key, line, value, findings)
            case _ if key not in TOLERATED:
                hint = did_you_mean(key, (*TEXTS, *LISTS, *RECORDS))
                findings.warning(line, Rule.UNKNOWN_KEY, f"The key {quoted(key)} is not known and not used.{hint}")
            case _:
                pass
    return FrontMatter(texts, lists, lines, records)


def _compose(source: str, findings: Findings) -> Node | None:
    import yaml  # 36 ms that a folder without front matter need not pay

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    if len(source) > MAX_CHARS:
        findings.error(1, Rule.FRONT_MATTER, f"The front matter is longer than {MAX_CHARS:,} characters. Shorten it.")
        return None
    try:
        if _has_traps(yaml.parse(source, Loader=loader), findings):
            return None
        return cast("Node | None", yaml.compose(source, Loader=loader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = min(mark.line, source.count("\n")) + 2 if mark else 1
        reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "it is not YAML")
        text = (
            f"The front matter cannot be read here: {shown(reason)}. "
            'Texts with a colon or that begin with a sign need quotes: title: "Pain: what helps".'
        )
        findings.error(line, Rule.FRONT_MATTER, text)
        return None


def _has_traps(events: Iterator[Any], findings: Findings) -> bool:
    """Anchors and aliases can blow a small file up without bound; deep nesting exhausts the stack."""
    depth = 0
    for event in events:
        depth += type(event).__name__.endswith(("SequenceStartEvent", "MappingStartEvent"))
        depth -= type(event).__name__.endswith(("SequenceEndEvent", "MappingEndEvent"))
        line = event.start_mark.line + 2
        if getattr(event, "anchor", None) is not None:
            text = "Anchors (&) and aliases (*) are not allowed. Put the text in quotes or write it out."
            findings.error(line, Rule.FRONT_MATTER, text)
            return True
        if depth > MAX_DEPTH:
            findings.error(line, Rule.FRONT_MATTER, "The front matter is nested too deeply. Use plain texts and lists.")
            return True
    return False


def _pairs(node: Node, findings: Findings) -> Iterator[tuple[str, int, Node]]:
    seen: set[str] = set()
    for key_node, value in node.value:
        line = key_node.start_mark.line + 2
        key = str(key_node.value) if key_node.id == "scalar" else ""
        if key in seen:
            text = f"The key {quoted(key)} stands here twice; the first one counts. Delete one."
            findings.error(line, Rule.DUPLICATE_KEY, text)
            continue
        seen.add(key)
        yield key, line, value


def _text(key: str, line: int, node: Node, findings: Findings) -> str:
    if node.id != "scalar":
        findings.error(line, Rule.WRONG_TYPE, f"{quoted(key)} takes one text, not a list.")
        return ""
    return _scalar(line, node, findings)


def _list(key: str, line: int, node: Node, findings: Findings) -> tuple[str, ...]:
    if node.id == "scalar":
        text = _scalar(line, node, findings)
        return (text,) if text else ()
    if node.id != "sequence" or any(item.id != "scalar" for item in node.value):
        text = f'{quoted(key)} takes a list: one text per line, each after "- ". Put texts with a colon in quotes.'
        findings.error(line, Rule.WRONG_TYPE, text)
        return ()
    items = (_scalar(item.start_mark.line + 2, item, findings) for item in node.value)
    return tuple(item for item in items if item)


def _records(key: str, line: int, node: Node, findings: Findings) -> tuple[Record, ...]:
    if node.id == "scalar" and not _scalar(line, node, findings):
        return ()
    if node.id != "sequence" or any(item.id != "mapping" for item in node.value):
        text = f'{quoted(key)} takes groups of lines, each beginning with "- {RECORDS[key][0]}:".'
        findings.error(line, Rule.WRONG_TYPE, text)
        return ()
    return tuple(_record(key, item, findings) for item in node.value)


def _record(key: str, node: Node, findings: Findings) -> Record:
    texts: dict[str, str] = {}
    lines: dict[str, int] = {}
    for name, line, value in _pairs(node, findings):
        if name in RECORDS[key]:
            texts[name], lines[name] = _text(name, line, value, findings), line
        else:
            hint = did_you_mean(name, RECORDS[key])
            text = f"The key {quoted(name)} is not known in {quoted(key)} and not used.{hint}"
            findings.warning(line, Rule.UNKNOWN_KEY, text)
    return Record(node.start_mark.line + 2, texts, lines)


def _scalar(line: int, node: Node, findings: Findings) -> str:
    """The text as written: a title such as `No` or `2024` stays a text."""
    if node.tag == "tag:yaml.org,2002:null":
        return ""
    text = " ".join(str(node.value).split())
    if any("\ud800" <= char <= "\udfff" or char == "\0" for char in text):
        findings.error(line, Rule.FRONT_MATTER, "This text holds a character that cannot be shown. Write it again.")
        return ""
    return text
