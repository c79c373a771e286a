"""Markdown into blocks. markdown-it-py reads it, this module turns its tokens into frozen values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.core.blocks import (
    CALLOUT_KINDS,
    Block,
    Callout,
    Code,
    Divider,
    Heading,
    Inline,
    ItemList,
    ListItem,
    Paragraph,
    Quote,
    Table,
    plain,
)
from kiosk.core.findings import did_you_mean, quoted
from kiosk.core.labels import KIND as LABELS
from kiosk.core.labels import with_labels
from kiosk.core.people import INFO_WORD, read_people
from kiosk.core.quiz import KIND as QUIZ
from kiosk.core.quiz import read_quiz
from kiosk.core.rules import Rule
from kiosk.core.spans import Run, Surroundings, html_warning

LOWEST_HEADING = 4
MAX_NESTING = 20
"""Levels of tokens; a list within a list takes two."""

_CALLOUT = re.compile(r"\[!([\w-]+)\][+-]?[ \t]*")
_CONTAINERS = ("blockquote_open", "list_item_open")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Body:
    """The blocks of a page, and its title: the one given, or else the first heading's words."""

    title: str
    blocks: tuple[Block, ...]


def parse(source: str, offset: int, title: str, around: Surroundings) -> Body:
    """Parse the text that begins after `offset` lines of the file.

    A first-level heading that repeats the title, or serves as it, is not part of the blocks.
    """
    builder = _Builder(_markdown(html=True).parse(source), offset, title, around)
    blocks = tuple(builder.blocks_until(""))
    return Body(builder.title, blocks)


class _Markdown(MarkdownIt):
    """CommonMark with tables. Links are passed on as written: `Resolver` judges them, so that none is lost unseen."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


@cache
def _markdown(*, html: bool) -> MarkdownIt:
    """`html` finds tags and comments, so that comments can be dropped and tags reported; nothing interprets them."""
    return _Markdown("commonmark", {"html": html, "maxNesting": MAX_NESTING}).enable("table")


class _Builder:
    """Reads tokens one after the other; each block takes its own up to its closing token."""

    def __init__(self, tokens: list[Token], offset: int, title: str, around: Surroundings) -> None:
        self.title = title
        self._tokens = tokens
        self._position = 0
        self._offset = offset
        self._line = offset + 1
        self._around = around
        self._findings = around.findings
        self._told_too_deep = False

    def blocks_until(self, closing: str) -> Iterator[Block]:
        return with_labels(self._read_until(closing), self._findings)

    def _read_until(self, closing: str) -> Iterator[tuple[Block, int]]:
        """Each block with the line it begins at."""
        while self._position < len(self._tokens):
            token = self._next()
            if token.type == closing:
                return
            line = self._line
            yield from ((block, line) for block in self._block(token))

    def _next(self) -> Token:
        token = self._tokens[self._position]
        self._position += 1
        if token.map:
            self._line = token.map[0] + self._offset + 1
        cut = token.type in _CONTAINERS and token.level >= MAX_NESTING - 1
        if cut and not self._told_too_deep:
            self._told_too_deep = True
            text = "Lists or quotes are nested so deeply that the inner ones are not shown. Make this part flatter."
            self._findings.error(self._line, Rule.TOO_DEEP, text)
        return token

    def _block(self, token: Token) -> Iterator[Block]:
        match token.type:
            case "paragraph_open":
                yield from self._paragraph()
            case "heading_open":
                yield from self._heading(int(token.tag[1:]))
            case "bullet_list_open" | "ordered_list_open":
                yield self._list(token)
            case "blockquote_open":
                yield from self._quote()
            case "table_open":
                yield from self._table()
            case "fence" if token.info.split()[:1] == [INFO_WORD]:
                yield read_people(token.content, self._line, self._findings)
            case "fence" | "code_block":
                yield Code(token.content.rstrip("\n"))
            case "hr":
                yield Divider()
            case "html_block":
                yield from self._html(token.content)
            case _:
                pass

    def _run(self) -> tuple[Inline, Run]:
        """The words of the inline token that comes next, with its closing token behind it."""
        token = self._next()
        run = Run(self._around, self._line)
        words = run.read(token.children or ())
        self._next()
        return words, run

    def _paragraph(self) -> Iterator[Block]:
        words, run = self._run()
        if words:
            yield Paragraph(words)
        yield from run.figures

    def _heading(self, level: int) -> Iterator[Block]:
        line = self._line
        words, run = self._run()
        text = plain(words).strip()
        serves_as_title = not self.title and bool(text)
        self.title = self.title or text
        if level == 1 and (serves_as_title or _same(text, self.title)):
            words = ()
        elif level == 1:
            self._findings.warning(line, Rule.HEADING_LEVEL, "Only the title is a # heading. Begin this one with ##.")
        elif level > LOWEST_HEADING:
            self._findings.warning(
                line, Rule.HEADING_LEVEL, "Headings have ##, ### or ####. This one is shown as ####."
            )
        if words:
            yield Heading(min(max(level, 2), LOWEST_HEADING), words)
        yield from run.figures

    def _list(self, opening: Token) -> ItemList:
        items: list[ListItem] = []
        while (token := self._next()).type == "list_item_open":
            blocks = tuple(self.blocks_until("list_item_close"))
            match blocks:
                case (Paragraph(text=words), *_):
                    items.append(ListItem(words, blocks[1:]))
                case _:
                    items.append(ListItem((), blocks))
        ordered = token.type == "ordered_list_close"
        return ItemList(tuple(items), ordered, int(opening.attrGet("start") or 1) if ordered else 1)

    def _quote(self) -> Iterator[Block]:
        inline = self._tokens[self._position + 1] if self._position + 1 < len(self._tokens) else None
        kind = _CALLOUT.match(inline.content) if inline and inline.type == "inline" else None
        if not inline or not kind or self._tokens[self._position].type != "paragraph_open":
            if blocks := tuple(self.blocks_until("blockquote_close")):
                yield Quote(blocks)
            return
        self._next()
        self._next()
        line, nested = self._line, inline.level > 2
        box = self._callout(kind[1].lower(), inline.children or [])
        yield read_quiz(box, line, self._findings, nested=nested) if box.kind == QUIZ else box

    def _callout(self, kind: str, children: list[Token]) -> Callout:
        """The first line holds kind and title; what follows in the same paragraph is text."""
        end = next((n for n, child in enumerate(children) if child.type in {"softbreak", "hardbreak"}), len(children))
        known = (*CALLOUT_KINDS, LABELS, QUIZ)
        if kind not in known:
            text = f"There is no box {quoted(kind)}; it is shown as a note. There are: {', '.join(known)}."
            self._findings.warning(self._line, Rule.CALLOUT_KIND, text + did_you_mean(kind, known))
            kind = "note"
        head = Run(self._around, self._line)
        title = _CALLOUT.sub("", plain(head.read(children[:end])), count=1).strip()
        rest = Run(self._around, self._line + 1)
        words = rest.read(children[end + 1 :])
        self._next()
        first = [Paragraph(words)] if words else []
        begun = ((block, self._line) for block in (*head.figures, *first, *rest.figures))
        blocks = with_labels(chain(begun, self._read_until("blockquote_close")), self._findings)
        return Callout(kind, title, tuple(blocks))

    def _table(self) -> Iterator[Block]:
        rows: list[tuple[Inline, ...]] = []
        lines: list[int] = []
        cells: list[Inline] = []
        figures: list[Block] = []
        while (token := self._next()).type != "table_close":
            if token.type in {"th_open", "td_open"}:
                words, run = self._run()
                cells.append(words)
                figures += run.figures
            elif token.type == "tr_close":
                rows.append(tuple(cells))
                lines.append(self._line)
                cells.clear()
        yield Table(rows[0], tuple(rows[1:]), tuple(lines[1:]))
        yield from figures

    def _html(self, content: str) -> Iterator[Block]:
        """Comments are notes among staff; the rest is read as the plain Markdown it would be without its tags."""
        line = self._line
        rest = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), content)
        if not rest.strip():
            return
        self._findings.warning(line, Rule.RAW_HTML, html_warning(rest.strip().split("\n")[0]))
        inner = _Builder(_markdown(html=False).parse(rest), line - 1, self.title, self._around)
        yield from inner.blocks_until("")
        self.title = inner.title


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
