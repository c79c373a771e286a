"""Problems as text for people and as JSON for scripts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from kiosk.core.problems import Problem, Severity


def as_text(problems: Sequence[Problem]) -> str:
    """One line for each problem, and a last line that counts them."""
    return "\n".join([*map(str, problems), _summary(problems)])


def as_json(problems: Sequence[Problem], more: Mapping[str, object] | None = None) -> str:
    """An object with `errors`, `warnings`, the list `problems`, and what else is given. Dates become 2026-03-31."""
    errors, warnings = _counts(problems)
    rows = [asdict(problem) for problem in problems]
    report = {"errors": errors, "warnings": warnings, "problems": rows, **(more or {})}
    return json.dumps(report, ensure_ascii=False, indent=2, default=str)


def _counts(problems: Sequence[Problem]) -> tuple[int, int]:
    found = Counter(problem.severity for problem in problems)
    return found[Severity.ERROR], found[Severity.WARNING]


def _summary(problems: Sequence[Problem]) -> str:
    errors, warnings = _counts(problems)
    if not problems:
        return "No problems found."
    return f"{_amount(errors, 'error')}, {_amount(warnings, 'warning')}."


def _amount(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
