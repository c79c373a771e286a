"""Everything that is looked things up in, for each language of a library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.core.library import Library
from kiosk.core.search.examples import examples
from kiosk.core.search.index import Index
from kiosk.core.search.letters import Letter, letters


@dataclass(frozen=True, slots=True)
class Catalogue:
    index: Index
    letters: tuple[Letter, ...]
    examples: tuple[str, ...]


def catalogues(library: Library) -> Mapping[str, Catalogue]:
    """By language. Takes about a quarter of a second for 50 pages."""
    return {
        edition.language: Catalogue(Index(edition), letters(edition), examples(edition)) for edition in library.editions
    }
