from __future__ import annotations

import tomllib

import pytest

from kiosk.core.languages import LANGUAGES, language
from tests.kiosk_window import SHIPPED


def test_a_language_calls_itself_by_its_own_name() -> None:
    assert language("es").name == "Español"
    assert language("ar").name == "العربية"


def test_an_unknown_language_is_still_offered() -> None:
    unknown = language("xx")
    assert unknown.name == "XX"
    assert unknown.invitation == LANGUAGES["en"].invitation


def test_names_and_invitations_are_told_apart() -> None:
    assert len({entry.name for entry in LANGUAGES.values()}) == len(LANGUAGES)
    assert len({entry.invitation for entry in LANGUAGES.values()}) == len(LANGUAGES)


@pytest.mark.parametrize("code", tomllib.loads((SHIPPED / "kiosk.toml").read_text("utf-8"))["languages"]["offered"])
def test_every_shipped_language_is_known(code: str) -> None:
    assert code in LANGUAGES
