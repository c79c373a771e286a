"""Somebody from the front desk changes the pages, and patients see it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.core.problems import KioskError
from kiosk.ui.editor.notice import NoticeWindow
from tests.editor_window import EditorDesk, edited
from tests.kiosk_window import ROOT, centre, opened, reachable, read_content, write_content

ONE = "en/01-first/01-one.md"
UNO = "es/01-first/01-one.md"


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[EditorDesk]:
    assert qapp
    with edited(write_content(tmp_path / "content"), tmp_path / "data") as desk:
        yield desk


def shown(desk: EditorDesk, path: str = ONE) -> str:
    """What stands in the folder that patients see."""
    return (desk.content / path).read_text(encoding="utf-8")


def test_a_sentence_is_mended_in_both_languages_and_the_kiosk_shows_it(desk: EditorDesk) -> None:
    desk.open("Page one")
    desk.put_cursor("whom to call](kiosk:contact).")
    desk.type(" Ask at the desk.")
    desk.pause()
    assert any("Ask at the desk." in text for text in desk.preview())
    desk.click("Language of the pages: Español")
    desk.pause()
    desk.put_cursor("Hola.")
    desk.type(" Pregunte aquí.")
    assert "Ask at the desk." not in shown(desk), "nothing reaches patients by itself"
    with opened(desk.content) as kiosk:
        desk.publish()
        assert "Patients see your changes now. The pages from before are kept under History." in desk.texts()
        kiosk.session.show_library(read_content(desk.content))
        kiosk.wake()
        kiosk.tap("First topic")
        kiosk.tap("Page one")
        assert any("Ask at the desk." in text for text in kiosk.texts())
        kiosk.session.change_language("es")
        kiosk.settle()
        assert any("Pregunte aquí." in text for text in kiosk.texts())


def test_a_broken_page_does_not_reach_patients_and_the_reason_leads_to_it(desk: EditorDesk) -> None:
    before = shown(desk)
    desk.open("Page one")
    desk.put_cursor("Read [the other topic](../02-second/01-other")
    desk.type("x")
    desk.open("Page two")
    desk.publish()
    assert "Patients still see the old pages. Mend this first:" in desk.texts()
    assert shown(desk) == before
    desk.click(next(words for words in desk.buttons() if words.startswith("Page one: ")))
    assert desk.editor.page_model.path == ONE
    desk.press("Ctrl+Z")
    desk.pause()
    assert desk.editor.bench.changed == ()


def test_title_and_summary_are_fields_and_nothing_else_in_the_file_changes(desk: EditorDesk) -> None:
    path = "en/01-first/03-three.md"
    (desk.content / path).write_bytes(b"\xef\xbb\xbf---\r\n# note\r\ntitle: Page three  # keep\r\n---\r\nShort.\r\n")
    desk.editor.bench.room.draft.refresh()
    desk.editor.bench.look_again()
    desk.open("Page three")
    desk.write_into("Title", "Three: new")
    desk.publish()
    assert (desk.content / path).read_bytes() == (
        b'\xef\xbb\xbf---\r\n# note\r\ntitle: "Three: new"  # keep\r\n---\r\nShort.\r\n'
    )


def test_undo_goes_back_step_by_step_across_pages(desk: EditorDesk) -> None:
    desk.open("Page three")
    desk.put_cursor("Short.")
    desk.type(" More.")
    desk.pause()
    desk.type(" Even more.")
    desk.open("Other page")
    desk.put_cursor("Other words.")
    desk.type(" Here.")
    desk.click("Undo")
    assert desk.written == "Other words.\n"
    desk.press("Ctrl+Z")
    assert desk.editor.page_model.path == "en/01-first/03-three.md"
    assert desk.written == "Short. More.\n"
    desk.click("Undo")
    assert desk.written == "Short.\n"
    desk.click("Redo")
    assert desk.written == "Short. More.\n"


def test_a_page_moves_with_the_buttons_and_with_the_mouse(desk: EditorDesk) -> None:
    def order() -> list[str]:
        return [row["title"] for row in desk.editor._rows if row["kind"] == "page" and row["section"] == "first"]

    desk.open("Page two")
    desk.click("Move up")
    assert order() == ["Page two", "Page one", "Page three"]
    desk.drag("Page three", "Page two")
    assert order() == ["Page three", "Page two", "Page one"]
    desk.publish()
    names = sorted(path.name for path in (desk.content / "en/01-first").iterdir())
    assert names == ["01-three.md", "02-two.md", "03-one.md", "index.md"]
    library = read_content(desk.content).library
    assert [page.id for page in library.editions[0].sections[0].pages] == ["first/three", "first/two", "first/one"]
    assert [page.id for page in library.edition("es").sections[0].pages] == ["first/three", "first/two", "first/one"]


def test_a_new_page_is_hidden_until_it_is_ready(desk: EditorDesk) -> None:
    desk.open("Page one")
    desk.click("New page")
    desk.type("Heat packs")
    desk.click("What kind of page?: A treatment")
    desk.click("Make it")
    assert desk.editor.page_model.path == "en/01-first/04-heat-packs.md"
    desk.pause()
    assert "Heat packs" in desk.preview(), "whoever writes sees it"
    desk.publish()
    desk.click("Close")
    assert "draft: true" in shown(desk, "en/01-first/04-heat-packs.md")
    assert read_content(desk.content).library.editions[0].page("first/heat-packs") is None
    desk.click("Hidden from patients, until it is ready")
    desk.publish()
    assert read_content(desk.content).library.editions[0].page("first/heat-packs") is not None


def test_a_translation_is_written_beside_its_original(desk: EditorDesk) -> None:
    desk.open("Other page")
    desk.click("Language of the pages: Español")
    assert "This page is not translated yet. Patients see it in the other language." in desk.texts()
    desk.click("Translate it now")
    desk.pause()
    assert desk.editor.page_model.path == "es/02-second/01-other.md"
    assert any("Other words." in text for text in desk.texts()), "the original can be read"
    desk.put_cursor("Other words.")
    desk.erase(len("Other words."))
    desk.type("Otras palabras.")
    desk.publish()
    assert "Otras palabras." in shown(desk, "es/02-second/01-other.md")


def test_words_are_replaced_in_all_pages_but_where_that_is_not_wanted(desk: EditorDesk) -> None:
    desk.press("Ctrl+F")
    desk.type("words")
    desk.write_into("Replace with", "sentences")
    rows = [words for words in desk.texts() if "<s>" in words]
    assert len(rows) == 2
    about = next(words for words in desk.names() if words.startswith("About these words"))
    desk.click(about)
    desk.click("Replace in 1 place")
    assert desk.editor.bench.manuscript.text("en/02-second/01-other.md").endswith("Other sentences.\n")
    assert "About these words" in desk.editor.bench.manuscript.text("en/about.md")


def test_an_old_version_comes_back_with_one_touch(desk: EditorDesk) -> None:
    before = shown(desk)
    desk.open("Page one")
    desk.put_cursor("Read ")
    desk.type("now ")
    desk.publish()
    desk.click("Close")
    desk.click("History")
    lines = [text for text in desk.texts() if "<u>" in text]
    assert any("> now<" in line for line in lines)
    first = next(words for words in desk.names() if words.endswith("How it began"))
    desk.click(first)
    desk.click("Show patients this version again")
    desk.pause()
    assert shown(desk) == before
    assert "Read [the" in desk.written


def test_the_buttons_write_the_signs(desk: EditorDesk) -> None:
    desk.open("Page three")
    desk.put_cursor("Short.")
    desk.click("Box")
    desk.click("A tip")
    assert desk.written == "Short.\n\n> [!tip] A tip\n> - One short point.\n"
    desk.type("Rest.")
    assert desk.written.endswith("> - Rest.\n"), "what stood there as an example is chosen, and typed over"
    desk.press("Home")
    desk.click("Link")
    desk.type("other")
    desk.click("Other page")
    assert "[Other page](../02-second/01-other.md)" in desk.written
    desk.pause()
    assert not [problem for problem in desk.editor.remark_model._get_rows() if problem["severe"]]


def test_a_remark_leads_to_its_sentence(desk: EditorDesk) -> None:
    long = "This is one long sentence that goes on and on, so that nobody who is in pain can read it to its end today."
    desk.open("Page three")
    desk.put_cursor("Short.")
    desk.type(f" {long}")
    desk.pause()
    remark = next(words for words in desk.names() if "words in one sentence" in words)
    desk.click(remark)
    assert desk.words.property("selectedText") == long
    assert any(text.startswith("School grade") or "words" in text for text in desk.texts())


def test_a_draft_that_was_left_is_offered(qapp: object, tmp_path: Path) -> None:
    assert qapp
    content = write_content(tmp_path / "content")
    with edited(content, tmp_path / "data") as desk:
        desk.open("Page three")
        desk.put_cursor("Short.")
        desk.type(" Unfinished")
    with edited(content, tmp_path / "data") as desk:
        assert "Here are changes from last time that patients do not see yet (1 file)." in desk.texts()
        desk.click("Go on with them")
        desk.open("Page three")
        assert desk.written == "Short. Unfinished\n"
        desk.press("Ctrl+S")
        desk.click("Throw my changes away")
        desk.pause()
        assert desk.written == "Short.\n"
        assert desk.editor.bench.changed == ()


def test_a_second_editor_is_told_who_has_the_pages(desk: EditorDesk, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="is editing these pages now"):
        EditorDesk(desk.content, tmp_path / "other")
    with pytest.raises(KioskError, match="está cambiando estas páginas ahora"):
        EditorDesk(desk.content, tmp_path / "other", interface="es")


def test_whoever_starts_it_from_a_menu_is_told_in_a_window(qapp: object) -> None:
    assert qapp
    notice = NoticeWindow("alguien está cambiando estas páginas ahora.", "es")
    closed = QSignalSpy(notice.closed)
    assert QTest.qWaitForWindowExposed(notice.window)
    button = next(item for item in reachable(notice.window) if item.property("text") == "Cerrar")
    QTest.mouseClick(notice.window, Qt.MouseButton.LeftButton, pos=centre(button))
    assert closed.count() == 1
    notice.close()


def test_a_page_that_somebody_changed_in_the_folder_is_asked_about(desk: EditorDesk) -> None:
    desk.open("Page three")
    desk.put_cursor("Short.")
    desk.type(" Mine.")
    (desk.content / "en/01-first/03-three.md").write_text("---\ntitle: Page three\n---\nTheirs.\n")
    desk.publish()
    assert "Somebody changed these pages in the folder meanwhile. Which ones shall patients see?" in desk.texts()
    assert shown(desk, "en/01-first/03-three.md").endswith("Theirs.\n")
    desk.click("Mine, from here")
    desk.click("Show to patients")
    assert shown(desk, "en/01-first/03-three.md").endswith("Short. Mine.\n")


def test_the_editor_speaks_spanish(qapp: object, tmp_path: Path) -> None:
    assert qapp
    with edited(write_content(tmp_path / "content"), tmp_path / "data", interface="es") as desk:
        assert "Mostrar a los pacientes" in desk.texts()
        assert "Next page" in desk.preview(), "the page beside is in its own language"
        desk.click("Idioma del editor: EN")
        assert "Show to patients" in desk.texts()


def test_a_picture_from_the_computer_is_kept_and_shown_with_its_words(desk: EditorDesk, tmp_path: Path) -> None:
    Image.new("RGB", (3000, 1500), "navy").save(tmp_path / "My Photo.jpg")
    desk.open("Page three")
    desk.put_cursor("Short.")
    desk.click("Picture")
    desk.editor.gallery_model.offer(QUrl.fromLocalFile(str(tmp_path / "My Photo.jpg")))
    desk.settle()
    assert not desk.enabled("Put it into the page"), "without words for those who cannot see it, it goes nowhere"
    desk.write_into("What is seen on it? For people who cannot see the picture (needed)", "A dark wall")
    desk.click("Put it into the page")
    desk.pause()
    assert desk.written == "Short.\n\n![A dark wall](../../images/my-photo.jpg)\n"
    desk.publish()
    with Image.open(desk.content / "images" / "my-photo.jpg") as picture:
        assert picture.size == (2000, 1000)
    page = read_content(desk.content).library.editions[0].page("first/three")
    assert page is not None
    assert len(page.blocks) == 2


def test_a_page_is_deleted_and_brought_back(desk: EditorDesk) -> None:
    desk.open("Page three")
    desk.click("Delete page")
    desk.click("Delete page")
    assert "Page three" not in desk.buttons()
    assert desk.editor.page_model.path == "en/01-first/02-two.md"
    desk.click("Undo")
    assert desk.written == "Short.\n"


def test_a_section_is_made_and_filled(desk: EditorDesk) -> None:
    desk.click("New page")
    desk.type("Third topic")
    desk.click("What kind of page?: A whole section")
    desk.click("Make it")
    assert desk.editor.page_model.path == "en/03-third-topic/index.md"
    desk.click("New page")
    desk.type("Its page")
    desk.click("Make it")
    assert desk.editor.page_model.path == "en/03-third-topic/01-its-page.md"
    desk.click("Undo")
    desk.click("Undo")
    assert desk.editor.page_model.path == "en/01-first/01-one.md", "what was open is gone"


def test_a_translation_is_said_to_hold(desk: EditorDesk) -> None:
    desk.open("Page one")
    desk.click("Language of the pages: Español")
    desk.pause()
    desk.click("Show the original")
    desk.click("Both say the same")
    assert "translates: " in desk.editor.bench.manuscript.text(UNO)
    desk.pause()
    assert not [row for row in desk.editor.remark_model._get_rows() if "translation" in row["text"].lower()]


def test_the_lines_at_the_top_can_be_mended_by_hand(desk: EditorDesk) -> None:
    desk.open("Page three")
    desk.click("More: icon, colour, review, questions, sources")
    desk.click("Show everything as it is typed")
    desk.put_cursor("title: ")
    desk.type("[")
    desk.pause()
    said = "The lines at the top of this page cannot be read. Show everything as it is typed, and mend them there."
    assert said in desk.texts()
    desk.erase(1)
    desk.pause()
    assert said not in desk.texts()
    assert desk.written.startswith("---\ntitle: Page three\n")


TYPIST = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from tests.editor_window import EditorDesk

application = QGuiApplication([])
desk = EditorDesk(Path(sys.argv[1]), Path(sys.argv[2]), executor=ThreadPoolExecutor(1))
desk.editor.open("en/01-first/03-three.md")
desk.put_cursor("Short.")
letters = iter("abcdefghijklmnopqrstuvwxyz" * 20)

def key():
    letter = next(letters, "")
    if not letter:
        print("nothing of it was kept", flush=True)
    desk.type(letter)
    if "efgh" in (desk.editor.bench.room.draft.folder / "en/01-first/03-three.md").read_text():
        print("on the disk", flush=True)

timer = QTimer(interval=20)
timer.timeout.connect(key)
timer.start()
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_killed_in_the_midst_of_typing_the_draft_is_there_again(qapp: object, tmp_path: Path) -> None:
    assert qapp
    content = write_content(tmp_path / "content")
    command = [sys.executable, "-c", TYPIST, str(content), str(tmp_path / "data")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:  # noqa: S603
        assert process.stdout
        said = process.stdout.readline()
        process.kill()
    assert said == "on the disk\n", "it is kept while somebody types without a pause"
    assert shown_three(content) == "Short.\n"
    with edited(content, tmp_path / "data") as desk:
        assert "Here are changes from last time that patients do not see yet (1 file)." in desk.texts()
        desk.click("Go on with them")
        desk.open("Page three")
        assert desk.written.startswith("Short.abcdefgh")


def shown_three(content: Path) -> str:
    return (content / "en/01-first/03-three.md").read_text(encoding="utf-8").rpartition("---\n")[2]


def test_a_kiosk_without_a_keyboard_has_one_on_the_screen(desk: EditorDesk) -> None:
    desk.open("Page three")
    desk.put_cursor("Short.")
    desk.click("Keyboard")
    desk.click("Space")
    desk.click("Capital letter")
    for key in ("H", "i", "Space", "Delete", "."):
        desk.click(key)
    assert desk.written == "Short. Hi.\n"
    desk.click("Language of the pages: Español")
    assert "ñ" in desk.buttons()
    desk.click("Find and replace")
    assert "Keyboard" not in desk.buttons(), "what is behind a sheet cannot be touched"
    desk.click("u")
    assert desk.field("Find").property("text") == "u", "but the letters can"


@pytest.mark.parametrize(("size", "aside"), [((1366, 768), True), ((1080, 1920), False)])
def test_the_original_stands_beside_the_words_where_there_is_room(
    qapp: object, tmp_path: Path, size: tuple[int, int], *, aside: bool
) -> None:
    assert qapp
    with edited(write_content(tmp_path / "content"), tmp_path / "data", size=size) as desk:
        if "Pages" in desk.buttons():
            desk.click("Pages")
        desk.open("Page one")
        desk.click("Language of the pages: Español")
        desk.pause()
        desk.click("Show the original")
        original = next(item for item in desk.items() if item.objectName() == "original")
        one, other = (item.mapRectToScene(item.boundingRect()) for item in (original, desk.words))
        assert (one.right() < other.left()) is aside
        assert (one.top() < other.top()) is True


def test_what_a_full_disk_did_not_take_is_neither_lost_nor_shown_by_halves(
    desk: EditorDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[bool] = []
    desk.editor.left.connect(lambda: left.append(True))
    desk.open("Page three")
    desk.put_cursor("Short.")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        desk.type(" And sweet.")
        desk.pause()
        assert any("is lost if you leave now. The disk is full." in text for text in desk.texts())
        desk.click("Try again")
        assert desk.editor.publish_model.unkept
        desk.editor.publish_model.publish()
        assert desk.editor.publish_model.unkept
        assert shown_three(desk.content) == "Short.\n", "nothing is shown of what is not kept"
    desk.click("Try again")
    assert shown_three(desk.content) == "Short.\n", "to keep is not to show"
    assert (desk.editor.bench.room.draft.folder / "en/01-first/03-three.md").read_text().endswith("Short. And sweet.\n")
    desk.editor.publish_model.publish()
    assert shown_three(desk.content) == "Short. And sweet.\n"
    assert left == []


def test_what_is_kept_later_is_no_longer_said_to_be_lost(desk: EditorDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.open("Page three")
    desk.put_cursor("Short.")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        desk.type(" And sweet.")
        desk.pause()
    desk.click("Close")
    assert desk.editor.publish_model.unkept
    desk.put_cursor("And sweet.")
    desk.type(" Again.")
    desk.pause()
    assert not desk.editor.publish_model.unkept
    desk.click("Show to patients (1)")
    assert "These pages changed. Patients will see all of them at once:" in desk.texts()


def test_nobody_leaves_what_is_not_kept_without_being_told(desk: EditorDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bool] = []
    desk.editor.left.connect(lambda: left.append(True))
    desk.open("Page three")
    desk.put_cursor("Short.")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        desk.type(" And sweet.")
        desk.editor.leave()
        assert left == []
        assert desk.editor.publish_model.unkept
        desk.editor.leave()
        assert left == [True]


def full(_handle: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
