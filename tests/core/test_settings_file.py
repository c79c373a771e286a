"""kiosk.toml, sound and broken."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from kiosk.core.hours import Hours
from kiosk.core.problems import Severity
from kiosk.core.settings import Contact, Idle, Screen, Settings, Sound, in_language
from kiosk.core.settings_file import KEYS, read_settings


def test_every_setting_is_read() -> None:
    settings, problems = read_settings("""
[clinic]
name = { en = "Clinic", es = "Clínica" }
[contact]
person = "A. Person"
role = "Doctor"
phone = "555"
email = "a@b.c"
hours = "Mondays"
address = "Street"
emergency = "112"
[languages]
default = "es"
offered = ["en", "es"]
[idle]
warn_after_seconds = 60
warn_for_seconds = 20
[opening]
days = ["Friday", "monday"]
opens = "7:30"
closes = "18:00"
[screen]
width_mm = 527
height_mm = 296
[sound]
chime = false
volume = 80
voice = false
[look]
theme = "dark"
text_size = "large"
""")
    assert problems == ()
    assert in_language(settings.clinic, "es") == "Clínica"
    assert settings.sound == Sound(chime=False, volume=80, voice=False)
    assert settings.contact == Contact(
        "A. Person", {"": "Doctor"}, "555", "a@b.c", {"": "Street"}, {"": "Mondays"}, "112"
    )
    assert settings.languages == ("es", "en")
    assert (settings.idle, settings.screen) == (Idle(60, 20), Screen(527, 296))
    assert settings.opening == Hours(time(7, 30), time(18), ("monday", "friday"))
    assert (settings.theme, settings.text_size) == ("dark", "large")


def test_the_shipped_file_has_no_problem_and_an_empty_one_gives_the_defaults() -> None:
    shipped = Path(__file__).parents[2] / "content" / "kiosk.toml"
    assert read_settings(shipped.read_text("utf-8"))[1] == ()
    assert read_settings("") == (Settings(), ())


@pytest.mark.parametrize(
    ("text", "rule", "line", "says"),
    [
        ("[contac]\nx = 1", "unknown-key", 1, 'Did you mean "contact"?'),
        ("\n[idle]\nwarn_after = 60", "unknown-key", 3, 'Did you mean "warn_after_seconds"?'),
        ("clinic = 3", "wrong-type", 1, "[clinic]"),
        ("[contact]\nphone = 5550100", "wrong-type", 2, 'phone = "5550100"'),
        ("[contact]\nperson = ['x']", "wrong-type", 2, "a text in quotes"),
        ("[contact]\nrole = { en = 1 }", "wrong-type", 2, "one text per language"),
        ('[opening]\nopens = "25:00"\ncloses = "18:00"', "wrong-type", 2, 'from "00:00" to "23:59"'),
        ('[opening]\nopens = 8\ncloses = "18:00"', "wrong-type", 2, "a time of the day"),
        ('[opening]\nopens = "08:00"', "out-of-range", 2, "opens needs closes beside it"),
        ('[opening]\ncloses = "18:00"', "out-of-range", 2, "closes needs opens beside it"),
        ('[opening]\nopens = "08:00"\ncloses = 08:00:00', "out-of-range", 3, "the same time"),
        ('[opening]\ndays = ["mondy"]', "wrong-type", 2, 'Did you mean "monday"?'),
        ("[idle]\nwarn_after_seconds = 5", "out-of-range", 2, "30 to 900. The kiosk uses 30"),
        ("[idle]\nwarn_for_seconds = 1e300", "out-of-range", 2, "20 to 120. The kiosk uses 120"),
        ("[idle]\nwarn_for_seconds = inf", "out-of-range", 2, "The kiosk uses 120"),
        ("[idle]\nwarn_for_seconds = nan", "wrong-type", 2, "a number"),
        ("[idle]\nwarn_for_seconds = true", "wrong-type", 2, "a number"),
        ('[idle]\nwarn_for_seconds = "30"', "wrong-type", 2, "a number"),
        ("[screen]\nheight_mm = -4", "out-of-range", 2, "0 or 100 to 3000"),
        ("[look]\ntheme = 'drak'", "out-of-range", 2, 'Did you mean "dark"?'),
        ("[languages]\noffered = 'en'", "wrong-type", 2, "a list"),
        ("[languages]\noffered = ['../..']", "wrong-type", 2, "code of a language"),
    ],
)
def test_faulty_values_are_warned_of_and_replaced(text: str, rule: str, line: int, says: str) -> None:
    settings, (problem,) = read_settings(text)
    assert (problem.rule, problem.line, problem.severity) == (rule, line, Severity.WARNING)
    assert says in problem.text
    assert settings.idle.warn_after in range(30, 901)
    assert settings.idle.warn_for in range(20, 121)
    assert settings.languages == ("en",)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[clinic]\nname = Clinic", 2),
        ("[clinic]\nname = 'a'\nname = 'b'", 3),
        ("a = " + "[" * 100_000, 1),
        ("a = " + "9" * 5000, 1),
    ],
)
def test_broken_toml_gives_the_defaults_and_one_error(text: str, line: int) -> None:
    settings, (problem,) = read_settings(text)
    assert settings == Settings()
    assert (problem.rule, problem.line, problem.severity) == ("settings-syntax", line, Severity.ERROR)


def test_the_documentation_names_every_key() -> None:
    text = (Path(__file__).parents[2] / "docs" / "content-format.md").read_text("utf-8")
    for table, keys in KEYS.items():
        assert f"[{table}]" in text
        for key in keys:
            assert f"{key} =" in text
