"""What staff write between the two lines of dashes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kiosk.core.frontmatter import MAX_CHARS
from kiosk.core.library import Review
from kiosk.core.problems import Severity

if TYPE_CHECKING:
    from kiosk.core.library import Loaded, Page
    from tests.core.folders import Desk

ERROR, WARNING = Severity.ERROR, Severity.WARNING


def page(loaded: Loaded) -> Page:
    found = loaded.library.editions[0].page("start/one")
    assert found is not None
    return found


def write(desk: Desk, front: str) -> Loaded:
    return desk.load({"en/01-start/01-one.md": f"---\n{front}\n---\nText.\n"})


def test_every_key_is_read(desk: Desk) -> None:
    loaded = write(
        desk,
        'title: "No: 2024"\nsummary: One\n  sentence.\nicon: bandaids\ntone: plum\nreviewed: 2026-01-31\n'
        "review_due: 2027-01-31\nreviewer: A. Person, MD\nsources:\n  - Paper 1\n  - 'Paper: 2'\nquestions: [Why?]\n"
        "tags: [a]\naliases: b\ncssclasses: c\ndate: 2020-01-01\ndraft: false",
    )
    assert loaded.problems == ()
    found = page(loaded)
    assert (found.title, found.summary, found.icon, found.tone) == ("No: 2024", "One sentence.", "bandaids", "plum")
    assert found.review == Review(date(2026, 1, 31), date(2027, 1, 31), "A. Person, MD")
    assert (found.sources, found.questions) == (("Paper 1", "Paper: 2"), ("Why?",))


def test_titles_that_yaml_takes_for_something_else_stay_texts(desk: Desk) -> None:
    for title in ("No", "2024", "1.50", "2026-01-01"):
        assert page(write(desk, f"title: {title}")).title == title


def test_a_page_inherits_the_tone_of_its_section(desk: Desk) -> None:
    assert page(write(desk, "title: One")).tone == "teal"


def test_drafts_are_left_out_and_links_to_them_are_dead(desk: Desk) -> None:
    loaded = desk.load(
        {
            "en/01-start/02-two.md": "---\ntitle: Two\ndraft: true\n---\nx\n",
            "en/01-start/03-three.md": "---\ntitle: Three\n---\n[two](02-two.md)\n",
        }
    )
    assert [p.id for p in loaded.library.editions[0].sections[0].pages] == ["start/one", "start/three"]
    assert [(p.path, p.rule) for p in loaded.problems] == [("en/01-start/03-three.md", "dead-link")]


@pytest.mark.parametrize(
    ("front", "rule", "line", "severity", "says"),
    [
        ("title: One\nsumary: x", "unknown-key", 3, WARNING, 'Did you mean "summary"?'),
        ("title: One\ntitle: Two", "duplicate-key", 3, ERROR, "twice"),
        ("title: One\nicon: bandaid", "unknown-icon", 3, WARNING, 'Did you mean "bandaids"?'),
        ("title: One\ntone: blu", "unknown-tone", 3, WARNING, 'Did you mean "blue"?'),
        ("title: One\nreviewed: 31.1.2026", "wrong-date", 3, ERROR, "2026-03-31"),
        ("title: One\nsummary: [a, b]", "wrong-type", 3, ERROR, "not a list"),
        ("title: One\nsources:\n  - A: b", "wrong-type", 3, ERROR, "quotes"),
        ("title: One\nsources: {a: b}", "wrong-type", 3, ERROR, "takes a list"),
        ("summary: x", "title-missing", 1, ERROR, "title: One"),
        ("title:", "title-missing", 1, ERROR, "title: One"),
        ('title: "\\0"', "front-matter", 2, ERROR, "cannot be shown"),
    ],
)
def test_faults_of_one_key(desk: Desk, front: str, rule: str, line: int, severity: Severity, says: str) -> None:
    problems = [p for p in write(desk, front).problems if p.rule == rule]
    assert [(p.line, p.severity) for p in problems] == [(line, severity)]
    assert says in problems[0].text
    assert page(desk.load()).title == "One"


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("title: Pain: what helps", 2),
        ("title: One\nsummary: [a", 3),
        ("title: One\n\tx: y", 3),
        ("just words", 2),
        ("title: &a One\nsummary: *a", 2),
        ("a: [[[[[[[[[[[[x]]]]]]]]]]]]", 2),
        ("a: " + "[" * 20_000, 2),
        ("title: \x07", 1),
        ("title: " + "x" * MAX_CHARS, 1),
    ],
)
def test_yaml_that_cannot_be_used_leaves_the_text(desk: Desk, front: str, line: int) -> None:
    problems = write(desk, front).problems
    assert [(p.rule, p.line) for p in problems if p.rule == "front-matter"] == [("front-matter", line)]
    assert page(desk.load()).blocks


def test_alias_bomb_is_refused_before_it_grows(desk: Desk) -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
    )
    assert any("not allowed" in problem.text for problem in write(desk, bomb).problems)


def test_unclosed_front_matter_is_an_error_and_the_text_is_shown(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\n\nText.\n"})
    assert [(p.rule, p.line) for p in loaded.problems] == [("front-matter", 1), ("title-missing", 1)]
    assert page(loaded).blocks


def test_title_comes_from_the_first_heading_or_the_file_name(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "# The heading\n\nText.\n"})
    assert page(loaded).title == "The heading"
    assert len(page(loaded).blocks) == 1
    loaded = desk.load({"en/01-start/01-one.md": "Text.\n"})
    assert page(loaded).title == "One"
    assert [p.rule for p in loaded.problems] == ["title-missing"]
