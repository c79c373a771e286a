"""Spans as the small markup that Qt Quick's StyledText understands."""

from __future__ import annotations

from html import escape

from kiosk.core.blocks import Inline, OutsideLink, PageLink, Span

PAGE = "page:"


def styled(text: Inline) -> str:
    return "".join(_span(span) for span in text)


def address(link: PageLink | OutsideLink) -> str:
    """What a screen hands back when the link is touched."""
    match link:
        case PageLink(page=page):
            return PAGE + page
        case OutsideLink(url=url):
            return url


def _span(span: Span) -> str:
    words = escape(span.text).replace("\n", "<br>")
    if span.bold:
        words = f"<b>{words}</b>"
    if span.italic:
        words = f"<i>{words}</i>"
    if span.link is not None:
        words = f'<a href="{escape(address(span.link))}">{words}</a>'
    return words
