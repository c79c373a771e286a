"""Staff at work in a locked kiosk, with real touches and keys."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QMetaObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.versions import Versions
from tests.kiosk_window import Kiosk, centre
from tests.staff import Clinic, corner, enter, hold


@pytest.fixture
def kiosk(qapp: object, clinic: Clinic) -> Iterator[Kiosk]:
    assert qapp
    with clinic.open() as kiosk:
        enter(kiosk)
        yield kiosk


def field(kiosk: Kiosk, label: str) -> QQuickItem:
    found = [item for item in kiosk.items() if item.inherits("QQuickTextInput")]
    named = [item for item in found if item.property("label") == label]
    assert named, f"no field {label!r}"
    return named[0]


def tap_field(kiosk: Kiosk, label: str) -> None:
    """Touch the end of what is written there."""
    item = field(kiosk, label)
    kiosk.tap_at(item.mapToScene(QPointF(item.width() - 5, item.height() / 2)).toPoint())


def key(kiosk: Kiosk, glyph: str) -> None:
    kiosk.tap_at(centre(next(item for item in kiosk.items() if item.property("glyph") == glyph)))


def test_the_phone_number_changes_with_touches_alone(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    for _ in range(4):
        key(kiosk, "backspace")
    for digit in "0100":
        kiosk.tap(digit)
    assert "Not saved yet." in kiosk.texts()
    assert clinic.toml == before, "nothing counts before it is saved"
    kiosk.tap("Save")
    assert "Saved. Patients see it now." in kiosk.texts()
    assert clinic.toml == before.replace("815-412-6166", "815-412-0100")
    kiosk.tap("Close")
    kiosk.wake()
    kiosk.tap("Contact")
    assert "815-412-0100" in kiosk.texts()


def test_a_real_keyboard_writes_as_well(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "E-mail")
    for letter in "desk":
        QTest.keyClick(kiosk.window, Qt.Key(ord(letter.upper())))
    QTest.keyClick(kiosk.window, Qt.Key.Key_At, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Left)
    kiosk.settle()
    assert field(kiosk, "E-mail").property("text") == "desk@"
    assert field(kiosk, "E-mail").property("cursorPosition") == 4
    assert kiosk.gate.open, "no letter steers the kiosk meanwhile"


def test_letters_capitals_and_signs_are_there_to_touch(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Whom patients reach there")
    for _ in range(len("Zaki Anwar, MD")):
        key(kiosk, "backspace")
    key(kiosk, "arrow-fat-up")
    kiosk.tap("a")
    kiosk.tap("b")
    kiosk.tap("Space")
    kiosk.tap("123 @")
    kiosk.tap("@")
    assert field(kiosk, "Whom patients reach there").property("text") == "Ab @"
    kiosk.tap("Hide keys")
    assert "Hide keys" not in kiosk.buttons()


def test_keys_that_were_put_away_come_back_with_the_next_touch(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    kiosk.tap("Hide keys")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    assert field(kiosk, "Phone number").property("text") == "815-412-61669"


def test_a_line_too_long_for_its_field_is_read_from_its_beginning(kiosk: Kiosk, clinic: Clinic) -> None:
    long = "0123456789" * 12
    (clinic.content / "kiosk.toml").write_text(clinic.toml.replace("815-412-6166", long), encoding="utf-8")
    clinic.reload()
    kiosk.tap("Phone and hours")
    kiosk.settle()
    number = field(kiosk, "Phone number")
    assert number.property("contentWidth") > number.width(), "it does not fit"
    assert QRectF(number.property("cursorRectangle")).x() > number.width(), "its end lies beyond the field"


def test_bad_input_is_told_beside_the_field_and_nothing_is_lost(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "E-mail")
    kiosk.tap("a")
    kiosk.tap("Save")
    assert "That is no e-mail address. Write it like desk@example.org." in kiosk.texts()
    assert clinic.toml == before
    assert field(kiosk, "E-mail").property("text") == "a", "what was typed is still there"
    tap_field(kiosk, "E-mail")
    key(kiosk, "backspace")
    assert not any("no e-mail address" in text for text in kiosk.texts())


def change_the_phone(kiosk: Kiosk) -> None:
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    kiosk.tap("Save")


def test_what_was_saved_is_undone_and_done_again(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    change_the_phone(kiosk)
    after = clinic.toml
    assert after != before
    kiosk.tap("Undo")
    assert clinic.toml == before
    kiosk.tap("Undo")
    assert clinic.toml == after


def test_a_file_broken_by_hand_is_not_written_over(kiosk: Kiosk, clinic: Clinic) -> None:
    Versions(clinic.content, clinic.data).record()
    sound = clinic.toml
    broken = sound.replace('phone = "', "phone = ")
    (clinic.content / "kiosk.toml").write_text(broken, encoding="utf-8")
    change_the_phone(kiosk)
    line = next(number for number, text in enumerate(broken.splitlines(), 1) if text.startswith("phone"))
    assert any(f"has a mistake in line {line}" in text for text in kiosk.texts())
    assert clinic.toml == broken
    kiosk.tap("Bring back the last good settings")
    assert clinic.toml == sound
    assert any(
        broken.encode() == Versions(clinic.content, clinic.data).read(version, "kiosk.toml")
        for version in Versions(clinic.content, clinic.data).all()
    ), "nor is the broken one lost"


def test_a_change_by_hand_meanwhile_is_kept(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Phone and hours")
    (clinic.content / "kiosk.toml").write_text(clinic.toml.replace("volume = 60", "volume = 80"), encoding="utf-8")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    kiosk.tap("Save")
    assert "volume = 80" in clinic.toml
    assert '"815-412-61669"' in clinic.toml


def test_leaving_forgets_what_was_not_saved(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    kiosk.tap("Phone and hours")
    tap_field(kiosk, "Phone number")
    kiosk.tap("9")
    kiosk.tap("Close")
    kiosk.tap("Close")
    assert clinic.toml == before
    enter(kiosk)
    kiosk.tap("Phone and hours")
    assert field(kiosk, "Phone number").property("text") == "815-412-6166"


def test_the_overview_tells_what_needs_somebody(kiosk: Kiosk, clinic: Clinic) -> None:
    clinic.check.answered.emit({"errors": 1, "warnings": 0, "problems": []})
    clinic.printers.answered.emit([])
    kiosk.settle()
    assert "Mistakes: 1, notes: 0" in kiosk.texts()
    assert "Open Problems to see where." in kiosk.texts()
    assert any("need you" in text for text in kiosk.texts())


def test_the_overview_tells_how_old_the_pages_are_and_which_reviews_are_late(kiosk: Kiosk, clinic: Clinic) -> None:
    page = clinic.content / "en/01-first/01-one.md"
    late = "reviewed: 2025-01-05\nreview_due: 2026-01-05\nreviewer: A clinician\n---\n"
    front, words = page.read_text(encoding="utf-8").split("---\n", 2)[1:]
    page.write_text(f"---\n{front}{late}{words}", encoding="utf-8")
    for file in clinic.content.rglob("*.md"):
        os.utime(file, (0, datetime(2026, 2, 3, 9, 30).astimezone().timestamp()))
    clinic.reload()
    kiosk.tap("Look again")
    pages = sum(1 for _ in kiosk.session.views.library.editions[0].pages())
    said = f"Pages last changed 2/3/26, 9:30\u202fAM; 0 of {pages} checked by a clinician"
    assert said in kiosk.texts(), "a page is checked when it is in every language"
    assert "One page has to be checked again by a clinician. Open Problems to see which." in kiosk.texts()


def test_staff_read_larger_words_if_they_like(kiosk: Kiosk) -> None:
    key(kiosk, "text-aa")
    assert kiosk.gate.property("enlarged")
    kiosk.tap("Close")
    enter(kiosk)
    assert not kiosk.gate.property("enlarged"), "the next one finds the usual size"


def test_a_theme_for_everybody_takes_two_touches_and_one_to_undo(kiosk: Kiosk, clinic: Clinic) -> None:
    before = clinic.toml
    kiosk.tap("Settings")
    kiosk.show("Dark")
    kiosk.tap("Dark")
    kiosk.tap("Save")
    assert 'theme = "dark"         # light, dark or contrast' in clinic.toml
    assert kiosk.session.visit.theme == "dark"
    kiosk.tap("Undo")
    assert clinic.toml == before
    assert kiosk.session.visit.theme == "light"


def test_the_default_language_is_always_offered(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Settings")
    offered = [item for item in kiosk.items() if item.property("single") is False]
    kiosk.tap_at(centre(next(item for item in offered if item.property("text") == "English")))
    assert "Not saved yet." not in kiosk.texts()
    kiosk.tap_at(centre(next(item for item in offered if item.property("text") == "Español")))
    kiosk.tap("Save")
    assert 'offered = ["en"]' in clinic.toml
    kiosk.tap("Undo")
    assert 'offered = ["en", "es"]' in clinic.toml


def test_a_card_on_the_glass_tells_its_size(kiosk: Kiosk, clinic: Clinic) -> None:
    assert clinic.desk is not None
    clinic.desk.go("card")
    kiosk.settle()
    for _ in range(10):
        kiosk.tap_at(centre(next(item for item in kiosk.items() if item.property("glyph") == "plus")))
    kiosk.tap("It fits: save")
    # 85.6 mm are 342.4 pixels at 4 a millimetre; ten more make them 352.4, so the 1280 pixels are 311 mm.
    assert "width_mm = 311" in clinic.toml
    assert "height_mm = 194" in clinic.toml


def test_problems_are_told_with_the_page_they_are_about(kiosk: Kiosk, clinic: Clinic) -> None:
    note = {"severity": "warning", "rule": "not-reviewed", "text": "Nobody has checked the facts yet."}
    places = [{"path": f"en/01-first/{name}.md", "line": 1, **note} for name in ("01-one", "03-three")]
    other = {"path": "kiosk.toml", "line": 3, "severity": "error", "rule": "x", "text": "A mistake."}
    clinic.check.answered.emit({"errors": 1, "warnings": 2, "problems": [*places, other]})
    kiosk.tap("Problems")
    assert {"Mistake", "A mistake.", "Note on 2 places", "This is about no single page."} <= set(kiosk.texts())
    kiosk.tap_at(centre(next(item for item in kiosk.items() if item.property("text") == "Note on 2 places")))
    assert "Page one" in kiosk.texts()
    kiosk.tap("en/01-first/03-three.md:1")
    assert "Page three" in kiosk.texts()


def test_what_the_checker_says_is_told_in_the_language_of_staff(kiosk: Kiosk, clinic: Clinic) -> None:
    texts = ("The page has 500 words; people stop reading after 400. Cut it or split it in two.", "A new sentence.")
    found = [
        {"path": f"en/01-first/{page}.md", "line": 1, "severity": "warning", "rule": "long-page", "text": text}
        for page, text in zip(("01-one", "03-three"), texts, strict=True)
    ]
    clinic.check.answered.emit({"errors": 0, "warnings": 2, "problems": found})
    kiosk.tap("Problems")
    assert set(texts) <= set(kiosk.texts())
    kiosk.tap("Español")
    long = "La página tiene 500 palabras; mucha gente deja de leer después de 400. Acórtela o divídala en dos."
    by_rule = "La página es larga; mucha gente deja de leer después de 400 palabras. Acórtela o divídala en dos."
    assert {long, by_rule} <= set(kiosk.texts()), "and a sentence nobody has translated is told by its rule"
    assert not set(texts) & set(kiosk.texts())
    kiosk.tap("English")
    assert set(texts) <= set(kiosk.texts())


def test_the_glass_is_good_when_every_field_has_felt_a_finger(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Morning check")
    kiosk.tap("Touch all over")
    width, height = kiosk.window.width(), kiosk.window.height()
    step = 12 * 4
    for row in range(step, height, step):
        kiosk.swipe(QPoint(4, row), QPoint(width - 4, row), steps=28)
        kiosk.time.seconds += 1
        if clinic.desk is not None and clinic.desk.property("place") == "check":
            break
    assert "Good" in kiosk.texts()
    kiosk.tap("I heard it")
    kiosk.tap("Show the colours")
    kiosk.tap("Yes, all there")
    assert "All good. Have a good day!" in kiosk.texts()
    kiosk.tap("Close")
    enter(kiosk)
    kiosk.tap("Morning check")
    assert any(text.startswith("All was good on") for text in kiosk.texts())


def test_a_deaf_field_is_told(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Morning check")
    kiosk.tap("Touch all over")
    kiosk.swipe(QPoint(10, 10), QPoint(600, 10))
    timer = next(item for item in kiosk.items() if item.metaObject().className().startswith("TouchGrid"))
    QMetaObject.invokeMethod(timer, "end")
    kiosk.settle()
    assert any("fields felt nothing" in text for text in kiosk.texts())
    assert "Not good" in kiosk.texts()
    assert clinic.desk is not None


def test_while_the_screen_is_cleaned_nothing_counts(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Clean the screen")
    kiosk.tap("Lock the screen and clean it")
    assert "Locked for cleaning. Touches do nothing." in kiosk.texts()
    before = set(kiosk.texts())
    kiosk.tap_at(centre(kiosk.button("Close")) if "Close" in kiosk.buttons() else QPoint(1200, 30))
    kiosk.swipe(QPoint(100, 100), QPoint(900, 700))
    hold(kiosk, corner(kiosk))
    kiosk.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert kiosk.gate.open
    assert clinic.desk is not None
    assert clinic.desk.property("place") == "clean", "not even Back does anything"
    kiosk.time.seconds += 30
    kiosk.gate.wipe.check()
    kiosk.settle()
    assert before - set(kiosk.texts()), "the seconds count down"
    kiosk.time.seconds += 20
    kiosk.gate.wipe.check()
    kiosk.settle()
    assert "Locked for cleaning. Touches do nothing." not in kiosk.texts()
    kiosk.tap("Overview")
    assert "Look again" in kiosk.buttons()


def test_words_in_spanish_for_staff_alone(kiosk: Kiosk) -> None:
    kiosk.tap("Español")
    assert "Teléfono y horario" in kiosk.buttons()
    kiosk.tap("Cerrar")
    kiosk.wake()
    assert "Contact" in kiosk.buttons(), "patients begin in their own default"


def test_back_goes_one_step_and_then_out(kiosk: Kiosk, clinic: Clinic) -> None:
    kiosk.tap("Morning check")
    kiosk.tap("Show the colours")
    kiosk.press(Qt.Key.Key_Escape)
    assert clinic.desk is not None
    assert clinic.desk.property("place") == "check"
    kiosk.press(Qt.Key.Key_Escape)
    assert clinic.desk.property("place") == "overview"
    kiosk.press(Qt.Key.Key_Escape)
    assert not kiosk.gate.busy


def test_help_goes_to_the_page_for_this_screen_and_back_again(kiosk: Kiosk) -> None:
    kiosk.tap("Clean the screen")
    key(kiosk, "question")
    assert "Lock the screen and clean it" not in kiosk.buttons()
    assert any("It ends by itself." in text and "touches and keys do nothing" in text for text in kiosk.texts())
    assert any(item.inherits("QQuickImage") and item.width() > 400 for item in kiosk.items()), "with its picture"
    kiosk.tap("All help pages")
    kiosk.flick.setProperty("contentY", kiosk.flick.property("contentHeight") - kiosk.flick.height())
    kiosk.settle()
    kiosk.tap("Set the PIN")
    assert any("twice" in text for text in kiosk.texts())
    kiosk.tap("Español")
    assert "Poner el PIN" in kiosk.texts(), "the same page in the other language"
    kiosk.tap("English")
    kiosk.tap("Back to where I was")
    assert "Lock the screen and clean it" in kiosk.buttons()
