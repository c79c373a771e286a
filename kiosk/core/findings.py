"""Where the readers of one file write down what they find wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches

from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule


@dataclass(slots=True)
class Findings:
    """The problems of the file at `path`, relative to the content folder."""

    path: str
    problems: list[Problem] = field(default_factory=list[Problem])

    def error(self, line: int, rule: Rule, text: str) -> None:
        self.problems.append(Problem(self.path, line, Severity.ERROR, rule, text))

    def warning(self, line: int, rule: Rule, text: str) -> None:
        self.problems.append(Problem(self.path, line, Severity.WARNING, rule, text))


_SHOWN = 80


def shown(text: str) -> str:
    """Somebody's text inside a message: on one line, printable and short."""
    clean = printable(text[:_SHOWN])
    return f"{clean}…" if len(text) > _SHOWN else clean


def printable(text: str) -> str:
    """Without what turns round the words beside it, or is no letter at all."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)


def quoted(text: str) -> str:
    return f'"{shown(text)}"'


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is spelt most like this one, or nothing."""
    by_folded = {name.casefold(): name for name in known}
    near = get_close_matches(word[:200].casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[near[0]] if near else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that offers the nearest known word, or nothing."""
    near = nearest(word, known)
    return f" Did you mean {quoted(near)}?" if near else ""
