"""Finding a page by its words or in the list from A to Z, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import keyboard
from kiosk.core.library import Library, Page
from kiosk.core.visit import Found, Place, Screen, Visit
from kiosk.services.search import SearchKeeper
from kiosk.ui.found import CLOSE, OPEN
from kiosk.ui.markup import PAGE, place_of
from kiosk.ui.rows import Row

if TYPE_CHECKING:
    from kiosk.core.search.catalogue import Catalogue
    from kiosk.core.search.excerpts import Piece
    from kiosk.core.search.index import Hit
    from kiosk.core.search.letters import Letter

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

MOST_CHARS = 60
"""What is typed beyond that is dropped, such as what a scanner of bar codes sends."""


@QmlElement
class Finder(QObject):
    """Holds nothing of the person: `visit` gives the visit as it is, `remember` puts another in its place, `go` moves
    to a place, and `library` gives what is on show. `state` is waiting, empty, found or nothing. `typed` reports one
    letter that came or went.
    """

    changed = Signal()
    typed = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        remember: Callable[[Visit], None],
        go: Callable[[Place, int], None],
        library: Callable[[], Library],
        search: SearchKeeper | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._remember = remember
        self._go = go
        self._library = library
        self._search = search
        self._asked: tuple[object, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._results: list[Row] = []
        self._suggestions: tuple[str, ...] = ()
        if search is not None:
            search.changed.connect(self.look)

    @property
    def listening(self) -> bool:
        """Whether letters belong to the search now."""
        return self._visit().place.screen is Screen.FIND

    @property
    def words(self) -> str:
        """What is typed."""
        return self._visit().query

    # --- what a person can do

    @Slot()
    def open(self) -> None:
        self._go(Place(Screen.FIND), 1)

    @Slot()
    def open_letters(self) -> None:
        """Show the list from A to Z."""
        self._go(Place(Screen.LETTERS), 1)

    @Slot(str)
    def type(self, letters: str) -> None:
        """Add to what is typed."""
        self.write(self._visit().query + letters)
        self.typed.emit()

    @Slot(str)
    def write(self, words: str) -> None:
        """Look for something else."""
        clean = "".join(letter if letter.isprintable() else " " for letter in words).lstrip()
        self._keep(replace(self._visit(), query=clean[:MOST_CHARS]))

    @Slot()
    def rub_out(self) -> None:
        self._keep(replace(self._visit(), query=self._visit().query[:-1]))
        self.typed.emit()

    @Slot()
    def clear(self) -> None:
        self._keep(replace(self._visit(), query=""))

    @Slot()
    def switch_keys(self) -> None:
        """Put the letters in the order of the alphabet, or back in that of a typewriter."""
        self._keep(replace(self._visit(), abc_keys=not self._visit().abc_keys))

    @Slot(str)
    def choose_letter(self, letter: str) -> None:
        self._keep(replace(self._visit(), letter=letter))

    @Slot(int)
    def open_result(self, number: int) -> None:
        """Open a page that was found, at what was found in it."""
        for hit in self._hits[number : number + 1]:
            self._open(hit.page, Found(hit.block, hit.words))

    @Slot(int)
    def open_line(self, number: int) -> None:
        """Open what a line of the list from A to Z leads to."""
        letter = self._letter()
        for line in letter.lines[number : number + 1] if letter else ():
            words = tuple(line.name.casefold().split()) if line.block >= 0 else ()
            self._open(line.page, Found(line.block, words))

    def forget(self) -> None:
        """The visit is over."""
        if self._search is not None:
            self._search.forget()

    # --- how it gets there

    def _open(self, page: str, found: Found) -> None:
        self._go(replace(place_of(PAGE + page), found=found), 1)

    def _keep(self, visit: Visit) -> None:
        self._remember(visit)
        self.look()

    @Slot()
    def look(self) -> None:
        """Search again if anything is another."""
        visit, catalogue = self._visit(), self._catalogue
        asked = (visit.query, catalogue)
        shown = (*asked, visit.letter, visit.language, visit.abc_keys, visit.scanning)
        if asked != self._asked:
            self._asked = asked
            self._answer(visit.query, catalogue)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def _answer(self, query: str, catalogue: Catalogue | None) -> None:
        self._hits = catalogue.index.find(query) if catalogue else ()
        self._suggestions = catalogue.index.suggest(query) if catalogue and query.strip() and not self._hits else ()
        edition = self._library().edition(self._visit().language)
        wanted = {hit.page for hit in self._hits}
        pages = {page.id: page for page in edition.pages() if page.id in wanted} if wanted else {}
        topics = {section.id: section.title for section in edition.sections}
        self._results = [_result(hit, pages[hit.page], topics) for hit in self._hits]

    @property
    def _catalogue(self) -> Catalogue | None:
        return self._search.catalogue(self._visit().language) if self._search is not None else None

    def _letter(self) -> Letter | None:
        """The one chosen, or the first."""
        catalogue = self._catalogue
        every = catalogue.letters if catalogue else ()
        return next((one for one in every if one.letter == self._visit().letter), every[0] if every else None)

    # --- what QML reads

    def _get_query(self) -> str:
        return self._visit().query

    def _get_state(self) -> str:
        if self._catalogue is None:
            return "waiting"
        if self._hits:
            return "found"
        return "nothing" if sum(map(str.isalnum, self._visit().query)) > 1 else "empty"

    def _get_results(self) -> list[Row]:
        return self._results

    def _get_suggestions(self) -> list[str]:
        return list(self._suggestions)

    def _get_examples(self) -> list[str]:
        """Words to begin with, while nothing is typed."""
        catalogue = self._catalogue
        return list(catalogue.examples) if catalogue else []

    def _get_key_rows(self) -> list[str]:
        return list(keyboard.letters(self._visit().language, alphabetical=self._get_abc_keys()))

    def _get_abc_keys(self) -> bool:
        """Who steps from key to key finds letters sooner in the order of the alphabet."""
        return self._visit().abc_keys != self._visit().scanning

    def _get_letters(self) -> list[str]:
        catalogue = self._catalogue
        return [letter.letter for letter in catalogue.letters] if catalogue else []

    def _get_letter(self) -> str:
        letter = self._letter()
        return letter.letter if letter else ""

    def _get_lines(self) -> list[Row]:
        letter = self._letter()
        return [{"name": line.name, "note": line.note} for line in letter.lines] if letter else []

    query = Property(str, _get_query, notify=changed)
    state = Property(str, _get_state, notify=changed)
    results = Property("QVariantList", _get_results, notify=changed)  # pyright: ignore[reportArgumentType]
    suggestions = Property("QStringList", _get_suggestions, notify=changed)  # pyright: ignore[reportArgumentType]
    examples = Property("QStringList", _get_examples, notify=changed)  # pyright: ignore[reportArgumentType]
    key_rows = Property("QStringList", _get_key_rows, notify=changed)  # pyright: ignore[reportArgumentType]
    abc_keys = Property(bool, _get_abc_keys, notify=changed)
    letters = Property("QStringList", _get_letters, notify=changed)  # pyright: ignore[reportArgumentType]
    letter = Property(str, _get_letter, notify=changed)
    lines = Property("QVariantList", _get_lines, notify=changed)  # pyright: ignore[reportArgumentType]


def _result(hit: Hit, page: Page, topics: Mapping[str, str]) -> Row:
    return {
        "name": page.title,
        "title": _marked(hit.title),
        "text": _marked(hit.excerpt),
        "plain": "".join(piece.text for piece in hit.excerpt),
        "topic": topics.get(page.id.partition("/")[0], ""),
        "icon": page.icon,
        "tone": page.tone,
    }


def _marked(pieces: Iterable[Piece]) -> str:
    return "".join(f"{OPEN}{escape(piece.text)}{CLOSE}" if piece.hit else escape(piece.text) for piece in pieces)
