"""Spans as the small markup that Qt Quick's StyledText understands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from kiosk.core.blocks import Inline, OutsideLink, PageLink, Span
from kiosk.core.visit import Place, Screen

PAGE = "page:"

_TOKEN = re.compile(r"<[^>]*>|&[#\w]+;|.", re.DOTALL)

_SCREENS = {
    "kiosk:home": Place(Screen.HOME),
    "kiosk:help": Place(Screen.HELP),
    "kiosk:about": Place(Screen.ABOUT),
    "kiosk:contact": Place(Screen.CONTACT),
    f"{PAGE}help": Place(Screen.HELP),
    f"{PAGE}about": Place(Screen.ABOUT),
}
"""Help and about are screens of their own, however they are linked."""


def styled(text: Inline) -> str:
    return "".join(_span(span) for span in text)


def address(link: PageLink | OutsideLink) -> str:
    """What a screen hands back when the link is touched."""
    match link:
        case PageLink(page=page):
            return PAGE + page
        case OutsideLink(url=url):
            return url


def place_of(address: str) -> Place:
    """Where the link of this address leads."""
    if address.startswith(PAGE):
        return _SCREENS.get(address, Place(Screen.PAGE, address.removeprefix(PAGE)))
    return _SCREENS.get(address, Place(Screen.OUTSIDE, address))


def underlined(markup: str, start: int, end: int) -> str:
    """The same markup with the characters from `start` to before `end` of its words underlined."""
    return "".join(_underlining(markup, range(start, end)))


def _underlining(markup: str, marked: range) -> Iterator[str]:
    position, open_now = 0, False
    for piece in _TOKEN.findall(markup):
        wanted = _counts(piece) and piece != "<br>" and position in marked
        if wanted != open_now:
            yield "<u>" if wanted else "</u>"
            open_now = wanted
        position += _counts(piece)
        yield piece
    if open_now:
        yield "</u>"


def _counts(piece: str) -> bool:
    """Whether a piece of markup is a character of the words: a line break is one, a tag is not."""
    return piece == "<br>" or not piece.startswith("<")


def _span(span: Span) -> str:
    words = escape(span.text).replace("\n", "<br>")
    if span.bold:
        words = f"<b>{words}</b>"
    if span.italic:
        words = f"<i>{words}</i>"
    if span.link is not None:
        words = f'<a href="{escape(address(span.link))}">{words}</a>'
    return words
