"""The whole matrix in its own processes: what it prints, and what it says in the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.core.problems import KioskError
from kiosk.core.settings import TEXT_SIZES, THEMES
from kiosk.tour.matrix import SIZES, Cell, MatrixOptions, matrix, table
from kiosk.tour.pseudo import PSEUDO
from kiosk.tour.walk import Look
from tests.kiosk_window import SMALL, write_content

LOOK = ["--size", "1366x768", "--theme", "dark", "--text-size", "large", "--jobs", "1"]


def test_a_cell_is_audited_in_a_process_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = write_content(tmp_path, SMALL)
    assert main(["audit", str(content), *LOOK, "--language", "es"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("1366x768 es-dark-large: ")
    assert said[0].endswith("0 violations")
    assert said[-1].startswith("1 cells, ")
    assert said[-1].endswith("0 violations")


def test_a_fault_is_named_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No glass is so small that fingers and eyes could use it."""
    content = write_content(tmp_path, SMALL)
    look = ["--language", "es", "--theme", "light", "--text-size", "normal"]
    assert main(["audit", str(content), "--size", "640x480", *look]) == 1
    said = capsys.readouterr().out.splitlines()
    assert any(line.startswith("640x480 es-light-normal ") and line.count("[") == 1 for line in said)
    assert not said[-1].endswith(" 0 violations")


def test_the_table_has_a_place_for_every_cell() -> None:
    cells = [
        Cell(size, Look(language, theme, text), 10, 1.0, ("fault",) * (theme == "dark" and text == "largest"))
        for size in SIZES
        for language in ("en", "es", PSEUDO)
        for theme in THEMES
        for text in TEXT_SIZES
    ]
    lines = list(table(cells))
    assert lines[-1] == "144 cells, 1440 pictures, 12 violations"
    rows = [line.split() for line in lines if line.startswith("1")][:-1]
    assert len(rows) == 12
    assert rows[0][2:] == ["0"] * 7 + ["1"] + ["0"] * 4


def test_a_language_that_is_not_there_is_refused(tmp_path: Path) -> None:
    content = write_content(tmp_path, SMALL)
    with pytest.raises(KioskError, match=r"'fr'.*en, es"):
        matrix(MatrixOptions(content, languages=("fr",)))
