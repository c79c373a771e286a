"""The programs that the kiosk starts itself. They have no help: nobody types them."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import OK, Commands


def add(commands: Commands) -> None:
    commands.add_parser("speak").set_defaults(command=_speak)
    commands.add_parser("printers").set_defaults(command=_printers)
    commands.add_parser("screens").set_defaults(command=_screens)
    paper = commands.add_parser("print")
    paper.add_argument("--printer", default="")
    paper.add_argument("--pdf", default="", help="print into this file instead")
    paper.set_defaults(command=_print)


def _speak(_given: argparse.Namespace) -> int:
    from kiosk.services.speech.program import speak

    return speak()


def _printers(_given: argparse.Namespace) -> int:
    import json

    from kiosk.services.offscreen import application
    from kiosk.services.printers import available

    qt = application()
    print(json.dumps(available(), ensure_ascii=False))
    del qt
    return OK


def _screens(_given: argparse.Namespace) -> int:
    """Each screen with its size in pixels and its width in millimetres, as JSON."""
    import json

    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["screens"])
    screens = [(s.name(), s.size().width(), s.size().height(), s.physicalSize().width()) for s in application.screens()]
    print(json.dumps(screens))
    return OK


def _print(given: argparse.Namespace) -> int:
    from kiosk.services.printing import print_sheet

    return print_sheet(given.printer, given.pdf)
