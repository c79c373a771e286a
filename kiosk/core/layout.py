"""Which files of a content folder are the pages and sections of a language, and in which order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from posixpath import basename, dirname

from kiosk.core.findings import quoted
from kiosk.core.problems import Problem, Severity
from kiosk.core.rules import Rule
from kiosk.core.tree import Entry, Tree

_NUMBERED = re.compile(r"([0-9]+)[-_. ]+(.+)")
_DOCUMENTS = (".txt", ".markdown", ".mdown", ".doc", ".docx", ".odt", ".rtf", ".pdf", ".html", ".htm")
LONE_PAGES = ("help", "about")


@dataclass(frozen=True, slots=True)
class SectionFiles:
    """A numbered folder: its own file, if there is one, and its pages in order, by id."""

    id: str
    path: str
    index: Entry | None
    pages: Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class LanguageFiles:
    """What lies in the folder of one language. `lone` holds the pages without a section, by id."""

    language: str
    index: Entry | None
    sections: tuple[SectionFiles, ...]
    lone: Mapping[str, Entry]
    problems: tuple[Problem, ...]


def without_number(name: str) -> str:
    """The name that stays the same when the order changes."""
    numbered = _NUMBERED.fullmatch(name)
    return numbered[2] if numbered else name


def in_order(names: Iterable[str]) -> list[str]:
    """By number; names without one after the others."""

    def key(path: str) -> tuple[bool, int, str]:
        numbered = _NUMBERED.fullmatch(basename(path))
        return (numbered is None, int(numbered[1]) if numbered else 0, path)

    return sorted(names, key=key)


class Shelves:
    """The files of a tree by folder, so that a thousand of them are sorted out once."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._files: dict[str, list[str]] = {}
        self._folders: dict[str, list[str]] = {}
        for path in tree.files:
            self._files.setdefault(dirname(path), []).append(path)
        for path in tree.folders:
            self._folders.setdefault(dirname(path), []).append(path)

    def language(self, language: str) -> LanguageFiles | None:
        """What lies in the folder of that language, or None if there is no such folder."""
        if language not in self._tree.folders:
            return None
        problems: list[Problem] = []
        pages = self._pages(language, "", problems)
        lone = {page_id: pages[page_id] for page_id in LONE_PAGES if page_id in pages}
        for page_id, entry in pages.items():
            if page_id not in lone:
                text = "This page is in no section and is not shown. Move it into one of the numbered folders."
                problems.append(_stray(entry.path, text))
        sections = self._sections(language, problems)
        return LanguageFiles(language, self._index(language), sections, lone, tuple(problems))

    def _sections(self, language: str, problems: list[Problem]) -> tuple[SectionFiles, ...]:
        sections: dict[str, SectionFiles] = {}
        for folder in in_order(self._folders.get(language, ())):
            section_id = without_number(basename(folder))
            if section_id in sections and not self._files.get(folder):
                continue  # a folder left behind, with drafts at most
            if section_id in sections:
                problems.append(_duplicate(folder, section_id, sections[section_id].path))
                continue
            pages = self._pages(folder, f"{section_id}/", problems)
            index = self._index(folder)
            problems += self._too_deep(folder)
            if pages:
                sections[section_id] = SectionFiles(section_id, folder, index, pages)
            elif index:
                text = "This section has no page yet and is not shown. Add a page, such as 01-first-page.md."
                problems.append(Problem(folder, 0, Severity.WARNING, Rule.EMPTY_SECTION, text))
        return tuple(sections.values())

    def _too_deep(self, section: str) -> Iterator[Problem]:
        for inner in self._folders.get(section, ()):
            if any(path.lower().endswith(".md") for path in self._files.get(inner, ())):
                yield _stray(inner, "Pages in a folder within a section are not shown. Move them up.")

    def _index(self, folder: str) -> Entry | None:
        return self._tree.files.get(f"{folder}/index.md")

    def _pages(self, folder: str, prefix: str, problems: list[Problem]) -> dict[str, Entry]:
        pages: dict[str, Entry] = {}
        for path in in_order(self._files.get(folder, ())):
            name = basename(path)
            if name.lower().endswith(_DOCUMENTS):
                problems.append(
                    _stray(path, "Only Markdown files are shown. Save the text in a file that ends in .md.")
                )
            if name == "index.md" or not name.lower().endswith(".md"):
                continue
            page_id = prefix + without_number(name[:-3])
            if page_id in pages:
                problems.append(_duplicate(path, page_id, pages[page_id].path))
            else:
                pages[page_id] = self._tree.files[path]
        return pages


def _stray(path: str, text: str) -> Problem:
    return Problem(path, 0, Severity.WARNING, Rule.STRAY_FILE, text)


def _duplicate(path: str, taken: str, first: str) -> Problem:
    text = f"{quoted(first)} already has the name {quoted(taken)}, so this one is not shown. Rename or delete one."
    return Problem(path, 0, Severity.ERROR, Rule.DUPLICATE_ID, text)
