"""The list of everything that can be edited in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from posixpath import basename, dirname

from kiosk.core.documents import title_from_name
from kiosk.core.drafting.arranging import page_id
from kiosk.core.drafting.front import cut, values
from kiosk.core.drafting.manuscript import Manuscript
from kiosk.core.layout import LONE_PAGES, in_order, without_number
from kiosk.core.problems import Problem, Severity
from kiosk.ui.rows import Row

_MakeRow = Callable[[str, str, str], Row]


@dataclass(frozen=True, slots=True)
class Head:
    """What the lines at the top say of a page."""

    title: str
    hidden: bool


class Shelf:
    """Remembers the heads of the pages, which are read again only when they change."""

    def __init__(self) -> None:
        self._heads: dict[str, tuple[str, Head]] = {}

    def head(self, manuscript: Manuscript, path: str) -> Head:
        front = manuscript.sheet(path).front
        known = self._heads.get(path)
        if known is None or known[0] != front:
            known = self._heads[path] = (front, _head(front, path))
        return known[1]

    def words(self, manuscript: Manuscript, path: str, language: str) -> str:
        """Title and words of the page that belongs to this one in another language; nothing where there is none."""
        if not path or path.startswith(f"{language}/"):
            return ""
        name = page_id(path)
        own = (one for one in manuscript.pages if one.startswith(f"{language}/") and page_id(one) == name)
        there = next(own, "")
        if not there:
            return ""
        return f"{self.head(manuscript, there).title}\n\n{manuscript.sheet(there).body.strip()}"

    def rows(
        self,
        manuscript: Manuscript,
        language: str,
        default: str,
        changed: Iterable[str],
        remarks: Mapping[str, tuple[int, int]],
    ) -> list[Row]:
        """The pages of `language` in the order of the kiosk, and those of `default` that it lacks."""
        altered = set(changed)

        def row(path: str, kind: str, original: str = "") -> Row:
            head = self.head(manuscript, original or path)
            errors, warnings = remarks.get(path, (0, 0))
            return {
                "path": path,
                "id": page_id(path),
                "kind": kind,
                "title": head.title,
                "hidden": head.hidden and not original,
                "missing": bool(original),
                "original": original,
                "changed": path in altered,
                "errors": errors,
                "warnings": warnings,
            }

        return _placed(_in_order(manuscript.pages, language, default, row))


def _in_order(pages: Sequence[str], language: str, default: str, row: _MakeRow) -> Iterator[Row]:
    own, others = _by_id(pages, language), _by_id(pages, default) if default != language else {}
    for key in ("", *LONE_PAGES):
        if key in own or key in others:
            yield _row(key, own, others, language, row, "home" if not key else "lone")
    for section in _sections(own, others):
        index = f"{section}/"
        if index in own or index in others:
            yield _row(index, own, others, language, row, "section")
        yield from (_row(key, own, others, language, row, "page") for key in _pages_of(section, own, others))


def _row(key: str, own: Mapping[str, str], others: Mapping[str, str], language: str, row: _MakeRow, kind: str) -> Row:
    if key in own:
        return row(own[key], kind, "")
    return row(f"{language}/{others[key].split('/', 1)[1]}", kind, others[key])


def _by_id(pages: Iterable[str], language: str) -> dict[str, str]:
    return {page_id(path): path for path in pages if path.startswith(f"{language}/") and path.count("/") <= 2}


def _sections(own: Mapping[str, str], others: Mapping[str, str]) -> list[str]:
    folders = in_order({dirname(path) for path in own.values() if path.count("/") == 2})
    more = in_order({dirname(path) for path in others.values() if path.count("/") == 2})
    return list(dict.fromkeys(without_number(basename(folder)) for folder in (*folders, *more)))


def _pages_of(section: str, own: Mapping[str, str], others: Mapping[str, str]) -> list[str]:
    """As the kiosk shows them: what is missing stands after what it follows in the original."""
    order = [page_id(path) for path in in_order(_in(section, own))]
    place = 0
    for key in (page_id(path) for path in in_order(_in(section, others))):
        if key not in order:
            order.insert(place, key)
        place = order.index(key) + 1
    return order


def _in(section: str, pages: Mapping[str, str]) -> list[str]:
    start = f"{section}/"
    return [path for key, path in pages.items() if key.startswith(start) and key != start]


def _placed(rows: Iterable[Row]) -> list[Row]:
    """With which of them can go up and down among their own kind."""
    listed = list(rows)
    groups: dict[str, list[Row]] = {}
    for row in listed:
        row["section"] = row["id"].partition("/")[0] if row["kind"] == "page" else ""
        if row["kind"] in {"page", "section"}:
            groups.setdefault(f"{row['kind']}:{row['section']}", []).append(row)
    for group in groups.values():
        for number, row in enumerate(group):
            row["first"], row["last"] = number == 0, number == len(group) - 1
    return listed


def _head(front: str, path: str) -> Head:
    found = values(cut(front)) if front else None
    title = found.text("title") if found else ""
    hidden = bool(found) and found.text("draft").lower() in {"true", "yes", "on"}
    return Head(title or title_from_name(path), hidden)


def counted(problems: Iterable[Problem]) -> dict[str, tuple[int, int]]:
    """Errors and warnings by path."""
    counts: dict[str, tuple[int, int]] = {}
    for problem in problems:
        errors, warnings = counts.get(problem.path, (0, 0))
        severe = problem.severity is Severity.ERROR
        counts[problem.path] = (errors + severe, warnings + (not severe))
    return counts
