"""What somebody hears who does not see the screen, with the real accessibility tree."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.tour.spoken import Part, read
from tests.kiosk_window import SMALL, Kiosk, opened, write_content


def parts(kiosk: Kiosk) -> Mapping[str, Part]:
    kiosk.settle()
    return {part.name: part for part in read(kiosk.window)}


def said(kiosk: Kiosk) -> str:
    kiosk.settle()
    [announcer] = [item for item in kiosk.items() if item.property("said") is not None]
    return str(announcer.property("said"))


def test_a_page_is_told_by_name_role_and_state(shipped: Kiosk) -> None:
    shipped.window.resize(1920, 1080)
    shipped.wake()
    shipped.session.open_page("causes/disc-again")
    told = parts(shipped)
    assert told["The disc slips again"].role is QAccessible.Role.Heading
    assert told["Scar tissue"].role is QAccessible.Role.Button
    picture = [part for part in told.values() if part.role is QAccessible.Role.Graphic]
    assert len(picture) == 1
    assert picture[0].name
    chosen = [part.name for part in read(shipped.window) if part.checked]
    assert chosen == ["The disc slips again"], "the list tells which page is being read"
    assert all("<" not in name and "&" not in name for name in told)


def test_lists_tell_their_numbers_and_links_are_links(shipped: Kiosk) -> None:
    shipped.wake()
    shipped.session.open_page("causes/disc-again")
    told = parts(shipped)
    roles = {part.role for part in told.values()}
    assert QAccessible.Role.ListItem in roles
    assert told["See how the cause is found"].role in {QAccessible.Role.Link, QAccessible.Role.Button}


def test_choices_tell_whether_they_are_taken(small: Kiosk) -> None:
    small.wake()
    small.tap("Easier to use")
    before = parts(small)
    assert (before["Light"].checked, before["Dark"].checked) == (True, False)
    small.tap("Dark")
    after = parts(small)
    assert (after["Light"].checked, after["Dark"].checked) == (False, True)


def test_what_changes_is_announced(small: Kiosk) -> None:
    small.wake()
    assert said(small) == "Your back"
    small.tap("First topic")
    assert said(small) == "First topic"
    small.tap("Page one")
    assert said(small) == "Page one"
    small.tap("Text size")
    assert said(small) == "Large text"
    small.tap("Easier to use")
    assert said(small) == "Easier to use"
    small.show("Yellow on black")
    small.tap("Yellow on black")
    assert said(small) == "Yellow on black"
    small.tap("Back")
    assert said(small) == "Page one"
    small.tap("Español")
    assert said(small) == "Página uno"
    small.ask_whether_anybody_is_there()
    assert said(small).startswith("¿Sigue leyendo?")


def test_what_comes_of_typing_is_announced(small: Kiosk) -> None:
    small.wake()
    small.finder.open()
    small.finder.write("three")
    assert said(small) == "1 page found"
    small.finder.clear()
    small.finder.write("page")
    assert said(small).endswith(" pages found")
    small.finder.clear()
    small.finder.write("qzxw")
    assert said(small) == "Nothing found"


def test_what_comes_of_an_answer_is_announced(tmp_path: Path, qapp: object) -> None:
    assert qapp
    quiz = "---\ntitle: Quiz\n---\n> [!quiz] Is it so?\n> - [ ] Wrong one\n> - [x] Right one\n>\n> That is why.\n"
    with opened(write_content(tmp_path, {**SMALL, "en/01-first/03-three.md": quiz})) as kiosk:
        kiosk.wake()
        kiosk.session.open_page("first/three")
        kiosk.settle()
        kiosk.tap("Wrong one")
        assert "That is why." in said(kiosk)
        kiosk.tap("Contact")
        kiosk.tap("Back")
        assert said(kiosk) == "Quiz"


def test_who_comes_to_a_screen_is_told_even_if_the_last_one_had_the_same_heading(small: Kiosk) -> None:
    small.settle()
    [announcer] = [item for item in small.items() if item.property("said") is not None]
    assert said(small) == "Your back", "the invitation has the name of the first screen"
    announcer.setProperty("said", "")
    small.wake()
    assert said(small) == "Your back"


def test_the_words_in_view_are_told_wherever_keys_scroll_to(shipped: Kiosk) -> None:
    """Headings, lists and pictures, too; a screen reader would leave some out by itself."""
    shipped.wake()
    shipped.session.help()
    shipped.settle()
    heard: list[str] = []
    while len(heard) < 2 or heard[-1] != heard[-2]:
        shipped.press(Qt.Key.Key_Down)
        if shipped.focused != "pane":
            break
        told = QAccessible.queryAccessibleInterface(shipped.window.activeFocusItem())
        assert told.text(QAccessible.Text.Name) == "Words on this screen"
        assert told.state().focused
        heard.append(told.text(QAccessible.Text.Description))
    assert "Get help now" in heard[0]
    assert "Get help now" not in heard[-1]
    assert any("You leak urine or stool" in words for words in heard), heard


def test_every_part_of_the_invitation_is_told(small: Kiosk) -> None:
    told = parts(small)
    assert {"Touch to begin", "Toque para empezar", "Your back", "Su espalda", "Test clinic"} <= told.keys()
    assert told["Toque para empezar"].role is QAccessible.Role.Button
