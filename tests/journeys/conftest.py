"""The kiosks that journeys start from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from tests.journeys.recorder import Recorder
from tests.kiosk_window import SHIPPED, Kiosk, opened, write_content


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
def voice(qapp: object) -> Iterator[Recorder]:
    assert qapp
    voice = Recorder()
    voice.prepare(["en"])
    yield voice
    shiboken6.delete(voice)
