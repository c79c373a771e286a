"""`run`: show the kiosk."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, data_folder, folder, size
from kiosk.core.locking import Lock
from kiosk.core.places import CONTENT
from kiosk.core.problems import KioskError
from kiosk.core.pulse import AGAIN, UNDRAWN

if TYPE_CHECKING:
    from kiosk.start import RunOptions


def add(commands: Commands) -> None:
    run = commands.add_parser("run", help="show the kiosk (this is what happens without a command)")
    run.add_argument("--content", type=folder, default=CONTENT, metavar="DIR", help="the content folder")
    run.add_argument("--data", type=folder, metavar="DIR", help="where the kiosk keeps its log")
    run.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    run.add_argument("--size", type=size, metavar="WxH", help="size of the window in pixels")
    run.add_argument("--renderer", choices=("auto", "software"), default="auto", help="how Qt draws")
    run.add_argument("--locked", action="store_true", help="nobody leaves without the staff PIN")
    run.add_argument("--supervised", action="store_true", help="watch over the kiosk and start it again when it fails")
    # What the supervisor alone gives to the kiosk that it starts.
    run.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)
    run.add_argument("--safe", default="", help=argparse.SUPPRESS)
    run.set_defaults(command=_run)


def _run(given: argparse.Namespace) -> int:
    given.data = given.data or data_folder()
    if given.supervised:
        from kiosk.cli.supervised import supervise

        return supervise(given)
    if given.safe:
        from kiosk.safe import run_safe

        return run_safe(_options(given))

    gc.disable()  # until the first frame: hardly anything of what is made on the way there is ever garbage
    from kiosk.core.loading import outline
    from kiosk.core.versions.swap import settled

    settled(given.content)  # finishes what a power cut left
    # Read before Qt is imported: its import hook makes every later import slower.
    first = outline(given.content)
    with _alone(given.data):
        from kiosk.app import run

        code = run(_options(given), first)
    if code == AGAIN and not given.watched:
        again()
    if code == UNDRAWN and not given.watched and given.renderer != "software":
        again("--renderer", "software")  # Qt draws in one way for as long as a process lives
    return code


def words(given: argparse.Namespace) -> list[str]:
    """What starts the kiosk in the same way again, but for its renderer."""
    said = ["run", "--content", str(given.content), "--data", str(given.data)]
    said += ["--locked"] if given.locked else []
    said += ["--windowed"] if given.windowed else []
    said += ["--size", "{}x{}".format(*given.size)] if given.size else []
    return said


def _options(given: argparse.Namespace) -> RunOptions:
    from kiosk.start import RunOptions

    return RunOptions(
        content=given.content,
        data=given.data,
        windowed=given.windowed,
        size=given.size,
        renderer=given.renderer,
        locked=given.locked,
        watched=given.watched,
        safe=given.safe,
    )


def again(*more: str) -> None:
    """Become a fresh kiosk with the same arguments and `more`: nobody watches who would start one."""
    logging.shutdown()
    given = sys.argv if getattr(sys, "frozen", False) else sys.orig_argv
    os.execv(sys.executable, [sys.executable, *given[1:], *more])  # noqa: S606 - no shell is wanted


@contextmanager
def _alone(data: Path) -> Generator[None]:
    """Raises KioskError where another kiosk works with this data folder: two would fight over the screen."""
    lock = Lock(data / "running")
    try:
        data.mkdir(parents=True, exist_ok=True)
        ours = lock.take()
    except OSError:  # the log says at once that nothing can be written there
        ours = True
    if not ours:
        raise KioskError(
            f"The kiosk is running already. Close it first, or give this one its own folder: --data DIR ({data})"
        )
    try:
        yield
    finally:
        lock.release()
