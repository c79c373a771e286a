"""Where pages and sections stand: moving them renames files in every language, and keeps what belongs together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from posixpath import basename, dirname, join, normpath, relpath

from kiosk.core.layout import in_order, without_number

_LINK = re.compile(r"(\]\(\s*<?|^\s+page:\s+[\"']?)([^)>\s\"']+?)(?=[#>)\s\"'])", re.MULTILINE)
Moves = Mapping[str, str]
"""From the old path to the new one."""


def page_id(path: str) -> str:
    """What a page is called in every language: `en/02-causes/04-scar.md` is `causes/scar`; an index is `causes/`."""
    parts = path.split("/")[1:] or [path]
    names = [without_number(part) for part in parts]
    return "/".join([*names[:-1], "" if names[-1] == "index.md" else names[-1].removesuffix(".md")])


def reorder_pages(paths: Iterable[str], section: str, order: Sequence[str]) -> dict[str, str]:
    """The renames that put the pages of a section (its id) into this order of ids, in every language alike."""
    paths = list(paths)
    moves: dict[str, str] = {}
    for folder in sorted({dirname(path) for path in paths if _is_page(path)}):
        if without_number(basename(folder)) == section:
            own = in_order(path for path in paths if dirname(path) == folder and _is_page(path))
            wanted = sorted(own, key=lambda path: _rank(page_id(path), order))
            for path, name in _renumbered([basename(path) for path in own], [basename(path) for path in wanted]):
                moves |= _with_company(paths, join(folder, path), join(folder, name))
    return moves


def reorder_sections(paths: Iterable[str], order: Sequence[str]) -> dict[str, str]:
    """The renames that put the sections into this order of ids, in every language alike, with everything in them."""
    paths = list(paths)
    moves: dict[str, str] = {}
    for language in sorted({path.split("/")[0] for path in paths if path.count("/") > 1 and path.endswith(".md")}):
        own = in_order({dirname(path) for path in paths if path.count("/") == 2 and path.startswith(f"{language}/")})
        wanted = sorted(own, key=lambda folder: _rank(without_number(basename(folder)), order))
        for old, new in _renumbered([basename(folder) for folder in own], [basename(folder) for folder in wanted]):
            start = f"{language}/{old}/"
            moves |= {path: f"{language}/{new}/{path.removeprefix(start)}" for path in paths if path.startswith(start)}
    return moves


def move_page(paths: Iterable[str], page: str, section: str) -> dict[str, str]:
    """The renames that put a page at the end of another section, in every language that has both."""
    paths = list(paths)
    moves: dict[str, str] = {}
    for path in [path for path in paths if _is_page(path) and page_id(path) == page]:
        language = path.split("/")[0]
        folder = next((dirname(one) for one in paths if _in_section(one, language, section)), "")
        stem = without_number(basename(path))
        if not folder or any(page_id(one) == page_id(f"{folder}/{stem}") for one in paths):
            continue
        moves |= _with_company(paths, path, join(folder, f"{next_number(paths, folder)}-{stem}"))
    return moves


def next_number(paths: Iterable[str], folder: str) -> str:
    """Of two digits, for a page that comes last."""
    numbers = [
        int(found[0]) for path in paths if dirname(path) == folder and (found := re.match(r"\d+", basename(path)))
    ]
    return f"{max(numbers, default=0) + 1:02d}"


def relinked(text: str, path: str, moves: Moves) -> str:
    """The text of a page with its links to files that moved, and those it takes along to another place, mended.

    `path` is where the page stood. A new number alone breaks no link, so it is left as it was typed.
    """

    def mended(match: re.Match[str]) -> str:
        target = match[2]
        if ":" in target or target.startswith("#"):
            return match[0]
        means = _meant(target, path)
        means = moves.get(means, means)
        if _same(_meant(target, here), means):
            return match[0]
        return match[1] + relpath(means, dirname(here)).replace(" ", "%20")

    here = moves.get(path, path)
    return _LINK.sub(mended, text)


def _meant(target: str, page: str) -> str:
    return normpath(join(dirname(page), target.replace("%20", " ")))


def _same(one: str, other: str) -> bool:
    """Whether a link to the one leads to the other: the number of a page says nothing."""
    return one == other or (one.endswith(".md") and other.endswith(".md") and page_id(one) == page_id(other))


def _in_section(path: str, language: str, section: str) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == language and without_number(parts[1]) == section


def _is_page(path: str) -> bool:
    return path.count("/") == 2 and path.endswith(".md") and basename(path) != "index.md"


def _rank(one: str, order: Sequence[str]) -> int:
    return order.index(one) if one in order else len(order)


def _renumbered(names: Sequence[str], wanted: Sequence[str]) -> list[tuple[str, str]]:
    """The names in their new order take over the numbers there were; who had none takes the next ones."""
    numbers = [found[0] for name in names if (found := re.match(r"\d+", name))]
    last = int(numbers[-1]) if numbers else 0
    width = len(numbers[0]) if numbers else 2
    numbers += [f"{last + extra:0{width}d}" for extra in range(1, len(names) - len(numbers) + 1)]
    if list(names) == list(wanted):
        return []
    pairs = [(name, f"{number}-{without_number(name)}") for name, number in zip(wanted, numbers, strict=True)]
    return [(name, new) for name, new in pairs if name != new]


def _with_company(paths: Iterable[str], old: str, new: str) -> dict[str, str]:
    """A page and the recordings beside it."""
    stem, fresh = old.removesuffix(".md"), new.removesuffix(".md")
    return {path: fresh + path.removeprefix(stem) for path in paths if path.startswith(f"{stem}.")}
