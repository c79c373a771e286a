"""The kiosks that journeys start from."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from tests.journeys.recorder import Recorder
from tests.kiosk_window import SHIPPED, Kiosk, opened, write_content
from tests.staff import Clinic


@pytest.fixture
def small(qapp: object, tmp_path: Path) -> Iterator[Kiosk]:
    """Two short topics in two languages."""
    assert qapp
    with opened(write_content(tmp_path)) as kiosk:
        yield kiosk


@pytest.fixture
def shipped(qapp: object) -> Iterator[Kiosk]:
    """What patients really read."""
    assert qapp
    with opened(SHIPPED) as kiosk:
        yield kiosk


@pytest.fixture(params=["small", "shipped"])
def kiosk(request: pytest.FixtureRequest) -> Kiosk:
    return request.getfixturevalue(request.param)


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    """Its staff area, with the settings as shipped."""
    content = write_content(tmp_path / "content")
    shutil.copy(SHIPPED / "kiosk.toml", content)
    return Clinic(content, tmp_path / "data")


@pytest.fixture
def voice(qapp: object) -> Iterator[Recorder]:
    assert qapp
    voice = Recorder()
    voice.prepare(["en"])
    yield voice
    shiboken6.delete(voice)
