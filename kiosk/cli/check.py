"""`check`: list every problem of a content folder."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.arguments import FAULTY, OK, Commands, folder
from kiosk.core.places import CONTENT
from kiosk.core.problems import Problem, Severity
from kiosk.core.settings import Settings

if TYPE_CHECKING:
    from kiosk.core.library import Loaded


def add(commands: Commands) -> None:
    check = commands.add_parser("check", help="list every problem of a content folder")
    check.add_argument("folder", type=folder, nargs="?", default=CONTENT, metavar="DIR")
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
