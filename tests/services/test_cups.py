"""The way to a printer on Linux and macOS: what CUPS's programs are handed and say, by stand-ins for them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtTest import QSignalSpy

from kiosk.services.paper import Sheet
from kiosk.services.print_process import PrintProcess

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows prints in another way")

SHEET = Sheet("Questions for my doctor", ("1. How long?",), ("Clinic",))
PATIENCE = 20_000
LETTER = (612, 792)
"""Points."""


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the programs of a CUPS that knows one printer, with American paper, and keeps what it is handed."""
    folder = tmp_path / "bin"
    folder.mkdir()
    told = {
        "lpstat": 'test "$1" = -e && printf "Front_desk\\nOffice\\n"',
        "lpoptions": 'printf "Duplex/2-Sided: *None\\nPageSize/Media Size: A4 *Letter Legal\\nPageRegion: *A4\\n"',
        "lp": f'echo "$@" >{folder}/words; cat >{folder}/sheet.pdf',
    }
    for name, line in told.items():
        stand_in(folder / name, line)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    return folder


def stand_in(file: Path, line: str) -> None:
    file.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    file.chmod(0o755)


def printed(qapp: QGuiApplication, printer: str) -> str:
    """The fault it ended with."""
    assert qapp
    process = PrintProcess()
    ended = QSignalSpy(process.ended)
    process.put(SHEET, printer)
    assert ended.wait(PATIENCE)
    process.close()
    return str(ended.at(0)[0])


def test_cups_gets_the_sheet_on_the_paper_that_lies_in_the_printer(qapp: QGuiApplication, cups: Path) -> None:
    assert printed(qapp, "Office") == ""
    words = (cups / "words").read_text("utf-8").split()
    assert words[:2] == ["-d", "Office"]
    assert "Questions" not in words, "the list of the print system names no sheet"
    with PdfReader(cups / "sheet.pdf") as document:
        (page,) = document.pages
        assert "1. How long?" in " ".join(page.extract_text().split())
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == LETTER


def test_what_cups_complains_of_is_told(qapp: QGuiApplication, cups: Path) -> None:
    stand_in(cups / "lp", "echo 'lp: The printer is not accepting jobs.' >&2; exit 1")
    assert printed(qapp, "Office") == "lp: The printer is not accepting jobs."


def test_printers_are_named_to_who_asks_for_another(qapp: QGuiApplication, cups: Path) -> None:
    assert cups.is_dir()
    assert printed(qapp, "Cellar") == "there is no printer 'Cellar'; this computer knows: Front_desk, Office"


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ("PageSize/Media Size: Letter *A4 A5\n", QPageSize.PageSizeId.A4),
        ("PageSize/Media Size: *Legal A4\n", QPageSize.PageSizeId.Legal),
        ("PageSize/Media Size: A4 *Custom.WIDTHxHEIGHT\n", QPageSize.PageSizeId.A4),
        ("", QPageSize.PageSizeId.A4),
    ],
)
def test_the_size_of_the_paper_is_what_the_printer_says(options: str, size: QPageSize.PageSizeId) -> None:
    from kiosk.services.printers.cups import paper

    assert paper(options) is size
