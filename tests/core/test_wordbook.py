"""Words of the word lists in running text, and what staff are told of their lists."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.core.checks import check
from kiosk.core.loading import load
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from kiosk.core.wordbook import Books, Wordbook
from tests.core.folders import Desk, sized
from tests.kiosk_window import SHIPPED

TODAY = date(2026, 6, 1)
FILLERS = ("Alpha", "Beta", "Gamma", "Delta")


def word_list(rows: list[tuple[str, str]], head: str = "") -> str:
    table = "".join(f"| {word} | {meaning} |\n" for word, meaning in rows)
    fillers = "".join(f"| **{word}** | Letter {number}. |\n" for number, word in enumerate(FILLERS))
    return f"---\ntitle: Words\nsummary: S.\n{head}---\n| Word | Meaning |\n|---|---|\n{table}{fillers}"


def book(desk: Desk, rows: list[tuple[str, str]], head: str = "", language: str = "en") -> Wordbook:
    files = {
        "kiosk.toml": f'[languages]\ndefault = "{language}"\noffered = ["{language}"]\n',
        f"{language}/index.md": "---\ntitle: Home\nsummary: S.\n---\n",
        f"{language}/01-start/index.md": "---\ntitle: Start\nsummary: S.\n---\n",
        f"{language}/01-start/09-words.md": word_list(rows, head),
    }
    return Books().of(desk.load(files).library, language)


def found(words: Wordbook, text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.entry.term) for one in words.mentions(text)]


def told(desk: Desk, rows: list[tuple[str, str]], head: str = "") -> list[Problem]:
    files = {"en/01-start/09-words.md": word_list(rows, head)}
    return [problem for problem in check(desk.load(files), TODAY) if problem.rule == Rule.GLOSSARY]


FUSION = ("**Fusion**", "Surgery to join bones.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A fusion joins. Two FUSIONS join.", ["fusion", "FUSIONS"]),
        ("A spinal cord stimulator lies near the spinal cord.", ["spinal cord stimulator", "spinal cord"]),
        ("The spinal-cord stimulators, and spinal, cord.", ["spinal-cord stimulators"]),
        ("It depends. That is no dependence.", ["dependence"]),
        ("An X-ray, two X-rays; ray X.", ["X-ray", "X-rays"]),
        ("CBT helps, cbt is no word; so does cognitive behavioral therapy.", ["CBT", "cognitive behavioral therapy"]),
        ("confusion and infusions", []),
        ("", []),
    ],
)
def test_words_are_known_by_stem_and_the_longest_counts(desk: Desk, text: str, words: list[str]) -> None:
    rows = [
        FUSION,
        ("**Spinal cord**", "Nerves."),
        ("**Spinal cord stimulator**", "A device."),
        ("**Dependence**", "A habit."),
        ("**X-ray**", "A picture."),
        ("**Cognitive behavioral therapy, CBT**", "Lessons."),
    ]
    assert [word for word, _ in found(book(desk, rows), text)] == words


def test_spanish_accents_and_endings_do_not_matter(desk: Desk) -> None:
    rows = [
        ("**Articulación sacroilíaca** (SI joint)", "Una coyuntura."),
        ("**Médula espinal**", "Nervios."),
        ("**Estimulador de la médula espinal**", "Un aparato."),
        ("**Terapia cognitivo-conductual** (CBT)", "Clases."),
    ]
    words = book(desk, rows, language="es")
    text = "Las articulaciones sacroilíacas, un estimulador de la medula espinal, la médula espinal y CBT."
    assert [word for word, _ in found(words, text)] == [
        "articulaciones sacroilíacas",
        "estimulador de la medula espinal",
        "médula espinal",
        "CBT",
    ]


def test_staff_give_other_forms_and_leave_words_out(desk: Desk) -> None:
    head = "forms:\n  - {word: fusion, also: 'fused, joined bones'}\n  - {word: Level, mark: false}\n"
    words = book(desk, [FUSION, ("**Level**", "One step.")], head)
    assert found(words, "Fused at one level, with joined bones.") == [("Fused", "Fusion"), ("joined bones", "Fusion")]


def test_a_word_without_a_meaning_is_not_marked_and_told_with_its_line(desk: Desk) -> None:
    assert found(book(desk, [("**Fusion**", "")]), "A fusion.") == []
    [problem] = told(desk, [FUSION, ("**Level**", "")])
    assert (problem.path, problem.line, problem.severity) == ("en/01-start/09-words.md", 8, Severity.ERROR)
    assert '"Level" has no meaning' in problem.text


def test_a_word_that_is_explained_twice_is_told(desk: Desk) -> None:
    [problem] = told(desk, [FUSION, ("**Fusions**", "Other words.")])
    assert (problem.line, problem.severity) == (8, Severity.WARNING)
    assert "line 7 of en/01-start/09-words.md counts" in problem.text


@pytest.mark.parametrize(
    ("rows", "circles"),
    [
        ([("**Disc**", "It lies by a vertebra."), ("**Vertebra**", "It lies by a disc.")], ["Disc → Vertebra → Disc"]),
        ([("**Disc**", "A disc in your back.")], ["Disc → Disc"]),
        ([("**Disc**", "A cushion."), ("**Discectomy**", "It takes a disc."), ("**Reop**", "A discectomy.")], []),
        (
            [("**One**", "A two."), ("**Two**", "A three."), ("**Three**", "A one."), ("**Four**", "A one.")],
            ["One → Two → Three → One"],
        ),
    ],
)
def test_meanings_that_lead_in_a_circle_are_told_once(
    desk: Desk, rows: list[tuple[str, str]], circles: list[str]
) -> None:
    problems = told(desk, rows)
    assert [problem.text.split(": ")[1].split(". ")[0] for problem in problems] == circles
    assert all(problem.line == 7 for problem in problems)


def test_a_long_meaning_and_a_form_of_no_word_are_told(desk: Desk) -> None:
    head = "forms:\n  - {word: Fussion, also: fused}\n  - {also: lost}\n  - {word: Fusion, mark: perhaps}\n"
    files = {"en/01-start/09-words.md": word_list([("**Fusion**", "long " * 50)], head)}
    problems = check(desk.load(files), TODAY)
    texts = {(problem.line, problem.rule): problem.text for problem in problems if problem.path.endswith("09-words.md")}
    assert "has 249 letters" in texts[11, Rule.GLOSSARY]
    assert 'Did you mean "Fusion"?' in texts[5, Rule.GLOSSARY]
    assert "belong to no word" in texts[6, Rule.GLOSSARY]
    assert "neither yes nor no" in texts[7, Rule.WRONG_TYPE]


def test_a_page_says_clearly_whether_words_are_marked(desk: Desk) -> None:
    page = "---\ntitle: One\nsummary: S.\nmark_words: {}\n---\nWords.\n"
    for answer, marked in (("false", False), ("no", False), ("true", True), ("maybe", True)):
        loaded = desk.load({"en/01-start/01-one.md": page.format(answer)})
        assert loaded.library.editions[0].sections[0].pages[0].marks_words is marked
        assert [problem.line for problem in loaded.problems] == ([4] if answer == "maybe" else [])


def test_a_table_of_few_words_is_no_word_list(desk: Desk) -> None:
    files = {"en/01-start/01-one.md": "---\ntitle: One\n---\n| W | M |\n|---|---|\n| **Week** | Rest. |\n"}
    assert Books().of(desk.load(files).library, "en").mentions("One week.") == ()


def test_the_shipped_words_are_found_where_they_should_be() -> None:
    library = load(SHIPPED, sized).library
    books = Books()
    for language, text, words in (
        ("en", "An MRI showed nonunion at two levels after fusion.", ["MRI", "nonunion", "levels", "fusion"]),
        ("es", "La MRI mostró que no hubo fusión en dos niveles.", ["MRI", "fusión", "niveles"]),
    ):
        assert [word for word, _ in found(books.of(library, language), text)] == words
    assert not [problem for problem in check(load(SHIPPED, sized), TODAY) if problem.rule == Rule.GLOSSARY]
