"""Everything the kiosk can show: editions (one per language), sections, pages. Immutable, swapped as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from kiosk.core.blocks import Block, Spot
from kiosk.core.problems import Problem
from kiosk.core.settings import Settings

if TYPE_CHECKING:
    from kiosk.core.tree import Entry

PLAIN_TITLE = "Patient information"
"""Heads the home screen when no file gives it a title."""
TONES = ("blue", "clay", "teal", "plum", "green", "red")


@dataclass(frozen=True, slots=True)
class Review:
    """Who checked the medical facts of a page, and until when that holds. All empty: not reviewed yet."""

    reviewed: date | None = None
    due: date | None = None
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What staff say of a word of their word list: how else it is written, and whether it is `marked` on other pages.

    `line` is where they say so.
    """

    word: str
    also: tuple[str, ...] = ()
    marked: bool = True
    line: int = 1


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language.

    `id` is the same in every language: the section's id, a slash and the file's name without its number, such as
    `causes/scar-tissue`. Pages directly in the language folder have no section (`help`, `about`).
    `aliases` are other names a person may look for. `words` counts the words of title and body; `path` is the file,
    relative to the content folder, and `recording` the file that is played when the page is read aloud. What is
    `private` is not read aloud without asking. `language` is the one its words are in. `spots` are the parts of its
    first picture that can be touched. `importance` goes from 1, for everyone, to 3; what is not `compared` is never set
    beside other pages. `marks_words` tells whether words of the word list are marked on it, and `forms` how else those
    it explains are written.
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
    language: str = ""
    spots: tuple[Spot, ...] = ()
    importance: int = 2
    compared: bool = True
    marks_words: bool = True
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered folder of pages. `count` is the number of its pages, known before the pages are read. `compare` holds
    the beginnings of the headings that line up when its pages are set side by side.

    `language` is the one its title is in, empty if the title is only made up from the folder's name.
    """

    id: str
    path: str
    title: str
    summary: str = ""
    icon: str = ""
    tone: str = "blue"
    count: int = 0
    pages: tuple[Page, ...] = ()
    language: str = ""
    compare: tuple[str, ...] = ()


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
    """`complete` is false for the outline that is shown until the pages have been read; `cover` is the path of the
    picture that invites meanwhile. `sayings` are the clinic's own ways to say a word aloud, by language code.
    """

    settings: Settings
    editions: tuple[Edition, ...]
    complete: bool = True
    sayings: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    logo: Logo | None = None
    cover: str = ""

    def edition(self, language: str) -> Edition:
        """What is read in this language, or in the default one: whatever it lacks is there in the default language."""
        own = next((edition for edition in self.editions if edition.language == language), self.editions[0])
        default = next((edition for edition in self.editions if edition.sections), self.editions[0])
        return own if own is default else _completed(own, default, loaded=self.complete)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of reading a content folder: always a library, and every problem found on the way. `cover` is a picture
    for an outline that nobody has examined yet.
    """

    library: Library
    problems: tuple[Problem, ...] = field(default=())
    cover: Entry | None = None


_T = TypeVar("_T", Page, Section)


def _completed(own: Edition, default: Edition, *, loaded: bool) -> Edition:
    """`own` with everything that only `default` has, each at its place; `loaded` once the pages have been read."""
    originals = {section.id: section for section in default.sections}
    titled = default if own.title == PLAIN_TITLE else own
    return replace(
        own,
        title=titled.title,
        summary=titled.summary,
        sections=tuple(
            _with_all_pages(section, originals.get(section.id), loaded=loaded)
            for section in _woven(own.sections, default.sections)
        ),
        help=own.help or default.help,
        about=own.about or default.about,
    )


def _with_all_pages(own: Section, original: Section | None, *, loaded: bool) -> Section:
    if original is None or original is own:
        return own
    pages = tuple(_woven(own.pages, original.pages))
    count = len(pages) if loaded else max(own.count, original.count)
    titled = own if own.language else original
    return replace(titled, pages=pages, count=count)


def _woven(own: Iterable[_T], original: Iterable[_T]) -> list[_T]:
    """The own ones in their order, and each that is missing after the one it follows in the original."""
    woven = {one.id: one for one in own}
    order = list(woven)
    place = 0
    for one in original:
        if one.id not in woven:
            woven[one.id] = one
            order.insert(place, one.id)
        place = order.index(one.id) + 1
    return [woven[one_id] for one_id in order]
