"""Quizzes as staff write them."""

from __future__ import annotations

import pytest

from kiosk.core.blocks import Answer, Callout, ItemList, Paragraph, Quiz, Span, plain
from kiosk.core.library import Page
from kiosk.core.problems import Severity
from kiosk.core.quality.translations import differences
from kiosk.core.rules import Rule
from kiosk.core.spoken.script import script
from kiosk.core.spoken.tongue import read_tongue
from tests.core.folders import Desk

WHOLE = "> [!quiz] Is it so?\n> - [ ] Yes\n> - [x] No, **never**\n>\n> This is why.\n"


def test_a_quiz_has_a_question_answers_and_an_explanation(desk: Desk) -> None:
    wrong, right = Answer((Span("Yes"),), right=False), Answer((Span("No, "), Span("never", bold=True)), right=True)
    assert desk.blocks(WHOLE) == (Quiz("Is it so?", (wrong, right), (Paragraph((Span("This is why."),)),)),)


def test_several_answers_may_be_right(desk: Desk) -> None:
    (quiz,) = desk.blocks("> [!quiz] Which?\n> - [x] This\n> - [X] That\n>\n> Either is right.\n")
    assert isinstance(quiz, Quiz)
    assert [answer.right for answer in quiz.answers] == [True, True]


@pytest.mark.parametrize(
    ("box", "says"),
    [
        ("> [!quiz] Q?\n> - [ ] A\n> - [ ] B\n>\n> Why.\n", "no right answer"),
        ("> [!quiz] Q?\n> - [x] A\n>\n> Why.\n", "1 answers"),
        ("> [!quiz] Q?\n" + "> - [x] A\n" * 10 + ">\n> Why.\n", "10 answers"),
        ("> [!quiz] Q?\n> - [ ] A\n> - [x] B\n", "explains nothing"),
        ("> [!quiz] Q?\n> - [ ] A\n> - [x] B\n> Why.\n", "explains nothing"),
        ("> [!quiz]\n> - [ ] A\n> - [x] B\n>\n> Why.\n", "no question"),
        ("> [!quiz] Q?\n> - A\n> - [x] B\n>\n> Why.\n", "no brackets"),
        ("> [!quiz] Q?\n> - [ ]\n> - [x] B\n>\n> Why.\n", "no words"),
        ("> [!quiz] Q?\n>\n> Why.\n", "0 answers"),
        ("> [!note] Around\n> > [!quiz] Q?\n> > - [ ] A\n> > - [x] B\n> >\n> > Why.\n", "by itself"),
        ("- Item\n\n  > [!quiz] Q?\n  > - [ ] A\n  > - [x] B\n  >\n  > Why.\n", "by itself"),
    ],
)
def test_a_quiz_that_cannot_be_answered_is_told_and_shown_as_a_plain_box(desk: Desk, box: str, says: str) -> None:
    loaded = desk.load({"en/01-start/01-one.md": f"---\ntitle: One\n---\nWords.\n\n{box}"})
    (problem,) = loaded.problems
    assert (problem.rule, problem.severity) == (Rule.QUIZ, Severity.ERROR)
    assert problem.line == 6 + (2 if box.startswith("- ") else "Around" in box)
    assert says in problem.text
    assert not any(isinstance(block, Quiz) for block in desk.page(loaded))


def test_a_plain_box_does_not_show_the_brackets(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\n---\n> [!quiz] Q?\n> - [x] A\n>\n> Why.\n"})
    (box,) = desk.page(loaded)
    assert isinstance(box, Callout)
    assert (box.kind, box.title) == ("note", "Q?")
    (answers, why) = box.blocks
    assert isinstance(answers, ItemList)
    assert [plain(item.text) for item in answers.items] == ["A"]
    assert why == Paragraph((Span("Why."),))


def test_a_quiz_is_read_aloud_without_its_answer(desk: Desk) -> None:
    blocks = desk.blocks(WHOLE)
    said = [utterance.words for utterance in script(blocks, read_tongue("en", {}))]
    after = [utterance.words for utterance in script(blocks, read_tongue("en", {}), {0})]
    assert len(after) > len(said)
    assert after[: len(said)] == said
    assert said == ["Is it so?", "Answer 1: Yes", "Answer 2: No, never"]


def test_a_translation_with_another_right_answer_differs(desk: Desk) -> None:
    def page(body: str) -> Page:
        loaded = desk.load({"en/01-start/01-one.md": f"---\ntitle: One\n---\n{body}"})
        found = loaded.library.editions[0].page("start/one")
        assert found is not None
        return found

    swapped = WHOLE.replace("[ ]", "[o]").replace("[x]", "[ ]").replace("[o]", "[x]")
    texts = list(differences(page(WHOLE), page(swapped), ("en", "es")))
    assert any("with 2 right" in text for text in texts)
