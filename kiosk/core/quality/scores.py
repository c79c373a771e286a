"""The figures of each page and each language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

from kiosk.core.library import Review
from kiosk.core.quality.readability import ENOUGH_WORDS, SMOG_SENTENCES, Counts, fkgl, inflesz, smog
from kiosk.core.quality.study import Study, total
from kiosk.core.sentences import length


@dataclass(frozen=True, slots=True)
class PageScore:
    """The grades are None where no formula fits the language or there is too little text.

    `pooled` names the grades that count the whole section, or the whole language, because the page alone is too short.
    `passive` is the share of sentences in the passive voice, 0 to 1. `review` is `none`, `current` or `overdue`.
    """

    id: str
    path: str
    language: str
    title: str
    words: int
    sentences: int
    longest_sentence: int
    fkgl: float | None
    smog: float | None
    inflesz: float | None
    pooled: tuple[str, ...]
    passive: float
    denominators: tuple[int, ...]
    has_picture: bool
    has_alt: bool
    has_action: bool
    has_summary: bool
    has_keep: bool
    has_numbers: bool
    has_sources: bool
    review: str
    reviewed: date | None
    review_due: date | None


@dataclass(frozen=True, slots=True)
class LanguageScore:
    """The means are those of the pages; `sentence_length` is the mean number of words."""

    language: str
    pages: int
    words: int
    sentences: int
    sentence_length: float
    passive: float
    fkgl_mean: float | None
    smog_mean: float | None
    inflesz_mean: float | None


Formula = Callable[[Counts], float]
FORMULAS: dict[str, tuple[Formula, Callable[[Counts], bool]]] = {
    "fkgl": (fkgl, lambda counts: counts.words >= ENOUGH_WORDS),
    "smog": (smog, lambda counts: counts.sentences >= SMOG_SENTENCES),
    "inflesz": (inflesz, lambda counts: counts.words >= ENOUGH_WORDS),
}


def score_pages(studies: Sequence[Study], today: date) -> tuple[PageScore, ...]:
    """The scores of the pages of one language, in reading order."""
    everything = total(each for one in studies for each in one.counts)
    topics = {one.topic: Counts() for one in studies}
    for one in studies:
        topics[one.topic] += total(one.counts)
    return tuple(_score(one, (total(one.counts), topics[one.topic], everything), today) for one in studies)


def score_language(language: str, pages: Sequence[PageScore]) -> LanguageScore:
    words = sum(page.words for page in pages)
    sentences = sum(page.sentences for page in pages)
    passives = sum(page.passive * page.sentences for page in pages)
    return LanguageScore(
        language=language,
        pages=len(pages),
        words=words,
        sentences=sentences,
        sentence_length=round(words / sentences, 1) if sentences else 0.0,
        passive=round(passives / sentences, 3) if sentences else 0.0,
        fkgl_mean=_mean(page.fkgl for page in pages),
        smog_mean=_mean(page.smog for page in pages),
        inflesz_mean=_mean(page.inflesz for page in pages),
    )


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return round(fmean(known), 1) if known else None


def _score(one: Study, pools: Sequence[Counts], today: date) -> PageScore:
    page = one.page
    grades: dict[str, float | None] = dict.fromkeys(FORMULAS)
    pooled: list[str] = []
    for name in one.profile.grades if one.profile else ():
        formula, enough = FORMULAS[name]
        pool = next((counts for counts in pools if enough(counts)), None)
        grades[name] = round(formula(pool), 1) if pool else None
        if pool and not enough(pools[0]):
            pooled.append(name)
    lengths = [length(sentence) for sentence in one.prose.sentences]
    return PageScore(
        id=page.id,
        path=page.path,
        language=one.language,
        title=page.title,
        words=sum(lengths),
        sentences=len(lengths),
        longest_sentence=max(lengths, default=0),
        fkgl=grades["fkgl"],
        smog=grades["smog"],
        inflesz=grades["inflesz"],
        pooled=tuple(pooled),
        passive=round(len(one.passives) / len(lengths), 3) if lengths else 0.0,
        denominators=one.denominators,
        has_picture=any(figure.path for figure in one.figures()),
        has_alt=all(figure.alt for figure in one.figures()),
        has_action=one.acts(),
        has_summary=bool(page.summary),
        has_keep=one.keeps(),
        has_numbers=bool(one.denominators) or bool(one.counts_people()),
        has_sources=bool(page.sources),
        review=_review(page.review, today),
        reviewed=page.review.reviewed,
        review_due=page.review.due,
    )


def _review(review: Review, today: date) -> str:
    if review.reviewed is None:
        return "none"
    return "overdue" if review.due is not None and review.due < today else "current"
