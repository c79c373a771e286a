"""The questions a person keeps for the doctor: each step gives another visit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.core.library import Edition
from kiosk.core.questions import Question, boxed, suggested
from kiosk.core.visit import Screen, Visit

MOST = 20
"""Questions one visit to a doctor cannot answer anyway, and as many as codes and paper can hold."""
OFFERED = 6
"""Suggestions beside one's own questions."""


def full(visit: Visit) -> bool:
    return len(visit.questions) >= MOST


def keeps(visit: Visit, key: str) -> bool:
    return any(question.key == key for question in visit.questions)


def keep(visit: Visit, question: Question) -> Visit:
    if full(visit) or keeps(visit, question.key):
        return visit
    forgotten = visit.removed is not None and visit.removed[1].key == question.key
    return replace(visit, questions=(*visit.questions, question), removed=None if forgotten else visit.removed)


def remove(visit: Visit, key: str) -> Visit:
    """Only the last removal can be undone."""
    for place, question in enumerate(visit.questions):
        if question.key == key:
            rest = (*visit.questions[:place], *visit.questions[place + 1 :])
            return replace(visit, questions=rest, removed=(place, question))
    return visit


def undo(visit: Visit) -> Visit:
    """Put back what was removed last, where it was."""
    if visit.removed is None or full(visit):
        return visit
    place, question = visit.removed
    return replace(visit, questions=(*visit.questions[:place], question, *visit.questions[place:]), removed=None)


def move(visit: Visit, key: str, steps: int) -> Visit:
    """Ask a question later by so many places, or sooner if they are fewer than none."""
    questions = list(visit.questions)
    for place, question in enumerate(visit.questions):
        if question.key == key:
            questions.insert(max(0, min(place + steps, len(questions) - 1)), questions.pop(place))
            return replace(visit, questions=tuple(questions))
    return visit


def offers(visit: Visit, edition: Edition) -> tuple[Question, ...]:
    """Questions one might add: of the pages one came by, the last first, and then of the others in their order."""
    read = [place.target for place in reversed(visit.trail) if place.screen is Screen.PAGE]
    pages = [page for page in map(edition.page, dict.fromkeys(read)) if page is not None]
    found: dict[str, Question] = {}
    for page in (*pages, *edition.pages()):
        for question in _of(suggested(page), boxed(page)):
            if not keeps(visit, question.key):
                found.setdefault(question.text.casefold(), question)
            if len(found) == OFFERED:
                return tuple(found.values())
    return tuple(found.values())


def _of(headed: tuple[Question, ...], in_boxes: Iterator[tuple[Question, object]]) -> Iterator[Question]:
    yield from headed
    yield from (question for question, _ in in_boxes)
