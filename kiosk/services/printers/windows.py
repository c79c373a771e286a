"""The way to printers on Windows, through Qt. Not yet run on real Windows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo


def available() -> list[str]:
    return QPrinterInfo.availablePrinterNames()


def put(name: str, title: str, draw: Callable[[QPagedPaintDevice], None]) -> str:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setPrinterName(name)
    device.setDocName(title)
    device.setColorMode(QPrinter.ColorMode.GrayScale)
    if not device.isValid():
        return f"the printer {name!r} cannot be used now"
    draw(device)
    failed = device.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    return f"the printer {name!r} gave up" if failed else ""
