"""The hours of a week: as staff set them, as the file has them, and as the kiosk keeps them."""

from __future__ import annotations

import tomllib
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.hours import DAYS, Hours
from kiosk.core.settings_edit import WEEK, edited
from kiosk.core.settings_file import read_settings
from kiosk.core.week import CLOSED, alike, day_switched, runs, stepped, switched, week_of

WORK = ["08:00-17:00"] * 5 + [CLOSED] * 2
FILE = '# ours\n[opening]\nopens = "07:30"   # before the first patient\ncloses = "18:00"\n\n[look]\ntheme = "dark"\n'


def hours(text: str) -> Hours:
    settings, problems = read_settings(text)
    assert not problems
    return settings.opening


def test_a_day_may_have_hours_of_its_own() -> None:
    there = hours('[opening]\ndays = ["monday", "friday"]\nopens = "08:00"\ncloses = "17:00"\nfriday = "08:00-12:30"\n')
    assert there.on("monday") == (time(8), time(17))
    assert there.on("friday") == (time(8), time(12, 30))
    assert there.on("sunday") is None
    assert week_of(hours('[opening]\nsaturday = "9:00-12:00"\n')) == [CLOSED] * 5 + ["09:00-12:00", CLOSED]


def test_hours_that_cannot_be_read_are_told_with_their_line() -> None:
    for wrong in ("noon", "08:00", "08:00-08:00", "25:00-26:00"):
        problem = read_settings(f'[opening]\nmonday = "{wrong}"\n')[1][0]
        assert (problem.line, str(problem.rule)) == (2, "wrong-type")


def test_a_week_with_no_hours_at_all_is_day_and_night() -> None:
    assert Hours(special={"monday": None}).always
    assert week_of(Hours()) == []


def test_notes_and_everything_else_stay() -> None:
    week = ["07:30-18:00"] * 4 + ["07:30-13:00", CLOSED, CLOSED]
    after = edited(FILE, {WEEK: week}, ["en"])
    assert [line for line in FILE.splitlines() if line not in after.splitlines()] == []
    assert tomllib.loads(after)["opening"] == {
        "opens": "07:30",
        "closes": "18:00",
        "days": ["monday", "tuesday", "wednesday", "thursday"],
        "friday": "07:30-13:00",
    }


def test_back_to_day_and_night_takes_the_lines_away() -> None:
    after = edited(FILE, {WEEK: []}, ["en"])
    assert hours(after).always
    assert "[look]" in after
    assert "# ours" in after


SPANS = st.tuples(st.times(), st.times()).map(lambda ends: "-".join(f"{end:%H:%M}" for end in ends))
REAL = SPANS.filter(lambda span: span[:5] != span[6:])


@given(st.lists(st.one_of(st.just(CLOSED), REAL), min_size=7, max_size=7).filter(lambda week: set(week) != {CLOSED}))
def test_whatever_week_is_set_is_read_again(week: list[str]) -> None:
    for before in ("", FILE, '[opening]\nmonday = "closed"\nsunday = "09:00-10:00"\n'):
        assert week_of(hours(edited(before, {WEEK: week}, ["en"]))) == week


def test_a_time_moves_by_half_hours_and_round_midnight() -> None:
    assert stepped(WORK, 0, 0, 30)[0] == "08:30-17:00"
    assert stepped(WORK, 0, 1, -30)[0] == "08:00-16:30"
    assert stepped(["08:15-17:00"], 0, 0, 30) == ["08:30-17:00"]
    assert stepped(["08:15-17:00"], 0, 0, -30) == ["08:00-17:00"]
    assert stepped(["08:00-23:30"], 0, 1, 30) == ["08:00-00:00"]
    assert stepped(["00:00-17:00"], 0, 0, -30) == ["23:30-17:00"]
    assert stepped(["16:30-17:00"], 0, 0, 30) == ["17:30-17:00"], "no day of no length"


def test_days_open_and_close_but_never_all_of_them() -> None:
    assert switched([]) == WORK
    assert switched(WORK) == []
    assert day_switched(WORK, 5)[5] == "08:00-17:00"
    assert day_switched(WORK, 0)[0] == CLOSED
    single = [CLOSED] * 6 + ["08:00-09:00"]
    assert day_switched(single, 6) == single
    assert alike(["09:00-10:00", *WORK[1:]]) == ["09:00-10:00"] * 5 + [CLOSED] * 2


def test_days_alike_are_told_together() -> None:
    week = [*WORK[:5], "09:00-12:00", CLOSED]
    assert [(first, last) for first, last, _span in runs(week)] == [(0, 4), (5, 5)]
    assert len(DAYS) == len(week)
