"""What is counted of a visit, how it is kept, and what of it is shown."""

from __future__ import annotations

import csv
import os
import resource
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import StringIO
from itertools import pairwise, product
from pathlib import Path

import pytest

from kiosk.core.library import Edition, Page, Section
from kiosk.core.settings import Settings
from kiosk.core.usage.counting import Kind, Thing, counted
from kiosk.core.usage.store import KEPT, UsageError, UsageStore
from kiosk.core.usage.summary import FEW, Period, Span, Tally, rounded, rounded_total, spans, summary, weeks
from kiosk.core.usage.table import table
from kiosk.core.versions import Fault
from kiosk.core.visit import Place, Screen, begin

ROOT = Path(__file__).parents[2]
DAY = date(2026, 3, 2)
ONE, TWO = Page("first/one", "en/01-first/01-one.md", "One"), Page("first/two", "en/01-first/02-two.md", "Two")
EDITION = Edition(
    "en", "Back", sections=(Section("first", "", "First", pages=(ONE, TWO)),), help=Page("help", "", "Help")
)
VISIT, PAGE = Thing(Kind.VISIT), Thing(Kind.PAGE, "first/one")
READ = {PAGE, Thing(Kind.LANGUAGE, "en"), Thing(Kind.TEXT_SIZE, "normal")}


# --- what is counted


def met(screen: Screen, target: str = "", **other: object) -> set[Thing]:
    visit = replace(begin(Settings()), place=Place(screen, target), **other)
    return set(counted(visit, EDITION))


def test_nobody_there_is_no_visit() -> None:
    assert met(Screen.ATTRACT, listened=True) == set()


@pytest.mark.parametrize("screen", [Screen.PAGE, Screen.STOP, Screen.EXPLORE])
def test_a_page_counts_with_the_language_and_size_it_is_read_in(screen: Screen) -> None:
    assert met(screen, "first/one") == {VISIT, *READ}


def test_help_counts_as_a_page() -> None:
    assert Thing(Kind.PAGE, "help") in met(Screen.HELP)


def test_what_was_heard_and_taken_along_counts() -> None:
    assert met(Screen.HOME, listened=True) == {VISIT, Thing(Kind.READ_ALOUD)}
    assert met(Screen.TAKE, "page:first/one") == met(Screen.PHOTO, "contact") == {VISIT, Thing(Kind.TAKEN_ALONG)}


@pytest.mark.parametrize(
    ("screen", "target"),
    [
        (Screen.FIND, ""),
        (Screen.OUTSIDE, "https://example.org/secret"),
        (Screen.PAGE, "no/such-page"),
        (Screen.HOME, ""),
    ],
)
def test_no_other_place_counts_and_no_name_but_those_of_pages(screen: Screen, target: str) -> None:
    assert met(screen, target, query="my own words", letter="q") == {VISIT}


# --- how it is kept


@pytest.fixture
def store(tmp_path: Path) -> UsageStore:
    return UsageStore(tmp_path)


def kept(store: UsageStore) -> dict[tuple[date, Thing], int]:
    return dict(store.read(date.min, date.max))


def test_days_add_up_and_nothing_else_is_kept(store: UsageStore) -> None:
    store.add(DAY, {VISIT: 1, PAGE: 1})
    store.add(DAY, {VISIT: 1})
    assert kept(store) == {(DAY, VISIT): 2, (DAY, PAGE): 1}
    with closing(sqlite3.connect(store.file)) as database:
        tables = database.execute("SELECT type, name FROM sqlite_schema").fetchall()
        columns = [column[1] for column in database.execute("PRAGMA table_info(counts)")]
        with pytest.raises(sqlite3.OperationalError, match="no such column: rowid"):
            database.execute("SELECT rowid FROM counts")
    assert tables == [("table", "counts")]
    assert columns == ["day", "kind", "name", "visits"]
    assert [file.name for file in store.file.parent.iterdir()] == ["usage.db"]
    if os.name == "posix":
        assert store.file.stat().st_mode & 0o077 == 0


def test_the_bytes_tell_nothing_of_the_order_in_which_visits_came(tmp_path: Path) -> None:
    visits = [
        {Thing(Kind.PAGE, f"section/a-page-with-a-longer-name-{number * step % 97}"): 1 for number in range(9)}
        for step in range(1, 20)
    ]
    files: list[bytes] = []
    for name, order in (("one", visits), ("other", visits[::-1])):
        store = UsageStore(tmp_path / name)
        for visit in order:
            store.add(DAY, visit)
        files.append(store.file.read_bytes())
    assert len(files[0]) > 4096, "more than one page of the file"
    assert files[0] == files[1]


def test_the_time_of_the_file_tells_the_day_and_not_when_a_visit_ended(store: UsageStore) -> None:
    midnight = datetime.combine(DAY, time.min).timestamp()
    for _visit in range(2):
        store.add(DAY, {VISIT: 1})
        for place in (store.file, store.file.parent):
            assert (place.stat().st_mtime, place.stat().st_atime) == (midnight, midnight)
    assert kept(store) == {(DAY, VISIT): 2}
    assert store.file.stat().st_mtime == midnight, "reading changes nothing"


def test_what_is_older_than_a_year_goes(store: UsageStore) -> None:
    store.add(DAY - KEPT - timedelta(1), {PAGE: 3})
    store.add(DAY - KEPT, {PAGE: 5})
    store.add(DAY, {VISIT: 1})
    assert kept(store) == {(DAY - KEPT, PAGE): 5, (DAY, VISIT): 1}
    store.tidy(DAY + timedelta(1))
    assert kept(store) == {(DAY, VISIT): 1}


def test_tidying_touches_no_file_without_need(store: UsageStore) -> None:
    store.tidy(DAY)
    assert not store.file.exists()
    store.add(DAY, {VISIT: 1})
    before = store.file.stat().st_mtime_ns
    store.tidy(DAY)
    assert store.file.stat().st_mtime_ns == before


def test_what_is_erased_is_overwritten_where_it_lay(
    store: UsageStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.add(DAY, {Thing(Kind.PAGE, f"first/quokka-{number}"): 1 for number in range(300)})
    store.damaged.write_bytes(b"older counts")
    assert b"quokka" in store.file.read_bytes()
    seen: list[tuple[int, bool, bool]] = []
    connect = sqlite3.connect

    def look(statement: str) -> None:
        if statement == "VACUUM":  # which cuts off what was wiped
            data = store.file.read_bytes()
            seen.append((len(data), b"quokka" in data, store.file.with_name("usage.db-journal").exists()))

    def watched(file: Path, *, isolation_level: None) -> sqlite3.Connection:
        database = connect(file, isolation_level=isolation_level)
        database.set_trace_callback(look)
        return database

    monkeypatch.setattr(sqlite3, "connect", watched)
    before = store.file.stat().st_size
    store.erase()
    assert seen == [(before, False, False)]
    assert list(tmp_path.iterdir()) == []
    assert kept(store) == {}


@pytest.mark.parametrize("damage", ["not sqlite", "cut", "torn", "foreign", "newer"])
def test_a_damaged_file_is_set_aside_and_counting_begins_anew(
    store: UsageStore, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    store.add(DAY, {Thing(Kind.PAGE, f"page-{number}"): 1 for number in range(500)})
    whole = store.file.read_bytes()
    match damage:
        case "not sqlite":
            store.file.write_bytes(b"x" * 5000)
        case "cut":
            store.file.write_bytes(whole[:5000])
        case "torn":
            store.file.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
        case _:
            store.file.unlink()
            with closing(sqlite3.connect(store.file)) as database:
                database.execute("CREATE TABLE counts (other TEXT)")
                database.execute(f"PRAGMA user_version = {2 if damage == 'newer' else 1}")
                database.commit()
    spoilt = store.file.read_bytes()
    store.add(DAY, {VISIT: 1})
    assert kept(store) == {(DAY, VISIT): 1}
    assert store.damaged.read_bytes() == spoilt
    assert "usage.db is damaged" in caplog.text
    assert "set aside as usage-damaged.db" in caplog.text


def test_what_was_set_aside_goes_after_a_year(store: UsageStore) -> None:
    store.damaged.write_bytes(b"x")
    today = date.fromtimestamp(store.damaged.stat().st_mtime)  # noqa: DTZ012 - as the file is dated
    store.tidy(today + KEPT)
    assert store.damaged.exists()
    store.tidy(today + KEPT + timedelta(1))
    assert not store.damaged.exists()


@contextmanager
def full_disk(room: int) -> Generator[None]:
    """No file may grow beyond so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("room", [0, 600, 4096, 9000])
def test_a_full_disk_loses_nothing_that_was_kept(store: UsageStore, room: int) -> None:
    store.add(DAY, {VISIT: 7})
    many = {Thing(Kind.PAGE, f"section/page-{number}"): 1 for number in range(400)}
    with full_disk(room), pytest.raises(UsageError):
        store.add(DAY, many)
    assert kept(store) == {(DAY, VISIT): 7}
    store.add(DAY, many)
    assert len(kept(store)) == 401


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file stands where the folder should be")
    with pytest.raises(UsageError) as told:
        UsageStore(tmp_path / "data").add(DAY, {VISIT: 1})
    assert told.value.fault in set(Fault)


KILLED = """
import os, sys
from datetime import date
from pathlib import Path
import sqlite3
from kiosk.core.usage import store
from kiosk.core.usage.counting import Kind, Thing

steps, limit = 0, int(sys.argv[2])
real = sqlite3.connect

def step():
    global steps
    steps += 1
    if steps == limit:
        os._exit(9)

def connect(*given, **named):
    database = real(*given, **named)
    database.set_progress_handler(step, 20)
    return database

store.sqlite3.connect = connect
kept = store.UsageStore(Path(sys.argv[1]))
kept.add(date(2026, 3, 2), {Thing(Kind.PAGE, f"page-{number}"): 1 for number in range(300)})
"""


@pytest.mark.skipif(os.name != "posix", reason="ends a process at once")
def test_killed_anywhere_the_old_counts_stand_or_the_new(tmp_path: Path) -> None:
    found: set[int] = set()
    for limit in (1, 20, 110, 240, 400, 100_000):
        store = UsageStore(tmp_path / str(limit))
        store.add(DAY, {VISIT: 7})
        ended = subprocess.run(  # noqa: S603
            [sys.executable, "-c", KILLED, str(store.file.parent), str(limit)], cwd=ROOT, check=False
        )
        counts = kept(store)
        assert counts[DAY, VISIT] == 7
        assert len(counts) in {1, 301}
        assert not store.damaged.exists()
        found.add(len(counts) if ended.returncode == 9 else 0)
    assert found == {0, 1, 301}, "some were killed before, some after, one not at all"


# --- what is shown


def test_numbers_are_rounded_to_fives() -> None:
    shown = [rounded(visits) for visits in range(13)]
    assert shown == [0, FEW, FEW, FEW, FEW, 5, 5, 5, 10, 10, 10, 10, 10]


def test_no_total_and_no_other_part_tells_what_a_small_number_is() -> None:
    """Whoever sees all parts and their total can never work out a number from 1 to 4."""
    for parts, most in ((2, 62), (3, 17), (5, 7), (7, 4)):
        seen: dict[tuple[int, ...], list[set[int]]] = {}
        for numbers in product(range(most + 1), repeat=parts):
            shown = (*map(rounded, numbers), rounded_total(numbers))
            possible = seen.setdefault(shown, [set[int]() for _ in numbers])
            for number, known in zip(numbers, possible, strict=True):
                known.add(number)
        for shown, possible in seen.items():
            told = [known for part, known in zip(shown, possible, strict=False) if part == FEW and len(known) == 1]
            assert not told, f"{shown} tells too much"


def test_a_total_is_seldom_off_and_never_far() -> None:
    numbers = [(one, other) for one in range(60) for other in range(60)]
    off = [abs(rounded_total(parts) - sum(parts)) for parts in numbers]
    assert max(off) <= 7
    assert sum(error > 4 for error in off) < len(off) / 100


def test_today_is_never_shown() -> None:
    for period in Period:
        assert spans(period, DAY)[-1].last == DAY - timedelta(1)
    assert weeks(DAY)[-1].last == DAY - timedelta(1)


def test_spans_follow_each_other() -> None:
    for over in (*(spans(period, DAY) for period in Period), weeks(DAY)):
        assert all(later.first == before.last + timedelta(1) for before, later in pairwise(over))
    assert spans(Period.YEAR, DAY)[0] == Span(date(2025, 4, 1), date(2025, 4, 30))
    assert spans(Period.YEAR, date(2026, 3, 1))[-1] == Span(date(2026, 2, 1), date(2026, 2, 28))
    assert [len(spans(period, DAY)) for period in Period] == [7, 4, 12]
    assert {span.first.weekday() for span in weeks(DAY)} == {0}


def test_a_summary_sums_first_and_rounds_then() -> None:
    counts = {(DAY - timedelta(ago), VISIT): 4 for ago in range(1, 8)}
    counts |= {(DAY - timedelta(1), Thing(Kind.PAGE, name)): visits for name, visits in (("b", 2), ("c", 9), ("a", 4))}
    found = summary(counts, spans(Period.WEEK, DAY))
    assert [visits for _span, visits in found.over_time] == [FEW] * 7
    assert found.visits == 25, "30 would tell that four came each day"
    assert found.pages == (Tally("c", 10), Tally("a", FEW), Tally("b", FEW)), "equals stand by their names"


WORDS = {name: name for name in ("from", "to", "what", "name", "visits", *map(str, Kind))} | {"few": "fewer than 5"}


def test_the_table_goes_week_by_week_and_is_rounded_too() -> None:
    counts = Counter({(date(2026, 2, 17), VISIT): 12, (date(2026, 2, 20), VISIT): 1, (DAY, VISIT): 50})
    counts[date(2026, 2, 20), PAGE] = 3
    data = table(counts, DAY, WORDS, {"first/one": "=1+1"})
    assert data.startswith(b"\xef\xbb\xbf"), "so that table programs read the accents"
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"))))
    assert rows == [
        ["from", "to", "what", "name", "visits"],
        ["2026-02-16", "2026-02-22", "visit", "", "15"],
        ["2026-02-16", "2026-02-22", "page", "'=1+1", "fewer than 5"],
    ]
