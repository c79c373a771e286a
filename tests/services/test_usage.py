"""Counts that a disk does not take wait, and disturb nobody."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.core.usage.counting import Kind, Thing
from kiosk.core.usage.store import KEPT, UsageStore
from kiosk.services.usage import UsageKeeper
from kiosk.tour.at_once import AtOnce

DAY = date(2026, 3, 2)
VISIT = Thing(Kind.VISIT)


def test_what_a_disk_does_not_take_is_kept_later(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    data = tmp_path / "data"
    data.write_bytes(b"no folder")
    keeper = UsageKeeper(data, AtOnce)
    for _ in range(3):
        keeper.add(DAY, [VISIT])
    assert len(caplog.messages) == 1, "said once"
    assert "They wait for the next visit." in caplog.text
    data.unlink()
    keeper.add(DAY + timedelta(1), [VISIT])
    assert dict(keeper.read(DAY, DAY + timedelta(1))) == {(DAY, VISIT): 3, (DAY + timedelta(1), VISIT): 1}
    keeper.add(DAY, [VISIT])
    assert keeper.read(DAY, DAY) == {(DAY, VISIT): 4}, "what waited is not counted twice"


def test_erasing_forgets_what_waits(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.write_bytes(b"no folder")
    keeper = UsageKeeper(data, AtOnce)
    keeper.add(DAY, [VISIT])
    data.unlink()
    keeper.erase()
    keeper.add(DAY, [VISIT])
    assert keeper.read(DAY, DAY) == {(DAY, VISIT): 1}


def test_a_start_drops_old_days_and_makes_no_file(tmp_path: Path) -> None:
    keeper = UsageKeeper(tmp_path, AtOnce)
    keeper.tidy(DAY)
    assert list(tmp_path.iterdir()) == []
    UsageStore(tmp_path).add(DAY, {VISIT: 1})
    keeper.tidy(DAY + KEPT + timedelta(1))
    assert keeper.read(DAY, DAY) == {}
