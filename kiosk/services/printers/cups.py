"""The way to printers on Linux and macOS: a PDF, handed to CUPS by its own programs.

Qt's printing does the same, but brings all of Qt's widgets along.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPdfWriter

PATIENCE = 20
"""Seconds that CUPS may take to tell something. How long it may take a sheet is up to who started this program."""
_DEFAULT_SIZE = re.compile(r"^PageSize\b.*[:\s]\*([A-Z]\w*)", re.MULTILINE)
_SIZES = {"Letter": QPageSize.PageSizeId.Letter, "Legal": QPageSize.PageSizeId.Legal}


def available() -> list[str]:
    return _said("lpstat", "-e").split()


def put(name: str, title: str, draw: Callable[[QPagedPaintDevice], None]) -> str:
    pdf = QBuffer()
    pdf.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(pdf)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(paper(_said("lpoptions", "-p", name, "-l"))))
    draw(writer)
    command = ["lp", "-d", name, "-t", title]
    done = subprocess.run(command, input=pdf.data().data(), capture_output=True, check=False)  # noqa: S603
    return done.stderr.decode("utf-8", "replace").strip() if done.returncode else ""


def paper(options: str) -> QPageSize.PageSizeId:
    """What lies in the printer, by what `lpoptions -l` says of it; A4 where it does not tell."""
    found = _DEFAULT_SIZE.search(options)
    return _SIZES.get(found[1] if found else "", QPageSize.PageSizeId.A4)


def _said(*command: str) -> str:
    """Nothing where there is no CUPS, or none that answers."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout
