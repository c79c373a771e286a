"""Whoever writes in Spanish is told in Spanish what to mend."""

from __future__ import annotations

import tomllib

from kiosk.core.places import RESOURCES
from kiosk.core.rules import Rule
from kiosk.ui.editor.sayings import in_words


def test_every_rule_is_said_in_spanish() -> None:
    said = tomllib.loads((RESOURCES / "remarks" / "es.toml").read_text(encoding="utf-8"))
    assert set(said) == {rule.value for rule in Rule}


def test_the_words_it_is_about_are_named() -> None:
    text = '"chronic" has a plainer twin: "lasting". It stands in: "A chronic pain."'
    assert in_words("hard-word", text, "es") == "«chronic» es difícil. Más fácil: «lasting»."
    assert in_words("hard-word", text, "en") == text
    assert in_words("hard-word", "nothing is quoted", "es") == "… es difícil. Más fácil: …."
