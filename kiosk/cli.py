"""The command line. Each command imports what it needs when it runs, so that none pays for another."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.problems import KioskError, Problem, Severity
from kiosk.core.settings import TEXT_SIZES, THEMES, Settings

if TYPE_CHECKING:
    from kiosk.core.library import Loaded

CONTENT = Path(__file__).parent.parent / "content"

OK, FAULTY, UNUSABLE = 0, 1, 2

Size = tuple[int, int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 good, 1 problems found, 2 unusable arguments."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help"}):
        given.insert(0, "run")
    parsed = _parser().parse_args(given)
    command: Callable[[argparse.Namespace], int] = parsed.command
    try:
        return command(parsed)
    except KioskError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing may be written on the way out either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="Patient information on a touch screen.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="show the kiosk (this is what happens without a command)")
    run.add_argument("--content", type=_folder, default=CONTENT, metavar="DIR", help="the content folder")
    run.add_argument("--data", type=_folder, metavar="DIR", help="where the kiosk keeps its log")
    run.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    run.add_argument("--size", type=_size, metavar="WxH", help="size of the window in pixels")
    run.add_argument("--renderer", choices=("auto", "software"), default="auto", help="how Qt draws")
    run.set_defaults(command=_run)

    check = commands.add_parser("check", help="list every problem of a content folder")
    check.add_argument("folder", type=_folder, nargs="?", default=CONTENT, metavar="DIR")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--strict", action="store_true", help="warnings count as errors")
    check.add_argument("--report", type=Path, metavar="FILE", help="also write everything into this HTML page")
    check.add_argument(
        "--accept-translation",
        action="append",
        default=[],
        metavar="ID",
        help="first mark the translations of this page, such as causes/scar-tissue, as up to date (all: every page)",
    )
    check.set_defaults(command=_check)

    new = commands.add_parser("new", help="write a small commented content folder to start from")
    new.add_argument("folder", type=_folder, metavar="DIR")
    new.set_defaults(command=_new)

    # Without help: the kiosk starts these two, nobody types them.
    commands.add_parser("speak").set_defaults(command=_speak)
    paper = commands.add_parser("print")
    paper.add_argument("--printer", default="")
    paper.add_argument("--pdf", default="", help="print into this file instead")
    paper.set_defaults(command=_print)

    _add_tour(commands.add_parser("tour", help="render every screen to pictures and audit each of them"))
    _add_audit(commands.add_parser("audit", help="audit every screen in every language and look, without pictures"))
    return parser


def _add_tour(tour: argparse.ArgumentParser) -> None:
    tour.add_argument("folder", type=_folder, nargs="?", default=CONTENT, metavar="DIR")
    tour.add_argument("--out", type=_folder, required=True, metavar="DIR", help="where the pictures go")
    tour.add_argument("--size", type=_size, nargs="+", metavar="WxH", help="screen sizes in pixels")
    tour.add_argument("--language", nargs="+", metavar="L", help="default: every language of the folder")
    tour.add_argument("--theme", nargs="+", choices=THEMES, default=[THEMES[0]], metavar="T", help=", ".join(THEMES))
    tour.add_argument(
        "--text-size", nargs="+", choices=TEXT_SIZES, default=[TEXT_SIZES[0]], metavar="S", help=", ".join(TEXT_SIZES)
    )
    tour.add_argument("--pseudo", action="store_true", help="also in ar-XB: made-up long words from right to left")
    tour.add_argument("--simulate", action="store_true", help="also as colour-blind people see it, and in grey")
    tour.set_defaults(command=_tour)


def _add_audit(audit: argparse.ArgumentParser) -> None:
    audit.add_argument("folder", type=_folder, nargs="?", default=CONTENT, metavar="DIR")
    audit.add_argument("--size", type=_size, nargs="+", default=[], metavar="WxH", help="only these screen sizes")
    audit.add_argument("--language", nargs="+", default=[], metavar="L", help="only these; ar-XB is from right to left")
    audit.add_argument("--theme", nargs="+", choices=THEMES, default=[], metavar="T", help=", ".join(THEMES))
    audit.add_argument(
        "--text-size", nargs="+", choices=TEXT_SIZES, default=[], metavar="S", help=", ".join(TEXT_SIZES)
    )
    audit.add_argument("--jobs", type=int, default=0, metavar="N", help="processes at a time; default: one a core")
    audit.set_defaults(command=_audit)


def _folder(text: str) -> Path:
    return Path(text).absolute()


def _size(text: str) -> Size:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 16384 and 240 <= int(height) <= 16384):
        raise argparse.ArgumentTypeError(f"{text!r} is no screen size; write it like 1920x1080")
    return int(width), int(height)


def _run(given: argparse.Namespace) -> int:
    from kiosk.core.loading import outline

    # Read before Qt is imported: its import hook makes every later import slower.
    first = outline(given.content)

    from kiosk.app import RunOptions, run

    return run(RunOptions(given.content, given.data or _data(), given.windowed, given.size, given.renderer), first)


def _data() -> Path:
    from platformdirs import user_data_path

    return user_data_path("fbss-kiosk", appauthor=False)


def _check(given: argparse.Namespace) -> int:
    from kiosk.core.quality.accept import accept
    from kiosk.core.quality.audit import audit
    from kiosk.core.quality.page import write_page
    from kiosk.core.report import as_json, as_text
    from kiosk.services.offscreen import application
    from kiosk.services.speech.inquiry import missing_voices

    qt = application()  # words in a drawing cannot be laid out without one
    today = datetime.now().astimezone().date()
    loaded = _load(given.folder)
    accepted = [path for page_id in given.accept_translation for path in accept(given.folder, loaded.library, page_id)]
    found = audit(given.folder, _load(given.folder) if accepted else loaded, today)
    if given.report:
        write_page(given.report, found, today)
    voices = missing_voices(loaded.library.settings.spoken)
    if given.format == "json":
        print(as_json(found.problems, {**found.figures(), "voiceless": voices}))
    else:
        print("\n".join([*voices.values(), as_text(found.problems)]))
    del qt
    faulty = found.problems if given.strict else [p for p in found.problems if p.severity is Severity.ERROR]
    return FAULTY if faulty else OK


def _load(folder: Path) -> Loaded:
    from kiosk.core.loading import load
    from kiosk.services.fonts import font_problems
    from kiosk.services.pictures import Pictures

    loaded = load(folder, Pictures())
    settings = loaded.library.settings
    return replace(
        loaded, problems=(*loaded.problems, *font_problems(settings.languages), *_printer_problems(settings))
    )


def _printer_problems(settings: Settings) -> tuple[Problem, ...]:
    if not settings.printer:
        return ()
    from kiosk.services.printing import check_printer

    return tuple(check_printer(settings))


def _new(given: argparse.Namespace) -> int:
    from kiosk.core.starter import write_starter

    write_starter(given.folder)
    print(f"{given.folder}: ready. See it with: python main.py run --windowed --content {given.folder}")
    return OK


def _speak(_given: argparse.Namespace) -> int:
    from kiosk.services.speech.program import speak

    return speak()


def _print(given: argparse.Namespace) -> int:
    from kiosk.services.printing import print_sheet

    return print_sheet(given.printer, given.pdf)


def _tour(given: argparse.Namespace) -> int:
    from kiosk.tour.tour import TourOptions, tour

    return tour(
        TourOptions(
            content=given.folder,
            out=given.out,
            sizes=tuple(given.size or ()),
            languages=tuple(given.language or ()),
            themes=tuple(given.theme),
            text_sizes=tuple(given.text_size),
            pseudo=given.pseudo,
            simulate=given.simulate,
        )
    )


def _audit(given: argparse.Namespace) -> int:
    from kiosk.tour.matrix import MatrixOptions, matrix

    looks = (tuple(given.size), tuple(given.language), tuple(given.theme), tuple(given.text_size))
    return matrix(MatrixOptions(given.folder, *looks, jobs=given.jobs))
