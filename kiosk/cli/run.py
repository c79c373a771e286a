"""`run`: show the kiosk."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Commands, data_folder, folder, size
from kiosk.core.places import CONTENT


def add(commands: Commands) -> None:
    run = commands.add_parser("run", help="show the kiosk (this is what happens without a command)")
    run.add_argument("--content", type=folder, default=CONTENT, metavar="DIR", help="the content folder")
    run.add_argument("--data", type=folder, metavar="DIR", help="where the kiosk keeps its log")
    run.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    run.add_argument("--size", type=size, metavar="WxH", help="size of the window in pixels")
    run.add_argument("--renderer", choices=("auto", "software"), default="auto", help="how Qt draws")
    run.set_defaults(command=_run)


def _run(given: argparse.Namespace) -> int:
    from kiosk.core.loading import outline
    from kiosk.core.versions.swap import settled

    settled(given.content)  # finishes what a power cut left
    # Read before Qt is imported: its import hook makes every later import slower.
    first = outline(given.content)

    from kiosk.app import RunOptions, run

    return run(
        RunOptions(given.content, given.data or data_folder(), given.windowed, given.size, given.renderer), first
    )
