"""What the keys of a keyboard or keypad do. Keys have the names Qt gives them, without `Key_`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from string import ascii_uppercase, digits


class Action(StrEnum):
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    SELECT = "select"
    BACK = "back"
    LOUDER = "louder"
    QUIETER = "quieter"
    HELP = "help"
    NEXT = "next"
    PREVIOUS = "previous"


USUAL: Mapping[Action, tuple[str, ...]] = {
    Action.UP: ("Up",),
    Action.DOWN: ("Down",),
    Action.LEFT: ("Left",),
    Action.RIGHT: ("Right",),
    Action.SELECT: ("Return", "Enter", "Space", "Select"),
    Action.BACK: ("Back", "Backspace", "Escape"),
    Action.LOUDER: ("VolumeUp",),
    Action.QUIETER: ("VolumeDown",),
    Action.HELP: ("F1", "Help"),
    Action.NEXT: ("Tab",),
    Action.PREVIOUS: ("Backtab",),
}

NAMES: frozenset[str] = frozenset(
    {
        *(name for names in USUAL.values() for name in names),
        *(f"F{number}" for number in range(1, 25)),
        *ascii_uppercase,
        *digits,
        *("PageUp", "PageDown", "Home", "End", "Insert", "Delete", "Clear", "Menu", "HomePage", "Cancel", "Yes", "No"),
        *("Plus", "Minus", "Asterisk", "Slash", "Period", "Comma", "MediaPlay", "MediaStop", "MediaTogglePlayPause"),
        *("MediaNext", "MediaPrevious", "VolumeMute", "Call", "Hangup", "Context1", "Context2", "Context3", "Context4"),
    }
)


def bindings(chosen: Mapping[Action, tuple[str, ...]]) -> Mapping[str, Action]:
    """What each key does. `chosen` replaces the usual keys of its actions, and takes keys away from other actions."""
    usual = {name: action for action, names in USUAL.items() if action not in chosen for name in names}
    return usual | {name: action for action, names in chosen.items() for name in names}
