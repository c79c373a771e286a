"""Staff mend the pages at the locked kiosk itself, with real touches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.core.drafting.draft import Draft
from kiosk.services.volumes import Volume
from kiosk.tour.scene import ask
from kiosk.ui.editor.editor import Editor
from kiosk.ui.staff.desk import Desk
from tests.kiosk_window import Kiosk, centre, write_content
from tests.staff import Clinic, enter

THREE = "en/01-first/03-three.md"
UNO = "es/01-first/01-one.md"


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(write_content(tmp_path / "content"), tmp_path / "data")


@pytest.fixture(params=[(1280, 800), (1080, 1920)], ids=["lying", "upright"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param


@pytest.fixture
def kiosk(qapp: object, clinic: Clinic) -> Iterator[Kiosk]:
    assert qapp
    with clinic.open() as kiosk:
        open_editor(kiosk)
        yield kiosk


def open_editor(kiosk: Kiosk) -> None:
    enter(kiosk)
    await_editor(kiosk, "Change the pages")


def await_editor(kiosk: Kiosk, words: str) -> None:
    """Touch these, and wait until the editor stands there or says why not: a frame that says so comes first."""
    kiosk.tap(words)
    desk = kiosk.gate.room
    assert isinstance(desk, Desk)
    assert QSignalSpy(desk._writing.changed).wait(5000)
    kiosk.settle()


def editor(clinic: Clinic) -> Editor:
    assert clinic.desk is not None
    opened = clinic.desk._writing._open
    assert opened is not None
    return opened.editor


def pause(kiosk: Kiosk, clinic: Clinic) -> None:
    """Nobody types for a moment."""
    editor(clinic).bench._on_quiet()
    kiosk.settle()
    kiosk.settle()


def say(kiosk: Kiosk, name: str) -> None:
    """Touch what a screen reader calls by this name."""
    found = [item for item in kiosk.reachable() if ask(item, "Accessible.name") == name and not previewed(item)]
    assert found, f"{name!r} is not among {[ask(item, 'Accessible.name') for item in kiosk.reachable()]}"
    kiosk.tap_at(centre(found[-1]))


def previewed(item: QQuickItem) -> bool:
    """Whether it belongs to the patients' screen beside the words."""
    around = cast("QQuickItem | None", item)
    while around is not None and around.objectName() != "glass":
        around = cast("QQuickItem | None", around.parentItem())
    return around is not None


def words(kiosk: Kiosk) -> QQuickItem:
    return next(item for item in kiosk.items() if item.objectName() == "words")


def touch_end_of_words(kiosk: Kiosk) -> None:
    """Touch the line, then bring the cursor to its end as a finger may."""
    item = words(kiosk)
    kiosk.tap_at(item.mapToScene(item.boundingRect().center()).toPoint())
    item.setProperty("cursorPosition", len(str(item.property("text")).rstrip()))
    kiosk.settle()


def write(kiosk: Kiosk, text: str) -> None:
    """Touch the keys on the glass."""
    for letter in text:
        say(kiosk, "Space" if letter == " " else letter)


def write_down(kiosk: Kiosk, clinic: Clinic, text: str) -> None:
    write(kiosk, text)
    pause(kiosk, clinic)
    say(kiosk, "Put the letters away")


def choose_page(kiosk: Kiosk, title: str) -> None:
    if "Pages" in kiosk.buttons():
        kiosk.tap("Pages")
    say(kiosk, title)


def published(clinic: Clinic, path: str) -> str:
    return (clinic.content / path).read_text(encoding="utf-8")


def test_a_sentence_is_mended_in_both_languages_and_patients_see_it(
    qapp: object, clinic: Clinic, size: tuple[int, int]
) -> None:
    assert qapp
    with clinic.open(size) as kiosk:
        open_editor(kiosk)
        choose_page(kiosk, "Page three")
        touch_end_of_words(kiosk)
        write_down(kiosk, clinic, " ask us.")
        say(kiosk, "Language of the pages: Español")
        choose_page(kiosk, "Página uno")
        touch_end_of_words(kiosk)
        write_down(kiosk, clinic, " aquí.")
        assert "ask us" not in published(clinic, THREE), "nothing reaches patients by itself"
        say(kiosk, "Show to patients (2)")
        say(kiosk, "Show to patients")
        assert "Short. ask us." in published(clinic, THREE)
        assert "Hola. aquí." in published(clinic, UNO)
        say(kiosk, "Close")
        say(kiosk, "Back to the staff area")
        assert "Overview" in kiosk.buttons(), "back where they came from"
        kiosk.tap("Close")
        assert kiosk.screen == "attract"
        kiosk.wake()
        kiosk.tap("First topic")
        kiosk.tap("Page three")
        assert any("Short. ask us." in text for text in kiosk.texts())
        kiosk.session.change_language("es")
        kiosk.session.open_page("first/one")
        kiosk.settle()
        assert any("Hola. aquí." in text for text in kiosk.texts())


def test_nobody_there_closes_it_and_the_draft_is_kept(kiosk: Kiosk, clinic: Clinic) -> None:
    choose_page(kiosk, "Page three")
    touch_end_of_words(kiosk)
    write(kiosk, " more")
    kiosk.time.seconds += 99
    kiosk.gate.clock.check()
    assert kiosk.gate.seconds_left == 0
    write(kiosk, "x")  # a touch in the editor counts
    kiosk.time.seconds += 99
    kiosk.gate.clock.check()
    assert kiosk.gate.seconds_left == 0
    kiosk.time.seconds += 2
    kiosk.gate.clock.check()
    kiosk.settle()
    assert any("keeps your draft" in text for text in kiosk.texts())
    kiosk.time.seconds += 21
    kiosk.gate.clock.check()
    kiosk.settle()
    assert not kiosk.gate.open
    assert kiosk.screen == "attract"
    assert not any(item.objectName() == "words" for item in kiosk.items()), "nothing of it stays on the glass"
    assert "more" not in published(clinic, THREE)
    draft = Draft(clinic.content, clinic.data)
    assert b"Short. morex" in draft.read(THREE)
    assert draft.take(), "whoever opens the pages next is not told that somebody has them"
    draft.release()
    open_editor(kiosk)
    assert any("changes from last time" in text for text in kiosk.texts())


def test_the_editor_speaks_the_language_of_the_staff_and_the_page_its_own(kiosk: Kiosk) -> None:
    say(kiosk, "Back to the staff area")
    kiosk.tap("Español")
    await_editor(kiosk, "Cambiar las páginas")
    assert "Mostrar a los pacientes" in [ask(item, "Accessible.name") for item in kiosk.reachable()]
    assert "Next page" in kiosk.texts(), "the page beside is in its own language"
    say(kiosk, "Idioma de las páginas: Español")
    assert "Next page" not in kiosk.texts()
    say(kiosk, "Volver al área del personal")
    await_editor(kiosk, "Cambiar las páginas")
    assert "Mostrar a los pacientes" in [ask(item, "Accessible.name") for item in kiosk.reachable()], "and again"
    say(kiosk, "Volver al área del personal")
    assert "Resumen" in kiosk.buttons(), kiosk.buttons()
    kiosk.tap("English")
    kiosk.tap("Close")
    kiosk.wake()
    assert "Get help now" in kiosk.buttons(), "and the patients theirs"


def test_letters_to_touch_come_with_the_words_and_can_be_sent_away(kiosk: Kiosk) -> None:
    choose_page(kiosk, "Page three")
    assert "q" not in kiosk.buttons()
    touch_end_of_words(kiosk)
    assert "q" in kiosk.buttons()
    say(kiosk, "Keyboard")
    assert "q" not in kiosk.buttons()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Home)
    QTest.keyClick(kiosk.window, Qt.Key.Key_N)
    for key in (Qt.Key.Key_O, Qt.Key.Key_W, Qt.Key.Key_Space):
        QTest.keyClick(kiosk.window, key)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    kiosk.settle()
    assert str(words(kiosk).property("text")).startswith("now\nShort."), "a real keyboard steers nothing here"
    assert "q" not in kiosk.buttons(), "and brings no letters to touch"


def test_back_on_a_keyboard_closes_what_is_asked_and_then_the_editor(kiosk: Kiosk, clinic: Clinic) -> None:
    say(kiosk, "History")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    kiosk.settle()
    kiosk.settle()  # the page beside is put in order after it was drawn again
    assert clinic.desk is not None
    assert clinic.desk._writing.active
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    kiosk.settle()
    assert kiosk.gate.open
    assert not clinic.desk._writing.active


def test_pictures_come_from_sticks_alone(kiosk: Kiosk, clinic: Clinic, tmp_path: Path) -> None:
    choose_page(kiosk, "Page three")
    touch_end_of_words(kiosk)
    say(kiosk, "Keyboard")
    say(kiosk, "Picture")
    say(kiosk, "Where from?: From a stick")
    assert "Plug a stick in. The pictures on it appear here." in kiosk.texts()
    secret = tmp_path / "secret"
    secret.mkdir()
    Image.new("RGB", (30, 20), "red").save(secret / "secret.png")
    stick = tmp_path / "stick"
    (stick / "holiday").mkdir(parents=True)
    Image.new("RGB", (300, 200), "navy").save(stick / "holiday" / "Wall.jpg")
    (stick / "out").symlink_to(secret)
    clinic.sticks = [Volume("BLUE", stick)]
    gallery = editor(clinic).gallery_model
    gallery.look()
    kiosk.settle()
    assert [row["name"] for row in gallery._get_places()] == ["BLUE"]
    assert gallery._get_above() == "", "no way out of the stick"
    for way in (str(secret), str(stick / ".."), str(stick / "out"), "/"):
        gallery.enter(way)
        assert gallery._get_here() == str(stick)
    gallery.choose(str(stick / "out" / "secret.png"))
    assert gallery._get_offered() == ""
    kiosk.tap("holiday")
    kiosk.tap("Wall.jpg")
    assert any("What is seen on it?" in text for text in kiosk.texts())
    clinic.sticks = []
    gallery.look()
    kiosk.settle()
    assert gallery._get_here() == "", "a stick that is pulled out leaves nothing to look at"


def test_a_folder_that_somebody_else_edits_says_so(qapp: object, clinic: Clinic) -> None:
    assert qapp
    other = Draft(clinic.content, clinic.data.parent / "other")
    assert other.take()
    with clinic.open() as kiosk:
        open_editor(kiosk)
        assert any(text.endswith("Close the editor there, then open it here.") for text in kiosk.texts())
        kiosk.tap("Back to the staff area")
        assert "Overview" in kiosk.buttons()
    other.release()


def test_what_was_dropped_from_elsewhere_is_not_taken(kiosk: Kiosk, clinic: Clinic, tmp_path: Path) -> None:
    Image.new("RGB", (30, 20), "red").save(tmp_path / "x.png")
    editor(clinic).gallery_model.choose(str(tmp_path / "x.png"))
    kiosk.settle()
    assert editor(clinic).gallery_model._get_offered() == ""


def test_the_place_that_was_touched_stays_in_view_when_the_keys_come(kiosk: Kiosk) -> None:
    area = words(kiosk)
    box = area.mapRectToScene(area.boundingRect())
    kiosk.tap_at(QPointF(box.x() + 60, min(box.bottom(), kiosk.window.height()) - 30).toPoint())
    kiosk.settle()
    keys = next(item for item in kiosk.reachable() if ask(item, "Accessible.name") == "q")
    cursor = area.mapRectToScene(QRectF(area.property("cursorRectangle")))
    assert cursor.bottom() < keys.mapToScene(QPointF()).y(), "nobody writes where nothing can be seen"


def test_the_screen_beside_the_words_begins_with_the_page(qapp: object, clinic: Clinic) -> None:
    long = clinic.content / "en/01-first/01-one.md"
    long.write_text(long.read_text(encoding="utf-8") + "\n\n" + "Many more words.\n\n" * 60, encoding="utf-8")
    assert qapp
    with clinic.open() as kiosk:
        open_editor(kiosk)
        kiosk.settle()
        assert words(kiosk).property("cursorPosition") == 0


def test_history_is_called_by_its_name_where_there_is_room(kiosk: Kiosk) -> None:
    history = next(item for item in kiosk.items() if item.property("text") == "History")
    assert history.property("bare") is False


def test_the_screen_beside_the_words_stands_as_the_kiosk_does(
    qapp: object, clinic: Clinic, size: tuple[int, int]
) -> None:
    assert qapp
    with clinic.open(size) as kiosk:
        open_editor(kiosk)
        kiosk.settle()
        upright = size[1] > size[0]
        assert editor(clinic).preview_model.property("lying") == ("portrait" if upright else "landscape")
