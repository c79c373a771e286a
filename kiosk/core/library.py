"""Everything the kiosk can show: editions (one per language), sections, pages. Immutable, swapped as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.core.blocks import Block
from kiosk.core.problems import Problem
from kiosk.core.settings import Settings

TONES = ("blue", "clay", "teal", "plum", "green", "red")


@dataclass(frozen=True, slots=True)
class Review:
    """Who checked the medical facts of a page, and until when that holds. All empty: not reviewed yet."""

    reviewed: date | None = None
    due: date | None = None
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language.

    `id` is the same in every language: the section's id, a slash and the file's name without its number, such as
    `causes/scar-tissue`. Pages directly in the language folder have no section (`help`, `about`).
    `aliases` are other names a person may look for. `words` counts the words of title and body; `path` is the file,
    relative to the content folder, and `recording` the file that is played when the page is read aloud. What is
    `private` is not read aloud without asking.
    """

    id: str
    path: str
    title: str
    summary: str = ""
    icon: str = ""
    tone: str = "blue"
    blocks: tuple[Block, ...] = ()
    words: int = 0
    review: Review = Review()
    sources: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    private: bool = False
    recording: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered folder of pages. `count` is the number of its pages, known before the pages are read."""

    id: str
    path: str
    title: str
    summary: str = ""
    icon: str = ""
    tone: str = "blue"
    count: int = 0
    pages: tuple[Page, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """The library in one language. `title` and `summary` head the home screen."""

    language: str
    title: str
    summary: str = ""
    sections: tuple[Section, ...] = ()
    help: Page | None = None
    about: Page | None = None

    def section(self, section_id: str) -> Section | None:
        return next((section for section in self.sections if section.id == section_id), None)

    def page(self, page_id: str) -> Page | None:
        return next((page for page in self.pages() if page.id == page_id), None)

    def pages(self) -> Iterator[Page]:
        """Every page, in reading order, those without a section last."""
        for section in self.sections:
            yield from section.pages
        yield from (page for page in (self.help, self.about) if page is not None)


@dataclass(frozen=True, slots=True)
class Logo:
    """`path` is relative to the content folder. `plates` gives, by theme, the colour to lay under it; empty: none."""

    path: str
    width: int
    height: int
    plates: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Library:
    """`complete` is false for the outline that is shown until the pages have been read. `sayings` are the clinic's own
    ways to say a word aloud, by language code.
    """

    settings: Settings
    editions: tuple[Edition, ...]
    complete: bool = True
    sayings: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    logo: Logo | None = None

    def edition(self, language: str) -> Edition:
        """The edition in this language, or the default one."""
        return next((edition for edition in self.editions if edition.language == language), self.editions[0])


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading a content folder: always a library, and every problem found on the way."""

    library: Library
    problems: tuple[Problem, ...] = field(default=())
