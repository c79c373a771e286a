"""What kept a receptionist who had never seen the staff area from doing her work, or led her astray."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.journeys.test_staff import change_the_phone, field, key, tap_field
from tests.kiosk_window import Kiosk
from tests.staff import Clinic, enter

SAVED = "Saved. Patients see it now."
INSISTS = "This is not saved yet. Save it or discard it before you close."


@pytest.fixture
def kiosk(qapp: object, clinic: Clinic) -> Iterator[Kiosk]:
    assert qapp
    with clinic.open() as kiosk:
        enter(kiosk)
        yield kiosk


def in_view(kiosk: Kiosk, words: str) -> bool:
    return any(_box(item).bottom() < kiosk.window.height() for item in _named(kiosk, words))


def _named(kiosk: Kiosk, words: str) -> list[QQuickItem]:
    return [item for item in kiosk.reachable() if item.property("text") == words]


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def test_saved_and_undo_are_about_the_settings_and_stand_nowhere_else(kiosk: Kiosk, clinic: Clinic) -> None:
    change_the_phone(kiosk)
    kiosk.tap("Settings")
    assert SAVED in kiosk.texts(), "settings and phone number are saved together"
    kiosk.tap("Pages from a stick")
    assert SAVED not in kiosk.texts(), "beside pages from a stick it would be taken for theirs"
    assert "Undo" not in kiosk.buttons()
    kiosk.tap("Settings")
    assert SAVED not in kiosk.texts()
    assert '"815-412-61669"' in clinic.toml


def test_what_is_not_saved_is_said_wherever_staff_go(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    kiosk.tap("Pages from a stick")
    assert "Not saved yet." in kiosk.texts()


def test_the_first_touch_on_close_does_not_lose_what_is_not_saved(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    kiosk.tap("Close")
    assert kiosk.gate.open
    assert INSISTS in kiosk.texts()
    key(kiosk, "backspace")
    kiosk.tap("8")
    assert INSISTS not in kiosk.texts(), "whoever goes on is not nagged"
    kiosk.tap("Close")
    kiosk.tap("Save")
    kiosk.tap("Close")
    assert not kiosk.gate.open
    assert '"815-412-61668"' in clinic.toml


def test_nobody_restarts_what_is_not_saved_away(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    kiosk.tap("Restart or leave")
    kiosk.tap("Restart the kiosk")
    assert clinic.asked == []
    assert INSISTS in kiosk.texts()
    kiosk.tap("Restart the kiosk")
    assert clinic.asked == ["restart"]


def test_a_phone_number_of_another_length_is_asked_about_and_taken_all_the_same(kiosk: Kiosk, clinic: Clinic) -> None:
    said = "This number has 9 digits, the one before had 10. Is it right?"
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    key(kiosk, "backspace")
    assert said in kiosk.texts()
    kiosk.tap("Save")
    assert '"815-412-616"' in clinic.toml
    assert said in kiosk.texts(), "now it is on show, and matters more"
    tap_field(kiosk, "Phone number")
    kiosk.tap("7")
    assert said not in kiosk.texts()


def test_hours_are_hinted_at_in_the_language_they_are_written_in(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    texts = [str(item.property("text")) for item in kiosk.items()]
    assert texts.count("Monday to Friday, 8 am to 5 pm") == 1
    assert texts.count("Lunes a viernes, de 8 a 17 h") == 1


def test_the_settings_open_where_they_were_called_from(kiosk: Kiosk) -> None:
    kiosk.tap("What people read")
    kiosk.tap("Open the settings")
    kiosk.settle()
    assert in_view(kiosk, "Count what people read")
    kiosk.tap("Overview")
    kiosk.tap("Settings")
    kiosk.settle()
    assert not in_view(kiosk, "Count what people read"), "who comes by the list begins at the top"


def test_the_first_steps_lead_to_the_card_and_tell_the_way_back(kiosk: Kiosk, clinic: Clinic) -> None:
    assert clinic.desk is not None
    clinic.desk.step_on()
    clinic.desk.step_on()
    kiosk.settle()
    kiosk.settle()
    assert in_view(kiosk, "Measure with a bank card")
    kiosk.tap("Next step")
    assert any("upper corner" in text for text in kiosk.texts())


def test_the_words_stay_readable_while_keys_cover_half_of_the_glass(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    assert _box(field(kiosk, "Phone number")).bottom() < 0.6 * kiosk.window.height()
