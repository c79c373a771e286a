"""Everything that fuzzing once came upon still holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

SEEDS = Path(__file__).parent / "seeds"
FILES = sorted(file for file in SEEDS.rglob("*") if file.is_file())


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.name[:12]}")
def test_every_seed_holds(file: Path) -> None:
    TARGETS[file.parent.name](file.read_bytes())


def test_every_target_has_seeds() -> None:
    assert {file.parent.name for file in FILES} == set(TARGETS)
