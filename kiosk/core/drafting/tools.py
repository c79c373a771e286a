"""What the buttons above the text do to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

BOXES = ("keep", "ask", "action", "tip", "note", "important", "warning")
_LIST = re.compile(r"^(?:- |\d+\. )")


@dataclass(frozen=True, slots=True)
class Edit:
    """The text from `start` to `end` is replaced by `words`; then `chosen` is selected, counted from `start`."""

    start: int
    end: int
    words: str
    chosen: tuple[int, int]


def bold(text: str, start: int, end: int, words: str) -> Edit:
    """Make what is chosen bold, or plain again; where nothing is chosen, write `words`."""
    chosen = text[start:end]
    if text[max(0, start - 2) : start] == "**" and text[end : end + 2] == "**" and chosen:
        return Edit(start - 2, end + 2, chosen, (0, len(chosen)))
    said = chosen.strip() or words
    before = chosen[: len(chosen) - len(chosen.lstrip())]
    after = chosen[len(chosen.rstrip()) :] if chosen.strip() else ""
    begin = len(before) + 2
    return Edit(start, end, f"{before}**{said}**{after}", (begin, begin + len(said)))


def heading(text: str, start: int, end: int, words: str) -> Edit:
    """Make the line a heading, a smaller heading, and a line again."""
    first, last = _line(text, start, end)
    line = text[first:last]
    if line.startswith("### "):
        new = line[4:]
    elif line.startswith("## "):
        new = f"#{line}"
    elif line.strip():
        new = f"## {line}"
    else:
        return Edit(first, last, f"## {words}", (3, 3 + len(words)))
    return Edit(first, last, new, (len(new), len(new)))


def points(text: str, start: int, end: int, words: str) -> Edit:
    """Make the chosen lines points of a list, or lines again."""
    first, last = _line(text, start, end)
    lines = text[first:last].split("\n")
    if any(line.strip() for line in lines) and all(_LIST.match(line) for line in lines if line.strip()):
        new = "\n".join(_LIST.sub("", line) for line in lines)
        return Edit(first, last, new, (len(new), len(new)))
    if not any(line.strip() for line in lines):
        before = "" if first == 0 or text[:first].endswith("\n\n") else "\n"
        begin = len(before) + 2
        return Edit(first, last, f"{before}- {words}", (begin, begin + len(words)))
    new = "\n".join(f"- {line}" if line.strip() else line for line in lines)
    return Edit(first, last, new, (len(new), len(new)))


def box(text: str, place: int, kind: str, title: str, words: str) -> Edit:
    """A box below the paragraph that `place` is in."""
    said = f"> [!{kind}] {title}\n> - {words}"
    return _paragraph(text, place, said, (len(said) - len(words), len(said)))


def quiz(text: str, place: int, question: str, wrong: str, right: str, why: str) -> Edit:
    """A question to check oneself."""
    said = f"> [!quiz] {question}\n> - [ ] {wrong}\n> - [x] {right}\n>\n> {why}"
    return _paragraph(text, place, said, (10, 10 + len(question)))


def picture(text: str, place: int, target: str, seen: str, caption: str) -> Edit:
    quoted = f' "{_plain(caption)}"' if caption.strip() else ""
    said = f"![{_plain(seen).replace('[', '(').replace(']', ')')}]({target}{quoted})"
    return _paragraph(text, place, said, (len(said), len(said)))


def link(text: str, start: int, end: int, target: str, words: str) -> Edit:
    said = text[start:end].strip() or words
    written = f"[{said}]({target})"
    return Edit(start, end, written, (len(written), len(written)))


def _paragraph(text: str, place: int, said: str, chosen: tuple[int, int]) -> Edit:
    """A paragraph of its own: below the one at `place`, with an empty line above and below."""
    below = text.find("\n\n", max(0, place - 1))
    at = len(text.rstrip("\n")) if below < 0 or not text[below:].strip() else below
    before = "" if at == 0 else "\n\n"
    after = "" if text[at:].strip() else "\n"
    end = len(text) if after else at
    shift = len(before)
    return Edit(at, end, before + said + after, (chosen[0] + shift, chosen[1] + shift))


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    last = text.find("\n", max(start, end - 1) if end > start else end)
    return text.rfind("\n", 0, start) + 1, len(text) if last < 0 else last


def _plain(text: str) -> str:
    return " ".join(text.split()).replace('"', "'")
