"""What people read is counted where the clinic wants it, shown, saved, and erased: with real touches."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QPoint
from PySide6.QtGui import QAccessible

from kiosk.core.usage.counting import Kind, Thing
from kiosk.core.usage.store import UsageStore
from kiosk.services.volumes import Volume
from kiosk.tour import spoken
from tests.kiosk_window import SMALL, Kiosk, write_content
from tests.staff import Clinic, enter
from tests.visits import walk_away

ON = SMALL["kiosk.toml"] + "[usage]\ncount = true\n"
ONE = Thing(Kind.PAGE, "first/one")


def clinic(folder: Path, settings: str) -> Clinic:
    return Clinic(write_content(folder / "content", {**SMALL, "kiosk.toml": settings}), folder / "data")


@pytest.fixture
def counting(qapp: object, tmp_path: Path) -> Clinic:
    assert qapp
    return clinic(tmp_path, ON)


@pytest.fixture
def kiosk(counting: Clinic) -> Iterator[Kiosk]:
    with counting.open() as kiosk:
        yield kiosk


def kept(clinic: Clinic) -> dict[Thing, int]:
    """Of today."""
    return {thing: visits for (_day, thing), visits in clinic.usage.read(clinic.now.date(), clinic.now.date()).items()}


def read_page_one(kiosk: Kiosk) -> None:
    kiosk.wake()
    kiosk.tap("First topic")
    kiosk.tap("Page one")


def says(kiosk: Kiosk, words: str) -> bool:
    return any(words in text for text in kiosk.texts())


def told(kiosk: Kiosk) -> list[str]:
    """The bars, as screen readers hear them."""
    return [part.name for part in spoken.read(kiosk.window) if part.role is QAccessible.Role.Graphic]


def roll(kiosk: Kiosk, words: str) -> None:
    """Scroll with a finger until this button is in reach, and touch it."""
    for _ in range(20):
        if words in kiosk.buttons():
            break
        kiosk.swipe(QPoint(900, 600), QPoint(900, 450))
        QMetaObject.invokeMethod(kiosk.flick, "cancelFlick")
        kiosk.settle()
    kiosk.tap(words)


def test_a_visit_counts_once_whatever_was_done_in_it(kiosk: Kiosk, counting: Clinic) -> None:
    read_page_one(kiosk)
    kiosk.tap("Home")
    kiosk.tap("First topic")
    kiosk.tap("Page one")
    kiosk.tap("Text size")
    kiosk.tap("Español")
    assert kept(counting) == {}, "nothing is kept before the visit is over"
    assert not (counting.data / "usage.db").exists()
    walk_away(kiosk)
    assert kept(counting) == {
        Thing(Kind.VISIT): 1,
        ONE: 1,
        Thing(Kind.LANGUAGE, "en"): 1,
        Thing(Kind.LANGUAGE, "es"): 1,
        Thing(Kind.TEXT_SIZE, "normal"): 1,
        Thing(Kind.TEXT_SIZE, "large"): 1,
    }
    kiosk.wake()
    walk_away(kiosk)
    assert kept(counting)[Thing(Kind.VISIT)] == 2


def test_without_the_setting_nothing_is_counted(qapp: object, tmp_path: Path) -> None:
    assert qapp
    quiet = clinic(tmp_path, SMALL["kiosk.toml"])
    with quiet.open() as kiosk:
        before = sorted(quiet.data.iterdir())
        read_page_one(kiosk)
        walk_away(kiosk)
        assert sorted(quiet.data.iterdir()) == before
        enter(kiosk)
        kiosk.tap("What people read")
        assert says(kiosk, "Counting is switched off.")
        kiosk.tap("Open the settings")
        roll(kiosk, "Count what people read")
        kiosk.tap("Save")
        kiosk.tap("Close")
        read_page_one(kiosk)
        walk_away(kiosk)
    assert kept(quiet)[ONE] == 1
    assert "[usage]\ncount = true" in (quiet.content / "kiosk.toml").read_text("utf-8")


def test_staff_are_not_counted_but_who_was_there_before_is(kiosk: Kiosk, counting: Clinic) -> None:
    read_page_one(kiosk)
    enter(kiosk)
    before = kept(counting)
    assert before[ONE] == 1
    for place in ("Problems", "Settings", "Overview"):
        kiosk.tap(place)
    kiosk.session.open_page("first/two")  # no touch can do that here
    kiosk.tap("Close")
    assert kept(counting) == before


def test_what_is_switched_off_in_the_middle_of_a_visit_forgets_it(kiosk: Kiosk, counting: Clinic) -> None:
    read_page_one(kiosk)
    write_content(counting.content, {"kiosk.toml": SMALL["kiosk.toml"]})
    counting.reload()
    kiosk.tap("Home")
    write_content(counting.content, {"kiosk.toml": ON})
    counting.reload()
    walk_away(kiosk)
    assert kept(counting) == {Thing(Kind.VISIT): 1}


def test_the_end_of_the_kiosk_counts_the_visit_it_ends(counting: Clinic) -> None:
    with counting.open() as kiosk:
        read_page_one(kiosk)
    assert kept(counting)[ONE] == 1


def test_nothing_of_a_visit_but_the_counts_reaches_the_disk(kiosk: Kiosk, counting: Clinic) -> None:
    kiosk.wake()
    kiosk.finder.open()
    kiosk.finder.write("quokka")
    kiosk.settle()
    kiosk.session.follow("https://www.example.org/quokka")
    kiosk.session.open_page("first/one")
    walk_away(kiosk)
    assert {file.name for file in counting.data.iterdir() if "usage" in file.name} == {"usage.db"}
    with closing(sqlite3.connect(counting.data / "usage.db")) as database:
        schema = database.execute("SELECT name, sql FROM sqlite_schema").fetchall()
        rows = database.execute("SELECT * FROM counts").fetchall()
    assert [name for name, _sql in schema] == ["counts"]
    assert re.findall(r"(\w+) (?:TEXT|INTEGER)", schema[0][1]) == ["day", "kind", "name", "visits"]
    assert sorted(rows) == [
        ("2026-03-02", "language", "en", 1),
        ("2026-03-02", "page", "first/one", 1),
        ("2026-03-02", "text-size", "normal", 1),
        ("2026-03-02", "visit", "", 1),
    ]
    assert b"quokka" not in (counting.data / "usage.db").read_bytes()


# --- what staff see of it


@pytest.fixture
def desk(kiosk: Kiosk, counting: Clinic) -> Kiosk:
    """At what people read, after a week."""
    store = UsageStore(counting.data)
    today = counting.now.date()
    store.add(today, {Thing(Kind.VISIT): 90})
    store.add(today - timedelta(1), {Thing(Kind.VISIT): 22, ONE: 12, Thing(Kind.PAGE, "first/gone"): 3})
    store.add(today - timedelta(3), {Thing(Kind.VISIT): 4, Thing(Kind.LANGUAGE, "es"): 4, Thing(Kind.READ_ALOUD): 1})
    store.add(today - timedelta(40), {Thing(Kind.VISIT): 50})
    enter(kiosk)
    kiosk.tap("What people read")
    return kiosk


def test_bars_tell_rounded_numbers_of_days_that_are_over(desk: Kiosk) -> None:
    assert "Visits: 25" in desk.texts()
    bars = told(desk)
    assert bars[:7] == [
        *("Mon 23 Feb: 0", "Tue 24 Feb: 0", "Wed 25 Feb: 0", "Thu 26 Feb: 0", "Fri 27 Feb: fewer than 5"),
        *("Sat 28 Feb: 0", "Sun 1 Mar: 20"),
    ]
    assert {"Page one: 10", "first/gone: fewer than 5", "Español: fewer than 5"} <= set(bars)
    assert "Something read aloud: fewer than 5" in bars
    desk.tap("12 months")
    assert "Visits: 75" in desk.texts()
    assert len([bar for bar in told(desk) if re.match(r"\w{3} 20\d\d: ", bar)]) == 12
    desk.tap("Español")
    assert "Visitas: 75" in desk.texts()
    assert "Página uno: 10" in told(desk)


def test_the_table_goes_on_the_stick_that_is_plugged_in(desk: Kiosk, counting: Clinic, tmp_path: Path) -> None:
    roll(desk, "Save on a stick")
    assert says(desk, "There is no stick.")
    assert desk.scrolled == 0, "where it can be read"
    stick = tmp_path / "STICK"
    stick.mkdir()
    counting.sticks[:] = [Volume("STICK", stick)]
    roll(desk, "Save on a stick")
    assert says(desk, "Saved as what-people-read-2026-03-02.csv on STICK. You can take the stick out now.")
    [file] = stick.iterdir()
    text = file.read_text("utf-8-sig")
    assert "2026-02-23,2026-03-01,Visits,,25" in text
    assert "2026-02-23,2026-03-01,Page opened,Page one,10" in text
    assert "2026-02-23,2026-03-01,Page opened,first/gone,fewer than 5" in text
    assert "2026-03-02" not in text, "today is not over"


def test_of_two_sticks_staff_choose_one(desk: Kiosk, counting: Clinic, tmp_path: Path) -> None:
    for name in ("RED", "BLUE"):
        (tmp_path / name).mkdir()
        counting.sticks.append(Volume(name, tmp_path / name))
    roll(desk, "Save on a stick")
    desk.tap("BLUE")
    assert not list((tmp_path / "RED").iterdir())
    assert [file.suffix for file in (tmp_path / "BLUE").iterdir()] == [".csv"]


def test_a_stick_pulled_out_too_early_is_told(desk: Kiosk, counting: Clinic, tmp_path: Path) -> None:
    counting.sticks[:] = [Volume("STICK", tmp_path / "gone" / "STICK")]
    roll(desk, "Save on a stick")
    assert says(desk, "the stick was pulled out too early.")
    assert not (tmp_path / "gone").exists(), "nothing is written on the disk of the computer instead"


def test_all_of_it_is_erased_after_a_question(desk: Kiosk, counting: Clinic) -> None:
    roll(desk, "Erase everything")
    roll(desk, "Keep it")
    assert (counting.data / "usage.db").exists()
    roll(desk, "Erase everything")
    roll(desk, "Yes, erase it")
    assert says(desk, "Erased: nothing that was counted is kept any more.")
    assert not list(counting.data.glob("usage*"))
    assert told(desk) == []
    assert says(desk, "There is nothing to show yet.")
    assert "Erase everything" not in desk.buttons()
    desk.tap("Close")
    read_page_one(desk)
    walk_away(desk)
    assert kept(counting)[ONE] == 1, "counting goes on"


def test_a_damaged_file_is_told_and_counting_goes_on(kiosk: Kiosk, counting: Clinic) -> None:
    counting.data.mkdir(exist_ok=True)
    (counting.data / "usage.db").write_bytes(b"scribbled over" * 1000)
    read_page_one(kiosk)
    walk_away(kiosk)
    assert kept(counting)[ONE] == 1
    enter(kiosk)
    kiosk.tap("What people read")
    assert says(kiosk, "The file with the counts was damaged.")
    roll(kiosk, "Erase everything")
    roll(kiosk, "Yes, erase it")
    assert not list(counting.data.glob("usage*"))
    assert not says(kiosk, "was damaged")


def test_a_disk_that_takes_nothing_disturbs_no_visit(kiosk: Kiosk, counting: Clinic) -> None:
    (counting.data / "usage.db").mkdir()
    for _ in range(2):
        read_page_one(kiosk)
        walk_away(kiosk)
    (counting.data / "usage.db").rmdir()
    read_page_one(kiosk)
    walk_away(kiosk)
    assert kept(counting)[ONE] == 3
