"""Whether a translation says what the original says.

Two tests: facts that need no translation (numbers, pictures, boxes, links) must agree. And a page can carry, as
`translates:`, the fingerprints of its original and of itself when somebody accepted it: a changed original makes it
stale, and while both are unchanged their differences are accepted too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from kiosk.core.blocks import (
    Block,
    Callout,
    Crowd,
    Figure,
    Heading,
    ItemList,
    PageLink,
    People,
    Quiz,
    Table,
    inlines,
    plain,
    walk,
)
from kiosk.core.library import Page
from kiosk.core.quality.numbers import figures, spelled
from kiosk.core.quality.prose import prose

KEY = "translates"
DIGITS = 8


def fingerprint(page: Page) -> str:
    """Changes with every word, number and picture of a page; not with its review, icon, tone or sources."""
    text = prose(page)
    pictures = (part for figure in _figures(page) for part in (figure.path, figure.alt, *_points(figure)))
    numbers = (f"{crowd.least}-{crowd.most}/{crowd.whole}" for crowd in _crowds(page))
    spots = (f"{spot.x:g},{spot.y:g} {spot.page}" for spot in page.spots)
    whole = "\n".join((*text.labels, *text.sentences, *pictures, *numbers, *spots))
    return sha256(whole.encode()).hexdigest()[:DIGITS]


def mark(original: Page, translation: Page) -> str:
    """What `translates:` says while the translation belongs to the original as it is now."""
    return f"{fingerprint(original)}-{fingerprint(translation)}"


def differences(original: Page, translation: Page, languages: tuple[str, str]) -> Iterator[str]:
    """What one has and the other has not, in words. Word lists are left alone: each language sorts them anew."""
    if _is_word_list(original) or _is_word_list(translation):
        return
    shapes = _shape(original), _shape(translation)
    for kind in sorted(shapes[0].keys() | shapes[1].keys()):
        there, here = shapes[0][kind], shapes[1][kind]
        if there != here:
            yield f"{here} {kind} instead of {there}"
    there, here = _text(original), _text(translation)
    lost = figures(there) - figures(here) - spelled(here, languages[1])
    added = figures(here) - figures(there) - spelled(there, languages[0])
    if lost:
        yield f"no {_listed(lost)}"
    if added:
        yield f"{_listed(added)}, which is not there"


def _listed(numbers: frozenset[str]) -> str:
    return ", ".join(sorted(numbers, key=lambda number: (len(number), number)))


def _text(page: Page) -> tuple[str, ...]:
    text = prose(page)
    return (*text.sentences, *text.labels)


def _is_word_list(page: Page) -> bool:
    """Whether most of its words stand in tables."""
    tables = (block for block in walk(page.blocks) if isinstance(block, Table))
    return 2 * sum(len(plain(cell).split()) for table in tables for cell in inlines(table)) > page.words


def _shape(page: Page) -> Counter[str]:
    shape = Counter({"sources": len(page.sources), "questions": len(page.questions), "spots": len(page.spots)})
    for block in walk(page.blocks):
        shape.update(_facts(block))
        links = (span.link for text in inlines(block) for span in text if isinstance(span.link, PageLink))
        shape.update(f"links to {link.page}" for link in links)
    return shape


def _facts(block: Block) -> Counter[str]:
    match block:
        case Heading():
            return Counter(["headings"])
        case ItemList(items=items):
            return Counter({"list points": len(items)})
        case Table(rows=rows):
            return Counter({"table rows": len(rows)})
        case Quiz(answers=answers):
            right = [str(number) for number, answer in enumerate(answers, 1) if answer.right]
            return Counter([f"questions of {len(answers)} answers with {' and '.join(right)} right"])
        case Callout(kind=kind):
            return Counter([f"[!{kind}] boxes"])
        case Figure(labels=labels):
            return Counter({"pictures": 1, "labels": len(labels)})
        case People(crowds=crowds):
            return Counter(f"people rows with {crowd.least} to {crowd.most} of {crowd.whole}" for crowd in crowds)
        case _:
            return Counter()


def _figures(page: Page) -> Iterator[Figure]:
    return (block for block in walk(page.blocks) if isinstance(block, Figure))


def _points(figure: Figure) -> Iterator[str]:
    return (f"{label.x:g},{label.y:g}" for label in figure.labels)


def _crowds(page: Page) -> Iterator[Crowd]:
    return (crowd for block in walk(page.blocks) if isinstance(block, People) for crowd in block.crowds)
