"""Other names of a page, and what staff are told of them."""

from __future__ import annotations

from datetime import date

from kiosk.core.checks import check
from kiosk.core.problems import Severity
from kiosk.core.rules import Rule
from tests.core.folders import Desk

TODAY = date(2026, 6, 1)


def page(names: list[str]) -> str:
    return "---\ntitle: Page\nsummary: S.\naliases:\n" + "".join(f'  - "{name}"\n' for name in names) + "---\nWords.\n"


def told(desk: Desk, files: dict[str, str]) -> list[tuple[str, int, str]]:
    found = [problem for problem in check(desk.load(files), TODAY) if problem.rule == Rule.ALIASES]
    assert all(problem.severity is Severity.WARNING for problem in found)
    return [(problem.path, problem.line, problem.text) for problem in found]


def test_names_are_read_once_each(desk: Desk) -> None:
    library = desk.load({"en/01-start/01-one.md": page(["slipped disc", "911", "slipped disc"])}).library
    assert library.editions[0].sections[0].pages[0].aliases == ("slipped disc", "911")


def test_a_name_of_two_pages_is_reported_with_the_other_page(desk: Desk) -> None:
    files = {"en/01-start/01-one.md": page(["Disc"]), "en/01-start/02-two.md": page(["disc", "other"])}
    assert told(desk, files) == [
        (
            "en/01-start/02-two.md",
            1,
            '"disc" is also a name of en/01-start/01-one.md. Keep it on the page that answers it best.',
        )
    ]


def test_the_same_name_in_two_languages_is_right(desk: Desk) -> None:
    files = {
        "kiosk.toml": '[languages]\ndefault = "en"\noffered = ["en", "es"]\n',
        "es/index.md": "---\ntitle: Casa\nsummary: S.\n---\n",
        "es/01-start/index.md": "---\ntitle: A\nsummary: S.\n---\n",
        "en/01-start/01-one.md": page(["MRI"]),
        "es/01-start/01-one.md": page(["MRI"]),
    }
    assert told(desk, files) == []


def test_five_hundred_names_are_too_many(desk: Desk) -> None:
    names = [f"name {number}" for number in range(500)]
    [(path, line, text)] = told(desk, {"en/01-start/01-one.md": page(names)})
    assert (path, line) == ("en/01-start/01-one.md", 4)
    assert "500 other names; only the first 40" in text
    assert len(desk.load().library.editions[0].sections[0].pages[0].aliases) == 40


def test_a_sentence_is_no_name(desk: Desk) -> None:
    [(_, line, text)] = told(desk, {"en/01-start/01-one.md": page(["word " * 30, "short"])})
    assert line == 4
    assert "too long for a name" in text
    assert desk.load().library.editions[0].sections[0].pages[0].aliases == ("short",)


def test_the_shipped_pages_share_no_name() -> None:
    from kiosk.core.aliases import alias_problems
    from kiosk.core.loading import load
    from tests.core.folders import sized
    from tests.kiosk_window import SHIPPED

    for edition in load(SHIPPED, sized).library.editions:
        assert list(alias_problems(edition)) == []
        assert sum(len(page.aliases) for page in edition.pages()) > 100
