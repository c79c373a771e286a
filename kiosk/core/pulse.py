"""What the kiosk and the small program that watches over it say to each other: lines, exit codes, fault codes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BEAT_SECONDS = 5
"""How often the kiosk paints a frame to show that it can."""

SHOWING = "showing"
"""Said just before the window is shown: from here on, what does not paint is at fault for drawing."""

LEFT, UNUSABLE, AGAIN, UNDRAWN = 0, 2, 75, 76
"""Exit codes: somebody left the kiosk; it was given what it cannot use; it wants a new start; it cannot draw."""


class Fault(StrEnum):
    """Why the kiosk had to be started again. The code stands in a corner of the safe screen."""

    ENDED = "K1"
    HUNG = "K2"
    MEMORY = "K3"
    UNDRAWN = "K4"
    EARLY = "K5"
    UNUSABLE = "K6"
    UNSEEN = "K7"


MEANINGS = {
    Fault.ENDED: "it ended by itself",
    Fault.HUNG: "it stopped painting",
    Fault.MEMORY: "it used too much memory",
    Fault.UNDRAWN: "it did not paint its first frame",
    Fault.EARLY: "it did not come as far as showing its window",
    Fault.UNUSABLE: "its content folder or its own files cannot be used",
    Fault.UNSEEN: "its window was on no screen",
}


@dataclass(frozen=True, slots=True)
class Beat:
    """A sign of life. `painted`: a frame really reached the window; otherwise there is no screen to paint on. `idle`:
    nobody is reading. `quiet`: the clinic is closed, so a restart would disturb nobody.
    """

    painted: bool
    idle: bool = False
    quiet: bool = False

    def line(self) -> str:
        words = ["painted" if self.painted else "unseen"]
        words += [name for name, true in (("idle", self.idle), ("quiet", self.quiet)) if true]
        return " ".join(words)


def read_beat(line: str) -> Beat | None:
    """The beat that a line stands for, if it is one: whatever else is printed means nothing."""
    words = line.split()
    if not words or words[0] not in {"painted", "unseen"} or not {"idle", "quiet"}.issuperset(words[1:]):
        return None
    return Beat(words[0] == "painted", "idle" in words, "quiet" in words)
