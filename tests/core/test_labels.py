"""Words over the parts of a picture, as staff write them."""

from __future__ import annotations

import pytest

from kiosk.core.blocks import Callout, Figure, Label, Paragraph
from kiosk.core.problems import Severity
from tests.core.folders import PNG, Desk

HEAD = "---\ntitle: One\nsummary: First.\n---\n\n"
PICTURE = '![A disc](../../images/disc.png "Caption.")\n'


@pytest.fixture(autouse=True)
def _picture(desk: Desk) -> None:
    desk.load({"images/disc.png": PNG})


def test_labels_belong_to_the_picture_above(desk: Desk) -> None:
    blocks = desk.blocks(PICTURE + "\n> [!labels]\n> - Disc (62, 40)\n> - Nerve root ( 48.5% ; 55 %)\n\nMore.\n")
    labels = (Label("Disc", 62, 40), Label("Nerve root", 48.5, 55))
    assert isinstance(blocks[0], Figure)
    assert blocks[0].labels == labels
    assert isinstance(blocks[1], Paragraph)


def test_labels_inside_a_box(desk: Desk) -> None:
    (box,) = desk.blocks(f"> [!note] See\n> {PICTURE}>\n> > [!labels]\n> > - Disc (1, 2)\n")
    assert isinstance(box, Callout)
    assert [block.labels for block in box.blocks if isinstance(block, Figure)] == [(Label("Disc", 1, 2),)]


@pytest.mark.parametrize(
    ("lines", "line", "severity", "says", "kept"),
    [
        ("> - Disc", 9, Severity.ERROR, "where it points", 1),
        ("> - Disc (10, 120)", 9, Severity.ERROR, "beside the picture", 1),
        ("> - A label that nobody reads at a glance (10, 20)", 9, Severity.WARNING, "long", 2),
        ("> - B (1, 2)\n> - C (1, 2)\n> - D (1, 2)\n> - E (1, 2)\n> - F (1, 2)", 8, Severity.WARNING, "6 labels", 5),
    ],
)
def test_a_label_that_cannot_be_placed_leaves_the_others(
    desk: Desk, lines: str, line: int, severity: Severity, says: str, kept: int
) -> None:
    body = f"{PICTURE}\n> [!labels]\n> - Bone (5, 5)\n{lines}\n"
    loaded = desk.load({"en/01-start/01-one.md": HEAD + body})
    (problem,) = loaded.problems
    assert (problem.rule, problem.severity) == ("labels", severity)
    assert problem.line == line + (1 if line == 9 else 0)
    assert says in problem.text
    figure = desk.page(loaded)[0]
    assert isinstance(figure, Figure)
    assert len(figure.labels) == kept


@pytest.mark.parametrize(
    "body", ["Words.\n\n> [!labels]\n> - Disc (1, 2)\n", "> [!labels]\n> - Disc (1, 2)\n\nWords.\n"]
)
def test_labels_without_a_picture_are_reported_and_nothing_else_is_lost(desk: Desk, body: str) -> None:
    loaded = desk.load({"en/01-start/01-one.md": HEAD + body})
    (problem,) = loaded.problems
    assert "belong to no picture" in problem.text
    assert [type(block) for block in desk.page(loaded)] == [Paragraph]


def test_a_box_without_a_list_says_how_labels_are_written(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": f"{HEAD}{PICTURE}\n> [!labels]\n> Disc (1, 2)\n"})
    (problem,) = loaded.problems
    assert "a list and nothing else" in problem.text
    assert problem.line == 8
