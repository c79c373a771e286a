"""What the overview is told: the disk, the starts, the touches."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject

from kiosk.core.library import Edition, Page, Review, Section
from kiosk.core.overview import LOW_DISK, Facts, Reviews, State, lines, reviews
from kiosk.core.pulse import Fault
from kiosk.core.restarts import Restart
from kiosk.services.disk import look
from kiosk.services.starts import FAULT, FILE, FIRST, Starts
from kiosk.services.touches import TouchLog

NOW = datetime(2026, 3, 2, 7, 45, tzinfo=UTC)


def test_a_disk_is_good_if_it_gives_back_what_it_took(tmp_path: Path) -> None:
    disk = look(tmp_path)
    assert disk.writable
    assert disk.free > 0
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not look(tmp_path / "file" / "below", _file(tmp_path / "file")).writable

    def forgetful(_path: Path) -> bytes:
        return b"something else"

    monkeypatch.setattr(Path, "read_bytes", forgetful)
    assert not look(tmp_path).writable


def _file(path: Path) -> Path:
    path.write_text("no folder", encoding="utf-8")
    return path


@pytest.mark.parametrize("ended", ["left", "restart", "told"])
def test_how_the_last_run_ended_is_known_at_the_next(tmp_path: Path, ended: str) -> None:
    before = Starts(tmp_path)
    before.begin(NOW)
    assert before.this is not None
    assert before.this.ended == FIRST
    before.end(ended)
    after = Starts(tmp_path)
    after.begin(NOW)
    assert after.this is not None
    assert after.this.ended == ended


def test_a_run_that_just_stopped_was_a_fault_or_a_power_cut(tmp_path: Path) -> None:
    Starts(tmp_path).begin(NOW)
    after = Starts(tmp_path)
    after.begin(NOW)
    assert after.this is not None
    assert after.this.ended == FAULT
    (tmp_path / FILE).write_bytes(b"{")
    damaged = Starts(tmp_path)
    damaged.begin(NOW)
    assert damaged.this is not None
    assert damaged.this.ended == FAULT
    assert json.loads((tmp_path / FILE).read_bytes())["ended"] == FAULT


def test_a_touch_is_remembered_and_a_mouse_is_none() -> None:
    touches = TouchLog(lambda: NOW)
    touches.eventFilter(QObject(), QEvent(QEvent.Type.MouseButtonPress))
    assert touches.last is None
    touches.eventFilter(QObject(), QEvent(QEvent.Type.TouchBegin))
    assert touches.last == NOW


SOUND = Facts(
    errors=0,
    warnings=0,
    changed=NOW,
    touched=NOW,
    free=10 * LOW_DISK,
    writable=True,
    measured="screen",
    spoken=("en",),
    voices={"en": "A voice"},
    printer="Desk",
    printers=("Desk",),
)


def test_a_sound_kiosk_needs_nobody() -> None:
    assert {line.state for line in lines(SOUND)} == {State.GOOD}


@pytest.mark.parametrize(
    ("change", "kind", "state"),
    [
        ({"refused": True}, "content", State.BAD),
        ({"changed": None}, "age", State.WAITING),
        ({"pages": 2, "reviews": Reviews(checked=1)}, "age", State.NOTE),
        ({"pages": 2, "reviews": Reviews(checked=2, overdue=1)}, "age", State.LOOK),
        ({"errors": 2}, "problems", State.BAD),
        ({"warnings": 2}, "problems", State.NOTE),
        ({"errors": None}, "problems", State.WAITING),
        ({"touched": None}, "touch", State.LOOK),
        ({"ended": "fault"}, "start", State.NOTE),
        ({"free": LOW_DISK - 1}, "disk", State.LOOK),
        ({"writable": False}, "disk", State.BAD),
        ({"writable": None}, "disk", State.WAITING),
        ({"measured": ""}, "screen", State.LOOK),
        ({"voices": {}}, "voice", State.LOOK),
        ({"voices": None}, "voice", State.WAITING),
        ({"spoken": ()}, "voice", State.NOTE),
        ({"printer": ""}, "printer", State.NOTE),
        ({"printers": ()}, "printer", State.LOOK),
        ({"printers": None}, "printer", State.WAITING),
    ],
)
def test_each_thing_that_is_not_sound_is_told_on_its_own_line(change: dict[str, Any], kind: str, state: State) -> None:
    found = {line.kind: line.state for line in lines(replace(SOUND, **change))}
    assert found[kind] is state
    assert {other for name, other in found.items() if name != kind} == {State.GOOD}


def test_a_page_is_checked_when_it_is_in_every_language_and_overdue_when_it_is_in_one() -> None:
    today = NOW.date()
    good = Review(today, today, "A clinician")
    late = Review(today, today - timedelta(days=1), "A clinician")
    english = [_page("a", good), _page("b", good), _page("c", late), _page("d", Review())]
    spanish = [_page("a", good), _page("b", late), _page("c", late), _page("d", good)]
    editions = [
        Edition(language, "", sections=(Section("s", "s", "", pages=tuple(pages)),))
        for language, pages in (("en", english), ("es", spanish))
    ]
    assert reviews(editions, today) == Reviews(checked=3, overdue=2)


def _page(name: str, review: Review) -> Page:
    return Page(f"s/{name}", f"s/{name}.md", name, review=review)


def test_the_supervisor_tells_why_it_started_the_kiosk_again(tmp_path: Path) -> None:
    Starts(tmp_path).begin(NOW)
    (tmp_path / "last-restart.json").write_bytes(Restart(NOW, Fault.MEMORY).encode())
    after = Starts(tmp_path)
    after.begin(NOW + timedelta(seconds=40))
    assert after.this is not None
    assert after.this.ended == "K3"
    much_later = Starts(tmp_path)
    much_later.begin(NOW + timedelta(hours=1))
    assert much_later.this is not None
    assert much_later.this.ended == "fault", "an older restart has nothing to do with a power cut"


def test_every_fault_is_worth_knowing() -> None:
    for ended in ("fault", *Fault):
        (start,) = [line for line in lines(Facts(ended=ended)) if line.kind == "start"]
        assert start.state is State.NOTE
