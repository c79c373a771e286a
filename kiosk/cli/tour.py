"""`tour` and `audit`: every screen as a picture, and what is wrong with it."""

from __future__ import annotations

import argparse

from kiosk.cli.arguments import Commands, folder, size
from kiosk.core.places import CONTENT
from kiosk.core.settings import TEXT_SIZES, THEMES


def add(commands: Commands) -> None:
    _add_tour(commands.add_parser("tour", help="render every screen to pictures and audit each of them"))
    _add_audit(commands.add_parser("audit", help="audit every screen in every language and look, without pictures"))


def _add_tour(tour: argparse.ArgumentParser) -> None:
    tour.add_argument("folder", type=folder, nargs="?", default=CONTENT, metavar="DIR")
    where = tour.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=folder, metavar="DIR", help="where the pictures go")
    where.add_argument("--guide", action="store_true", help="draw the pictures of the staff guide anew, and no others")
    tour.add_argument("--size", type=size, nargs="+", metavar="WxH", help="screen sizes in pixels")
    tour.add_argument("--language", nargs="+", metavar="L", help="default: every language of the folder")
    tour.add_argument("--theme", nargs="+", choices=THEMES, default=[THEMES[0]], metavar="T", help=", ".join(THEMES))
    tour.add_argument(
        "--text-size", nargs="+", choices=TEXT_SIZES, default=[TEXT_SIZES[0]], metavar="S", help=", ".join(TEXT_SIZES)
    )
    tour.add_argument("--pseudo", action="store_true", help="also in ar-XB: made-up long words from right to left")
    tour.add_argument("--simulate", action="store_true", help="also as colour-blind people see it, and in grey")
    tour.set_defaults(command=_tour)


def _add_audit(audit: argparse.ArgumentParser) -> None:
    audit.add_argument("folder", type=folder, nargs="?", default=CONTENT, metavar="DIR")
    audit.add_argument("--size", type=size, nargs="+", default=[], metavar="WxH", help="only these screen sizes")
    audit.add_argument("--language", nargs="+", default=[], metavar="L", help="only these; ar-XB is from right to left")
    audit.add_argument("--theme", nargs="+", choices=THEMES, default=[], metavar="T", help=", ".join(THEMES))
    audit.add_argument(
        "--text-size", nargs="+", choices=TEXT_SIZES, default=[], metavar="S", help=", ".join(TEXT_SIZES)
    )
    audit.add_argument("--jobs", type=int, default=0, metavar="N", help="processes at a time; default: one a core")
    audit.set_defaults(command=_audit)


def _tour(given: argparse.Namespace) -> int:
    if given.guide:
        from kiosk.core.places import GUIDE
        from kiosk.tour.handbook import handbook

        return handbook(given.folder, GUIDE)

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
