"""The choice among the voices of a computer."""

from __future__ import annotations

import pytest

from kiosk.core.spoken.voices import best_locale, best_voice, engine_rate


@pytest.mark.parametrize(
    ("language", "available", "best"),
    [
        ("en", ["en_GB", "en_US", "es_ES"], "en_US"),
        ("es", ["es_ES", "es_419", "en_US"], "es_419"),
        ("es", ["es_ES", "es_AR"], "es_ES"),
        ("es", ["es_CO", "es_AR"], "es_AR"),
        ("pt-BR", ["pt_PT", "pt_BR"], "pt_BR"),
        ("es", ["en_US", "est_EE"], ""),
        ("es", [], ""),
    ],
)
def test_the_region_that_patients_know_best(language: str, available: list[str], best: str) -> None:
    assert best_locale(language, available) == best


def test_the_plain_voice_of_the_region() -> None:
    names = ["English (Caribbean)", "English (Caribbean)+whisper", "English (America)", "English (America)+Andy"]
    assert best_voice(names) == "English (America)"
    assert best_voice(["Zira", "David"]) == "Zira"
    assert best_voice(["Robot+low"]) == "Robot+low"
    assert best_voice([]) == ""


@pytest.mark.parametrize("engine", ["speechd", "sapi", "mock"])
def test_a_pace_means_the_same_with_every_engine(engine: str) -> None:
    assert engine_rate(engine, 100) == 0
    assert -0.5 < engine_rate(engine, 80) < engine_rate(engine, 90) < 0 < engine_rate(engine, 120) < 0.5
