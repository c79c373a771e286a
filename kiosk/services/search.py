"""Keeps what is searched in step with the library on show."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.core.library import Library

if TYPE_CHECKING:
    from kiosk.core.search.catalogue import Catalogue

log = logging.getLogger(__name__)


class SearchKeeper(QObject):
    """Builds the catalogues of a library with `executor`, away from the screen's thread. `changed` tells that there is
    something to search in now, or nothing any more.
    """

    changed = Signal()
    _built = Signal(object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._catalogues: Mapping[str, Catalogue] = {}
        self._expected: Future[Mapping[str, Catalogue]] | None = None
        self._built.connect(self._on_built)

    def catalogue(self, language: str) -> Catalogue | None:
        """None until the catalogue of the library on show has been built."""
        return self._catalogues.get(language)

    def learn(self, library: Library) -> None:
        """Forget the library before, whose pages may be gone, and read this one. An outline has nothing to find."""
        self._drop()
        self._expected = None
        if library.complete:
            self._expected = self._executor.submit(_build, library)
            self._expected.add_done_callback(self._built.emit)
        self.changed.emit()

    def forget(self) -> None:
        """What the last person found is nothing to the next."""
        for catalogue in self._catalogues.values():
            catalogue.index.forget()

    def close(self) -> None:
        self._expected = None
        self._drop()

    def _drop(self) -> None:
        for catalogue in self._catalogues.values():
            catalogue.index.close()
        self._catalogues = {}

    @Slot(object)
    def _on_built(self, built: Future[Mapping[str, Catalogue]]) -> None:
        fault = built.exception()
        if fault is not None:
            log.critical("A fault of the kiosk itself; there is no search.", exc_info=fault)
        elif built is not self._expected:
            for catalogue in built.result().values():
                catalogue.index.close()
        else:
            self._expected = None
            self._catalogues = built.result()
            self.changed.emit()


def _build(library: Library) -> Mapping[str, Catalogue]:
    """Runs in the worker thread, which is the first to need SQLite and the libraries for words."""
    from kiosk.core.search.catalogue import catalogues

    return catalogues(library)
