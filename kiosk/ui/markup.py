"""Spans as the small markup that Qt Quick's StyledText understands."""

from __future__ import annotations

from html import escape

from kiosk.core.blocks import Inline, OutsideLink, PageLink, Span
from kiosk.core.visit import Place, Screen

PAGE = "page:"

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


def _span(span: Span) -> str:
    words = escape(span.text).replace("\n", "<br>")
    if span.bold:
        words = f"<b>{words}</b>"
    if span.italic:
        words = f"<i>{words}</i>"
    if span.link is not None:
        words = f'<a href="{escape(address(span.link))}">{words}</a>'
    return words
