"""What is fed with broken bytes, and what must hold however broken they are."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.core.findings import Findings
from kiosk.core.frontmatter import parse, split
from kiosk.core.loading import load
from kiosk.core.settings import TEXT_SIZES, THEMES
from kiosk.core.settings_file import read_settings
from tests.core.folders import SOUND, fill, sized

MEMORY = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else Path(tempfile.gettempdir())  # noqa: S108 - for speed
PAGE = "en/01-start/01-one.md"


def settings(data: bytes) -> None:
    found, problems = read_settings(data.decode("utf-8", "replace"))
    assert found.theme in THEMES
    assert found.text_size in TEXT_SIZES
    assert found.languages
    assert 30 <= found.idle.warn_after <= 900
    assert 20 <= found.idle.warn_for <= 120
    assert 20 <= found.sound.volume <= 100
    assert all(str(problem).isprintable() for problem in problems)


def front(data: bytes) -> None:
    findings = Findings(PAGE)
    source, body, line = split(data.decode("utf-8", "replace"), findings)
    assert line >= 0
    assert len(source) + len(body) <= len(data) + 8
    parse(source, findings)


def page(data: bytes) -> None:
    """The loader, with one page of a sound folder."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        folder = Path(name)
        fill(folder, {**SOUND, PAGE: data})
        loaded = load(folder, sized)
        assert loaded.library.complete
        for problem in loaded.problems:
            assert str(problem).isprintable()
            assert problem.line <= data.count(b"\n") + data.count(b"\r") + 2 or problem.path != PAGE


TARGETS: dict[str, Callable[[bytes], None]] = {"settings": settings, "front": front, "page": page}
