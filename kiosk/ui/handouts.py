"""What a person takes along, and the questions they may keep, as QML draws them."""

from __future__ import annotations

from kiosk.core.handout import Handout
from kiosk.core.languages import language
from kiosk.core.library import Page
from kiosk.core.questions import Question, boxed, suggested
from kiosk.ui.codes import code
from kiosk.ui.markup import styled
from kiosk.ui.rows import Row


def question(one: Question, text: str = "") -> Row:
    return {"key": one.key, "text": text or one.text}


def askable(page: Page) -> list[Row]:
    return [question(one) for one in suggested(page)]


def asked(page: Page, body: list[Row]) -> list[Row]:
    """The same rows, with those of [!ask] boxes telling which question they hold."""
    questions = {styled(text): one for one, text in boxed(page)}
    for box in (row for row in body if row.get("callout") == "ask"):
        for row in box["rows"]:
            if row["kind"] == "item" and row["text"] in questions:
                one = questions[row["text"]]
                row |= {"question": one.key, "plain": one.text}
    return body


def take_along(paper: Handout | None, target: str) -> Row:
    """`codes` is empty when there is nothing to take along, or too much for codes (`long`)."""
    if paper is None:
        return {"waiting": True}
    texts = paper.codes() if paper.points else ()
    return {
        "target": target,
        "title": paper.title,
        "points": list(paper.points),
        "numbered": paper.numbered,
        "marked": paper.marked,
        "notes": list(paper.notes),
        "mirrored": language(paper.language).rtl,
        "codes": [{"text": text, **code(text)} for text in texts],
        "long": bool(paper.points) and not texts,
    }
