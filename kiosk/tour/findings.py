"""What an audit finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Rule(StrEnum):
    """What a picture can break; the name stands in `tour.json`."""

    SMALL_TARGET = "small-target"
    CLOSE_TARGETS = "close-targets"
    UNNAMED_TARGET = "unnamed-target"
    CUT_TEXT = "cut-text"
    ELIDED_TEXT = "elided-text"
    CLIPPED_TEXT = "clipped-text"
    COVERED_TEXT = "covered-text"
    UNSEEN_TEXT = "unseen-text"
    OVERLAPPING_TEXTS = "overlapping-texts"
    SMALL_TEXT = "small-text"
    WEAK_CONTRAST = "weak-contrast"
    COLOUR_ALONE = "colour-alone"
    FAINT_FOCUS = "faint-focus"
    OUTSIDE_WINDOW = "outside-window"
    OUTSIDE_PARENT = "outside-parent"
    MISSING_PICTURE = "missing-picture"
    BLANK = "blank"
    UNNAMED_PART = "unnamed-part"
    UNSPOKEN = "unspoken"
    UNTOLD_STATE = "untold-state"
    READING_ORDER = "reading-order"


@dataclass(frozen=True, slots=True)
class Violation:
    """`item` is where the thing stands in the tree of items."""

    rule: Rule
    text: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to touch, as large as it is on the real screen."""

    name: str
    width_mm: float
    height_mm: float
    main: bool
    """Filled: the one main action of its screen."""


@dataclass(frozen=True, slots=True)
class Contrast:
    ratio: float
    text: str


@dataclass(frozen=True, slots=True)
class Audit:
    """All there is to say about one picture. `smallest_gap_mm` is None with fewer than two neighbours."""

    targets: tuple[Target, ...] = ()
    smallest_gap_mm: float | None = None
    texts: int = 0
    least_contrast: Contrast | None = None
    violations: tuple[Violation, ...] = field(default=())
