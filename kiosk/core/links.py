"""Where the links and pictures of a page lead, judged against the files that exist."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from kiosk.core.blocks import Link, OutsideLink, PageLink
from kiosk.core.findings import did_you_mean, nearest, quoted, shown
from kiosk.core.layout import without_number
from kiosk.core.rules import Rule
from kiosk.core.tree import Entry

SCREENS = ("home", "help", "about", "contact")
OUTSIDE_SCHEMES = ("http", "https", "mailto", "tel")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_URL_SAFE = ":/?#[]@!$&'()*+,;=%~-._"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a link or picture cannot be used, and the way out."""

    rule: Rule
    text: str


class Resolver:
    """Resolves what stands in the pages of one language.

    `pages` gives the id of every page of that language by path; `files` is everything in the content folder.
    """

    def __init__(self, pages: Mapping[str, str], files: Mapping[str, Entry]) -> None:
        self._pages = pages
        self._files = files
        self._ids = frozenset(pages.values())
        self._folders = frozenset(posixpath.dirname(path) for path in pages)
        self._page_names = {_name(path): path for path in reversed(list(pages))}
        self._picture_names = {posixpath.basename(path): path for path in files if not path.endswith((".md", ".toml"))}
        self._nearest: dict[str, str] = {}

    def link(self, target: str, page: str) -> Link | Fault:
        """The link written as `target` in the file `page`.

        An own screen of the kiosk, written `kiosk:contact`, is given as an address too.
        """
        scheme = _SCHEME.match(target)
        if scheme and len(scheme[1]) > 1:
            return _address(scheme[1].lower(), target)
        if target.startswith("www."):
            return Fault(Rule.DEAD_LINK, f"Write the whole address: https://{shown(target)}")
        path = _locate(target, page)
        if isinstance(path, Fault):
            return path
        page_id = self._page_id(path)
        return PageLink(page_id) if page_id else self._dead_link(target, path, page)

    def picture(self, target: str, page: str) -> Entry | Fault:
        """The picture written as `target` in the file `page`."""
        scheme = _SCHEME.match(target)
        if scheme and len(scheme[1]) > 1:
            text = "Pictures are only shown from the content folder. Save the picture in the images folder."
            return Fault(Rule.MISSING_PICTURE, text)
        path = _locate(target, page)
        if isinstance(path, Fault):
            return path
        if path in self._files:
            return self._files[path]
        hint = did_you_mean(posixpath.basename(path), self._picture_names)
        return Fault(Rule.MISSING_PICTURE, f"There is no picture {quoted(path)}.{hint}")

    def _page_id(self, path: str) -> str:
        """The page at this path, or the page with the same id if it was renumbered."""
        for candidate in (path, f"{path}.md"):
            if candidate in self._pages:
                return self._pages[candidate]
        _, _, inside = path.removesuffix(".md").partition("/")
        page_id = "/".join(without_number(part) for part in inside.split("/"))
        return page_id if page_id in self._ids else ""

    def _dead_link(self, target: str, path: str, page: str) -> Fault:
        if not target.partition("#")[0]:
            return Fault(Rule.DEAD_LINK, "Links to a place within a page do not work here. Link to the page.")
        if posixpath.basename(path) == "index.md" or path in self._folders:
            return Fault(Rule.DEAD_LINK, f"{quoted(target)} is a section. Link to one of its pages.")
        near = self._near(_name(path))
        hint = f" Did you mean {quoted(posixpath.relpath(near, posixpath.dirname(page)))}?" if near else ""
        return Fault(Rule.DEAD_LINK, f"The link leads to {quoted(target)}, which is not there.{hint}")

    def _near(self, name: str) -> str:
        """The page whose name is spelt most like this one, wherever it lies."""
        if name not in self._nearest:
            near = name if name in self._page_names else nearest(name, self._page_names)
            self._nearest[name] = self._page_names.get(near, "")
        return self._nearest[name]


def _name(path: str) -> str:
    return without_number(posixpath.basename(path).removesuffix(".md"))


def _address(scheme: str, target: str) -> Link | Fault:
    if scheme == "kiosk":
        screen = target.partition(":")[2].strip("/").lower()
        if screen in SCREENS:
            return OutsideLink(f"kiosk:{screen}")
        return Fault(Rule.DEAD_LINK, f"{quoted(target)} is no screen. There are: kiosk:{', kiosk:'.join(SCREENS)}.")
    if scheme in OUTSIDE_SCHEMES:
        return OutsideLink(quote(target, safe=_URL_SAFE))
    text = f"{quoted(target)} is neither a page nor an address that begins with https://, mailto: or tel:."
    return Fault(Rule.DEAD_LINK, text)


def _locate(target: str, page: str) -> str | Fault:
    """The path from the content folder that `target` means, when it stands in the file `page`."""
    outside = Fault(Rule.OUTSIDE, f"{quoted(target)} leads out of the content folder. Copy what you need into it.")
    relative = unquote(target.partition("#")[0].partition("?")[0]).replace("\\", "/")
    if relative.startswith("/") or _SCHEME.match(relative):
        return outside
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), relative))
    return outside if path == ".." or path.startswith("../") else path
