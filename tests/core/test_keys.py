from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.core.keys import NAMES, USUAL, Action, bindings
from kiosk.core.settings_file import read_settings


def test_every_name_is_a_key_of_qt() -> None:
    assert [name for name in NAMES if not hasattr(Qt.Key, f"Key_{name}")] == []


def test_no_key_does_two_things() -> None:
    names = [name for names in USUAL.values() for name in names]
    assert len(names) == len(set(names))


def test_chosen_keys_replace_the_usual_ones() -> None:
    found = bindings({Action.DOWN: ("S", "Tab")})
    assert (found["S"], found["Tab"], found["Up"]) == (Action.DOWN, Action.DOWN, Action.UP)
    assert "Down" not in found


def test_a_name_that_is_no_key_is_told_and_left_out() -> None:
    settings, problems = read_settings('[keys]\nup = ["Upp", "W"]\nleft = ["nothing"]\nscan_seconds = 60\n')
    assert settings.keys.chosen == {Action.UP: ("W",)}
    assert settings.keys.scan_seconds == 10
    assert [(problem.line, problem.rule) for problem in problems] == [
        (2, "wrong-type"),
        (3, "wrong-type"),
        (4, "out-of-range"),
    ]


@pytest.mark.parametrize("motion", ["auto", "full", "less"])
def test_motion_is_chosen(motion: str) -> None:
    assert read_settings(f'[look]\nmotion = "{motion}"\n')[0].motion == motion
