"""The programs that the kiosk starts itself. They have no help: nobody types them."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import OK, Commands


def add(commands: Commands) -> None:
    commands.add_parser("speak").set_defaults(command=_speak)
    commands.add_parser("printers").set_defaults(command=_printers)
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
    from kiosk.services.printing import available

    qt = application()
    print(json.dumps(available(), ensure_ascii=False))
    del qt
    return OK


def _print(given: argparse.Namespace) -> int:
    from kiosk.services.printing import print_sheet

    return print_sheet(given.printer, given.pdf)
