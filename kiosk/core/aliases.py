"""Other names a person may look for: `aliases:` at the top of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.core.findings import Findings, quoted, shown
from kiosk.core.library import Edition, Page
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule

MOST = 40
LONGEST = 60
"""Characters that fit in a line of the list from A to Z."""


def read_aliases(names: Sequence[str], line: int, findings: Findings) -> tuple[str, ...]:
    """The names that are used. `line` is where the list begins."""
    own = tuple(dict.fromkeys(names))
    long = [name for name in own if len(name) > LONGEST]
    short = [name for name in own if len(name) <= LONGEST]
    for name in long[:1]:
        text = f"{quoted(name)} is too long for a name; {LONGEST} characters fit. Write the few words people say."
        findings.warning(line, Rule.ALIASES, text)
    if len(short) > MOST:
        text = f"The page has {len(short)} other names; only the first {MOST} are used. Keep those people really say."
        findings.warning(line, Rule.ALIASES, text)
    return tuple(short[:MOST])


def alias_problems(edition: Edition) -> Iterator[Problem]:
    """Names that lead to more than one page: somebody who looks for them cannot know which page is meant."""
    first: dict[str, Page] = {}
    for page in edition.pages():
        for name in page.aliases:
            other = first.setdefault(name.casefold(), page)
            if other is not page:
                text = f'"{shown(name)}" is also a name of {other.path}. Keep it on the page that answers it best.'
                yield Problem(page.path, 1, Severity.WARNING, Rule.ALIASES, text)
