"""What a run comes to: its figures in words, and whether it was sound."""

from __future__ import annotations

from dataclasses import dataclass

from tests.soak.memory import PER, STEEPEST, Sample, slope


@dataclass(frozen=True, slots=True)
class Outcome:
    """`faults` is empty when all is well; the rest are figures."""

    seed: int
    actions: dict[str, int]
    screens: dict[str, int]
    samples: list[Sample]
    seconds: float
    faults: list[str]

    @property
    def done(self) -> int:
        return sum(self.actions.values())

    @property
    def warm_up(self) -> int:
        """What is made when it is first needed has been made by then: every screen was shown before, but not every word
        in every size.
        """
        return min(WARM_UP, self.done // 2)

    @property
    def growth(self) -> float:
        """Of what is held."""
        return slope(self.samples, self.warm_up, lambda one: one.held)

    @property
    def spread(self) -> float:
        """Growth of what is occupied, which is told to a megabyte only in a long run."""
        return slope(self.samples, self.warm_up, lambda one: one.occupied)

    @property
    def grows(self) -> bool:
        return self.growth > STEEPEST or (self.done >= LONG and self.spread > STEEPEST)

    @property
    def sound(self) -> bool:
        return not self.faults and not self.grows

    def lines(self) -> list[str]:
        """The figures as rows of a Markdown table."""
        after = [one for one in self.samples if one.actions >= self.warm_up]
        handles = [one.handles for one in after]
        rows = [
            ("actions", f"{self.done:,}"),
            ("seed", str(self.seed)),
            ("minutes", f"{self.seconds / 60:.0f}"),
            ("crashes, warnings, stuck screens", str(len(self.faults))),
            ("memory held after the warm-up", f"{after[0].held:.1f} MB" if after else "-"),
            ("memory held at the end", f"{self.samples[-1].held:.1f} MB"),
            (f"its growth in {PER:,} actions after the warm-up", f"{self.growth:+.2f} MB (at most {STEEPEST:.1f})"),
            ("memory occupied at the end", f"{self.samples[-1].occupied:.1f} MB"),
            (
                f"its growth in {PER:,} actions",
                f"{self.spread:+.2f} MB (at most {STEEPEST:.1f} from {LONG:,} actions on)",
            ),
            ("open handles", f"{min(handles)} to {max(handles)}" if handles else "-"),
        ]
        return ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)]


WARM_UP = 8_000
LONG = 50_000
"""From so many actions on, what the process occupies is judged too: it comes and goes by megabytes."""
