"""The lines of a `people` block: numbers that are drawn as people."""

from __future__ import annotations

import re

from kiosk.core.blocks import Block, Code, Crowd, People
from kiosk.core.findings import Findings
from kiosk.core.rules import Rule

INFO_WORD = "people"
WHOLES = (10, 100)

_LINE = re.compile(r"(\d{1,3})(?:\s*(?:to|a|-|–)\s*(\d{1,3}))?\s+(?:of|de)\s+(\d{1,3})\s*:\s*(\S.*)")
_FORM = "Write each line like: 3 of 10: still hurt, or 1 to 4 of 10: still hurt."


def read_people(content: str, line: int, findings: Findings) -> Block:
    """The block that begins at `line`; what cannot be drawn is shown as it was written and reported."""
    crowds: list[Crowd] = []
    for number, text in enumerate(content.splitlines(), line + 1):
        if not text.strip():
            continue
        crowd = _crowd(text.strip())
        if isinstance(crowd, str):
            findings.error(number, Rule.PEOPLE, crowd)
            return Code(content.rstrip("\n"))
        crowds.append(crowd)
    fault = _together(crowds)
    if fault:
        findings.error(line, Rule.PEOPLE, fault)
        return Code(content.rstrip("\n"))
    return People(tuple(crowds))


def _crowd(text: str) -> Crowd | str:
    found = _LINE.fullmatch(text)
    if not found:
        return f"This line has no numbers that can be drawn. {_FORM}"
    least, whole = int(found[1]), int(found[3])
    most = int(found[2] or least)
    if whole not in WHOLES:
        return "People are drawn out of 10 or out of 100. Change the number after the word of."
    if not least <= most <= whole:
        return f"{least} to {most} of {whole} cannot be: the numbers must grow from left to right."
    return Crowd(least, most, whole, found[4])


def _together(crowds: list[Crowd]) -> str:
    if not crowds:
        return f"The block is empty. {_FORM}"
    if len({crowd.whole for crowd in crowds}) > 1:
        return "People can only be compared out of the same number: use 10 on every line, or 100."
    return ""
