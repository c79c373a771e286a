"""docs/accessibility.md claims only what can be looked up, and leaves no clause out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.cli import main

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if re.match(r"\| [0-9]", line)
]
WORDS = {"Supports", "Partially supports", "Does not support", "Not applicable", "Depends on hardware"}
NAMED = set(re.findall(r"`([^`]+)`", TEXT))
CRITERIA = {
    1: {1: 1, 2: 9, 3: 6, 4: 13},
    2: {1: 4, 2: 6, 3: 3, 4: 13, 5: 8},
    3: {1: 6, 2: 6, 3: 9},
    4: {1: 3},
}
"""How many success criteria each guideline of WCAG 2.2 has."""
OBSOLETE = "4.1.1"


def criteria() -> set[str]:
    """All success criteria of WCAG 2.2."""
    numbers = (
        f"{principle}.{guideline}.{number}"
        for principle, guidelines in CRITERIA.items()
        for guideline, count in guidelines.items()
        for number in range(1, count + 1)
    )
    return {number for number in numbers if number != OBSOLETE}


def answered() -> list[str]:
    """The criteria the rows speak of, with the ranges written out."""
    section = TEXT[TEXT.index("## WCAG 2.2, level A\n") : TEXT.index("## Section 508, chapter 3")]
    found: list[str] = []
    for line in section.splitlines():
        head = line.partition("|")[2].partition("|")[0]
        span = re.match(r" (\d\.\d\.)(\d+) to \d\.\d\.(\d+)", head)
        if span:
            found += [f"{span[1]}{number}" for number in range(int(span[2]), int(span[3]) + 1)]
        else:
            found += re.findall(r"\d\.\d\.\d+", head)
    return found


def test_every_criterion_of_wcag_is_answered_once() -> None:
    found = answered()
    assert sorted(found) == sorted(set(found))
    assert set(found) == criteria()


@pytest.mark.parametrize("prefix", ["302", "402", "403", "404", "405", "406", "407", "408", "409", "410", "411", "412"])
def test_every_chapter_of_section_508_is_there(prefix: str) -> None:
    assert any(row[0].startswith(prefix) for row in ROWS)


def test_every_row_says_one_of_the_words_and_how() -> None:
    assert len(ROWS) > 150
    for row in ROWS:
        assert len(row) == 4, row
        assert row[1] in WORDS, row
        assert row[2], row
        assert row[3], row


def test_what_supports_names_its_test_or_a_reason() -> None:
    bare = [row[0] for row in ROWS if row[1] == "Supports" and row[3] == "–" and not row[2].startswith(("No ", "See "))]
    assert not bare


def test_every_named_test_is_there() -> None:
    files = {name for name in NAMED if name.endswith(".py")}
    assert len(files) > 20
    missing = sorted(name for name in files if not (ROOT / "tests" / name).is_file())
    assert not missing


def test_every_named_command_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {name.split()[1] for name in NAMED if name.startswith("make ")}
    assert {"audit", "test", "tour"} <= targets
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = capsys.readouterr().out
    for command in NAMED & {"check", "new"}:
        assert re.search(rf"\b{command}\b", commands), command


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        assert target.startswith("https://www.w3.org/") or (ROOT / "docs" / target).is_file(), target
