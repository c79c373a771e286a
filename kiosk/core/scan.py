"""Scanning for people who can press but one switch: a highlight goes from group to group, then from item to item."""

from __future__ import annotations

from dataclasses import dataclass, replace

ROUNDS = 3
"""How often the highlight passes everything before it rests until the next press."""


@dataclass(frozen=True, slots=True)
class Scan:
    """`sizes` counts the items of each group. `item` is -1 while groups are passed; `resting` highlights nothing."""

    sizes: tuple[int, ...]
    group: int = 0
    item: int = -1
    passed: int = 0
    resting: bool = False


def begin(sizes: tuple[int, ...]) -> Scan:
    """At the first group; the only group of a screen is entered at once."""
    scan = Scan(sizes, resting=not sizes)
    return _entered(scan) if len(sizes) == 1 else scan


def advance(scan: Scan) -> Scan:
    """After a pace without a press. Items passed `ROUNDS` times lead back to the groups, groups to rest."""
    if scan.resting:
        return scan
    count = len(scan.sizes) if scan.item < 0 else scan.sizes[scan.group]
    passed = scan.passed + 1
    if passed >= ROUNDS * count:
        if scan.item < 0 or len(scan.sizes) == 1:
            return replace(scan, resting=True)
        return replace(scan, item=-1, passed=0)
    if scan.item < 0:
        return replace(scan, group=(scan.group + 1) % count, passed=passed)
    return replace(scan, item=(scan.item + 1) % count, passed=passed)


def press(scan: Scan) -> tuple[Scan, bool]:
    """What the switch does, and whether it presses the item at `group`, `item`."""
    if scan.resting:
        return begin(scan.sizes), False
    if scan.item >= 0:
        return replace(scan, passed=0), True
    inside = _entered(scan)
    return inside, scan.sizes[scan.group] == 1


def _entered(scan: Scan) -> Scan:
    return replace(scan, item=0, passed=0)
