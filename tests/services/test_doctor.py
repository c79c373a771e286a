"""The whole examination, on this computer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject, QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.core.version import VERSION
from kiosk.services.doctor import probe
from kiosk.services.pins import PinStore
from tests.kiosk_window import ROOT, write_content

PATIENCE = 60


def doctor(tmp_path: Path, *more: str) -> subprocess.CompletedProcess[str]:
    folders = ["--content", str(tmp_path / "content"), "--data", str(tmp_path / "data")]
    command = [sys.executable, str(ROOT / "main.py"), "doctor", *folders, *more]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603


def test_a_sound_computer_and_one_that_has_drifted(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    with (content / "kiosk.toml").open("a", encoding="utf-8") as settings:
        settings.write("[sound]\nvoice = false\n")
    PinStore(tmp_path / "data").save("4917")
    page = tmp_path / "page.pdf"
    done = doctor(tmp_path, "--json", "--pdf", str(page))
    found = json.loads(done.stdout)
    assert done.returncode == 0, found
    assert {"content", "settings", "screen", "disk", "clock", "staff PIN", "network", "packages"} <= {
        one["subject"] for one in found["findings"]
    }
    assert read(page) == found["code"]
    there = {file.name for file in (tmp_path / "data").iterdir()}
    assert there == {"staff-pin", "staff-pin-was-set"}, "it leaves nothing behind"

    (tmp_path / "data" / "staff-pin").unlink()
    (content / "kiosk.toml").write_text(
        "[idle]\nwarn_after_seconds = 99999999999\n[sound]\nvoice = false\n", encoding="utf-8"
    )
    done = doctor(tmp_path)
    assert done.returncode == 1
    assert "DRIFT staff PIN" in done.stdout
    assert "DRIFT settings" in done.stdout
    assert "2 to put right." in done.stdout


def read(page: Path) -> str:
    """What a phone reads on a page."""
    holder = QObject()
    pdf = QPdfDocument(holder)
    pdf.load(str(page))
    image = pdf.render(0, QSize(1240, 1754))
    pdf.close()
    rgb = image.convertToFormat(image.Format.Format_RGB888)
    raw = bytes(rgb.constBits())
    picture = Image.frombytes("RGB", (rgb.width(), rgb.height()), raw, "raw", "RGB", rgb.bytesPerLine())
    (code,) = zxingcpp.read_barcodes(picture)
    return code.text


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert probe(tmp_path / "file" / "data")
    assert not probe(tmp_path / "data")


def test_a_missing_content_folder_is_one_sentence(tmp_path: Path) -> None:
    done = doctor(tmp_path)
    assert done.returncode == 2
    assert str(tmp_path / "content") in done.stderr
    assert "Traceback" not in done.stderr


def test_it_tells_its_version() -> None:
    command = [sys.executable, str(ROOT / "main.py"), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)  # noqa: S603
    assert done.stdout == f"kiosk {VERSION}\n"
