"""What `check` tells of voices."""

from __future__ import annotations

import pytest

from kiosk.services.speech.inquiry import missing_voices


def test_a_language_nobody_speaks_is_told_with_a_way_out() -> None:
    told = missing_voices(["xx"])
    assert list(told) == ["xx"]
    assert "no voice for 'xx'" in told["xx"]
    assert "content-format.md" in told["xx"]


def test_nothing_is_asked_where_no_voice_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nonexistent/python")
    assert missing_voices([]) == {}


def test_a_sound_program_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nonexistent/python")
    assert "does not answer" in missing_voices(["en"])["en"]
