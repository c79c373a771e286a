"""`new`: write a small commented content folder to start from."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import OK, Commands, folder
from kiosk.core.places import typed


def add(commands: Commands) -> None:
    new = commands.add_parser("new", help="write a small commented content folder to start from")
    new.add_argument("folder", type=folder, metavar="DIR")
    new.set_defaults(command=_new)


def _new(given: argparse.Namespace) -> int:
    from kiosk.core.starter import write_starter

    write_starter(given.folder)
    print(f"{given.folder}: ready. See it with: {typed('run --windowed')} --content {given.folder}")
    return OK
