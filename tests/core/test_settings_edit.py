"""Staff change one line of `kiosk.toml`; whatever else stands in it stays as it was written."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.settings_edit import UnwritableError, Value, edited, faults, values
from kiosk.core.settings_file import read_settings
from tests.kiosk_window import SHIPPED

BOTH = ("en", "es")
FILE = (SHIPPED / "kiosk.toml").read_text(encoding="utf-8")


def changed(changes: Mapping[str, Value], text: str = FILE) -> tuple[list[str], list[str]]:
    """The lines that went and those that came."""
    before, after = text.splitlines(), edited(text, changes, BOTH).splitlines()
    return [line for line in before if line not in after], [line for line in after if line not in before]


def test_another_number_changes_one_line_and_no_note() -> None:
    assert changed({"contact.phone": "815-555-0100"}) == (['phone = "815-412-6166"'], ['phone = "815-555-0100"'])
    went, came = changed({"idle.warn_after_seconds": 90})
    assert (len(went), came) == (1, ["warn_after_seconds = 90    # without a touch, 30 to 900"])


def test_what_was_not_there_comes_below_its_heading() -> None:
    text = edited(FILE, {"contact.email": "desk@example.org", "printer.name": "Front desk"}, BOTH)
    assert read_settings(text)[0].contact.email == "desk@example.org"
    assert read_settings(text)[0].printer == "Front desk"
    assert text.index("[contact]") < text.index('\nemail = "desk') < text.index("[languages]")


def test_what_was_not_there_and_stays_empty_is_not_written() -> None:
    assert edited(FILE, {"contact.email": "", "contact.hours.en": "", "contact.hours.es": ""}, BOTH) == FILE


def test_one_language_changes_and_the_other_stays() -> None:
    went, came = changed({"contact.role.en": "Pain doctor"})
    assert len(went) == len(came) == 1
    settings = read_settings(edited(FILE, {"contact.role.en": "Pain doctor"}, BOTH))[0]
    assert settings.contact.role["en"] == "Pain doctor"
    assert settings.contact.role["es"].startswith("Anestesiólogo")


def test_the_same_in_both_languages_is_written_once() -> None:
    text = edited(FILE, {"contact.hours.en": "8-17", "contact.hours.es": "8-17"}, BOTH)
    assert tomllib.loads(text)["contact"]["hours"] == "8-17"
    text = edited(text, {"contact.hours.es": "8 a 17"}, BOTH)
    assert tomllib.loads(text)["contact"]["hours"] == {"en": "8-17", "es": "8 a 17"}


def test_a_language_that_is_not_offered_keeps_its_words() -> None:
    text = '[contact]\nhours = { en = "a", fr = "b" }\n'
    assert tomllib.loads(edited(text, {"contact.hours.en": "c"}, ["en"]))["contact"]["hours"] == {"en": "c", "fr": "b"}


@pytest.mark.parametrize("text", ["[contact\n", 'phone = "1"\nphone = "2"\n', "a = " + "[" * 3000])
def test_a_broken_file_is_not_touched(text: str) -> None:
    with pytest.raises(UnwritableError) as told:
        edited(text, {"contact.phone": "555-0100"}, BOTH)
    assert told.value.line > 0


@pytest.mark.parametrize("text", ["contact = 3\n", 'contact = "x"\n'])
def test_a_file_of_another_kind_is_not_touched(text: str) -> None:
    with pytest.raises(UnwritableError):
        edited(text, {"contact.phone": "555-0100"}, BOTH)


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("contact.phone", "ask us", "phone"),
        ("contact.email", "desk at example.org", "email"),
        ("idle.warn_after_seconds", 5, "out-of-range"),
        ("look.theme", "pink", "out-of-range"),
    ],
)
def test_the_checks_speak_at_the_line_they_mean(name: str, value: Value, rule: str) -> None:
    after = edited(FILE, {name: value, "contact.person": "B. Person"}, BOTH)
    found = faults(FILE, after, [name, "contact.person"])
    assert {field: problem.rule for field, problem in found.items()} == {name: rule}


def test_an_old_fault_elsewhere_keeps_nobody_from_saving() -> None:
    old = FILE.replace("volume = 60", "volume = 600")
    assert faults(old, edited(old, {"contact.phone": "555-0100"}, BOTH), ["contact.phone"]) == {}


def test_what_is_offered_to_change_is_what_there_is() -> None:
    found = values(read_settings(FILE)[0], BOTH)
    assert found["contact.phone"] == "815-412-6166"
    assert found["clinic.name.es"] == "Clínica para el dolor"
    assert found["languages.offered"] == ["en", "es"]
    assert edited(FILE, found, BOTH) == FILE, "and saving all of it changes nothing"


WORDS = st.text(max_size=30)


@given(WORDS, WORDS, WORDS)
def test_any_words_can_be_written(phone: str, english: str, spanish: str) -> None:
    said = {"contact.phone": phone, "contact.hours.en": english, "contact.hours.es": spanish}
    contact = tomllib.loads(edited(FILE, said, BOTH)).get("contact", {})
    assert contact["phone"] == " ".join(phone.split())
