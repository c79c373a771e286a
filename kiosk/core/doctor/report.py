"""Findings as people and as programs read them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from kiosk.core import qr
from kiosk.core.doctor.finding import Finding, State

SIGNS = {State.OK: "ok   ", State.NOTE: "note ", State.DRIFT: "DRIFT"}


@dataclass(frozen=True, slots=True)
class Examination:
    """`content` is the hash of the content."""

    version: str
    content: str
    when: str
    findings: Sequence[Finding]

    @property
    def drifted(self) -> bool:
        return any(one.state is State.DRIFT for one in self.findings)

    @property
    def code(self) -> str:
        """What a phone reads: enough to tell whether this is what was installed."""
        drifts = ", ".join(one.subject for one in self.findings if one.state is State.DRIFT)
        return f"fbss-kiosk {self.version}\ncontent {self.content}\n{self.when}\ndrift: {drifts or 'none'}"


def as_text(found: Examination) -> str:
    width = max((len(one.subject) for one in found.findings), default=0)
    lines = [f"Kiosk {found.version}, content {found.content}, {found.when}"]
    for one in found.findings:
        lines.append(f"{SIGNS[one.state]} {one.subject:{width}}  {one.says}")
        if one.remedy:
            lines.append(f"{'':{width + 8}}{one.remedy}")
    drifts = sum(one.state is State.DRIFT for one in found.findings)
    lines += ["", "Nothing has drifted." if not drifts else f"{drifts} to put right.", "", *drawn(found.code)]
    return "\n".join(lines)


def as_json(found: Examination) -> str:
    findings = [{**asdict(one), "state": one.state.value} for one in found.findings]
    head = {"version": found.version, "content": found.content, "when": found.when, "drift": found.drifted}
    return json.dumps({**head, "findings": findings, "code": found.code}, indent=2, ensure_ascii=False)


def drawn(text: str) -> list[str]:
    """A code in letters, two rows of modules to a line, light on a dark terminal."""
    rows = [*qr.matrix(text)]
    if len(rows) % 2:
        rows.append(tuple(False for _ in rows[0]))
    halves = {(False, False): "\u2588", (False, True): "\u2580", (True, False): "\u2584", (True, True): " "}
    return [
        "".join(halves[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]
