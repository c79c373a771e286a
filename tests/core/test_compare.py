"""Pages side by side, drawn from their own headings."""

from __future__ import annotations

import pytest

from kiosk.core.blocks import Callout, Heading, Paragraph, People, plain
from kiosk.core.checks import check
from kiosk.core.compare import candidates, compare
from kiosk.core.library import Edition, Loaded
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from tests.core.folders import Desk
from tests.core.test_quality_report import TODAY

INDEX = "---\ntitle: Start\nsummary: Begin.\ncompare:\n  - What it is\n  - What it does\n  - What to ask\n---\n"
FULL = (
    "---\ntitle: Full\nsummary: All.\n---\nOpening.\n\n## What it is: a thing\n\nA pump.\n\n"
    "## What it does: little\n\nIt helps.\n\n## Against nothing: no gain\n\n```people\n1 of 10: felt better\n```\n\n"
    "> [!warning] Careful\n> It can harm.\n\n> [!ask] What to ask\n> - Why?\n\n> [!keep] Keep\n> - It.\n"
)
HALF = "---\ntitle: Half\nsummary: Some.\n---\n## WHAT  IT IS\n\nA shot.\n\n> [!ask] What to ask\n> - When?\n"
APART = "---\ntitle: Apart\nsummary: Other.\ncompare: false\n---\n## What it is: not one of them\n\nWords.\n"
FILES = {
    "en/01-start/index.md": INDEX,
    "en/01-start/01-one.md": FULL,
    "en/01-start/02-half.md": HALF,
    "en/01-start/03-apart.md": APART,
}


@pytest.fixture
def loaded(desk: Desk) -> Loaded:
    return desk.load(FILES)


@pytest.fixture
def edition(loaded: Loaded) -> Edition:
    return loaded.library.edition("en")


def told(loaded: Loaded) -> list[Problem]:
    return [problem for problem in check(loaded, TODAY) if problem.rule == Rule.COMPARE]


def test_pages_with_the_headings_can_be_compared(edition: Edition) -> None:
    assert [page.id for page in candidates(edition)] == ["start/one", "start/half"]


def test_the_headings_line_up_whatever_follows_them(edition: Edition) -> None:
    found = compare(edition, ("start/half", "start/one"))
    assert found.questions == ("What it is", "What it does", "What to ask")
    assert [page.id for page in found.pages] == ["start/half", "start/one"]
    shot, pump = found.parts[0]
    assert (shot.point, pump.point) == ("", "A thing")
    assert [plain(block.text) for block in (*shot.blocks, *pump.blocks) if isinstance(block, Paragraph)] == [
        "A shot.",
        "A pump.",
    ]


def test_a_part_goes_on_under_headings_of_its_own_with_numbers_and_warnings(edition: Edition) -> None:
    (part,) = compare(edition, ("start/one",)).parts[1]
    assert [type(block) for block in part.blocks] == [Paragraph, Heading, People, Callout]
    assert not any(isinstance(block, Callout) and block.kind == "keep" for block in part.blocks)


def test_a_gap_stays_empty_and_is_told(loaded: Loaded, edition: Edition) -> None:
    assert compare(edition, ("start/half",)).parts[1][0].blocks == ()
    (problem,) = told(loaded)
    assert (problem.path, problem.severity) == ("en/01-start/02-half.md", Severity.WARNING)
    assert '"What it does"' in problem.text
    assert '"Half"' in problem.text
    assert '"What it is"' not in problem.text


def test_what_is_gone_is_left_out(edition: Edition) -> None:
    assert [page.id for page in compare(edition, ("start/gone", "start/one", "start/apart")).pages] == ["start/one"]


def test_nothing_to_compare_is_no_fault(desk: Desk) -> None:
    edition = desk.load().library.edition("en")
    assert candidates(edition) == ()
    assert compare(edition, ("start/one",)).parts == ()


def test_the_longest_beginning_counts_and_words_end_where_they_end(desk: Desk) -> None:
    index = INDEX.replace("What it does", "What it is not")
    body = "---\ntitle: One\nsummary: S.\n---\n## What it is not: a cure\n\nNo.\n\n## What it isn\n\nOdd.\n"
    edition = desk.load({"en/01-start/index.md": index, "en/01-start/01-one.md": body}).library.edition("en")
    rows = compare(edition, ("start/one",)).parts
    assert [row[0].point for row in rows] == ["", "A cure", ""]
    assert rows[0][0].blocks == ()


def test_only_one_section_is_compared(desk: Desk) -> None:
    loaded = desk.load({**FILES, "en/02-more/index.md": INDEX, "en/02-more/01-page.md": FULL})
    assert "en/02-more/index.md" in [problem.path for problem in told(loaded)]


def test_a_page_can_only_say_no(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\nsummary: S.\ncompare: maybe\n---\nWords.\n"})
    (problem,) = told(loaded)
    assert problem.line == 4
