from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.blocks import (
    Block,
    Callout,
    Code,
    Divider,
    Figure,
    Heading,
    Inline,
    ItemList,
    ListItem,
    OutsideLink,
    PageLink,
    Paragraph,
    Quote,
    Span,
    Table,
)
from kiosk.ui.markup import styled
from kiosk.ui.rows import BULLETS, Row, rows

FOLDER = Path("/content")


def said(text: str) -> Inline:
    return (Span(text),)


def laid_out(*blocks: Block) -> list[Row]:
    return rows(blocks, FOLDER)


@pytest.mark.parametrize(
    ("span", "markup"),
    [
        (Span("<b>not bold</b>"), "&lt;b&gt;not bold&lt;/b&gt;"),
        (Span("salt & <script>"), "salt &amp; &lt;script&gt;"),
        (Span("&lt;"), "&amp;lt;"),
        (Span("bold", bold=True), "<b>bold</b>"),
        (Span("both", bold=True, italic=True), "<i><b>both</b></i>"),
        (Span("two\nlines"), "two<br>lines"),
        (Span("there", link=PageLink("a/b")), '<a href="page:a/b">there</a>'),
        (
            Span("site", link=OutsideLink('https://x.org/?a=1&b="')),
            '<a href="https://x.org/?a=1&amp;b=&quot;">site</a>',
        ),
    ],
)
def test_words_as_markup(span: Span, markup: str) -> None:
    assert styled((span,)) == markup


def test_a_list_becomes_one_row_an_item_with_its_depth() -> None:
    deep = ItemList((ListItem(said("deep")),))
    for _ in range(5):
        deep = ItemList((ListItem(said("around"), (deep,)),))
    found = laid_out(deep)
    assert [row["depth"] for row in found] == list(range(6))
    assert [row["marker"] for row in found] == [*BULLETS, *[BULLETS[-1]] * 3]


def test_a_numbered_list_counts_from_where_it_starts() -> None:
    numbered = ItemList((ListItem(said("a")), ListItem(said("b"))), ordered=True, start=9)
    assert [row["marker"] for row in laid_out(numbered)] == ["9.", "10."]


def test_a_box_in_a_box_becomes_a_heading_in_the_box() -> None:
    inner = Callout("warning", "Inside", (Paragraph(said("deep")), Quote((Paragraph(said("deeper")),))))
    (box,) = laid_out(Callout("keep", "Outside", (Paragraph(said("first")), inner)))
    assert (box["kind"], box["callout"], box["title"]) == ("callout", "keep", "Outside")
    assert [row["kind"] for row in box["rows"]] == ["paragraph", "heading", "paragraph", "paragraph"]
    assert box["rows"][1]["text"] == "Inside"


def test_a_box_in_a_list_in_a_box_loses_no_word() -> None:
    box = Callout("note", "Box", (Paragraph(said("innermost")),))
    (quote,) = laid_out(Quote((ItemList((ListItem(said("item"), (box,)),)),)))
    assert [row["text"] for row in quote["rows"]] == ["item", "Box", "innermost"]


def test_a_list_item_keeps_its_picture() -> None:
    figure = Figure("images/spine.svg", "The spine", "Caption", 30, 20)
    found = laid_out(ItemList((ListItem(said("see"), (figure,)),)))
    assert [row["kind"] for row in found] == ["item", "figure"]
    assert found[1]["source"] == "file:///content/images/spine.svg"
    assert found[1]["ratio"] == 1.5


def test_a_picture_that_cannot_be_shown_has_no_source() -> None:
    (row,) = laid_out(Figure("", "What it would show"))
    assert (row["source"], row["alt"]) == ("", "What it would show")
    assert row["ratio"] > 0


def test_a_link_is_offered_once_with_all_of_its_words() -> None:
    link = PageLink("a/b")
    text = (Span("see "), Span("the ", link=link), Span("scar", bold=True, link=link), Span(" now"))
    (row,) = laid_out(Paragraph(text))
    assert [entry["target"] for entry in row["links"]] == ["page:a/b"]
    assert row["links"][0]["label"].lower() == "the scar"


def test_two_links_to_one_page_are_offered_in_the_words_of_the_first() -> None:
    link = PageLink("a/b")
    [row] = laid_out(Paragraph((Span("Disc surgery", link=link), Span(" or "), Span("fusion", link=link))))
    assert row["links"] == [{"target": "page:a/b", "label": "Disc surgery"}]


def test_every_kind_of_block_has_a_row() -> None:
    found = laid_out(
        Heading(2, said("Heading")),
        Paragraph(said("Words")),
        Table((said("head"),), ((said("cell"),),)),
        Code("x = <1>"),
        Divider(),
    )
    assert [row["kind"] for row in found] == ["heading", "paragraph", "table", "code", "divider"]
    assert found[3]["text"] == "x = <1>", "code is plain text and needs no escape"
