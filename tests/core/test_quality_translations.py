"""Translations that are missing, differ or have gone stale, and the mark of the original they were made from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.core.problems import KioskError
from kiosk.core.quality.accept import accept
from kiosk.core.quality.audit import audit
from kiosk.core.quality.translations import mark
from tests.core.folders import Desk

TODAY = date(2026, 5, 1)
RULES = ("translation-missing", "translation-stale", "translation-differs")
ENGLISH = (
    "---\ntitle: One\nsummary: First.\n---\n\n## Rest\n\nSit for 20 minutes, two times a day. See [this](01-one.md).\n"
)
SPANISH = (
    "---\ntitle: Uno\nsummary: Primero.\n---\n\n## Descanse\n\n"
    "Siéntese 20 minutos, 2 veces al día. Vea [esto](01-one.md).\n"
)
BOTH = {
    "kiosk.toml": '[languages]\ndefault = "en"\noffered = ["en", "es"]\n',
    "es/index.md": "---\ntitle: Inicio\nsummary: Toque.\n---\n",
    "es/01-start/index.md": "---\ntitle: Empiece\nsummary: Aquí.\n---\n",
    "en/01-start/01-one.md": ENGLISH,
    "es/01-start/01-one.md": SPANISH,
}
ONE = "es/01-start/01-one.md"


def found(desk: Desk, files: dict[str, str] | None = None) -> list[tuple[str, str, str]]:
    problems = audit(desk.folder, desk.load({**(files or {})}), TODAY).problems
    return [(problem.path, problem.rule, problem.text) for problem in problems if problem.rule in RULES]


@pytest.fixture
def both(desk: Desk) -> Desk:
    desk.load(BOTH)
    return desk


def test_a_faithful_translation_has_no_problem(both: Desk) -> None:
    assert found(both) == []


def test_pages_of_one_language_only_are_named_with_the_place_for_the_other(both: Desk) -> None:
    problems = found(both, {"en/01-start/02-two.md": ENGLISH, "es/01-start/03-tres.md": SPANISH})
    assert [problem[:2] for problem in problems] == [
        ("en/01-start/02-two.md", "translation-missing"),
        ("es/01-start/03-tres.md", "translation-missing"),
    ]
    assert "Español" in problems[0][2]
    assert "es/01-start/02-two.md" in problems[0][2]
    assert "en/01-start/03-tres.md" in problems[1][2]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("20 minutos", "30 minutos", "no 20; 30, which is not there"),
        ("2 veces", "3 veces", "3, which is not there"),
        ("## Descanse\n", "", "0 headings instead of 1"),
        ("[esto](01-one.md)", "esto", "0 links to start/one instead of 1"),
        ("Vea", "\n\n> [!warning] Cuidado\n> Vea", "1 [!warning] boxes instead of 0"),
        ("summary:", "sources:\n  - Un estudio.\nsummary:", "1 sources instead of 0"),
        ("Vea", "\n\n```people\n1 a 2 de 10: duelen\n```\n\nVea", "1 people rows with 1 to 2 of 10 instead of 0"),
    ],
)
def test_facts_that_need_no_translating_must_agree(both: Desk, old: str, new: str, said: str) -> None:
    assert old in SPANISH
    [(path, rule, text)] = found(both, {ONE: SPANISH.replace(old, new)})
    assert (path, rule) == (ONE, "translation-differs")
    assert said in text


def test_numbers_are_the_same_however_a_language_writes_them(both: Desk) -> None:
    files = {
        "en/01-start/01-one.md": ENGLISH + "1,842 people, 2.5 a day.\n",
        ONE: SPANISH + "1.842 personas, 2,5 al día.\n",
    }
    assert found(both, files) == []


def test_word_lists_are_sorted_anew_and_not_compared(both: Desk) -> None:
    table = "\n| W | M |\n|---|---|\n" + "| A word | What the word means to you |\n"
    assert found(both, {"en/01-start/01-one.md": ENGLISH + table * 9}) == []


def accepted(both: Desk, page_id: str = "start/one") -> tuple[str, ...]:
    return accept(both.folder, both.load().library, page_id)


def test_an_accepted_translation_goes_stale_when_the_words_of_the_original_change(both: Desk) -> None:
    assert accepted(both) == (ONE,)
    assert found(both) == []
    assert accepted(both, "all") == ()
    stale = found(both, {"en/01-start/01-one.md": ENGLISH.replace("Sit for", "Lie down for")})
    assert [problem[:2] for problem in stale] == [(ONE, "translation-stale")]
    assert "check --accept-translation start/one" in stale[0][2]
    assert accepted(both) == (ONE,)
    assert found(both) == []


def test_differences_are_accepted_until_either_page_changes(both: Desk) -> None:
    wider = SPANISH + "\nPara español, oprima 7.\n"
    assert [rule for _, rule, _ in found(both, {ONE: wider})] == ["translation-differs"]
    accepted(both)
    assert found(both) == []
    marked = (both.folder / ONE).read_text("utf-8")
    assert [rule for _, rule, _ in found(both, {ONE: marked.replace("oprima 7", "oprima 8")})] == [
        "translation-differs"
    ]


def test_reviews_icons_and_sources_do_not_make_a_translation_stale(both: Desk) -> None:
    accepted(both)
    more = "icon: bandaids\ntone: clay\nreviewed: 2026-01-01\nreviewer: A\nsummary:"
    assert found(both, {"en/01-start/01-one.md": ENGLISH.replace("summary:", more)}) == []


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_the_mark_changes_one_line_and_no_other(both: Desk, ends: str) -> None:
    file = both.folder / ONE
    file.write_bytes(SPANISH.replace("\n", ends).encode())
    accepted(both)
    original, translation = (edition.page("start/one") for edition in both.load().library.editions)
    assert original
    assert translation
    line = f'translates: "{mark(original, translation)}"{ends}'
    marked = file.read_bytes().decode()
    assert marked.count(line) == 1
    assert marked.replace(line, "") == SPANISH.replace("\n", ends)


def test_a_page_without_lines_at_the_top_gets_them(both: Desk) -> None:
    both.load({ONE: "# Uno\n\nHola.\n"})
    accepted(both)
    assert (both.folder / ONE).read_text("utf-8").endswith("---\n# Uno\n\nHola.\n")
    assert "translation-stale" not in [rule for _, rule, _ in found(both)]


def test_no_file_is_touched_that_cannot_be_marked(both: Desk) -> None:
    for broken in (b"---\ntitle: \xff\n---\nx\n", b"---\ntitle: Uno\n\nHola.\n"):
        (both.folder / ONE).write_bytes(broken)
        with pytest.raises(KioskError, match=r"[Ww]rite"):
            accepted(both)
        assert (both.folder / ONE).read_bytes() == broken
    with pytest.raises(KioskError, match='no page "start/nine"'):
        accepted(both, "start/nine")
    assert [path.name for path in (both.folder / ONE).parent.iterdir() if path.name.startswith(".")] == []


def test_a_page_that_vanishes_between_loading_and_checking_is_told(both: Desk) -> None:
    loaded = both.load()
    Path(both.folder / ONE).unlink()
    with pytest.raises(KioskError, match="Run check again"):
        audit(both.folder, loaded, TODAY)
