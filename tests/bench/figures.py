"""Samples as medians with their spread, and tables of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import linear_regression, median, quantiles


@dataclass(frozen=True, slots=True)
class Samples:
    """What was measured, in one unit."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> Samples:
        return cls(tuple(values))

    @property
    def middle(self) -> float:
        return median(self.values)

    def over(self, floor: Samples) -> Samples:
        """The ratio within each pair, so that what slows the whole machine for a moment cancels out."""
        return Samples.of(mine / theirs for mine, theirs in zip(self.values, floor.values, strict=True))

    def show(self, digits: int = 0) -> str:
        """The median, and the smallest and largest sample."""
        low, middle, high = (f"{value:.{digits}f}" for value in (min(self.values), self.middle, max(self.values)))
        return f"{middle} ({low} to {high})"

    def percentile(self, percent: int) -> float:
        return quantiles(self.values, n=100, method="inclusive")[percent - 1]


def slope(places: Sequence[float], values: Sequence[float]) -> float:
    """Growth of the values for one step of the places."""
    return linear_regression(places, values).slope


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rule = ["---"] + ["---:"] * (len(head) - 1)
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, rule, *lines))
