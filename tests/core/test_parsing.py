"""Markdown as staff write it, and the blocks that come of it."""

from __future__ import annotations

import pytest

from kiosk.core.blocks import (
    Callout,
    Code,
    Crowd,
    Divider,
    Figure,
    Heading,
    ItemList,
    ListItem,
    OutsideLink,
    PageLink,
    Paragraph,
    People,
    Quote,
    Span,
    Table,
    plain,
    walk,
)
from kiosk.core.problems import Severity
from tests.core.folders import PNG, Desk


def words(text: str) -> tuple[Span, ...]:
    return (Span(text),)


def test_styles_join_into_spans(desk: Desk) -> None:
    blocks = desk.blocks("A **bold *both*** `code` &amp; more\nnext line  \nnew line.")
    assert blocks == (
        Paragraph(
            (
                Span("A "),
                Span("bold ", bold=True),
                Span("both", bold=True, italic=True),
                Span(" "),
                Span("code", code=True),
                Span(" & more next line\nnew line."),
            )
        ),
    )


def test_list_right_below_a_sentence_and_lists_in_lists(desk: Desk) -> None:
    blocks = desk.blocks("You can:\n- walk\n  - slowly\n- rest\n\n3. three\n4. four\n")
    inner = ItemList((ListItem(words("slowly")),))
    assert blocks == (
        Paragraph(words("You can:")),
        ItemList((ListItem(words("walk"), (inner,)), ListItem(words("rest")))),
        ItemList((ListItem(words("three")), ListItem(words("four"))), ordered=True, start=3),
    )


def test_headings_keep_their_level_and_the_repeated_title_goes(desk: Desk) -> None:
    blocks = desk.blocks("# one\n## Two\n#### Four\n")
    assert blocks == (Heading(2, words("Two")), Heading(4, words("Four")))


@pytest.mark.parametrize(("mark", "shown"), [("#", 2), ("#####", 4), ("######", 4)])
def test_other_heading_levels_are_moved_with_a_warning(desk: Desk, mark: str, shown: int) -> None:
    loaded = desk.load({"en/01-start/01-one.md": f"---\ntitle: One\n---\n\n{mark} Else\n"})
    assert desk.page(loaded) == (Heading(shown, words("Else")),)
    assert [(p.rule, p.line) for p in loaded.problems] == [("heading-level", 5)]


def test_callouts_next_to_each_other_stay_apart(desk: Desk) -> None:
    blocks = desk.blocks("> [!keep] 3 things to **keep**\n> - First.\n\n> [!ASK]- Ask\n> this\n\n> [!tip]\n> Tip.\n")
    assert blocks == (
        Callout("keep", "3 things to keep", (ItemList((ListItem(words("First.")),)),)),
        Callout("ask", "Ask", (Paragraph(words("this")),)),
        Callout("tip", "", (Paragraph(words("Tip.")),)),
    )


def test_unknown_callout_is_a_note_with_a_hint(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\n---\n\n> [!warnin] Look\n> out\n"})
    assert desk.page(loaded) == (Callout("note", "Look", (Paragraph(words("out")),)),)
    (problem,) = loaded.problems
    assert (problem.rule, problem.line, problem.severity) == ("callout-kind", 5, Severity.WARNING)
    assert 'Did you mean "warning"?' in problem.text


def test_quote_code_divider_and_table(desk: Desk) -> None:
    blocks = desk.blocks("> said\n\n```py\n<b> &amp;\n\n> x\n```\n\n---\n\n| a | b |\n|---|:-:|\n| `1` |\n")
    assert blocks == (
        Quote((Paragraph(words("said")),)),
        Code("<b> &amp;\n\n> x"),
        Divider(),
        Table((words("a"), words("b")), (((Span("1", code=True),), ()),)),
    )


def test_picture_alone_and_inside_a_sentence(desk: Desk) -> None:
    desk.load({"images/a b.png": PNG, "en/01-start/c.png": PNG})
    blocks = desk.blocks('![see *this*](../../images/a%20b.png "Point.")\n\nBefore ![x](c.png) after.\n')
    assert blocks == (
        Figure("images/a b.png", "see this", "Point.", 40, 30),
        Paragraph(words("Before  after.")),
        Figure("en/01-start/c.png", "x", "", 40, 30),
    )


def test_links_lead_to_pages_screens_and_addresses(desk: Desk) -> None:
    desk.load({"en/02-more/01-two.md": "---\ntitle: Two\n---\nx\n", "en/02-more/index.md": "---\ntitle: More\n---\n"})
    (paragraph,) = desk.blocks(
        "[a](../02-more/01-two.md) [b](../07-more/9-two.md#part) [c](kiosk:contact) <https://x.org/ü> [d](tel:555)"
    )
    assert isinstance(paragraph, Paragraph)
    assert [span.link for span in paragraph.text if span.link] == [
        PageLink("more/two"),
        PageLink("more/two"),
        OutsideLink("kiosk:contact"),
        OutsideLink("https://x.org/%C3%BC"),
        OutsideLink("tel:555"),
    ]


@pytest.mark.parametrize(
    ("body", "rule", "line", "says"),
    [
        ("\n\nx\n[b](02-on.md)", "dead-link", 7, 'Did you mean "01-one.md"?'),
        ("[a](../../../etc/passwd)", "outside", 4, "out of the content folder"),
        ("[a](/etc/passwd)", "outside", 4, "out of the content folder"),
        ("[a](C:\\secret.md)", "outside", 4, "out of the content folder"),
        ("[a](\\\\\\\\server\\share.md)", "outside", 4, "out of the content folder"),
        ("[a](..%2f..%2f..%2fetc)", "outside", 4, "out of the content folder"),
        ("[a](javascript:alert(1))", "dead-link", 4, "https://"),
        ("[a](file:///etc/passwd)", "dead-link", 4, "https://"),
        ("[a](kiosk:hom)", "dead-link", 4, "kiosk:home"),
        ("[a](www.x.org)", "dead-link", 4, "https://www.x.org"),
        ("[a](#part)", "dead-link", 4, "within a page"),
        ("[a](../01-start/index.md)", "dead-link", 4, "is a section"),
        ("[a](my page.md)", "link-syntax", 4, "%20"),
        ("see [[one]]", "link-syntax", 4, "[text](file.md)"),
        ("![a](https://x.org/a.png)", "missing-picture", 4, "images folder"),
        ("![a](../../../../etc/a.png)", "outside", 4, "out of the content folder"),
    ],
)
def test_links_that_lead_nowhere_are_errors_and_their_text_stays(
    desk: Desk, body: str, rule: str, line: int, says: str
) -> None:
    (problem,) = desk.page_problems(body)
    assert (problem.rule, problem.line, problem.severity) == (rule, line, Severity.ERROR)
    assert says in problem.text
    blocks = desk.page(desk.load())
    assert not any(
        isinstance(span.link, PageLink | OutsideLink) for b in blocks if isinstance(b, Paragraph) for span in b.text
    )
    assert blocks


def test_equal_dead_links_are_told_apart_by_line(desk: Desk) -> None:
    assert [p.line for p in desk.page_problems("[a](x.md)\n[a](x.md)\n\n- [a](x.md)\n")] == [4, 5, 7]


def test_html_is_words_and_comments_are_nothing(desk: Desk) -> None:
    body = "<!-- a\n\nb -->\nA <b>c</b> <!-- x -->d\n\n<div>\n**e**\n</div>\n"
    loaded = desk.load({"en/01-start/01-one.md": f"---\ntitle: One\n---\n{body}"})
    assert desk.page(loaded) == (
        Paragraph(words("A <b>c</b> d")),
        Paragraph((Span("<div> "), Span("e", bold=True), Span(" </div>"))),
    )
    assert [(p.rule, p.line, p.severity) for p in loaded.problems] == [
        ("raw-html", 7, Severity.WARNING),
        ("raw-html", 9, Severity.WARNING),
    ]


def test_unclosed_comment_does_not_swallow_the_page(desk: Desk) -> None:
    loaded = desk.load({"en/01-start/01-one.md": "---\ntitle: One\n---\n<!-- oops\n\nThe text.\n"})
    assert "The text." in [plain(b.text) for b in desk.page(loaded) if isinstance(b, Paragraph)]
    assert [p.rule for p in loaded.problems] == ["raw-html"]


def test_vague_link_and_missing_alternative_text_are_warned_of(desk: Desk) -> None:
    desk.load({"images/a.png": PNG})
    problems = desk.page_problems("[Click here.](https://x.org)\n\n![](../../images/a.png)\n")
    assert [(p.rule, p.line, p.severity) for p in problems] == [
        ("vague-link", 4, Severity.WARNING),
        ("alt-missing", 6, Severity.WARNING),
    ]


@pytest.mark.parametrize(
    "body", [">" * 5000 + " x", "\n".join("  " * n + "- a" for n in range(60)), "> - " * 3000 + "x"]
)
def test_deep_nesting_is_told_and_cut(desk: Desk, body: str) -> None:
    problems = desk.page_problems(body)
    assert [p.rule for p in problems] == ["too-deep"]
    assert len(list(walk(desk.page(desk.load())))) < 60


@pytest.mark.parametrize(
    "body",
    [
        "[" * 20_000,
        "![" * 10_000,
        "**a*" * 5000,
        "[a](" * 5000,
        "`" * 20_000,
        "<a " * 6000,
        "|a" * 500 + "\n" + "|-" * 500,
    ],
)
def test_hostile_text_neither_hangs_nor_breaks(desk: Desk, body: str) -> None:
    assert desk.load({"en/01-start/01-one.md": f"---\ntitle: One\n---\n{body}"}).library.editions[0].page("start/one")


def test_numbers_become_people(desk: Desk) -> None:
    blocks = desk.blocks("```people\n5 to 15 of 100: slip again\n\n3 of 100: get an infection\n```\n")
    assert blocks == (People((Crowd(5, 15, 100, "slip again"), Crowd(3, 3, 100, "get an infection"))),)


def test_numbers_may_be_written_in_spanish(desk: Desk) -> None:
    assert desk.blocks("```people\n1 a 4 de 10: todavía tienen dolor\n```\n") == (
        People((Crowd(1, 4, 10, "todavía tienen dolor"),)),
    )


@pytest.mark.parametrize(
    ("lines", "line", "says"),
    [
        ("3 of 10: hurt\nmost people", 9, "no numbers"),
        ("3 of 12: hurt", 8, "out of 10 or out of 100"),
        ("4 to 3 of 10: hurt", 8, "must grow"),
        ("11 of 10: hurt", 8, "must grow"),
        ("3 of 10: hurt\n3 of 100: hurt", 7, "same number"),
        ("", 7, "empty"),
    ],
)
def test_numbers_that_cannot_be_drawn_are_shown_as_written(desk: Desk, lines: str, line: int, says: str) -> None:
    page = f"---\ntitle: One\nsummary: First.\n---\n\nWords.\n```people\n{lines}\n```\n"
    loaded = desk.load({"en/01-start/01-one.md": page})
    (problem,) = loaded.problems
    assert (problem.line, problem.rule, problem.severity) == (line, "people", Severity.ERROR)
    assert says in problem.text
    assert desk.page(loaded)[-1] == Code(lines)
