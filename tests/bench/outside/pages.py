"""The same pages as plain static HTML, for a browser to show: what a clinic would use otherwise."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

from kiosk.core.library import Edition, Page, Section

Spot = tuple[int, int]

START: Spot = (480, 400)
NEXT: Spot = (1720, 1000)
"""Where the links lie, in pixels from the top left corner of a screen of 1920 x 1080."""

STYLE = """
body { margin: 0; padding: 40px 60px 200px; background: #fcf6ef; color: #14263d; font: 31px/1.5 sans-serif; }
main { max-width: 1500px; } h1 { font-size: 53px; } img { max-width: 400px; max-height: 450px; }
a.go { position: fixed; padding: 20px 40px; border-radius: 40px; background: #1d3d8a; color: white; }
a.next { left: 1620px; top: 965px; } a.start { left: 380px; top: 365px; }
"""


def longest(edition: Edition) -> Section:
    """The section that is read: the one with the most pages."""
    return max(edition.sections, key=lambda section: len(section.pages))


def write_pages(edition: Edition, content: Path, folder: Path) -> Path:
    """A home page and one file a page of the longest section, each with a link to the next. Returns the home page."""
    folder.mkdir()
    pages = longest(edition).pages
    markdown = MarkdownIt("commonmark").enable("table")
    for number, page in enumerate(pages):
        following = f"{(number + 1) % len(pages)}.html"
        body = markdown.render(_source(content, page)).replace('src="', f'src="{_pictures(content, page, folder)}/')
        go = f'<a class="go next" href="{following}">Next page</a>'
        (folder / f"{number}.html").write_text(
            _document(page.title, f"<h1>{escape(page.title)}</h1>{body}{go}"), "utf-8"
        )
    topics = "".join(f"<li>{escape(section.title)}</li>" for section in edition.sections)
    home = folder / "index.html"
    start = '<a class="go start" href="0.html">Start</a>'
    home.write_text(_document("Home", f"<h1>{escape(edition.title)}</h1><ul>{topics}</ul>{start}"), "utf-8")
    return home


def _document(title: str, body: str) -> str:
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
    return f"<!doctype html><html><head>{head}</head><body><main>{body}</main></body></html>"


def _source(content: Path, page: Page) -> str:
    return (content / page.path).read_text("utf-8").split("---\n", 2)[2]


def _pictures(content: Path, page: Page, folder: Path) -> str:
    """The folder of the page's Markdown, as seen from its HTML."""
    return Path(os.path.relpath((content / page.path).parent, folder)).as_posix()
