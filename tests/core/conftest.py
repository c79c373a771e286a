"""A content folder for every test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.core.folders import Desk, fill


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "content")


@pytest.fixture
def make(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Makes a content folder of these files only."""

    def make_folder(files: Mapping[str, str | bytes]) -> Path:
        folder = tmp_path / "bare"
        folder.mkdir(exist_ok=True)
        return fill(folder, files)

    return make_folder
