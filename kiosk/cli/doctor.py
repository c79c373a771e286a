"""`doctor`: tell IT people what has drifted on this computer."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from kiosk.cli.arguments import FAULTY, OK, Commands, data_folder, folder
from kiosk.core.places import CONTENT


def add(commands: Commands) -> None:
    doctor = commands.add_parser("doctor", help="say what has drifted on this computer")
    doctor.add_argument("--content", type=folder, default=CONTENT, metavar="DIR", help="the content folder")
    doctor.add_argument("--data", type=folder, metavar="DIR", help="where the kiosk keeps its log and its PIN")
    doctor.add_argument("--json", action="store_true", help="for programs")
    doctor.add_argument("--pdf", type=Path, metavar="FILE", help="also write a page to keep, with a code for a phone")
    doctor.set_defaults(command=_doctor)


def _doctor(given: argparse.Namespace) -> int:
    from kiosk.core.doctor.report import as_json, as_text
    from kiosk.services.offscreen import application

    qt = application()  # pictures and pages are laid out with one
    from kiosk.services.doctor import examine

    found = examine(given.content, given.data or data_folder(), datetime.now().astimezone())
    if given.pdf:
        from kiosk.services.doctor_page import write_page

        write_page(given.pdf, found)
    print(as_json(found) if given.json else as_text(found))
    del qt
    return FAULTY if found.drifted else OK
