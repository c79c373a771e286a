"""The page that tells of the longest run made."""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from kiosk.core.writing import write_whole
from tests.soak.memory import STEEPEST
from tests.soak.verdict import Outcome

_ACTIONS = re.compile(r"^\| actions \| ([\d,]+) \|$", re.MULTILINE)

PAGE = """# A soak in touches

Written by `make soak` when a run is sound and longer than the one that stood here. A seeded monkey drives the real
window: touches, swipes, palms, keys, searches, waiting until the visit ends, text size, language, looks, listening,
other screen sizes, and staff who edit, spoil, remove and restore pages meanwhile. Every hundred actions it must find
its way home. A run ends with the first crash, warning of Python, Qt or QML, or stuck screen, and fails when memory
grows by more than {steepest:.0f} MB in 10,000 actions after the warm-up.

    make soak                                  # 20,000 actions
    make soak ARGS="--actions 1000000"         # as long as you like; Ctrl+C ends it and keeps what was done

Before the first action every screen is shown in every language and size of text. Memory is weighed every 500 actions on
the attract screen, after staff have put the words back as they were, the collectors of Python and QML have run and Qt's
caches are empty. What is held is what stands in no file, without what the C library keeps free for later; what is
occupied is both. Growth is the median of the slopes between any two of the lesser of two weighings in a row
(Theil-Sen). Time within a visit is injected: two minutes of waiting take none. Why it is weighed like that:
[decision 35](decisions/0035-weighing-what-is-held.md).

## The longest run

{machine}, software renderer, offscreen.

{figures}

## What was done

{actions}

## Where it led

{screens}
"""


def longest(page: Path) -> int:
    """The actions of the run a page tells of; 0 without one."""
    found = _ACTIONS.search(page.read_text(encoding="utf-8")) if page.exists() else None
    return int(found[1].replace(",", "")) if found else 0


def write(page: Path, outcome: Outcome) -> None:
    text = PAGE.format(
        steepest=STEEPEST,
        machine=f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}, {platform.system()}",
        figures="\n".join(outcome.lines()),
        actions=_table("Action", outcome.actions),
        screens=_table("Screen after the action", outcome.screens),
    )
    write_whole(page, text.encode())


def _table(head: str, counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda one: -one[1])
    return "\n".join([f"| {head} | Times |", "|---|--:|", *(f"| {name} | {count:,} |" for name, count in ordered)])
