from __future__ import annotations

import re

from kiosk.core.icons import font_file, glyphs
from tests.kiosk_window import ROOT

NAMED_IN_QML = re.compile(r'(?:glyph|icon|name)"?: "([a-z][a-z-]+)"')
CHOSEN_IN_QML = re.compile(r'(?<!place)[?:] "([a-z]+(?:-[a-z]+)+)"')


def test_the_font_is_there() -> None:
    assert font_file().read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_every_icon_is_one_character() -> None:
    assert len(glyphs()) > 1000
    assert all(len(character) == 1 for character in glyphs().values())


def test_every_icon_the_screens_name_exists() -> None:
    named: set[str] = set()
    for file in (ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        named.update(NAMED_IN_QML.findall(text), CHOSEN_IN_QML.findall(text))
    assert {"house", "arrow-left", "hand-pointing", "qr-code"} <= named
    assert named <= set(glyphs())
