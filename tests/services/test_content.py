"""The folder changes while the kiosk runs: a real folder, and in part a real watcher and a real worker thread."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.locking import held
from kiosk.core.problems import Problem
from kiosk.core.tree import fingerprint
from kiosk.core.versions.swap import MARK, publishing
from kiosk.services.content import POLL_MS, SETTLE_MS, ContentKeeper
from kiosk.services.pictures import Pictures
from tests.kiosk_window import write_content

P = ParamSpec("P")
T = TypeVar("T")

PAGE = "en/01-first/01-one.md"
BROKEN = "---\ntitle: [Page\n---\nWords.\n"


class AtOnce(Executor):
    """Runs what it is given before it returns."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - an executor hands on whatever happens
            future.set_exception(error)
        return future


class Desk:
    """Where staff edit, and what the keeper makes of it."""

    def __init__(self, folder: Path, executor: Executor) -> None:
        self.folder = write_content(folder)
        self.loads = 0
        self.fault: Exception | None = None
        self.accepted: list[Loaded] = []
        self.rejected: list[tuple[Problem, ...]] = []
        self.keeper = ContentKeeper(folder, self._load, fingerprint, executor)
        self.keeper.accepted.connect(self.accepted.append)
        self.keeper.rejected.connect(self.rejected.append)

    def _load(self, folder: Path) -> Loaded:
        self.loads += 1
        if self.fault is not None:
            raise self.fault
        return load(folder, Pictures())

    def write(self, text: str, name: str = PAGE) -> None:
        """Save as most editors do: a new file takes the place of the old one."""
        draft = self.folder / f".{Path(name).name}.new"
        draft.write_text(text, encoding="utf-8")
        draft.replace(self.folder / name)

    def close(self) -> None:
        """Deleted here and now: the garbage collector might do it in a worker thread, which Qt does not allow."""
        self.keeper.stop()
        shiboken6.delete(self.keeper)

    def title(self) -> str:
        """The title of the first page, as it was accepted last."""
        return next(self.accepted[-1].library.editions[0].pages()).title


@pytest.fixture
def desk(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Desk]:
    """With a worker that works at once, and only when it is told to look."""
    assert qapp
    desk = Desk(tmp_path / "content", AtOnce())
    desk.keeper.look()
    yield desk
    desk.close()


@pytest.fixture
def live(qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """With a watcher and a worker thread, as in the kiosk."""
    assert qapp
    with ThreadPoolExecutor(max_workers=1) as executor:
        desk = Desk(tmp_path / "content", executor)
        with qtbot.waitSignal(desk.keeper.accepted, timeout=5000):
            desk.keeper.start()
        yield desk
        desk.close()


def test_an_edit_appears(live: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.keeper.accepted, timeout=2000):
        live.write("---\ntitle: Changed\n---\nWords.\n")
    assert live.title() == "Changed"


def test_edit_after_edit_appears_although_each_replaces_the_watched_file(live: Desk, qtbot: QtBot) -> None:
    for title in ("One", "Two", "Three"):
        with qtbot.waitSignal(live.keeper.accepted, timeout=2000):
            live.write(f"---\ntitle: {title}\n---\nWords.\n")
        assert live.title() == title


def test_a_file_written_in_place_bit_by_bit_is_read_when_it_is_whole(live: Desk, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignal(live.keeper.accepted, timeout=3000),
        (live.folder / PAGE).open("w", encoding="utf-8") as file,
    ):
        for part in ("---\ntit", "le: Whole", "\n---\n", "Words.\n"):
            file.write(part)
            file.flush()
            QCoreApplication.processEvents()
    assert live.title() == "Whole"
    assert live.rejected == []


def test_a_new_page_and_a_new_section_appear(live: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.keeper.accepted, timeout=2000):
        live.write("---\ntitle: Four\n---\nWords.\n", "en/01-first/04-four.md")
    assert live.accepted[-1].library.editions[0].page("first/four")
    with qtbot.waitSignal(live.keeper.accepted, timeout=3000):
        write_content(live.folder, {"en/03-third/01-new.md": "---\ntitle: New\n---\nWords.\n"})
    assert live.accepted[-1].library.editions[0].page("third/new")


def test_a_burst_of_edits_is_read_in_one_go(live: Desk, qtbot: QtBot) -> None:
    before = live.loads
    with qtbot.waitSignal(live.keeper.accepted, timeout=5000):
        for number in range(50):
            live.write(f"---\ntitle: Edit {number}\n---\nWords.\n")
            QCoreApplication.processEvents()
    assert live.title() == "Edit 49"
    assert live.loads - before <= 2


def test_nothing_is_read_while_nothing_changes(desk: Desk) -> None:
    for _ in range(5):
        desk.keeper.look()
    assert desk.loads == 1
    assert len(desk.accepted) == 1


def test_a_silent_watcher_is_made_up_for_by_the_poll(desk: Desk) -> None:
    desk.write("---\ntitle: Unnoticed\n---\nWords.\n")
    assert desk.title() == "Page one"
    desk.keeper._poll.timeout.emit()
    assert desk.title() == "Unnoticed"


def test_the_times_fit_the_promise() -> None:
    assert SETTLE_MS < 1000
    assert POLL_MS <= 15_000


def test_a_broken_edit_changes_nothing_and_is_reported_until_it_is_mended(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.write(BROKEN)
    desk.keeper.look()
    assert len(desk.accepted) == 1
    (problems,) = desk.rejected
    assert any(problem.path == PAGE for problem in problems)
    assert PAGE in caplog.text
    desk.write("---\ntitle: Mended\n---\nWords.\n")
    desk.keeper.look()
    assert desk.title() == "Mended"
    assert len(desk.rejected) == 1


def test_an_old_error_does_not_stand_in_the_way_of_new_edits(
    qapp: QCoreApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    assert qapp
    desk = Desk(tmp_path, AtOnce())
    request.addfinalizer(desk.close)
    desk.write(BROKEN, "en/01-first/03-three.md")
    desk.keeper.look()
    assert len(desk.accepted) == 1, "at the first start, what can be shown is shown"
    desk.write("---\ntitle: Changed\n---\nWords.\n")
    desk.keeper.look()
    assert desk.title() == "Changed"


def test_an_error_that_was_mended_and_made_again_is_rejected(desk: Desk) -> None:
    desk.write("---\ntitle: Fine\n---\nWords.\n")
    desk.keeper.look()
    desk.write(BROKEN)
    desk.keeper.look()
    assert len(desk.rejected) == 1
    assert desk.title() == "Fine"


def test_a_folder_that_vanishes_is_reported_once_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    desk.folder.rename(aside)
    desk.keeper.look()
    desk.keeper.look()
    (problems,) = desk.rejected
    assert str(desk.folder) in problems[0].text
    assert len(desk.accepted) == 1
    aside.rename(desk.folder)
    desk.keeper.look()
    assert len(desk.accepted) == 2
    assert desk.title() == "Page one"


def test_a_folder_deleted_and_restored_is_watched_again(live: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copytree(live.folder, tmp_path / "copy")
    with qtbot.waitSignal(live.keeper.rejected, timeout=3000):
        shutil.rmtree(live.folder)
    (tmp_path / "copy").rename(live.folder)
    with qtbot.waitSignal(live.keeper.accepted, timeout=3000):
        live.keeper.look()
    with qtbot.waitSignal(live.keeper.accepted, timeout=3000):
        live.write("---\ntitle: Watched again\n---\nWords.\n")
    assert live.title() == "Watched again"


def test_a_fault_of_our_own_is_logged_and_the_next_edit_is_read(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.fault = ZeroDivisionError("planted")
    desk.write("---\ntitle: Fatal\n---\nWords.\n")
    desk.keeper.look()
    assert "ZeroDivisionError: planted" in caplog.text
    assert any(record.levelno == logging.CRITICAL for record in caplog.records)
    assert (len(desk.accepted), desk.rejected) == (1, [])
    loads = desk.loads
    desk.keeper.look()
    assert desk.loads == loads, "the same folder would only fail again, and fill the log"
    desk.fault = None
    desk.write("---\ntitle: Fine again\n---\nWords.\n")
    desk.keeper.look()
    assert desk.title() == "Fine again"


def test_what_changes_while_the_folder_is_read_is_read_next(
    qapp: QCoreApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    assert qapp
    tasks: list[tuple[Future[Any], Callable[[], Any]]] = []

    class Later(Executor):
        def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
            future: Future[T] = Future()
            tasks.append((future, lambda: fn(*args, **kwargs)))
            return future

    def work() -> None:
        future, task = tasks.pop(0)
        future.set_result(task())

    desk = Desk(tmp_path, Later())
    request.addfinalizer(desk.close)
    desk.keeper.look()
    desk.keeper.look()
    desk.keeper.look()
    assert len(tasks) == 1, "one reading at a time"
    work()
    desk.write("---\ntitle: Meanwhile\n---\nWords.\n")
    work()
    assert desk.title() == "Meanwhile"
    assert tasks == []


def test_drafts_are_not_watched(desk: Desk) -> None:
    write_content(desk.folder, {"_drafts/page.md": "x", ".obsidian/app.json": "{}"})
    desk.write("---\ntitle: Changed\n---\n")
    desk.keeper.look()
    watched = {Path(path).name for path in desk.keeper._watcher.directories()}
    assert "01-first" in watched
    assert watched.isdisjoint({"_drafts", ".obsidian"})


def test_nothing_is_read_while_pages_are_being_swapped(desk: Desk) -> None:
    (desk.folder / MARK).mkdir()
    desk.write("---\ntitle: Half\n---\nWords.\n")
    with held(publishing(desk.folder)):
        desk.keeper.look()
        assert desk.title() == "Page one"
        (desk.folder / MARK).rmdir()
    desk.keeper.look()
    assert desk.title() == "Half"


def test_a_swap_that_was_cut_off_is_finished_by_the_running_kiosk(desk: Desk) -> None:
    mark = desk.folder / MARK
    write_content(mark, {"new/0": "---\ntitle: New\n---\nWords.\n", "plan.json": f'[["{PAGE}", true]]'})
    (mark / "old").mkdir()
    desk.keeper.look()
    assert desk.title() == "New"
    assert not mark.exists()


def test_what_is_swapped_in_the_midst_of_a_reading_is_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read = desk._load

    def slowly(folder: Path) -> Loaded:
        loaded = read(folder)
        if next(loaded.library.editions[0].pages()).title == "Before":
            desk.write("---\ntitle: After the swap\n---\nWords.\n")
        return loaded

    monkeypatch.setattr(desk.keeper, "_load", slowly)
    desk.write("---\ntitle: Before\n---\nWords.\n")
    desk.keeper.look()
    assert [next(loaded.library.editions[0].pages()).title for loaded in desk.accepted] == [
        "Page one",
        "After the swap",
    ]
