"""From the finger to the sheet: what somebody chose is what the real print program puts on paper, in large print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from kiosk.services.print_process import PrintProcess
from tests.journeys.test_take import FILES
from tests.kiosk_window import Kiosk, opened, write_content

MS = 20_000
LARGE_PRINT_PT = 16


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    return tmp_path / "sheet.pdf"


@pytest.fixture
def kiosk(qapp: QGuiApplication, tmp_path: Path, sheet: Path) -> Iterator[Kiosk]:
    assert qapp
    paper = PrintProcess(("--pdf", str(sheet)))
    with opened(write_content(tmp_path / "content", FILES), size=(1920, 1080), paper=paper) as kiosk:
        kiosk.wake()
        yield kiosk
    paper.close()
    shiboken6.delete(paper)


def read(sheet: Path) -> tuple[str, dict[str, float]]:
    """The words on the sheet, and the size of each piece in points of the paper."""
    sizes: dict[str, float] = {}

    def see(text: str, matrix: list[float], place: list[float], _font: Any, size: float) -> None:
        if text.strip():
            sizes[" ".join(text.split())] = abs(size * place[3] * matrix[3])

    with PdfReader(sheet) as document:
        pages = [" ".join(page.extract_text(visitor_text=see).split()) for page in document.pages]
    return " ".join(pages), sizes


QUESTIONS = {
    "en": ("Questions for my doctor", "1. Is it safe?", "2. How long?"),
    "es": ("Preguntas para mi doctor", "1. ¿Es seguro?", "2. ¿Cuánto dura?"),
}


@pytest.mark.parametrize("language", QUESTIONS)
def test_the_questions_chosen_stand_on_paper_in_large_print(
    kiosk: Kiosk, sheet: Path, language: str, qtbot: Any
) -> None:
    kiosk.session.open_page("first/one")
    kiosk.settle()
    for question in ("Is it safe?", "How long?"):
        kiosk.show(question)
        kiosk.tap(question)
    kiosk.session.change_language(language)
    kiosk.session.take.along("questions")
    kiosk.settle()
    with qtbot.waitSignal(kiosk.session.take.press._paper.ended, timeout=MS):
        kiosk.tap("Print on paper" if language == "en" else "Imprimir en papel")
    kiosk.settle()
    assert any(text.startswith(("Please take your page", "Recoja su hoja")) for text in kiosk.texts())
    words, sizes = read(sheet)
    for text in QUESTIONS[language]:
        assert text in words
    assert "Why me?" not in words
    assert "Por qué yo" not in words, "only what was chosen"
    assert min(sizes.values()) >= LARGE_PRINT_PT - 0.5, sizes
