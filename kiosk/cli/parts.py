"""The programs that the kiosk starts itself. They have no help: nobody types them."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Commands


def add(commands: Commands) -> None:
    commands.add_parser("speak").set_defaults(command=_speak)
    paper = commands.add_parser("print")
    paper.add_argument("--printer", default="")
    paper.add_argument("--pdf", default="", help="print into this file instead")
    paper.set_defaults(command=_print)


def _speak(_given: argparse.Namespace) -> int:
    from kiosk.services.speech.program import speak

    return speak()


def _print(given: argparse.Namespace) -> int:
    from kiosk.services.printing import print_sheet

    return print_sheet(given.printer, given.pdf)
