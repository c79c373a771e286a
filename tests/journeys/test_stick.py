"""New pages from a stick, and back to the old ones: in a locked kiosk, with real touches and keys."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path
from threading import Event
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from PySide6.QtCore import Qt

from kiosk.core.drafting.draft import Draft
from kiosk.core.versions import Versions, swap
from kiosk.services.own_thread import OwnThread
from kiosk.services.volumes import Volume
from kiosk.ui.gate import AREA_PATIENCE
from kiosk.ui.staff.stick.sticks import Sticks
from tests.kiosk_window import SMALL, Kiosk, opened, write_content
from tests.staff import Clinic, enter

ONE, THREE = "en/01-first/01-one.md", "en/01-first/03-three.md"
NEW = "---\ntitle: Page one\n---\nBrand new words.\n"
COMING = {name: text for name, text in SMALL.items() if name != THREE} | {
    ONE: NEW,
    "en/02-second/02-walk.md": "---\ntitle: Walking\n---\nWalk a little.\n",
}


class Reception(Clinic):
    """Somebody with a stick."""

    def __init__(self, folder: Path) -> None:
        super().__init__(write_content(folder / "content"), folder / "data")
        self.stick = folder / "STICK"

    def plug_in(self) -> None:
        self.stick.mkdir(exist_ok=True)
        self.sticks[:] = [Volume("STICK", self.stick)]
        self.look()

    def pull_out(self) -> None:
        self.sticks.clear()
        shutil.rmtree(self.stick)
        self.look()

    def look(self) -> None:
        """The time passes after which the page looks again."""
        if self.page.finder.watching:
            self.page.finder.look()
        if self.kiosk is not None:
            self.kiosk.settle()

    @property
    def page(self) -> Sticks:
        assert self.desk is not None
        return self.desk.sticks

    def text(self, path: str) -> str:
        file = self.content / path
        return file.read_text(encoding="utf-8") if file.exists() else ""

    @property
    def copies(self) -> list[Path]:
        return [path for path in (self.data / "arrivals").rglob("*") if path.is_file()]

    def zip(self, name: str, files: Sequence[tuple[str, str | bytes]]) -> None:
        self.stick.mkdir(exist_ok=True)
        with ZipFile(self.stick / name, "w", ZIP_DEFLATED) as archive:
            for path, data in files:
                archive.writestr(path, data)


@pytest.fixture
def reception(tmp_path: Path) -> Reception:
    return Reception(tmp_path)


@pytest.fixture
def kiosk(qapp: object, reception: Reception) -> Iterator[Kiosk]:
    assert qapp
    with reception.open() as kiosk:
        enter(kiosk)
        kiosk.tap("Pages from a stick")
        yield kiosk


def says(kiosk: Kiosk, words: str) -> bool:
    return any(words in text for text in kiosk.texts())


def roll(kiosk: Kiosk, words: str) -> None:
    """Scroll with a finger until this button is in reach, and touch it."""
    for _ in range(20):
        if words in kiosk.buttons():
            break
        kiosk.flick.setProperty("contentY", kiosk.scrolled + 150)
        kiosk.settle()
    kiosk.tap(words)


def test_a_folder_comes_in_page_by_page_and_goes_back_with_one_touch(kiosk: Kiosk, reception: Reception) -> None:
    assert says(kiosk, "Plug a USB stick into the computer.")
    write_content(reception.stick / "spring", COMING)
    reception.plug_in()
    kiosk.tap("spring")
    assert {"Changed: 1", "New: 1", "Gone: 1"} <= set(kiosk.buttons())
    assert says(kiosk, "As before: 12")
    assert says(kiosk, "one that patients see now is not among them: it would go.")
    assert reception.text(ONE) == SMALL[ONE], "nothing changes before somebody says so"
    kiosk.tap("Gone: 1")
    roll(kiosk, "Page three")
    assert says(kiosk, "Short.")
    kiosk.tap("Back")
    roll(kiosk, "Changed: 1")
    roll(kiosk, "Page one")
    assert {"Brand new words."} <= {text.replace("<u><b>", "").replace("</b></u>", "") for text in kiosk.texts()}
    kiosk.tap("Look at the page")
    assert says(kiosk, "Patients do not see this yet.")
    assert says(kiosk, "Brand new words.")
    kiosk.tap("Back to the staff area")
    kiosk.tap("Back")


def test_pages_that_came_go_back_with_one_touch(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick / "spring", COMING)
    reception.plug_in()
    kiosk.tap("spring")
    kiosk.tap("Show them to patients")
    assert says(kiosk, "Patients see the new pages now.")
    assert reception.text(ONE) == NEW
    assert not reception.text(THREE)
    assert reception.copies == []
    assert [version.maker for version in Versions(reception.content, reception.data).all()] == ["stick", "first"]
    roll(kiosk, "Show these again")
    assert says(kiosk, "Patients see the pages from before again.")
    assert (reception.text(ONE), reception.text(THREE)) == (SMALL[ONE], SMALL[THREE])
    kiosk.tap("Close")
    kiosk.wake()
    kiosk.tap("First topic")
    assert "Page three" in kiosk.buttons()


def test_patients_see_what_came_in_a_zip(kiosk: Kiosk, reception: Reception) -> None:
    reception.zip("spring.zip", [(f"content/{name}", text) for name, text in COMING.items()])
    reception.plug_in()
    kiosk.tap("spring.zip")
    reception.pull_out()
    kiosk.tap("Show them to patients")
    kiosk.tap("Close")
    kiosk.wake()
    kiosk.tap("Second topic")
    assert "Walking" in kiosk.buttons()


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        (("../../escaped.md", "x"), "../../escaped.md leads out of its folder"),
        (("images/bomb.svg", bytes(9_000_000)), "images/bomb.svg is packed so tightly"),
        (("more.zip", b"PK"), "another zip inside: more.zip"),
        (("en/ONE.MD", "x"), "differ only in capitals"),
    ],
)
def test_a_zip_that_is_not_safe_is_refused_in_words(
    kiosk: Kiosk, reception: Reception, odd: tuple[str, str | bytes], said: str
) -> None:
    twin = [("en/one.md", "x")] if odd[0] == "en/ONE.MD" else []
    reception.zip("bad.zip", [*COMING.items(), *twin, odd])
    reception.plug_in()
    kiosk.tap("bad.zip")
    assert says(kiosk, "Nothing was changed:")
    assert says(kiosk, said)
    assert reception.text(ONE) == SMALL[ONE]
    assert reception.copies == []
    assert not list(reception.data.parent.rglob("escaped.md"))


def test_a_stick_pulled_out_half_way_loses_nothing(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick / "spring", COMING)
    reception.plug_in()

    def pull(done: int, _of: int) -> None:
        if done == 3:
            shutil.rmtree(reception.stick)

    reception.page.delivery._copied.connect(pull)
    kiosk.tap("spring")
    assert says(kiosk, "the stick was pulled out too early")
    assert reception.copies == []
    assert reception.text(ONE) == SMALL[ONE]
    reception.sticks.clear()
    reception.look()
    assert says(kiosk, "Plug a USB stick into the computer.")


def test_a_mistake_keeps_all_of_it_from_patients(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick, {**COMING, ONE: "---\ntitle: Page one\n---\n[gone](gone.md)\n"})
    reception.plug_in()
    kiosk.tap("STICK")
    assert says(kiosk, "This cannot be shown to patients: there is a mistake in it.")
    assert says(kiosk, '"gone.md", which is not there')
    assert f"{ONE}:4" in kiosk.texts()
    assert "Show them to patients" not in kiosk.buttons()
    reception.page.delivery.apply()
    assert reception.text(ONE) == SMALL[ONE], "not even where somebody finds a way to ask for it"
    kiosk.tap("Español")
    assert says(kiosk, "Esto no se puede mostrar a los pacientes")
    kiosk.tap("No tomar nada")
    assert reception.copies == []


def test_settings_on_the_stick_are_told_in_words_and_not_as_a_computer_says_them(
    kiosk: Kiosk, reception: Reception
) -> None:
    own = SMALL["kiosk.toml"] + '\n[usage]\ncount = true\n[look]\ntheme = "dark"\n'
    (reception.content / "kiosk.toml").write_text(own, encoding="utf-8")
    write_content(reception.stick, {**COMING, "kiosk.toml": own.replace("true", "false").replace("dark", "contrast")})
    reception.plug_in()
    kiosk.tap("STICK")
    assert says(kiosk, "Here: on")
    assert says(kiosk, "On the stick: off")
    assert says(kiosk, "On the stick: yellow on black")


def test_this_clinics_settings_stay_unless_somebody_takes_the_others(kiosk: Kiosk, reception: Reception) -> None:
    other = SMALL["kiosk.toml"].replace("0199", "0111")
    write_content(reception.stick, {**COMING, "kiosk.toml": other})
    reception.plug_in()
    kiosk.tap("STICK")
    kiosk.tap("Show them to patients")
    assert reception.text("kiosk.toml") == SMALL["kiosk.toml"]
    kiosk.tap("STICK")
    assert says(kiosk, "On the stick: 555-010-0111")
    roll(kiosk, "Take those from the stick")
    kiosk.flick.setProperty("contentY", 0)
    kiosk.settle()
    kiosk.tap("Show them to patients")
    assert reception.text("kiosk.toml") == other


def test_the_same_pages_need_no_step(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick)
    reception.plug_in()
    kiosk.tap("STICK")
    assert says(kiosk, "These are the pages that patients see already.")
    assert "Show them to patients" not in kiosk.buttons()


def test_notes_of_the_checker_can_be_read_and_left_by_key(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick, COMING)
    reception.plug_in()
    kiosk.tap("STICK")
    note = next(item for item in kiosk.items() if str(item.property("text")).startswith("Notes of the checker:"))
    roll(kiosk, str(note.property("text")))
    assert says(kiosk, "Nobody has checked the facts yet.")
    kiosk.press(Qt.Key.Key_Escape)
    assert reception.page.property("view") == "report"
    kiosk.press(Qt.Key.Key_Escape)
    assert reception.page.property("view") == "list"
    assert reception.copies == []
    kiosk.press(Qt.Key.Key_Escape)
    assert reception.desk is not None
    assert reception.desk.property("place") == "overview"


def test_who_goes_away_leaves_no_copy(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick, COMING)
    reception.plug_in()
    kiosk.tap("STICK")
    assert reception.copies
    for seconds in (AREA_PATIENCE.warn_after, AREA_PATIENCE.warn_for):
        kiosk.time.seconds += seconds
        kiosk.gate.clock.check()
        kiosk.settle()
    assert not kiosk.gate.busy
    assert reception.copies == []
    assert reception.text(ONE) == SMALL[ONE]


def test_what_a_power_cut_left_goes_when_staff_come_in(qapp: object, reception: Reception) -> None:
    assert qapp
    write_content(reception.stick, COMING)
    with reception.open() as kiosk:
        enter(kiosk)
        kiosk.tap("Pages from a stick")
        reception.plug_in()
        kiosk.tap("STICK")
        kept = shutil.copytree(reception.data / "arrivals", reception.data / "kept")
    shutil.copytree(kept, reception.data / "arrivals", dirs_exist_ok=True)
    assert reception.copies
    with reception.open() as kiosk:
        enter(kiosk)
        assert reception.copies == []


def test_who_edits_the_pages_elsewhere_is_not_overtaken(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick, COMING)
    reception.plug_in()
    kiosk.tap("STICK")
    editor = Draft(reception.content, reception.data)
    assert editor.take()
    kiosk.tap("Show them to patients")
    assert says(kiosk, "somebody is editing the pages:")
    assert reception.text(ONE) == SMALL[ONE]
    editor.release()
    kiosk.tap("STICK")
    kiosk.tap("Show them to patients")
    assert reception.text(ONE) == NEW


def test_a_change_by_hand_meanwhile_is_not_overwritten(kiosk: Kiosk, reception: Reception) -> None:
    write_content(reception.stick, COMING)
    reception.plug_in()
    kiosk.tap("STICK")
    write_content(reception.content, {ONE: "---\ntitle: By hand\n---\nBy hand.\n"})
    kiosk.tap("Show them to patients")
    assert says(kiosk, "at the same moment. Look at the stick again.")
    assert "By hand." in reception.text(ONE)


def test_a_content_folder_that_cannot_be_written_is_told(
    kiosk: Kiosk, reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_content(reception.stick, COMING)
    reception.plug_in()
    kiosk.tap("STICK")

    def deny(*_given: object) -> None:
        raise PermissionError(13, "Permission denied", str(reception.content))

    monkeypatch.setattr(swap, "_prepare", deny)
    kiosk.tap("Show them to patients")
    assert says(kiosk, "the kiosk may not write into the content folder.")
    assert reception.text(ONE) == SMALL[ONE]


def test_sticks_are_looked_for_only_while_the_page_is_open(kiosk: Kiosk, reception: Reception) -> None:
    assert reception.page.finder.watching
    reception.plug_in()
    assert says(kiosk, "There are no pages on STICK.")
    kiosk.tap("Overview")
    assert not reception.page.finder.watching
    kiosk.tap("Pages from a stick")
    assert reception.page.finder.watching
    kiosk.tap("Close")
    enter(kiosk)
    assert not reception.page.finder.watching


def test_without_the_pin_nothing_looks_at_a_stick(qapp: object, tmp_path: Path) -> None:
    assert qapp
    reception = Reception(tmp_path)
    asked: list[str] = []

    class Sticks(list[Volume]):
        def __iter__(self) -> Iterator[Volume]:
            asked.append("sticks")
            return super().__iter__()

    reception.sticks = Sticks([Volume("STICK", reception.stick)])
    write_content(reception.stick, COMING)
    with opened(reception.content, data=reception.data, furnish=reception.furnish, locked=True) as kiosk:
        kiosk.wake()
        assert "Pages from a stick" not in kiosk.buttons()
        assert kiosk.gate.room is None
    assert asked == []
    assert reception.text(ONE) == SMALL[ONE]


class Hanging(Reception):
    """Somebody whose stick answers nothing before it `wakes`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.wakes, self.asked_it = Event(), Event()
        self.threads: list[OwnThread] = []

    def stick_thread(self) -> Executor:
        self.threads.append(OwnThread("sticks"))
        return self.threads[-1]

    def volumes(self) -> Sequence[Volume]:
        self.asked_it.set()
        assert self.wakes.wait(60)
        return (Volume("STICK", self.stick),)


def test_a_stick_that_hangs_keeps_nobody_out_and_nobody_in(
    qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert qapp
    reception = Hanging(tmp_path)
    with reception.open() as kiosk:
        for _ in range(2):
            enter(kiosk)
            kiosk.tap("Pages from a stick")
            assert reception.asked_it.wait(10)
            reception.asked_it.clear()
            kiosk.tap("Settings")
            reception.page.finder.look()
            look_for_pictures(reception)
            kiosk.tap("Close")
            assert not kiosk.gate.busy
        reception.wakes.set()
        for thread in reception.threads:
            thread.shutdown()
        kiosk.settle()
        kiosk.wake()
        assert "First topic" in kiosk.buttons(), "patients hear nothing of it"
    assert not caplog.records, "nor does the log"


def look_for_pictures(reception: Hanging) -> None:
    """On the stick, in the editor; and go away again."""
    assert reception.kiosk is not None
    assert reception.desk is not None
    reception.kiosk.tap("Change the pages")
    writing = reception.desk.writing
    writing.open(reception.kiosk.window, 4.0, "light")
    reception.kiosk.settle()
    reception.kiosk.settle()
    editor = writing._get_editor()
    assert editor is not None
    editor.gallery_model.look()
    editor.gallery_model.choose(str(reception.stick / "x.png"))
    reception.kiosk.settle()
    assert editor.gallery_model._get_offered() == "", "nothing is known of it yet"
    writing.back()
    reception.kiosk.settle()
    assert reception.desk.place == "overview"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems allow no such names")
def test_names_that_are_none_are_shown_and_can_be_touched(kiosk: Kiosk, reception: Reception) -> None:
    reception.stick.mkdir()
    write_content(reception.stick / os.fsdecode(b"na\xffme"), COMING)
    (reception.stick / os.fsdecode(b"dam\xff\naged.zip")).write_bytes(b"no zip")
    write_content(reception.stick / "spring\N{RIGHT-TO-LEFT OVERRIDE}gnirps", COMING)
    reception.plug_in()
    kiosk.tap("dam\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}aged.zip")
    assert says(kiosk, "Nothing was changed: dam\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}aged.zip is damaged.")
    assert "spring\N{REPLACEMENT CHARACTER}gnirps" in kiosk.buttons()
    roll(kiosk, "na\N{REPLACEMENT CHARACTER}me")
    roll(kiosk, "Show them to patients")
    assert reception.text(ONE) == NEW
