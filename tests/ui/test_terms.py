"""Which words of a page can be touched."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest

from kiosk.core.blocks import Callout, Heading, ItemList, ListItem, PageLink, Paragraph, Span, Table
from kiosk.core.library import Page
from kiosk.core.wordbook import Wordbook
from kiosk.ui.rows import Row, rows
from kiosk.ui.terms import TRIES, explain

LIST = Page(
    "start/words",
    "en/01-start/02-words.md",
    "Words",
    language="en",
    blocks=(
        Table(
            ((Span("Word"),), (Span("Meaning"),)),
            tuple(
                ((Span(word, bold=True), Span(" (say it)")), (Span(f"What {word} is."),))
                for word in ("Disc", "Fusion", "Spinal cord", "MRI", "Q & A")
            ),
        ),
        Paragraph((Span("A disc in its own list."),)),
    ),
)
BOOK = Wordbook("en", (LIST,))


def marked(*blocks: object, title: str = "Page", marks: bool = True) -> list[Row]:
    page = Page("start/one", "en/01-start/01-one.md", title, blocks=blocks, language="en", marks_words=marks)  # pyright: ignore[reportArgumentType]
    body = rows(page.blocks, Path())
    explain(body, page, BOOK)
    return body


def terms(body: list[Row]) -> list[str]:
    return [term["word"] for row in body for inner in (row, *row.get("rows", ())) for term in inner.get("terms", ())]


def say(*spans: Span) -> Paragraph:
    return Paragraph(spans)


def test_running_text_has_its_words_with_all_that_a_card_says() -> None:
    [row] = marked(say(Span("A "), Span("spinal cord", bold=True), Span(" & a disc.")))
    assert row["terms"] == [
        {
            "word": "spinal cord",
            "term": "Spinal cord",
            "aside": "say it",
            "meaning": "What Spinal cord is.",
            "language": "en",
            "bold": True,
            "italic": False,
        },
        {
            "word": "disc",
            "term": "Disc",
            "aside": "say it",
            "meaning": "What Disc is.",
            "language": "en",
            "bold": False,
            "italic": False,
        },
    ]
    assert row["text"] == "A <b>spinal cord</b> &amp; a disc."
    assert row["probe"] == 'A <b><a href="0">spinal cord</a></b> &amp; a <a href="1">disc</a>.'


@pytest.mark.parametrize(
    "block",
    [
        Heading(2, (Span("A disc"),)),
        say(Span("See "), Span("the disc page", link=PageLink("start/two"))),
        say(Span("A spi"), Span("nal", italic=True), Span(" cord")),
        say(Span("spinal ", bold=True), Span("cord")),
        Table(((Span("A"),), (Span("B"),)), (((Span("disc"),), (Span("disc"),)),)),
    ],
)
def test_other_places_are_left_alone(block: object) -> None:
    assert terms(marked(block)) == []


def test_boxes_and_lists_are_running_text() -> None:
    listed = ItemList((ListItem((Span("A disc"),)), ListItem((Span("An MRI"),))))
    assert terms(marked(Callout("note", "Disc", (listed,)))) == ["disc", "MRI"]
    assert terms(marked(listed)) == ["disc", "MRI"]


def test_a_word_is_offered_so_often_and_no_more() -> None:
    assert terms(marked(*[say(Span("A disc. Discs."))] * 9)) == ["disc", "Discs"]
    assert TRIES == 2


def test_links_beside_a_word_stay_in_the_probe() -> None:
    [row] = marked(say(Span("A disc, see "), Span("disc", link=PageLink("start/two")), Span(", Q & A")))
    assert (
        unescape(row["probe"]) == 'A <a href="0">disc</a>, see <a href="page:start/two">disc</a>, <a href="1">Q & A</a>'
    )


def test_pages_that_explain_the_word_do_not_mark_it() -> None:
    assert terms(marked(say(Span("A disc and an MRI.")), title="The disc")) == ["disc", "MRI"]
    assert terms(marked(say(Span("A disc and an MRI.")), title="Discs")) == ["MRI"]
    assert terms(marked(say(Span("A disc.")), marks=False)) == []
    body = rows(LIST.blocks, Path())
    explain(body, LIST, BOOK)
    assert terms(body) == []


def test_what_was_looked_for_is_marked_once() -> None:
    page = Page("start/one", "one.md", "Page", blocks=(say(Span("A disc.")),), language="en")
    body = rows(page.blocks, Path())
    body[0]["marked"] = True
    explain(body, page, BOOK)
    assert terms(body) == []
