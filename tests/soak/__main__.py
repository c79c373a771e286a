"""`make soak`: drives the kiosk as a waiting room of careless people would, and says what came of it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.kiosk_window import ROOT, SHIPPED
from tests.soak.report import longest, write
from tests.soak.watch import watch

REPORT = ROOT / "docs" / "soak-report.md"


def main() -> int:
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("--actions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=11, help="the same seed does the same things")
    parser.add_argument("--content", type=Path, default=SHIPPED, metavar="DIR")
    parser.add_argument("--report", type=Path, default=REPORT, metavar="FILE")
    given = parser.parse_args()
    outcome = watch(given.content.absolute(), given.seed, given.actions, say)
    say("\n".join(outcome.lines()))
    if outcome.grows:
        say("\nMemory grows. That is a fault.")
    for fault in outcome.faults:
        say(f"\n{fault}")
    if outcome.sound and outcome.done > longest(given.report):
        given.report.parent.mkdir(parents=True, exist_ok=True)
        write(given.report, outcome)
        say(f"\n{given.report} tells of this run.")
    return 0 if outcome.sound else 1


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
