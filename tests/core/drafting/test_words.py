"""Undoing, comparing, replacing, and where a remark belongs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.drafting.comparison import around, compare
from kiosk.core.drafting.marks import marks
from kiosk.core.drafting.reach import reach
from kiosk.core.drafting.replacing import find, replaced
from kiosk.core.drafting.steps import PAUSE, Step, Steps
from kiosk.core.problems import Problem, Severity


def typed(before: str, after: str, time: float, path: str = "a") -> Step:
    return Step({path: before.encode()}, {path: after.encode()}, path, time, typed=True)


def test_what_is_typed_without_a_pause_is_undone_together() -> None:
    steps = Steps()
    steps.add(typed("", "a", 0))
    steps.add(typed("a", "ab", 1))
    steps.add(typed("ab", "abc", 1 + PAUSE))
    steps.add(typed("", "x", 3, "other"))
    undone = [step.before for step in iter(steps.undo, None)]
    assert undone == [{"other": b""}, {"a": b"ab"}, {"a": b""}]
    assert not steps.can_undo
    step = steps.redo()
    assert step is not None
    assert step.after == {"a": b"ab"}
    steps.add(typed("ab", "z", 9))
    assert not steps.can_redo, "who goes on after undoing gives up what was undone"


def test_words_that_changed_are_marked() -> None:
    lines = compare("Call 555.\nSame.\nGone.", "Call 556 now.\nSame.")
    assert [[(piece.kind, piece.text) for piece in line] for line in lines] == [
        [("same", "Call "), ("gone", "555"), ("new", "556 now"), ("same", ".")],
        [("same", "Same.")],
        [("gone", "Gone.")],
    ]
    long = around(compare("\n".join("abcdefgh"), "\n".join("abcdeXgh")))
    assert [line and line[0].text for line in long] == [None, "e", "f", "g", None]


@given(st.text("ab \n.", max_size=30), st.text("ab \n.", max_size=30))
def test_a_comparison_holds_both_texts(before: str, after: str) -> None:
    lines = compare(before, after)
    old = [[piece.text for piece in line if piece.kind != "new"] for line in lines]
    new = [[piece.text for piece in line if piece.kind != "gone"] for line in lines]
    assert "\n".join("".join(line) for line in old if line) == before
    assert "\n".join("".join(line) for line in new if line) == after


TEXT = """---
title: Scar tissue
icon: scar
questions:
  - Is it a scar?
---
A scar heals. See [scars](../x/scar.md "Scar") and Scars.

<!-- scar: ask -->
![A scar](../../images/scar.svg)
"""


def test_words_are_found_where_patients_read_them() -> None:
    hits = find({"p": TEXT}, "scar")
    assert [(hit.line, hit.found) for hit in hits] == [
        (2, "Scar"),
        (5, "scar"),
        (7, "scar"),
        (7, "scar"),
        (7, "Scar"),
        (10, "scar"),
    ]
    assert hits[2].before == "A "
    assert len(find({"p": TEXT}, "scar", case=True)) == 4
    assert len(find({"p": TEXT}, "scar", whole=True)) == 4
    assert find({"p": TEXT}, " ") == ()
    changed = replaced(TEXT, hits, "wound")
    assert "icon: scar" in changed
    assert "(../x/scar.md" in changed
    assert "title: Wound tissue" in changed
    assert replaced(TEXT, hits[:1], "X") == TEXT.replace("title: Scar", "title: X")


def test_a_word_that_begins_a_sentence_still_does() -> None:
    text = "Scar. A scar, SCAR."
    assert replaced(text, find({"p": text}, "scar"), "wound") == "Wound. A wound, wound."
    assert replaced(text, find({"p": text}, "scar"), "MRI") == "MRI. A MRI, MRI."


def test_how_far_down_a_place_is() -> None:
    text = "![x](y.svg)\n\n> [!labels]\n> - A (1, 2)\n\nOne.\n\n## Two\n\nThree.\n"
    assert reach(text, text.index("One")) == 0
    assert 0.25 < reach(text, text.index("Two")) < reach(text, text.index("Three")) < 0.8
    assert reach("", 0) == 0


def test_a_remark_is_marked_at_its_sentence() -> None:
    text = "---\ntitle: T\n---\nFirst. A **long** one\nover [two](x.md) lines! End.\n"
    problems = (
        Problem(
            "p", 4, Severity.WARNING, "long-sentence", '6 words in one sentence: "A long one over two lines!" Make two.'
        ),
        Problem("p", 5, Severity.ERROR, "dead-link", 'The link leads to "y.md", which is not there.'),
        Problem("p", 1, Severity.WARNING, "keep-missing", "The page has no box [!keep]."),
        Problem("p", 99, Severity.WARNING, "x", "Beyond the end."),
    )
    sentence, line, *page = marks(text, problems)
    assert text[sentence.start : sentence.end] == "A **long** one\nover [two](x.md) lines!"
    assert text[line.start : line.end] == "over [two](x.md) lines! End."
    assert line.severe
    assert [(mark.start, mark.end) for mark in page] == [(0, 0), (0, 0)]


def test_a_sentence_that_is_quoted_in_part_is_marked_to_its_end() -> None:
    text = "One. A sentence of many words\nthat goes on, e.g. so. Two.\n"
    (mark,) = marks(text, (Problem("p", 1, Severity.WARNING, "x", 'Too long: "A sentence of ma…" Cut it.'),))
    assert text[mark.start : mark.end] == "A sentence of many words\nthat goes on, e.g."
