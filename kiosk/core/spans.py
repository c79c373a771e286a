"""The words inside a block: Markdown tokens in, styled spans and the pictures between them out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.core.blocks import Figure, Inline, Link, Span, plain
from kiosk.core.findings import Findings, quoted
from kiosk.core.links import Fault, Resolver
from kiosk.core.pictures import Picture
from kiosk.core.rules import Rule
from kiosk.core.tree import Entry

if TYPE_CHECKING:
    from markdown_it.token import Token

VAGUE = frozenset(("click here", "tap here", "touch here", "here", "this", "link", "this link", "read more", "more"))
_UNREAD_LINK = re.compile(r"\]\(|\[\[")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page needs to know of the rest of the folder."""

    resolver: Resolver
    examine: Callable[[Entry], Picture]
    findings: Findings

    def figure(self, source: str, alt: str, caption: str, line: int) -> Figure:
        """The picture, or a figure without a path when it cannot be shown."""
        if not alt:
            text = "The picture has no words for people who cannot see it. Write them here: ![what is seen](…)."
            self.findings.warning(line, Rule.ALT_MISSING, text)
        entry = self.resolver.picture(source, self.findings.path)
        if isinstance(entry, Fault):
            self.findings.error(line, entry.rule, entry.text)
            return Figure("", alt, caption)
        picture = self.examine(entry)
        if picture.fault:
            self.findings.error(line, Rule.BAD_PICTURE, f"{quoted(entry.path)}: {picture.fault}")
            return Figure("", alt, caption)
        return Figure(entry.path, alt, caption, picture.width, picture.height)

    def link(self, target: str, line: int) -> Link | None:
        link = self.resolver.link(target, self.findings.path)
        if isinstance(link, Fault):
            self.findings.error(line, link.rule, link.text)
            return None
        return link


@dataclass(slots=True)
class Run:
    """A run of words as it is read, and the figures that stood in it. A line break is a line feed in the text."""

    around: Surroundings
    line: int
    figures: list[Figure] = field(default_factory=list[Figure])
    _spans: list[Span] = field(default_factory=list[Span])
    _bold: int = 0
    _italic: int = 0
    _link: Link | None = None
    _link_start: int = 0
    _html_line: int = 0

    def read(self, tokens: Iterable[Token]) -> Inline:
        for token in tokens:
            self._read(token)
        for span in self._spans:
            if not span.code and _UNREAD_LINK.search(span.text):
                text = (
                    "This link was not understood. Write [text](file.md) without spaces in the file name; "
                    "a space is written %20."
                )
                self.around.findings.error(self.line, Rule.LINK_SYNTAX, text)
                break
        return _trimmed(self._spans)

    def _read(self, token: Token) -> None:
        match token.type:
            case "strong_open" | "strong_close":
                self._bold += token.nesting
            case "em_open" | "em_close":
                self._italic += token.nesting
            case "link_open":
                self._link = self.around.link(str(token.attrGet("href") or ""), self.line)
                self._link_start = len(self._spans)
            case "link_close":
                self._close_link()
            case "image":
                alt = " ".join("".join(child.content for child in token.children or ()).split())
                source, caption = str(token.attrGet("src") or ""), str(token.attrGet("title") or "")
                self.figures.append(self.around.figure(source, alt, " ".join(caption.split()), self.line))
            case "softbreak" | "hardbreak":
                self._add("\n" if token.type == "hardbreak" else " ")
                self.line += 1
            case "html_inline":
                self._html(token.content)
            case "code_inline":
                self._add(token.content, code=True)
            case _:
                self._add(token.content)

    def _add(self, text: str, *, code: bool = False) -> None:
        if not text:
            return
        span = Span(text, self._bold > 0, self._italic > 0, code, self._link)
        joins = len(self._spans) > self._link_start or self._link is None
        if joins and self._spans and replace(self._spans[-1], text="") == replace(span, text=""):
            text = self._spans.pop().text + text
        self._spans.append(replace(span, text=text))

    def _close_link(self) -> None:
        words = plain(tuple(self._spans[self._link_start :])).strip()
        if words.casefold().rstrip(".") in VAGUE:
            text = f"A link called {quoted(words)} does not say where it leads. Name the page it opens."
            self.around.findings.warning(self.line, Rule.VAGUE_LINK, text)
        self._link = None

    def _html(self, tag: str) -> None:
        if tag.startswith("<!--"):
            self.line += tag.count("\n")
            return
        if self._html_line != self.line:
            self._html_line = self.line
            self.around.findings.warning(self.line, Rule.RAW_HTML, html_warning(tag))
        self._add(tag)


def html_warning(tag: str) -> str:
    return f"HTML such as {quoted(tag.strip())} is shown as it stands here. Use Markdown instead."


def _trimmed(spans: list[Span]) -> Inline:
    """Without the white space that a picture taken out of its sentence leaves at the ends."""
    kept = list(spans)
    while kept and not kept[0].code and not kept[0].text.strip():
        del kept[0]
    while kept and not kept[-1].code and not kept[-1].text.strip():
        del kept[-1]
    if kept and not kept[0].code:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    if kept and not kept[-1].code:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(kept)
