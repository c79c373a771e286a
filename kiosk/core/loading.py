"""From a content folder to a library: gather everything, resolve once, freeze. Every problem is collected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.cover import find_cover
from kiosk.core.documents import Document, read_document, title_from_name
from kiosk.core.findings import Findings
from kiosk.core.icons import glyphs
from kiosk.core.layout import LanguageFiles, SectionFiles, Shelves
from kiosk.core.library import PLAIN_TITLE, Edition, Library, Loaded, Logo, Page, Section
from kiosk.core.pictures import PictureProbe
from kiosk.core.problems import Problem
from kiosk.core.reading import read_text
from kiosk.core.rules import Rule
from kiosk.core.settings import Settings
from kiosk.core.settings_file import FILE_NAME, read_settings
from kiosk.core.spoken.tongue import FILE_NAME as SPEECH_FILE
from kiosk.core.spoken.tongue import Sayings, read_sayings
from kiosk.core.tree import Entry, Tree, gather

if TYPE_CHECKING:
    from kiosk.core.pages import Memory

SECTION_TONE = "blue"


@dataclass(slots=True)
class _Reading:
    """One reading of the folder as it goes on."""

    tree: Tree
    problems: list[Problem]

    def findings(self, path: str) -> Findings:
        """Findings that go straight into the problems of this reading."""
        return Findings(path, self.problems)

    def document(self, entry: Entry, tone: str = SECTION_TONE) -> Document | None:
        return read_document(entry, self.findings(entry.path), glyphs(), tone)


def load(folder: Path, probe: PictureProbe, memory: Memory | None = None) -> Loaded:
    """Read everything, or what is new since it was read with this memory. Raises KioskError only if there is no
    readable folder.
    """
    from kiosk.core.logo import find_logo
    from kiosk.core.pages import read_pages  # the outline does without Markdown and pictures

    def fill(reading: _Reading, files: LanguageFiles, edition: Edition) -> Edition:
        pages = read_pages(files, edition.sections, reading.tree, probe, reading.document, reading.findings(""), memory)
        return _filled(edition, files, pages)

    def find(reading: _Reading, settings: Settings) -> Logo | None:
        return find_logo(settings, reading.tree, probe, reading.findings(FILE_NAME))

    return _load(folder, fill, find, complete=True)


def outline(folder: Path) -> Loaded:
    """Read only what the first two screens show: settings, titles, the number of pages and which picture invites."""
    covers: list[Entry | None] = []

    def fill(reading: _Reading, files: LanguageFiles, edition: Edition) -> Edition:
        if not covers:
            covers.append(find_cover(files, reading.tree))
        return edition

    loaded = _load(folder, fill, lambda _reading, _settings: None, complete=False)
    return replace(loaded, cover=next(iter(covers), None))


_Fill = Callable[[_Reading, LanguageFiles, Edition], Edition]
_Find = Callable[[_Reading, Settings], Logo | None]


def _load(folder: Path, fill: _Fill, find: _Find, *, complete: bool) -> Loaded:
    tree = gather(folder)
    reading = _Reading(tree, list(tree.problems))
    settings = _settings(reading)
    logo = find(reading, settings)
    shelves = Shelves(tree)
    editions: list[Edition] = []
    for language in settings.languages:
        files = shelves.language(language)
        if files is None:
            text = f'There is no folder "{language}" for this language. Make it, or take it out of {FILE_NAME}.'
            reading.findings(language).error(0, Rule.MISSING_LANGUAGE, text)
            continue
        reading.problems += files.problems
        editions.append(fill(reading, files, _frame(reading, files)))
    editions = editions or [Edition(settings.languages[0], PLAIN_TITLE)]
    settings = replace(settings, languages=tuple(edition.language for edition in editions))
    sayings: Sayings = _sayings(reading) if complete else {}
    return Loaded(Library(settings, tuple(editions), complete, sayings, logo), tuple(sorted(set(reading.problems))))


def _settings(reading: _Reading) -> Settings:
    findings = reading.findings(FILE_NAME)
    entry = reading.tree.files.get(FILE_NAME)
    if entry is None:
        text = "This file is missing, so the kiosk knows neither the clinic nor its phone number. Put it back."
        findings.error(0, Rule.SETTINGS_MISSING, text)
        return Settings()
    text = read_text(entry, findings)
    if text is None:
        return Settings()
    settings, problems = read_settings(text)
    reading.problems += problems
    return settings


def _sayings(reading: _Reading) -> Sayings:
    findings = reading.findings(SPEECH_FILE)
    entry = reading.tree.files.get(SPEECH_FILE)
    text = read_text(entry, findings) if entry else None
    return read_sayings(text, findings) if text else {}


def _frame(reading: _Reading, files: LanguageFiles) -> Edition:
    """The edition with its sections, still without pages."""
    head = _head(reading, files.index, files.language, PLAIN_TITLE)
    sections = tuple(_section(reading, section) for section in files.sections)
    return Edition(files.language, head.title, head.summary, sections)


def _section(reading: _Reading, files: SectionFiles) -> Section:
    head = _head(reading, files.index, files.path, title_from_name(files.path))
    return replace(head, id=files.id, count=len(files.pages))


def _head(reading: _Reading, index: Entry | None, folder: str, title: str) -> Section:
    """What `index.md` says of the folder around it."""
    if index is None:
        text = "This folder has no index.md with its title and summary. Add one."
        reading.findings(folder).warning(0, Rule.MISSING_INDEX, text)
    document = reading.document(index) if index else None
    if document is None:
        return Section("", folder, title)
    if not document.title:
        text = f'There is no title. Add a line "title: {title}" between two --- lines at the top.'
        document.findings.error(1, Rule.TITLE_MISSING, text)
    spoken = folder.partition("/")[0] if document.title else ""
    return Section(
        "",
        folder,
        document.title or title,
        document.summary,
        document.icon,
        document.tone,
        language=spoken,
        compare=tuple(dict.fromkeys(document.front.lists.get("compare", ()))),
    )


def _filled(edition: Edition, files: LanguageFiles, pages: dict[str, Page]) -> Edition:
    sections: list[Section] = []
    for section, shelf in zip(edition.sections, files.sections, strict=True):
        own = tuple(pages[page_id] for page_id in shelf.pages if page_id in pages)
        if own:
            sections.append(replace(section, count=len(own), pages=own))
    return replace(edition, sections=tuple(sections), help=pages.get("help"), about=pages.get("about"))
