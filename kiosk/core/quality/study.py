"""A page with everything the rules and the scores need to know of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.core.blocks import Callout, Figure, ItemList, walk
from kiosk.core.library import Edition, Page
from kiosk.core.quality.lines import Lines
from kiosk.core.quality.numbers import counts_people, denominators
from kiosk.core.quality.profiles import PROFILES, Profile
from kiosk.core.quality.prose import Prose, prose
from kiosk.core.quality.readability import Counts, count

KEEP_POINTS = 3
CALLS_TO_ACT = ("action", "ask")


@dataclass(frozen=True, slots=True)
class Study:
    """`topic` is the section's id, or empty for a page without one. `counts` has one entry for each sentence."""

    page: Page
    language: str
    topic: str
    prose: Prose
    lines: Lines
    counts: tuple[Counts, ...]
    passives: tuple[str, ...]
    denominators: tuple[int, ...]

    @property
    def profile(self) -> Profile | None:
        return PROFILES.get(self.language)

    def figures(self) -> Iterator[Figure]:
        return (block for block in walk(self.page.blocks) if isinstance(block, Figure))

    def counts_people(self) -> str:
        """The first sentence that says how many people, in figures, or nothing."""
        texts = (*self.prose.sentences, *self.prose.labels)
        return next((text for text in texts if counts_people(text)), "")

    def acts(self) -> bool:
        """Whether the page asks the reader to do something: a box for it, numbered steps, or a plain order."""
        for block in walk(self.page.blocks):
            match block:
                case Callout(kind=kind) if kind in CALLS_TO_ACT:
                    return True
                case ItemList(ordered=True):
                    return True
                case _:
                    pass
        order = self.profile.imperative if self.profile else None
        return any(order.search(sentence) for sentence in self.prose.sentences) if order else True

    def keeps(self) -> bool:
        """Whether a box of the kind `keep` has its three points."""
        boxes = (block for block in walk(self.page.blocks) if isinstance(block, Callout) and block.kind == "keep")
        lists = (block for box in boxes for block in box.blocks if isinstance(block, ItemList))
        return any(len(points.items) == KEEP_POINTS for points in lists)


def study(page: Page, language: str, topic: str, source: str) -> Study:
    """`source` is the file as it was written, in which the lines are looked up."""
    text = prose(page)
    profile = PROFILES.get(language)
    return Study(
        page=page,
        language=language,
        topic=topic,
        prose=text,
        lines=Lines(source),
        counts=tuple(count(sentence, profile.syllables) for sentence in text.sentences) if profile else (),
        passives=tuple(filter(profile.is_passive, text.sentences)) if profile else (),
        denominators=denominators(page, text),
    )


def by_topic(edition: Edition) -> Iterator[tuple[str, Page]]:
    """Every page of an edition with the id of its section."""
    for section in edition.sections:
        yield from ((section.id, page) for page in section.pages)
    yield from (("", page) for page in (edition.help, edition.about) if page is not None)


def total(counts: Iterable[Counts]) -> Counts:
    return sum(counts, Counts())
