"""Each rule on the words of a page: it finds its fault with the line, and keeps still where there is none."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.core.problems import Problem, Severity
from kiosk.core.quality import voice
from kiosk.core.quality.audit import audit
from kiosk.core.quality.numbers import counts_people, wholes
from tests.core.folders import Desk

TODAY = date(2026, 5, 1)
HEAD = "---\ntitle: One\nsummary: A page.\nreviewed: 2026-01-01\nreviewer: A\n{more}---\n\n"
END = """
![A spine](../../images/x.svg "The spine.")

> [!ask] What to ask
> - What helps me?

> [!keep] 3 things to keep
> - One.
> - Two.
> - Three.
"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>'
WEIGHTY = "Sit. " * 60


def found(desk: Desk, body: str, more: str = "", end: str = END, language: str = "en") -> list[Problem]:
    page = HEAD.format(more=more) + body + end
    files = {"images/x.svg": PICTURE, "en/01-start/01-one.md": page}
    if language != "en":
        (desk.folder / "en").rename(desk.folder / language)
        files = {path.replace("en/", f"{language}/"): text for path, text in files.items()}
        files["kiosk.toml"] = f'[languages]\ndefault = "{language}"\noffered = ["{language}"]\n'
    return list(audit(desk.folder, desk.load(files), TODAY).problems)


def test_a_plain_page_has_no_problem(desk: Desk) -> None:
    assert found(desk, "Most scars do not hurt. Ask your doctor.\n") == []


@pytest.mark.parametrize(
    ("body", "line", "rule", "said"),
    [
        (f"Rest.\n\nThis is {'so ' * 18}fine.\n", 10, "long-sentence", "21 words"),
        ("It was removed. We sit.\n\nIt was treated.\n", 8, "passive", "It was removed."),
        ("Rest.\n\nWe **may** utilize\nheat.\n", 10, "hard-word", '"utilize" has a plainer twin: "use"'),
        ("## Prior to surgery\n\nRest.\n", 8, "hard-word", '"Prior to" has a plainer twin: "before"'),
        ("Rest.\n\nAbout 2 in 10 people hurt.\n", 10, "sources-missing", "About 2 in 10 people hurt."),
        ("Rest. It helps 30% of us.\n", 8, "sources-missing", "30%"),
        ("Rest.\n\nIn Japan, 1,842 people said so.\n", 10, "sources-missing", "1,842 people"),
    ],
)
def test_each_rule_names_line_sentence_and_way_out(desk: Desk, body: str, line: int, rule: str, said: str) -> None:
    first, *_ = found(desk, body)
    assert (first.path, first.line, first.rule) == ("en/01-start/01-one.md", line, rule)
    assert first.severity is Severity.WARNING
    assert said in first.text


@pytest.mark.parametrize(
    ("more", "body", "rules"),
    [
        ("sources:\n  - A paper.\n", "About 2 in 10 hurt. Others say 30 of 100.\n", ["mixed-wholes"]),
        ("sources:\n  - A paper.\n", "About 1 in 8 people hurt.\n", ["mixed-wholes"]),
        ("sources:\n  - A paper.\n", "About 2 in 10 hurt. Others say 3 of 10 people.\n", []),
        ("sources:\n  - A paper.\n", "We count out of 10 or out of 100. So 2 in 10 hurt.\n", []),
        ("sources:\n  - A paper.\n", "```people\n2 of 10: hurt\n```\n\nIt is 30 out of 100.\n", ["mixed-wholes"]),
    ],
)
def test_shares_stand_on_one_base(desk: Desk, more: str, body: str, rules: list[str]) -> None:
    assert [problem.rule for problem in found(desk, body, more)] == rules


@pytest.mark.parametrize(
    ("end", "rule"),
    [
        (END.replace("![A spine]", "[A spine]"), "figure-missing"),
        (END.replace("[!ask] What to ask\n> - What", "[!note] Note\n> - What"), "action-missing"),
        (END.replace("> - Two.\n", ""), "keep-missing"),
        (END.replace("[!keep]", "[!tip]"), "keep-missing"),
    ],
)
def test_the_parts_of_a_page_are_missed(desk: Desk, end: str, rule: str) -> None:
    assert rule in [problem.rule for problem in found(desk, "Scars heal.\n", end=end)]


@pytest.mark.parametrize("body", ["1. Sit.\n2. Rest.\n", "Ask us.\n", "If you fall, call us.\n"])
def test_steps_and_plain_orders_are_actions_too(desk: Desk, body: str) -> None:
    end = END.replace("[!ask]", "[!note]")
    assert found(desk, body, end=end) == []


HARD = "Considerable postoperative rehabilitation necessitates individualized multidisciplinary coordination.\n\n"


def test_a_hard_page_is_told_with_its_hardest_sentence(desk: Desk) -> None:
    problems = [p for p in found(desk, "Rest now.\n\n" + HARD * 9) if p.rule == "reading-grade"]
    assert [(p.path, p.line) for p in problems] == [("en", 0), ("en/01-start/01-one.md", 10)]
    assert "Considerable postoperative rehabilitation" in problems[1].text


def test_a_hard_page_of_short_sentences_is_told_too(desk: Desk) -> None:
    problems = found(desk, "Multidisciplinary rehabilitation necessitated.\n\n" * 30)
    assert ("reading-grade", 8) in [(problem.rule, problem.line) for problem in problems]


def test_a_page_too_short_to_judge_is_not_judged(desk: Desk) -> None:
    assert "reading-grade" not in [problem.rule for problem in found(desk, HARD)]


def test_headings_and_labels_do_not_weigh_on_the_grade(desk: Desk) -> None:
    labels = "## Multidisciplinary rehabilitation\n\n- Intervertebral\n- Multidisciplinary\n\n| Neurological |\n|---|\n"
    assert "reading-grade" not in [problem.rule for problem in found(desk, WEIGHTY + "\n\n" + labels * 9)]


@pytest.mark.parametrize(
    "body",
    [
        "Doctors call it **stenosis**. Stenosis is rare.\n",
        'Your form may say "stenosis" here.\n',
        "This is stenosis (ste-NO-sis) at work.\n",
    ],
)
def test_a_word_that_the_page_teaches_is_not_a_hard_word(desk: Desk, body: str) -> None:
    assert found(desk, body) == []


def test_a_clinic_adds_and_takes_out_words(desk: Desk) -> None:
    body = "We utilize heat. We ponder it.\n"
    desk.load({"words.toml": '[en]\n"ponder" = "think of"\n"utiliz*" = ""\n'})
    assert [problem.text.split(" has")[0] for problem in found(desk, body)] == ['"ponder"']


@pytest.mark.parametrize("text", ["[en]\nutilize\n", 'utilize = "use"\n', "[en]\nutilize = 1\n", b"\xff\xfe"])
def test_a_word_list_that_cannot_be_read_is_an_error(desk: Desk, text: str | bytes) -> None:
    desk.load({"words.toml": text})
    problems = found(desk, "Rest.\n")
    assert [(p.path, p.rule, p.severity) for p in problems] == [("words.toml", "word-list", Severity.ERROR)]


def test_a_heavy_picture_is_named_once(desk: Desk) -> None:
    desk.load({"images/big.svg": PICTURE + " " * 1_600_000})
    problems = found(desk, '![A](../../images/big.svg "B.")\n\n![A](../../images/big.svg "B.")\n')
    assert [(p.path, p.rule) for p in problems] == [("images/big.svg", "heavy-picture")]


def test_spanish_has_its_own_words_voice_and_grade(desk: Desk) -> None:
    body = "Hay que utilizar calor.\n\nEl disco fue operado. El hueso es tratado.\n\n"
    assert {problem.rule for problem in found(desk, body, language="es")} == {"hard-word", "passive"}


def test_a_hard_spanish_page_is_told(desk: Desk) -> None:
    hard = "Consideraciones multidisciplinarias individualizadas necesitan coordinaciones interinstitucionales.\n\n"
    problems = found(desk, "Descanse.\n\n" + hard * 13, language="es")
    assert [(p.line, p.rule) for p in problems] == [(10, "reading-grade")]
    assert "INFLESZ (at least 65)" in problems[0].text


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("The disc was removed.", True),
        ("Screws are often put in.", True),
        ("It has been shown in tests.", True),
        ("You are tired and worried.", False),
        ("You need to be scared of nothing.", False),
        ("It is the red one.", False),
        ("Pain is indeed real.", False),
        ("The doctor removed the disc.", False),
        ("He was used to it.", False),
    ],
)
def test_english_passive(sentence: str, passive: bool) -> None:
    assert voice.english(sentence) is passive


@pytest.mark.parametrize(
    ("sentence", "passive"),
    [
        ("El disco fue operado.", True),
        ("Los tornillos son puestos por el cirujano.", True),
        ("La herida es cubierta.", True),
        ("Es demasiado.", False),
        ("Es rápido y sólido.", False),
        ("El nervio está apretado.", False),
        ("No es culpa suya.", False),
    ],
)
def test_spanish_passive(sentence: str, passive: bool) -> None:
    assert voice.spanish(sentence) is passive


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 1 to 4 in 10 people", [10]),
        ("2 people out of 100", [100]),
        ("de 1 a 4 personas de cada 10", [10]),
        ("De cada 10 personas, entre 1 y 4", [10]),
        ("cerca de 35 de cada 100", [100]),
        ("30 %", [100]),
        ("3 in 1,000", [1000]),
        ("2 of 7 days", []),
        ("a page from 3 in 2019", []),
        ("out of 10 or out of 100", []),
        ("L4 to L5 and 24/7", []),
    ],
)
def test_what_a_share_is_out_of(text: str, expected: list[int]) -> None:
    assert sorted(set(wholes(text))) == expected


def test_figures_without_people_need_no_source() -> None:
    assert not counts_people("Walk 10 minutes, 3 times a day, for 2 weeks.")
