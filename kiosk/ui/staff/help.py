"""The staff guide inside the staff area."""

from __future__ import annotations

import logging
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.staff_guide import GuidePage, guide_file, read_guide
from kiosk.ui.rows import Row

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Help(QObject):
    """`page` is the number of the page that is open, -1: the list of all. `folder` holds the guide in each language."""

    changed = Signal()

    def __init__(self, folder: Path, speech: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._speech = speech
        self._page = -1
        self._read = ""
        self._pages: tuple[GuidePage, ...] = ()

    def find(self, name: str) -> None:
        """Open what helps with this screen of the staff area; the list of all pages where nothing does."""
        self.look()
        self.open(next((number for number, page in enumerate(self._pages) if page.name == name), -1))

    @Slot(int)
    def open(self, page: int) -> None:
        self._page = page
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Have the guide in the language of the staff."""
        if self._speech() in {"", self._read}:
            return
        self._read = self._speech()
        try:
            self._pages = read_guide(guide_file(self._folder, self._read))
        except OSError as error:
            log.warning("The staff guide cannot be read: %s", error)
            self._pages = ()
        self.changed.emit()

    def _get_titles(self) -> list[str]:
        return [page.title for page in self._pages]

    def _get_title(self) -> str:
        return self._pages[self._page].title if 0 <= self._page < len(self._pages) else ""

    def _get_parts(self) -> list[Row]:
        """Words, and what a screen reader says for them; or the address of a picture."""
        parts = self._pages[self._page].parts if 0 <= self._page < len(self._pages) else ()
        return [
            {
                "words": part.words,
                "said": part.words.replace("**", ""),
                "picture": QUrl.fromLocalFile(str(part.picture)) if part.picture is not None else "",
            }
            for part in parts
        ]

    titles = Property("QStringList", _get_titles, notify=changed)  # pyright: ignore[reportArgumentType]
    title = Property(str, _get_title, notify=changed)
    parts = Property("QVariantList", _get_parts, notify=changed)  # pyright: ignore[reportArgumentType]
    page = Property(int, attrgetter("_page"), notify=changed)
