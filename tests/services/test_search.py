"""What is searched keeps in step with the library, away from the screen's thread."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.core.library import Library
from kiosk.services.search import SearchKeeper
from tests.kiosk_window import ROOT, read_content, write_content

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return read_content(write_content(tmp_path)).library


@pytest.fixture
def keeper() -> Iterator[SearchKeeper]:
    with ThreadPoolExecutor(max_workers=1) as executor:
        keeper = SearchKeeper(executor)
        yield keeper
    keeper.close()
    shiboken6.delete(keeper)


def found(keeper: SearchKeeper, words: str) -> list[str]:
    catalogue = keeper.catalogue("en")
    assert catalogue is not None
    return [hit.page for hit in catalogue.index.find(words)]


def learn(keeper: SearchKeeper, library: Library, qtbot: QtBot) -> None:
    def there() -> None:
        assert keeper.catalogue("en") is not None

    keeper.learn(library)
    qtbot.waitUntil(there, timeout=20_000)


def test_each_language_is_searched_once_it_is_built(keeper: SearchKeeper, library: Library, qtbot: QtBot) -> None:
    keeper.learn(library)
    assert keeper.catalogue("en") is None, "it is built away from the screen"
    learn(keeper, library, qtbot)
    assert found(keeper, "other words")[0] == "second/other"
    assert keeper.catalogue("es") is not None
    assert keeper.catalogue("fr") is None


def test_of_two_libraries_only_the_later_is_kept(keeper: SearchKeeper, library: Library, qtbot: QtBot) -> None:
    edition = library.editions[0]
    fewer = replace(library, editions=(replace(edition, sections=edition.sections[:1]),))
    keeper.learn(library)
    learn(keeper, fewer, qtbot)
    assert "second/other" not in found(keeper, "other words")
    assert keeper.catalogue("es") is None


def test_an_outline_leaves_nothing_to_search(keeper: SearchKeeper, library: Library, qtbot: QtBot) -> None:
    learn(keeper, library, qtbot)
    with qtbot.waitSignal(keeper.changed):
        keeper.learn(replace(library, complete=False))
    assert keeper.catalogue("en") is None


def test_who_closes_while_it_is_built_is_not_called_back(library: Library, qtbot: QtBot) -> None:
    gate = threading.Event()
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(gate.wait, 20)
        keeper = SearchKeeper(executor)
        keeper.learn(library)
        keeper.close()
        gate.set()
    with qtbot.assertNotEmitted(keeper.changed, wait=0):
        pass
    assert keeper.catalogue("en") is None
    shiboken6.delete(keeper)


def test_the_first_frame_needs_nothing_of_the_search() -> None:
    heavy = {"sqlite3", "rapidfuzz", "snowballstemmer", "kiosk.core.search.index"}
    program = f"import sys, kiosk.app, kiosk.cli; print(sorted({heavy!r} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.strip() == "[]"
