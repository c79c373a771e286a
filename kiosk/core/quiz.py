"""A `[!quiz]` box: a question, answers to touch, and what explains them."""

from __future__ import annotations

import re
from dataclasses import replace

from kiosk.core.blocks import Answer, Block, Callout, Inline, ItemList, Quiz, plain
from kiosk.core.findings import Findings
from kiosk.core.rules import Rule

KIND = "quiz"
MOST = 5
"""More answers than this no longer fit on a screen with their explanation."""

_MARK = re.compile(r"\[([ xX]?)\]\s*")
_FORM = "Write the answers as a list: - [ ] for a wrong one, - [x] for a right one."


def read_quiz(box: Callout, line: int, findings: Findings, *, nested: bool) -> Block:
    """The quiz of the box that begins at `line`; one that cannot be answered is reported and shown as a plain box.

    Several answers may be right. `nested` boxes have no room for buttons.
    """
    answers = _answers(box)
    fault = "A quiz stands by itself, not inside another box or list." if nested else _fault(box, answers)
    if fault:
        findings.error(line, Rule.QUIZ, f"{fault} Until then it is shown as a plain box.")
        return _plain(box)
    return Quiz(box.title, answers, box.blocks[1:])


def _answers(box: Callout) -> tuple[Answer, ...]:
    match box.blocks:
        case (ItemList(items=items), *_):
            return tuple(Answer(_unmarked(item.text), _mark(item.text).lower() == "x") for item in items)
        case _:
            return ()


def _fault(box: Callout, answers: tuple[Answer, ...]) -> str:
    if not box.title:
        return "The quiz has no question. Write it behind [!quiz], on the same line."
    match box.blocks:
        case (ItemList(items=items), *_) if not all(_MARK.match(plain(item.text)) for item in items):
            return f"An answer has no brackets in front. {_FORM}"
        case _:
            pass
    if not 2 <= len(answers) <= MOST:
        return f"The quiz has {len(answers)} answers; it needs 2 to {MOST}. {_FORM}"
    if not all(plain(answer.text).strip() for answer in answers):
        return "An answer has no words. Write them behind its brackets."
    if not any(answer.right for answer in answers):
        return "The quiz has no right answer. Put an x between the brackets of the right one: - [x]"
    if len(box.blocks) < 2:
        return "The quiz explains nothing. Add a line with only > and, below it, a sentence that says why."
    return ""


def _mark(text: Inline) -> str:
    found = _MARK.match(plain(text))
    return found[1] if found else ""


def _unmarked(text: Inline) -> Inline:
    if not text or not _MARK.match(text[0].text):
        return text
    first = replace(text[0], text=_MARK.sub("", text[0].text, count=1))
    return (first, *text[1:]) if first.text else text[1:]


def _plain(box: Callout) -> Callout:
    match box.blocks:
        case (ItemList(items=items) as answers, *rest):
            bare = replace(answers, items=tuple(replace(item, text=_unmarked(item.text)) for item in items))
            return Callout("note", box.title, (bare, *rest))
        case _:
            return replace(box, kind="note")
