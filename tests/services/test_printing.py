"""Paper: the real program prints into a file that is read again, and every failure is told."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.cli import main
from kiosk.services.paper import Sheet, pack, unpack
from kiosk.services.print_process import MEMORY, PrintProcess
from tests.kiosk_window import write_content

SHEET = Sheet(
    "Preguntas para mi doctor",
    ("1. ¿Qué causa mi dolor?", "2. ¿Cuándo puedo conducir, y por qué no antes?"),
    ("Ningún doctor ni enfermera lo ha revisado todavía.", "Clínica del dolor", "Impreso el 22 de noviembre de 2026."),
    answer="Respuesta:",
)
LONG = 20_000
"""Milliseconds that a start of Python on a busy machine may take."""


@pytest.fixture
def printer(qapp: QGuiApplication) -> Iterator[list[PrintProcess]]:
    assert qapp
    made: list[PrintProcess] = []
    yield made
    for one in made:
        one.close()
        shiboken6.delete(one)


def printed(made: list[PrintProcess], sheet: Sheet, name: str = "", *options: str) -> str:
    """The fault it ended with."""
    made.append(PrintProcess(options))
    ended = QSignalSpy(made[0].ended)
    made[0].put(sheet, name)
    assert ended.wait(LONG)
    return str(ended.at(0)[0])


def read(file: Path) -> list[str]:
    """The words of each page."""
    with PdfReader(file) as document:
        return [" ".join(page.extract_text().split()) for page in document.pages]


def test_a_sheet_survives_the_pipe() -> None:
    assert unpack(pack(SHEET)) == SHEET


def test_every_word_comes_out_in_large_print(printer: list[PrintProcess], tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    assert printed(printer, SHEET, "", "--pdf", str(file)) == ""
    (words,) = read(file)
    for text in (SHEET.title, *SHEET.lines, *SHEET.notes):
        assert text in words
    assert words.count(SHEET.answer) == len(SHEET.lines)


def test_a_long_list_goes_on_on_the_next_page(printer: list[PrintProcess], tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    lines = tuple(f"{number}. Question number {number} of a long list?" for number in range(1, 21))
    assert printed(printer, Sheet("Title", lines, ("Clinic",), "Answer:"), "", "--pdf", str(file)) == ""
    pages = read(file)
    assert len(pages) in {2, 3}, "as large print needs, and no page more"
    assert all(line in " ".join(pages) for line in lines)


def test_markup_is_printed_as_it_is_written(printer: list[PrintProcess], tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    assert printed(printer, Sheet("<b>Title</b>", ("1 < 2 & 3",), ()), "", "--pdf", str(file)) == ""
    assert "<b>Title</b> 1 < 2 & 3" in read(file)[0]


def test_a_printer_that_is_gone_is_told_and_logged(
    printer: list[PrintProcess], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        fault = printed(printer, SHEET, "Printer of the past")
    assert "there is no printer 'Printer of the past'" in fault
    assert fault in caplog.text
    assert "dolor" not in caplog.text, "what somebody prints is nobody's business"


def test_a_print_system_that_hangs_is_given_up(printer: list[PrintProcess], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/cat" if sys.platform != "win32" else sys.executable)
    printer.append(PrintProcess())
    ended = QSignalSpy(printer[0].ended)
    started = QSignalSpy(printer[0].process.started)
    printer[0].put(SHEET, "")
    assert started.count() or started.wait(LONG)
    printer[0].give_up()
    assert ended.count() or ended.wait(LONG)
    assert ended.at(0)[0]


def test_a_program_that_does_not_start_is_told(printer: list[PrintProcess], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/at/all")
    printer.append(PrintProcess())
    ended = QSignalSpy(printer[0].ended)
    printer[0].put(SHEET, "")
    assert ended.count() or ended.wait(LONG)
    assert ended.at(0)[0]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system itself keeps the sheet")
def test_the_way_to_the_printer_leads_through_memory(printer: list[PrintProcess]) -> None:
    assert MEMORY.is_dir()
    printer.append(PrintProcess())
    assert printer[0].process.processEnvironment().value("TMPDIR") == str(MEMORY)


def test_staff_learn_of_a_printer_this_computer_does_not_know(
    qapp: QGuiApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert qapp
    folder = write_content(tmp_path)
    settings = folder / "kiosk.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + '[printer]\nname = "Office"\n', encoding="utf-8")
    assert main(["check", str(folder)]) == 0
    lines = len(settings.read_text(encoding="utf-8").splitlines())
    assert f'kiosk.toml:{lines}: warning: This computer has no printer "Office"' in capsys.readouterr().out
