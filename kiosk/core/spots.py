"""The parts of a page's picture that can be touched: `spots:` at the top of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from kiosk.core.blocks import Block, Figure, PageLink, Spot, walk
from kiosk.core.findings import quoted
from kiosk.core.frontmatter import Record
from kiosk.core.rules import Rule
from kiosk.core.spans import Surroundings

MOST = 9
"""A number of one digit stands on each, and a keypad has nine keys."""
APART = 15.0
"""Percent of the picture's longer side between two spots: on a small tablet just enough for two fingertips."""
LONGEST_NAME = 28
LONGEST_SAYING = 180

_AT = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*%?\s*[,;]\s*(\d{1,3}(?:\.\d+)?)\s*%?")
_FORM = "Write it like: at: 62, 40, in percent from the left and from the top of the picture."


def explored(blocks: tuple[Block, ...]) -> Figure | None:
    """The picture that the spots of a page lie on: its first one."""
    return next((block for block in walk(blocks) if isinstance(block, Figure)), None)


def read_spots(records: Sequence[Record], blocks: tuple[Block, ...], around: Surroundings) -> tuple[Spot, ...]:
    """The spots that can be placed; what is wrong with the others is told."""
    figure = explored(blocks)
    if not records:
        return ()
    if figure is None:
        text = "These spots lie on no picture, so only their names are shown. Put a picture into the page."
        around.findings.error(records[0].line, Rule.SPOTS, text)
    kept = tuple(islice(_placed(records, figure, around), MOST))
    if len(records) > MOST:
        text = f"There are {len(records)} spots; only the first {MOST} are shown. Keep those that carry the point."
        around.findings.warning(records[MOST].line, Rule.SPOTS, text)
    return kept


def _placed(records: Iterable[Record], figure: Figure | None, around: Surroundings) -> Iterator[Spot]:
    kept: list[Spot] = []
    for record in records:
        spot = _spot(record, around)
        if spot is None:
            continue
        near = next((other for other in kept if _distance(spot, other, figure) < APART), None)
        if near is not None:
            text = (
                f"{quoted(spot.name)} lies so near {quoted(near.name)} that a finger touches both, so it is left out. "
                f"Keep {APART:g} percent of the picture between them."
            )
            around.findings.error(record.line, Rule.SPOTS, text)
            continue
        kept.append(spot)
        yield spot


def _spot(record: Record, around: Surroundings) -> Spot | None:
    findings = around.findings
    name, says = record.text("name"), record.text("says")
    for key, words in (("name", name), ("says", says)):
        if not words:
            text = f'This spot has no "{key}:", so it is left out. Say there what the part is{_AND[key]}.'
            findings.error(record.line, Rule.SPOTS, text)
            return None
    found = _AT.fullmatch(record.text("at"))
    if found is None:
        findings.error(record.of("at"), Rule.SPOTS, f"{quoted(name)} does not say where it is. {_FORM}")
        return None
    x, y = float(found[1]), float(found[2])
    if max(x, y) > 100:
        text = f"{quoted(name)} lies beside the picture: no number may be above 100."
        findings.error(record.of("at"), Rule.SPOTS, text)
        return None
    for key, words, most in (("name", name, LONGEST_NAME), ("says", says, LONGEST_SAYING)):
        if len(words) > most:
            text = f"{quoted(words)} is long: {most} characters fit. Say it in {_FEW[key]}."
            findings.warning(record.of(key), Rule.SPOTS, text)
    return Spot(name, says, x, y, _page(record, around))


_AND = {"name": ", in a few words", "says": " and does, in two sentences"}
_FEW = {"name": "at most three short words", "says": "two short sentences"}


def _page(record: Record, around: Surroundings) -> str:
    """The id of the page that tells more, or nothing."""
    target = record.text("page")
    link = around.link(target, record.of("page")) if target else None
    if link is not None and not isinstance(link, PageLink):
        text = f"{quoted(target)} is no page of this kiosk. Name a file that ends in .md."
        around.findings.error(record.of("page"), Rule.SPOTS, text)
        return ""
    return link.page if link else ""


def _distance(one: Spot, other: Spot, figure: Figure | None) -> float:
    """Percent of the picture's longer side, along that axis on which they are further apart."""
    width, height = (figure.width, figure.height) if figure and figure.width and figure.height else (1, 1)
    return max(abs(one.x - other.x) * width, abs(one.y - other.y) * height) / max(width, height)
