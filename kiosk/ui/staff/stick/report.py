"""What a stick would change, as QML shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from kiosk.core.drafting.comparison import Kind, Piece, around, compare
from kiosk.core.languages import language
from kiosk.core.problems import Problem
from kiosk.core.stick.plan import PageChange
from kiosk.ui.rows import Row

if TYPE_CHECKING:
    from kiosk.core.stick.examination import Examination

Title = Callable[[str], str]
Saying = Callable[[str, str], str]


def summary(found: Examination, *, own_settings: bool) -> Row:
    """Counts of everything. `empty` tells that nothing would change."""
    plan = found.plan
    kinds = [page.kind for page in plan.pages]
    return {
        "added": kinds.count("added"),
        "changed": kinds.count("changed") + kinds.count("moved"),
        "removed": kinds.count("removed"),
        "same": plan.same,
        "pictures": asdict(plan.pictures),
        "recordings": asdict(plan.recordings),
        "others": asdict(plan.others),
        "settings": [asdict(change) for change in plan.settings],
        "own": own_settings,
        "errors": len(found.errors),
        "notes": len(found.notes),
        "empty": not plan.changes,
    }


def by_language(pages: Iterable[PageChange]) -> list[Row]:
    """The changed pages, each language with its name."""
    order = {"added": 0, "changed": 1, "moved": 1, "removed": 2}
    rows = sorted(pages, key=lambda page: (page.language, order[page.kind], page.path))
    return [
        {"name": language(code).name, "pages": [page_row(page) for page in own]}
        for code, own in groupby(rows, lambda page: page.language)
    ]


def page_row(page: PageChange) -> Row:
    return {"path": page.path, "title": page.title, "kind": page.kind}


def problem_rows(problems: Iterable[Problem], title: Title, saying: Saying) -> list[Row]:
    """One after the other, those of one page together."""
    return [
        {
            "title": title(problem.path),
            "path": problem.path,
            "line": problem.line,
            "text": saying(problem.rule, problem.text),
        }
        for problem in problems
    ]


def note_rows(problems: Iterable[Problem], title: Title, saying: Saying) -> list[Row]:
    """Those that say the same stand together, with the titles of all their pages."""
    titles: dict[str, list[str]] = {}
    for row in problem_rows(problems, title, saying):
        titles.setdefault(row["text"], []).append(row["title"])
    return [{"text": text, "titles": list(dict.fromkeys(named))} for text, named in titles.items()]


def comparison_rows(before: str, after: str) -> list[Row]:
    """What changed and a line around it, as pieces of one kind each. `kind` is that of all pieces, "mixed", or "gap"
    for lines left out. What goes and what comes instead are lines of their own where no word stays.
    """
    return list(_rows(around(compare(before, after))))


def _rows(lines: Iterable[tuple[Piece, ...] | None]) -> Iterator[Row]:
    for line in lines:
        if line is None:
            yield {"kind": "gap", "pieces": []}
            continue
        pieces = [piece for piece in line if piece.text]
        stays = any(piece.kind == "same" and any(map(str.isalnum, piece.text)) for piece in pieces)
        for part in [pieces] if stays else _sorted(pieces):
            if any(piece.text.strip() for piece in part):
                kinds = {piece.kind for piece in part}
                yield {
                    "kind": kinds.pop() if len(kinds) == 1 else "mixed",
                    "pieces": [
                        {"kind": piece.kind, "plain": piece.text, "styled": escape(piece.text).replace("\n", "<br>")}
                        for piece in part
                    ],
                }


def _sorted(pieces: list[Piece]) -> list[list[Piece]]:
    """What goes, then what comes, with the signs that both have."""
    texts: dict[Kind, str] = {}
    for kind in ("gone", "new") if {piece.kind for piece in pieces} != {"same"} else ("same",):
        if any(piece.kind == kind for piece in pieces):
            texts[kind] = "".join(piece.text for piece in pieces if piece.kind in {kind, "same"})
    return [[Piece(kind, text)] for kind, text in texts.items()]
