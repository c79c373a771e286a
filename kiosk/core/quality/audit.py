"""Everything the checker finds out about a content folder, in one value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from kiosk.core.checks import check
from kiosk.core.findings import Findings
from kiosk.core.frontmatter import parse, split
from kiosk.core.library import Loaded, Page
from kiosk.core.problems import Problem
from kiosk.core.quality.gates import Gate, gates
from kiosk.core.quality.library_rules import mean_problems, picture_problems, translation_problems
from kiosk.core.quality.page_rules import page_problems
from kiosk.core.quality.scores import LanguageScore, PageScore, score_language, score_pages
from kiosk.core.quality.sources import Sources
from kiosk.core.quality.study import Study, by_topic, study
from kiosk.core.quality.translations import KEY
from kiosk.core.quality.wording import FILE_NAME, Wording, read_wording


@dataclass(frozen=True, slots=True)
class Audit:
    """`problems` holds those of the loader too, sorted by file and line."""

    pages: tuple[PageScore, ...]
    languages: tuple[LanguageScore, ...]
    gates: tuple[Gate, ...]
    problems: tuple[Problem, ...]

    def figures(self) -> dict[str, object]:
        """Everything but the problems, as plain values."""
        parts = {"gates": self.gates, "languages": self.languages, "pages": self.pages}
        return {name: [asdict(row) for row in rows] for name, rows in parts.items()}


Known = dict[str, tuple[Page, str, Study]]
"""The pages that were studied, by path, with the text they were read from: they need no other look."""


def audit(folder: Path, loaded: Loaded, today: date, known: Known | None = None) -> Audit:
    """Read the words of every page of a folder that was just loaded from there; of those not `known` yet."""
    library = loaded.library
    own = Findings(FILE_NAME)
    wording = read_wording(folder, [edition.language for edition in library.editions], own)
    sources = Sources(folder)
    pages: list[PageScore] = []
    languages: list[LanguageScore] = []
    problems = [*check(loaded, today), *own.problems, *picture_problems(folder, library)]
    for edition in library.editions:
        studies = [_studied(page, edition.language, topic, sources, known) for topic, page in by_topic(edition)]
        scores = score_pages(studies, today)
        language = score_language(edition.language, scores)
        pages += scores
        languages.append(language)
        problems += [*_found(studies, scores, wording[edition.language]), *mean_problems(language)]
    problems += translation_problems(library, _marks(sources, pages))
    found = tuple(sorted(set(problems)))
    return Audit(tuple(pages), tuple(languages), gates(pages, languages, found), found)


def _studied(page: Page, language: str, topic: str, sources: Sources, known: Known | None) -> Study:
    source = sources.text(page.path)
    before = known.get(page.path) if known is not None else None
    if before is not None and before[0] is page and before[1] == source and before[2].topic == topic:
        return before[2]
    found = study(page, language, topic, source)
    if known is not None:
        known[page.path] = (page, source, found)
    return found


def _found(studies: Sequence[Study], scores: Sequence[PageScore], wording: Wording) -> Iterator[Problem]:
    for one, score in zip(studies, scores, strict=True):
        yield from page_problems(one, score, wording)


def _marks(sources: Sources, pages: Sequence[PageScore]) -> Mapping[str, str]:
    """What pages say of their originals. The loader has told what is wrong with their front matter."""
    told = Findings("")
    fronts = {page.path: parse(split(sources.text(page.path), told)[0], told) for page in pages}
    return {path: front.text(KEY) for path, front in fronts.items()}
