"""The rules above the loader, the report, the starter folder and the list of rules."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.checks import check
from kiosk.core.loading import load
from kiosk.core.problems import KioskError, Problem, Severity
from kiosk.core.report import as_json, as_text
from kiosk.core.rules import Rule
from kiosk.core.starter import TEMPLATE, write_starter
from tests.core.folders import Desk, sized

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 5, 1)
REVIEWED = "summary: s\nreviewed: 2026-01-01\nreviewer: A\n"


def found(desk: Desk, page: str) -> list[tuple[str, str, Severity]]:
    problems = check(desk.load({"en/01-start/01-one.md": page}), TODAY)
    return [(p.rule, p.path, p.severity) for p in problems]


@pytest.mark.parametrize(
    ("page", "rule", "severity"),
    [
        (f"---\ntitle: One\n{REVIEWED}---\n", "empty-page", Severity.ERROR),
        (f"---\ntitle: One\n{REVIEWED}---\n<!-- to do -->\n", "empty-page", Severity.ERROR),
        ("---\ntitle: One\nreviewed: 2026-01-01\n---\nx\n", "summary-missing", Severity.WARNING),
        (f"---\ntitle: {'x' * 61}\n{REVIEWED}---\nx\n", "long-title", Severity.WARNING),
        (f"---\ntitle: One\n{REVIEWED}---\n{'w ' * 400}\n", "long-page", Severity.WARNING),
        ("---\ntitle: One\nsummary: s\n---\nx\n", "not-reviewed", Severity.WARNING),
        (f"---\ntitle: One\n{REVIEWED}review_due: 2026-04-30\n---\nx\n", "review-overdue", Severity.WARNING),
    ],
)
def test_each_rule_finds_its_fault(desk: Desk, page: str, rule: str, severity: Severity) -> None:
    assert found(desk, page) == [(rule, "en/01-start/01-one.md", severity)]


@pytest.mark.parametrize(
    "page",
    [
        f"---\ntitle: {'x' * 60}\n{REVIEWED}review_due: 2026-05-01\n---\n{'w ' * 399}\n",
        f"---\ntitle: One\n{REVIEWED}---\n![x](https://x.org/x.png)\n",
    ],
)
def test_pages_just_within_the_rules_pass(desk: Desk, page: str) -> None:
    assert [rule for rule, _, _ in found(desk, page) if rule != "missing-picture"] == []


def test_section_summaries_are_checked_and_loading_problems_are_kept(desk: Desk) -> None:
    desk.load({"en/01-start/index.md": "---\ntitle: x\ntone: no\n---\n"})
    problems = check(desk.load(), TODAY)
    assert [(p.path, p.rule) for p in problems] == [
        ("en/01-start/01-one.md", "not-reviewed"),
        ("en/01-start/index.md", "summary-missing"),
        ("en/01-start/index.md", "unknown-tone"),
    ]


def test_reports_in_both_forms() -> None:
    problems = (
        Problem("en/a.md", 3, Severity.ERROR, Rule.DEAD_LINK, "Über."),
        Problem("kiosk.toml", 0, Severity.WARNING, Rule.UNKNOWN_KEY, "Two."),
    )
    assert as_text(problems) == (
        "en/a.md:3: error: Über. [dead-link]\nkiosk.toml:0: warning: Two. [unknown-key]\n1 error, 1 warning."
    )
    report = json.loads(as_json(problems))
    assert (report["errors"], report["warnings"]) == (1, 1)
    assert report["problems"][0] == {
        "path": "en/a.md",
        "line": 3,
        "severity": "error",
        "rule": "dead-link",
        "text": "Über.",
    }
    assert as_text(()) == "No problems found."


def test_the_starter_folder_has_no_fault_and_shows_every_block(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    write_starter(folder)
    loaded = load(folder, sized)
    assert {p.rule for p in check(loaded, TODAY)} == {"not-reviewed"}
    kinds = {type(b).__name__ for page in loaded.library.editions[0].pages() for b in page.blocks}
    expected = "Heading Paragraph ItemList Figure Table Callout Quiz Quote Code People Divider"
    assert kinds == set(expected.split())
    assert sorted(p.relative_to(TEMPLATE) for p in TEMPLATE.rglob("*")) == sorted(
        p.relative_to(folder) for p in folder.rglob("*")
    )


def test_the_starter_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("mine")
    for target in (tmp_path, tmp_path / "mine.md"):
        with pytest.raises(KioskError, match="not an empty folder"):
            write_starter(target)
    with pytest.raises(KioskError, match="cannot be written"):
        write_starter(tmp_path / "mine.md" / "inside")
    assert [p.name for p in tmp_path.iterdir()] == ["mine.md"]


def test_the_documentation_explains_every_rule_and_no_other() -> None:
    text = (ROOT / "docs" / "content-format.md").read_text("utf-8")
    explained = re.findall(r"^\| `([a-z0-9-]+)` \|", text.partition("## Every rule")[2], re.MULTILINE)
    assert sorted(explained) == sorted(Rule)


def test_every_rule_is_used() -> None:
    sources = "".join(p.read_text("utf-8") for p in (ROOT / "kiosk").rglob("*.py") if p.name != "rules.py")
    unused = [rule for rule in Rule if f"Rule.{rule.name}" not in sources and f'"{rule}"' not in sources]
    assert unused == []


def test_the_example_in_the_documentation_is_sound(desk: Desk) -> None:
    text = (ROOT / "docs" / "content-format.md").read_text("utf-8")
    example = text.partition("````markdown\n")[2].partition("````")[0]
    (desk.folder / "images").mkdir()
    (desk.folder / "images" / "spine-side.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    desk.load(
        {"en/02-causes/04-scar-tissue.md": "---\ntitle: x\n---\nx\n", "en/02-causes/index.md": "---\ntitle: x\n---\n"}
    )
    assert desk.problems({"en/01-start/02-example.md": example}) == []
