"""Staff choose a colour, set the hours of the screen and bring settings back, with real touches."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.kiosk_window import Kiosk, centre
from tests.staff import Clinic, enter


@pytest.fixture
def kiosk(qapp: object, clinic: Clinic) -> Iterator[Kiosk]:
    assert qapp
    with clinic.open() as kiosk:
        enter(kiosk)
        kiosk.tap("Settings")
        yield kiosk


def settings(clinic: Clinic) -> dict[str, Any]:
    return tomllib.loads(clinic.toml)


def named(kiosk: Kiosk, name: str) -> list[QQuickItem]:
    """What can be touched and is called so: on the glass, or for a screen reader."""
    return [item for item in kiosk.items() if item.inherits("QQuickAbstractButton") and spoken(item) == name]


def spoken(item: QQuickItem) -> str:
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


def bring(kiosk: Kiosk, item: QQuickItem) -> QPoint:
    """Scroll until it is in the middle of the glass; returns its centre."""
    flick = kiosk.flick
    if flick.isAncestorOf(item):
        top = item.mapToItem(flick.property("contentItem"), QPointF(0, item.height() / 2)).y()
        most = flick.property("contentHeight") - flick.height()
        flick.setProperty("contentY", max(0.0, min(most, top - flick.height() / 2)))
        kiosk.settle()
    return centre(item)


def reach(kiosk: Kiosk, *names: str) -> None:
    """Scroll to each of these buttons and touch it."""
    for name in names:
        found = named(kiosk, name)
        assert found, f"no {name!r}"
        kiosk.tap_at(bring(kiosk, found[0]))


def type_colour(kiosk: Kiosk, colour: str) -> None:
    line = next(item for item in kiosk.items() if item.inherits("QQuickTextInput"))
    bring(kiosk, line)
    kiosk.tap_at(line.mapToScene(QPointF(line.width() - 5, line.height() / 2)).toPoint())
    for _ in range(7):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    for letter in colour:
        QTest.keyClick(kiosk.window, Qt.Key(ord(letter)))
    kiosk.settle()


def test_a_colour_is_chosen_saved_and_undone(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    reach(kiosk, "Choose a colour", "Navy")
    assert "This colour can be read well: its contrast is 8.5 to 1." in kiosk.texts()
    assert clinic.toml == before, "nothing counts before it is saved"
    kiosk.tap("Save")
    assert settings(clinic)["look"]["accent"] == "#1D3F8A"
    assert kiosk.session.settings.accent == "#1D3F8A", "patients see it"
    kiosk.tap("Undo")
    assert clinic.toml == before


def test_a_colour_too_pale_is_refused_and_the_nearest_one_taken(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    reach(kiosk, "Choose a colour")
    type_colour(kiosk, "#4FA3B5")
    assert any("its contrast is 2.5 to 1, and 7 to 1 is the least" in text for text in kiosk.texts())
    kiosk.tap("Save")
    assert clinic.toml == before
    assert "Nothing was saved. Please look at what is marked in red." in kiosk.texts()
    kiosk.tap("Hide keys")
    reach(kiosk, "Take #005868")
    kiosk.tap("Save")
    assert settings(clinic)["look"]["accent"] == "#005868"


def test_what_is_no_colour_is_told_while_it_is_typed(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    reach(kiosk, "Choose a colour")
    type_colour(kiosk, "#12")
    assert any(text.startswith("A colour is written as #") for text in kiosk.texts())
    kiosk.tap("Save")
    assert clinic.toml == before


def test_red_is_advised_against_and_saved_all_the_same(kiosk: Kiosk, clinic: Clinic) -> None:
    reach(kiosk, "Choose a colour")
    type_colour(kiosk, "#8C1818")
    assert any("as red as the warnings" in text for text in kiosk.texts())
    kiosk.tap("Save")
    assert settings(clinic)["look"]["accent"] == "#8c1818"


def test_the_hours_of_the_screen_are_set_day_by_day(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    reach(kiosk, "Set the hours", "At these hours", "Monday, from: earlier", "Same on all weekdays")
    reach(kiosk, *["Friday, to: earlier"] * 8, "Saturday: Closed")
    kiosk.tap("Save")
    assert settings(clinic)["opening"] == {
        "days": ["monday", "tuesday", "wednesday", "thursday", "saturday"],
        "opens": "07:30",
        "closes": "17:00",
        "friday": "07:30-13:00",
    }
    assert clinic.toml.startswith(before), "and nothing else is touched"
    reach(kiosk, "Back to the settings")
    words = "Mon – Thu 7:30\xa0AM – 5:00\xa0PM, Fri 7:30\xa0AM – 1:00\xa0PM, Sat 7:30\xa0AM – 5:00\xa0PM"
    assert words in kiosk.texts()
    kiosk.tap("Undo")
    assert clinic.toml == before
    assert "Day and night" in kiosk.texts()


def test_the_last_open_day_stays_open(kiosk: Kiosk) -> None:
    reach(kiosk, "Set the hours", "At these hours")
    reach(kiosk, *(f"{day}: Open" for day in ("Monday", "Tuesday", "Wednesday", "Thursday")))
    assert "The only open day: open another one first to close this." in kiosk.texts()
    reach(kiosk, "Friday: Open")
    assert named(kiosk, "Friday: Open")


def test_settings_from_before_are_compared_and_brought_back(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    reach(kiosk, "Dark")
    kiosk.tap("Save")
    reach(kiosk, "Set the hours", "At these hours")
    kiosk.tap("Save")
    reach(kiosk, "Back to the settings", "Look at all settings from before")
    assert {"When the screen is awake", "Then: day and night"} <= set(kiosk.texts())
    assert any(text.startswith("Now: Mon – Fri") for text in kiosk.texts())
    buttons = named(kiosk, "Bring these back")
    assert len(buttons) == 2, "the first ones, and those with dark colours"
    kiosk.tap_at(bring(kiosk, buttons[1]))
    assert clinic.toml == before
    assert "The settings from before are back." in kiosk.texts()
    assert len(named(kiosk, "Bring these back")) == 2
    kiosk.tap("Undo")
    assert settings(clinic)["opening"]["opens"] == "08:00"
