from __future__ import annotations

import pytest

from kiosk.core.problems import Severity
from kiosk.services import fonts
from kiosk.services.fonts import can_write, font_problems

UNASSIGNED = "\U0003fffd"
"""A character that no font can have."""


@pytest.mark.usefixtures("qapp")
def test_letters_that_no_font_has_are_noticed() -> None:
    assert can_write("Touch to begin")
    assert can_write("Toque para empezar; ¿Sigue leyendo?")
    assert not can_write(f"Touch {UNASSIGNED}")


@pytest.mark.usefixtures("qapp")
def test_staff_learn_which_language_needs_a_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "can_write", lambda words: "한국어" not in words)
    [problem] = font_problems(["en", "ko", "es"])
    assert (problem.path, problem.severity) == ("kiosk.toml", Severity.WARNING)
    assert "한국어 (ko)" in problem.text
    assert "fonts-noto-cjk" in problem.text


@pytest.mark.usefixtures("qapp")
def test_where_no_font_can_be_seen_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "can_write", lambda _words: False)
    assert not list(font_problems(["en", "ko"]))
