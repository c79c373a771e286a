"""Somebody touches a word of the text, reads or hears what it means, and goes on reading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.core.settings import TEXT_SIZES
from kiosk.core.visit import Place, Screen
from tests.journeys.recorder import Recorder, state
from tests.journeys.without_touch import scan_to as switch_to
from tests.kiosk_window import PIXELS_PER_MM, SHIPPED, SMALL, Kiosk, centre, opened, read_content, write_content

SIZES = [(1280, 800), (1920, 1080), (1080, 1920)]
LIST = (
    "---\ntitle: Words to know\n---\n| Word | What it means |\n|---|---|\n"
    "| **Disc** (disk) | The soft cushion between two bones. |\n| **Fusion** | Surgery to join bones. |\n"
    "| **Nerve root** | The start of a nerve. |\n| **MRI** | A scan. |\n| **Taper** | To take less. |\n"
)
FILES = {
    **SMALL,
    "en/01-first/01-one.md": (
        "---\ntitle: Page one\n---\nA disc can slip. It lies between two bones of the back.\n\n"
        "After a fusion it may hurt. Then ask.\n"
    ),
    "en/02-second/02-words.md": LIST,
}


@pytest.fixture
def kiosk(voice: Recorder, tmp_path: Path) -> Iterator[Kiosk]:
    with opened(write_content(tmp_path, FILES), speaker=voice) as kiosk:
        kiosk.wake()
        kiosk.session.open_page("first/one")
        kiosk.settle()
        kiosk.settle()
        yield kiosk


def card(kiosk: Kiosk) -> QQuickItem | None:
    return next((item for item in kiosk.items() if item.metaObject().className().startswith("WordCard_")), None)


def named(kiosk: Kiosk, name: str) -> list[QQuickItem]:
    return [item for item in kiosk.items() if item.objectName() == name]


def area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def test_a_touch_shows_the_meaning_and_a_touch_elsewhere_closes_it(kiosk: Kiosk) -> None:
    place = kiosk.visit.place
    kiosk.tap("disc")
    assert {"Disc", "disk", "The soft cushion between two bones."} <= set(kiosk.texts())
    assert kiosk.visit.place == place, "nobody left the page"
    kiosk.tap_at(QPoint(5, 5))
    assert card(kiosk) is None
    assert kiosk.visit.word is None
    assert kiosk.visit.place == place
    kiosk.tap("fusion")
    assert "Surgery to join bones." in kiosk.texts()
    kiosk.tap("Close")
    assert card(kiosk) is None


def test_a_touch_on_the_card_itself_does_nothing(kiosk: Kiosk) -> None:
    kiosk.tap("disc")
    meaning = next(item for item in kiosk.items() if item.property("text") == "The soft cushion between two bones.")
    kiosk.tap_at(centre(meaning))
    assert card(kiosk) is not None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [TEXT_SIZES[0], TEXT_SIZES[-1]])
@pytest.mark.parametrize("lowered", [False, True])
def test_the_card_is_all_on_the_screen_and_never_on_the_word(
    qapp: object, size: tuple[int, int], text_size: str, *, lowered: bool
) -> None:
    assert qapp
    with opened(SHIPPED, size=size) as kiosk:
        kiosk.wake()
        if lowered:
            kiosk.session.easier.switch_lowered()
        kiosk.session.easier.choose_text_size(text_size)
        kiosk.session.open_page("causes/next-level")
        kiosk.settle()
        kiosk.settle()
        touched: set[str] = set()
        for offset in range(0, round(kiosk.flick.property("contentHeight")), 250):
            kiosk.flick.setProperty("contentY", offset)
            kiosk.settle()
            for word in [item for item in named(kiosk, "term") if item.property("text") in kiosk.buttons()]:
                before = area(word)
                kiosk.tap_at(centre(word))
                if kiosk.visit.word is None:
                    continue
                touched.add(str(word.property("text")))
                [paper] = [item for item in kiosk.items() if item.objectName() == "card"]
                shown = area(paper)
                assert QRectF(0, 0, *size).contains(shown)
                for box in named(kiosk, "lit"):
                    assert not shown.intersects(area(box).adjusted(1, 1, -1, -1)), "the card covers its word"
                moved = area(word).topLeft() - before.topLeft()
                assert moved.manhattanLength() < 1, "the text moved"
                kiosk.press(Qt.Key.Key_Back)
                assert kiosk.visit.word is None
                assert kiosk.screen == "page"
        assert len(touched) >= 5


@pytest.mark.parametrize("size", SIZES)
def test_words_are_touched_as_surely_as_buttons(qapp: object, size: tuple[int, int]) -> None:
    assert qapp
    with opened(SHIPPED, size=size) as kiosk:
        kiosk.wake()
        for page in ("causes/next-level", "treatments/medicines", "causes/during-surgery"):
            kiosk.session.open_page(page)
            kiosk.settle()
            kiosk.settle()
            areas = [area(item) for item in named(kiosk, "term")]
            assert len(areas) >= 3
            for box in areas:
                assert min(box.width(), box.height()) >= 12.5 * PIXELS_PER_MM - 0.1
            for one, other in combinations(areas, 2):
                assert (
                    not one.adjusted(-6, -6, 6, 6).intersects(other.adjusted(-6, -6, 6, 6)) or apart(one, other) >= 11.9
                )


def apart(one: QRectF, other: QRectF) -> float:
    across = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    down = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return (across**2 + down**2) ** 0.5


def test_a_keypad_alone_reaches_the_words_and_comes_back_to_them(kiosk: Kiosk) -> None:
    kiosk.press(Qt.Key.Key_Tab)
    for _ in range(20):
        if kiosk.focused == "fusion":
            break
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.press(Qt.Key.Key_Return)
    assert "Surgery to join bones." in kiosk.texts()
    kiosk.settle()
    assert kiosk.focused == "Close"
    kiosk.press(Qt.Key.Key_Tab)
    assert kiosk.focused == "Close", "nothing below the card is reached"
    kiosk.press(Qt.Key.Key_Return)
    assert card(kiosk) is None
    kiosk.settle()
    assert kiosk.focused == "fusion"
    kiosk.press(Qt.Key.Key_Return)
    kiosk.press(Qt.Key.Key_Back)
    assert (card(kiosk), kiosk.here) == (None, ("page", "first/one"))
    kiosk.press(Qt.Key.Key_Up)
    assert kiosk.focused == "disc", "arrows go from word to word"
    kiosk.press(Qt.Key.Key_Return, Qt.Key.Key_F1)
    assert (card(kiosk), kiosk.screen) == (None, "help")


def test_one_switch_opens_a_word_and_closes_it(kiosk: Kiosk) -> None:
    kiosk.session.easier.switch_scanning()
    kiosk.settle()
    switch_to(kiosk, "disc")
    assert "The soft cushion between two bones." in kiosk.texts()
    switch_to(kiosk, "Close")
    assert card(kiosk) is None


def test_somebody_who_listens_hears_the_meaning_and_goes_on(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.tap("Listen")
    while voice.said[-1] != "A disc can slip.":
        voice.go_on()
    kiosk.tap("disc")
    assert voice.said[-1] == "Disc."
    voice.go_on()
    assert voice.said[-1] == "The soft cushion between two bones."
    kiosk.tap("Hear it again")
    assert voice.said[-1] == "Disc."
    voice.go_on()
    voice.go_on()
    assert (state(kiosk), voice.said[-1]) == ("paused", "The soft cushion between two bones.")
    kiosk.tap("Close")
    kiosk.tap("Go on")
    assert (state(kiosk), voice.said[-1]) == ("speaking", "A disc can slip.")


def test_closing_the_card_silences_it(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.tap("Listen")
    while voice.said[-1] != "A disc can slip.":
        voice.go_on()
    kiosk.tap("disc")
    kiosk.tap("Close")
    assert voice.stopped
    assert state(kiosk) == "paused"
    kiosk.tap("Stop")
    kiosk.tap("fusion")
    assert (voice.said[-1], state(kiosk)) == ("Fusion.", "silent"), "whoever listened before hears it, without a player"
    kiosk.tap("Close")
    assert voice.stopped


def test_whoever_does_not_listen_hears_nothing(kiosk: Kiosk, voice: Recorder) -> None:
    kiosk.tap("disc")
    assert voice.said == []
    assert "Hear it again" not in kiosk.buttons()


def test_nothing_stays_after_the_reset_or_another_page(kiosk: Kiosk) -> None:
    for leave in (
        kiosk.session.finish,
        lambda: kiosk.session._go(Place(Screen.CONTACT), 1),
        lambda: kiosk.session.change_language("es"),
        lambda: kiosk.session.show_library(read_content(kiosk.folder)),
    ):
        kiosk.session.change_language("en")
        kiosk.session._go(Place(Screen.PAGE, "first/one"), 0)
        kiosk.settle()
        kiosk.settle()
        kiosk.tap("disc")
        assert kiosk.visit.word is not None
        leave()
        kiosk.settle()
        assert kiosk.visit.word is None
        assert card(kiosk) is None
        assert kiosk.session.wording._get_button() is None


def test_the_question_whether_anybody_is_there_stands_above_the_card(kiosk: Kiosk) -> None:
    kiosk.tap("disc")
    kiosk.ask_whether_anybody_is_there()
    kiosk.settle()
    kiosk.pass_time(1)
    kiosk.tap("I am still here")
    kiosk.settle()
    assert card(kiosk) is not None
    kiosk.tap("Close")
    assert card(kiosk) is None


def test_screen_readers_are_told_what_the_words_are(kiosk: Kiosk) -> None:
    word = next(item for item in named(kiosk, "term") if item.property("text") == "disc")
    told = QAccessible.queryAccessibleInterface(word)
    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "disc"
    assert told.text(QAccessible.Text.Description) == "Touch to read what it means"
    kiosk.tap("disc")
    shown = card(kiosk)
    assert shown is not None
    told = QAccessible.queryAccessibleInterface(shown)
    assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.Dialog, "Disc")


def test_a_page_can_be_left_without_marks(tmp_path: Path, qapp: object) -> None:
    assert qapp
    page = FILES["en/01-first/01-one.md"].replace("title: Page one\n", "title: Page one\nmark_words: false\n")
    with opened(write_content(tmp_path, {**FILES, "en/01-first/01-one.md": page})) as kiosk:
        kiosk.wake()
        kiosk.session.open_page("first/one")
        kiosk.settle()
        kiosk.settle()
        assert named(kiosk, "term") == []


@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_word_on_two_lines_is_lit_in_two_parts(text_size: str, tmp_path: Path, qapp: object) -> None:
    assert qapp
    listed = LIST + "| **Spinal cord stimulator** | A small device. |\n"
    folder = write_content(tmp_path, FILES | {"en/02-second/02-words.md": listed})
    with opened(folder, size=(1080, 1920)) as kiosk:
        kiosk.wake()
        kiosk.session.easier.choose_text_size(text_size)
        kiosk.session.open_page("first/one")
        seen: set[str] = set()
        for letters in range(10, 60):
            words = "A" * letters + " spinal cord stimulator is here."
            write_content(folder, {"en/01-first/01-one.md": f"---\ntitle: Page one\n---\n{words}\n"})
            kiosk.session.show_library(read_content(folder))
            kiosk.settle()
            kiosk.settle()
            [term] = named(kiosk, "term")
            kiosk.tap_at(centre(term))
            kiosk.settle()
            lit = [str(text.property("text")) for box in named(kiosk, "lit") for text in box.childItems()]
            if len(lit) == 2:
                assert " ".join(lit) == "spinal cord stimulator"
                seen.add(lit[0])
            else:
                assert lit == ["spinal cord stimulator"]
            kiosk.press(Qt.Key.Key_Back)
    assert seen == {"spinal", "spinal cord"}
