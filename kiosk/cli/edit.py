"""`edit`: change the pages in a window, with what patients see beside them."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Commands, data_folder, folder, size
from kiosk.core.places import CONTENT


def add(commands: Commands) -> None:
    edit = commands.add_parser("edit", help="change the pages, with what patients see beside them")
    edit.add_argument("folder", type=folder, nargs="?", default=CONTENT, metavar="DIR")
    edit.add_argument("--data", type=folder, metavar="DIR", help="where drafts and versions are kept")
    edit.add_argument("--interface", default="", metavar="L", help="the editor's own words: en or es")
    edit.add_argument("--size", type=size, metavar="WxH", help="size of the window in pixels")
    edit.add_argument("--renderer", choices=("auto", "software"), default="auto", help="how Qt draws")
    edit.set_defaults(command=_edit)


def _edit(given: argparse.Namespace) -> int:
    from kiosk.editing import edit

    return edit(given.folder, given.data or data_folder(), given.interface, given.size, given.renderer)
