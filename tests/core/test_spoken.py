"""What a page says aloud, block by block."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.core.blocks import Block, Callout, Figure, People, Quiz, inlines, plain, walk
from kiosk.core.findings import Findings
from kiosk.core.loading import load
from kiosk.core.spoken.script import script, sentences_at
from kiosk.core.spoken.tongue import Tongue, read_sayings, read_tongue
from kiosk.core.spoken.utterance import Anchor
from tests.core.folders import PNG, Desk, sized

ENGLISH = read_tongue("en", {})
SPANISH = read_tongue("es", {})
CONTENT = Path(__file__).parents[2] / "content"


def said(desk: Desk, body: str, tongue: Tongue = ENGLISH) -> list[tuple[str, Anchor]]:
    return [(utterance.words, utterance.anchor) for utterance in script(desk.blocks(body), tongue)]


def test_every_sentence_is_one_utterance_that_knows_its_place(desk: Desk) -> None:
    blocks = desk.blocks("## Scars form\n\nHealing leaves **scars**. Some press on a nerve!\nDr. Hill agrees.\n")
    spoken = script(blocks, ENGLISH)
    assert [utterance.words for utterance in spoken] == [
        "Scars form",
        "Healing leaves scars.",
        "Some press on a nerve!",
        "Doctor Hill agrees.",
    ]
    text = "Healing leaves scars. Some press on a nerve!\nDr. Hill agrees."
    assert [text[utterance.start : utterance.end] for utterance in spoken[1:]] == [
        "Healing leaves scars.",
        "Some press on a nerve!",
        "Dr. Hill agrees.",
    ]
    assert [utterance.anchor.row for utterance in spoken] == [0, 1, 1, 1]


def test_lists_are_read_item_by_item_with_their_numbers(desk: Desk) -> None:
    assert said(desk, "- Walk.\n  - A little.\n- Rest.\n\n1. Stop.\n2. Call us.\n") == [
        ("Walk.", Anchor(0)),
        ("A little.", Anchor(1)),
        ("Rest.", Anchor(2)),
        ("1. Stop.", Anchor(3)),
        ("2. Call us.", Anchor(4)),
    ]


def test_a_table_is_read_row_by_row_with_its_headings(desk: Desk) -> None:
    body = "| You feel | What helps |\n|---|---|\n| Stiff | A walk. Or heat! |\n| Sore | |\n"
    assert said(desk, body) == [
        ("A table with these columns: You feel, What helps.", Anchor(0)),
        ("You feel: Stiff. What helps: A walk. Or heat!", Anchor(0, line=0)),
        ("You feel: Sore.", Anchor(0, line=1)),
    ]


def test_people_are_read_in_words_in_both_languages(desk: Desk) -> None:
    body = "```people\n1 to 4 of 10: still hurt\n1 of 10: have another operation\n```\n"
    assert said(desk, body) == [
        ("1 to 4 out of 10 people: still hurt", Anchor(0, line=0)),
        ("1 out of 10 people: have another operation", Anchor(0, line=1)),
    ]
    assert said(desk, body, SPANISH)[0] == ("De 1 a 4 de cada 10 personas: still hurt", Anchor(0, line=0))


def test_a_picture_is_read_by_its_alternative_text_labels_and_caption(desk: Desk) -> None:
    (desk.folder / "images").mkdir()
    (desk.folder / "images" / "back.png").write_bytes(PNG)
    body = '![A back, seen from the side. It is bent.](../../images/back.png "This is your spine.")\n'
    assert said(desk, body) == [
        ("Picture: A back, seen from the side.", Anchor(0)),
        ("It is bent.", Anchor(0)),
        ("This is your spine.", Anchor(0)),
    ]


def test_boxes_are_read_with_their_titles_and_what_is_in_them(desk: Desk) -> None:
    box = "> [!keep] Two things\n> - Scars are normal.\n> - There is help.\n>\n> > [!tip] Inside\n> > Walk.\n"
    body = box + "\n> She said so.\n"
    assert said(desk, body) == [
        ("Two things", Anchor(0)),
        ("Scars are normal.", Anchor(0, 0)),
        ("There is help.", Anchor(0, 1)),
        ("Inside", Anchor(0, 2)),
        ("Walk.", Anchor(0, 3)),
        ("She said so.", Anchor(1, 0)),
    ]


def test_typed_words_are_read_and_a_line_across_the_page_is_not(desk: Desk) -> None:
    assert said(desk, "```\nas typed\n```\n\n---\n\nAfter.\n") == [("as typed", Anchor(0)), ("After.", Anchor(2))]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Call 911 now.", "Call nine one one now."),
        ("Call 815-412-6166.", "Call 8 1 5, 4 1 2, 6 1 6 6."),
        ("Call (815) 412-6166 or 555-0100.", "Call 8 1 5, 4 1 2, 6 1 6 6 or 5 5 5, 0 1 0 0."),
        ("FBSS is not PSPS.", "F B S S is not P S P S."),
        ("Gabapentin, gabapentin", "gabba pentin, gabba pentin"),
        ("Stenosis (ste-NO-sis) is narrow.", "Stenosis is narrow."),
        ("5 pages · 4 minutes", "5 pages, 4 minutes"),
        ("https://www.example.org/a", "www.example.org/a"),
        ("Press on it. It is so.", "Press on it. It is so."),
    ],
)
def test_english_is_said_as_it_is_meant(written: str, spoken: str) -> None:
    assert ENGLISH.say(written) == spoken


def test_a_saying_with_capitals_leaves_the_small_word_alone() -> None:
    assert SPANISH.say("Si duele la articulación SI, llame al 911.") == (
        "Si duele la articulación ese i, llame al nueve uno uno."
    )


def test_a_clinic_adds_sayings_and_takes_some_out(desk: Desk) -> None:
    own = '[en]\n"PCC" = "P C C"\ngabapentin = ""\n[de]\n"z. B." = "zum Beispiel"\n'
    library = desk.load({"speech.toml": own}).library
    assert desk.load().problems == ()
    english = read_tongue("en", library.sayings)
    assert english.say("PCC gives gabapentin and naproxen") == "P C C gives gabapentin and nuh proxen"
    assert read_tongue("de", library.sayings).say("z. B. so") == "zum Beispiel so"


@pytest.mark.parametrize("text", ["[en", "[en]\nFBSS = 4\n", 'FBSS = "F B S S"\n'])
def test_a_broken_list_of_sayings_is_reported(text: str) -> None:
    findings = Findings("speech.toml")
    read_sayings(text, findings)
    assert [problem.rule for problem in findings.problems] == ["speech-list"]


def test_a_language_without_phrases_is_read_without_them(desk: Desk) -> None:
    assert said(desk, "```people\n1 of 10: hurt\n```\n", read_tongue("fi", {})) == [("hurt", Anchor(0, line=0))]


def _shown(block: Block) -> list[str]:
    """All that a block shows, found without the script."""
    match block:
        case Callout(title=title):
            return [title]
        case Figure(alt=alt, caption=caption, labels=labels):
            return [alt, caption, *(label.text for label in labels)]
        case People(crowds=crowds):
            return [crowd.label for crowd in crowds]
        case _:
            return [plain(text) for text in inlines(block)]


def test_of_the_shipped_pages_nothing_is_left_out() -> None:
    pages = [page for edition in load(CONTENT, sized).library.editions for page in edition.pages()]
    assert len(pages) > 60
    bare = Tongue({}, {})
    for page in pages:
        spoken = " ".join(utterance.words for utterance in script(page.blocks, bare))
        unasked = tuple(replace(block, blocks=()) if isinstance(block, Quiz) else block for block in page.blocks)
        for text in (text for block in walk(unasked) for text in _shown(block)):
            for start, end in sentences_at(text):
                assert bare.say(text[start:end]) in spoken, page.path
