"""`make faults`: brings every fault about for real, and prints how soon the kiosk was back on the screen."""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
from collections.abc import Iterator

from tests.faults.faults import FAULTS, HELD, ON_GLASS, Fault, bring
from tests.faults.stage import Glass, Offscreen, stage


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each fault is brought about (default 3)")
    parser.add_argument("--only", default="", help="only faults whose name holds these words")
    parser.add_argument("--offscreen", action="store_true", help="without a virtual screen to look at")
    given = parser.parse_args()
    sound = True
    with stage(virtual=not given.offscreen) as shown:
        say(f"{shown.name}; {given.rounds} of each; seconds, median and longest.\n")
        say("| Fault | | Seen after | Longest | Limit |")
        say("| --- | --- | --- | --- | --- |")
        for fault in chosen(given.only, shown):
            sound &= report(fault, shown, given.rounds)
        for why in left_out(shown):
            say(why)
    say("\nAll within their limits." if sound else "\nSomething did not come back in time.")
    return 0 if sound else 1


def chosen(words: str, shown: Offscreen | Glass) -> Iterator[Fault]:
    for fault in (*FAULTS, *(ON_GLASS if isinstance(shown, Glass) else ())):
        able = (may_mount() or not fault.tiny_disk) and (may_point() or not fault.pointer)
        if words in fault.name and able:
            yield fault


def left_out(shown: Offscreen | Glass) -> Iterator[str]:
    if not isinstance(shown, Glass):
        yield "\nLeft out: faults of the screen; they need Xvfb and xrandr."
    elif not may_point():
        yield "\nLeft out: touches with the pointer of the screen itself; they need xdotool."
    if not may_mount():
        yield "\nLeft out: full and read-only disks; they are small mounted ones, which takes root on Linux."


def may_point() -> bool:
    return shutil.which("xdotool") is not None


def may_mount() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount") is not None


def report(fault: Fault, shown: Offscreen | Glass, rounds: int) -> bool:
    try:
        runs = [bring(fault, shown) for _ in range(rounds)]
    except (AssertionError, TimeoutError) as error:
        say(f"| {fault.name} | **failed** | {str(error).splitlines()[0]} | | |")
        return False
    sound = True
    for thing, limit in fault.limits.items():
        took = [run[thing] for run in runs]
        if thing == HELD:
            say(f"| {fault.name} | {thing} | | | |")
            continue
        sound &= max(took) <= limit
        say(f"| {fault.name} | {thing} | {statistics.median(took):.1f} | {max(took):.1f} | {limit:.0f} |")
    return sound


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
