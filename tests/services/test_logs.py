from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import qCritical, qInstallMessageHandler, qWarning

from kiosk.services import logs

log = logging.getLogger("test")


@pytest.fixture(autouse=True)
def own_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Gives back the handlers, the level and Qt's messages after each test."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    handler = qInstallMessageHandler(None)
    yield
    qInstallMessageHandler(handler)
    for added in set(root.handlers) - set(before):
        root.removeHandler(added)
        added.close()
    root.setLevel(level)


def test_what_is_logged_stands_in_the_file_and_on_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(tmp_path / "data")
    log.info("The library has %d pages.", 3)
    assert "INFO test: The library has 3 pages." in (tmp_path / "data" / "kiosk.log").read_text(encoding="utf-8")
    assert capsys.readouterr().err == "The library has 3 pages.\n"


def test_the_log_never_grows_beyond_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    logs.configure(tmp_path)
    for number in range(1000):
        log.info("entry %d %s", number, "ä" * 20)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.3"]
    assert all(path.stat().st_size <= 2000 for path in tmp_path.iterdir())
    assert "entry 999" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_the_limit_is_four_megabytes() -> None:
    assert logs.MAX_BYTES * (logs.BACKUPS + 1) <= 4_000_000


def test_a_folder_that_cannot_be_written_is_said_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    logs.configure(tmp_path / "file" / "data")
    log.info("still running")
    said = capsys.readouterr().err
    assert "No log file is kept" in said
    assert "--data" in said
    assert "still running" in said


def test_what_qt_says_is_logged_with_its_weight(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    logs.configure(tmp_path)
    with caplog.at_level(logging.INFO):
        qWarning("a warning of Qt")
        qCritical("a fault of Qt")
    said = {record.getMessage().split(" (")[0]: record.levelno for record in caplog.records}
    assert said["a warning of Qt"] == logging.WARNING
    assert said["a fault of Qt"] == logging.ERROR
    assert "a fault of Qt" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_a_fault_is_logged_with_its_place_and_the_screen_recovers(tmp_path: Path) -> None:
    logs.configure(tmp_path)
    recovered: list[bool] = []
    logs.catch_faults(lambda: recovered.append(True))
    try:
        [].index("planted")
    except ValueError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    assert recovered == [True]
    text = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "ValueError: 'planted' is not in list" in text
    assert "test_logs.py" in text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_said_once_and_survived(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kiosk.log").symlink_to("/dev/full")
    logs.configure(tmp_path)
    for number in range(3):
        log.info("entry %d", number)
    said = capsys.readouterr().err.splitlines()
    assert [line for line in said if "entry" in line] == ["entry 0", "entry 1", "entry 2"]
    assert len([line for line in said if "No space left on device" in line]) == 1
    assert len(said) == 4


def test_a_log_that_vanished_under_the_kiosk_is_said_once_and_begun_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 200)
    folder = tmp_path / "data"
    logs.configure(folder)
    folder.rename(tmp_path / "gone")
    for number in range(20):
        log.info("entry %d %s", number, "a" * 20)
    said = capsys.readouterr().err
    assert said.count("cannot be written") == 1
    folder.mkdir()
    log.info("the last entry")
    assert "the last entry" in (folder / "kiosk.log").read_text("utf-8")


def test_a_name_of_bytes_that_are_no_letters_is_logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", StringIO())
    # pytest's own handlers would put the name into the report, which cannot be handed on from one process to another.
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    logs.configure(tmp_path / "data")
    log.error("%s: damaged", b"\xff.zip".decode("utf-8", "surrogateescape"))
    assert "\\udcff.zip: damaged" in (tmp_path / "data" / "kiosk.log").read_text(encoding="utf-8")
