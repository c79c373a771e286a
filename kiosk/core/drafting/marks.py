"""Where in the text a remark of the checker belongs, so that it can be marked there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.core.problems import Problem, Severity

_QUOTED = re.compile(r'"([^"]{2,})"')
_REST = re.compile(r"(?:(?!\n\s*\n|[.!?…](?:\s|$)).)*", re.DOTALL)
_PLAIN = re.compile(r"\w+")
_NO_TARGET = re.compile(r"\]\([^)\n]*?(?=[ )\n])")


@dataclass(frozen=True, slots=True)
class Mark:
    """`start` and `end` count characters of the file's text; both are 0 for a remark on the whole page."""

    start: int
    end: int
    severe: bool
    rule: str
    text: str
    line: int


def marks(text: str, problems: tuple[Problem, ...]) -> tuple[Mark, ...]:
    """The remarks on one file in the order of its lines, those on the whole page last."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    found = [_mark(lines, starts, problem) for problem in problems]
    return tuple(sorted(found, key=lambda mark: (mark.end == 0, mark.start, not mark.severe, mark.text)))


def _mark(lines: list[str], starts: list[int], problem: Problem) -> Mark:
    severe = problem.severity is Severity.ERROR
    line = problem.line if 0 < problem.line <= len(lines) else 0
    if not line:
        return Mark(0, 0, severe, problem.rule, problem.text, 0)
    near = "\n".join(lines[line - 1 : line + 6])
    for words in sorted(_QUOTED.findall(problem.text), key=len, reverse=True):
        place = _find(words, near)
        if place is not None:
            start = starts[line - 1]
            return Mark(start + place[0], start + place[1], severe, problem.rule, problem.text, line)
    if line == 1:
        return Mark(0, 0, severe, problem.rule, problem.text, 0)
    return Mark(starts[line - 1], starts[line - 1] + len(lines[line - 1]), severe, problem.rule, problem.text, line)


def _find(words: str, text: str) -> tuple[int, int] | None:
    """Where these words stand, whatever signs stand between them."""
    wanted = _PLAIN.findall(words.rstrip("…"))
    if not wanted:
        return None
    blank = _NO_TARGET.sub(lambda match: " " * len(match[0]), text)
    between = r"[^\w]+"
    sought = re.compile(r"\b" + between.join(map(re.escape, wanted)) + (r"\b" if not words.endswith("…") else ""))
    match = sought.search(blank)
    if match is None:
        return None
    end = match.end()
    if words.endswith("…"):
        rest = _REST.match(text, end)
        end = rest.end() if rest else end
    while end < len(text) and text[end] in ".!?…":
        end += 1
    return match.start(), end
