"""Rules on the words of one page. Each names the line, quotes the sentence and says what to do instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.core.findings import quoted
from kiosk.core.problems import Problem, Severity
from kiosk.core.quality import limits
from kiosk.core.quality.numbers import WHOLES, wholes
from kiosk.core.quality.prose import SHORTEST_SENTENCE
from kiosk.core.quality.readability import Counts, fkgl, inflesz
from kiosk.core.quality.scores import PageScore
from kiosk.core.quality.study import Study
from kiosk.core.quality.wording import Wording, is_explained
from kiosk.core.rules import Rule
from kiosk.core.sentences import length

Remark = tuple[Rule, str, str]
"""A rule, the sentence to look up in the file (or nothing for the whole page), and what to tell."""


def page_problems(one: Study, score: PageScore, wording: Wording) -> Iterator[Problem]:
    """What to mend on one page."""
    for rule, near, text in (
        *_shape(one, score),
        *_sentences(one, score),
        *_words(one, wording),
        *_numbers(one, score),
    ):
        line = one.lines.of(near) if near else 1
        yield Problem(one.page.path, line, Severity.WARNING, rule, text)


def _shape(one: Study, score: PageScore) -> Iterator[Remark]:
    if not one.page.blocks:
        return
    if not score.has_picture:
        yield Rule.FIGURE_MISSING, "", "The page has no picture. Add one that shows its main point."
    if not score.has_action:
        yield (
            Rule.ACTION_MISSING,
            "",
            "The page asks the reader to do nothing. Add a box [!action] or [!ask], or numbered steps.",
        )
    if not score.has_keep:
        text = "The page has no box [!keep] with 3 points. End it with the 3 things a reader should keep in mind."
        yield Rule.KEEP_MISSING, "", text


def _sentences(one: Study, score: PageScore) -> Iterator[Remark]:
    yield from _grade(one, score)
    for sentence in one.prose.sentences:
        size, most = length(sentence), limits.SENTENCE_WORDS
        if size > most:
            text = f"{size} words in one sentence, {most} are enough: {quoted(sentence)} Make two of it."
            yield Rule.LONG_SENTENCE, sentence, text
    if score.passive > limits.PASSIVE_SHARE and len(one.passives) >= limits.PASSIVES:
        for sentence in one.passives:
            text = f"It does not say who acts: {quoted(sentence)} Name the one who does it, and begin with that."
            yield Rule.PASSIVE, sentence, text


def _grade(one: Study, score: PageScore) -> Iterator[Remark]:
    own = {name: None if name in score.pooled else getattr(score, name) for name in ("fkgl", "smog", "inflesz")}
    if not limits.too_hard(**own):
        return
    measure: Callable[[Counts], float] = (lambda counts: -inflesz(counts)) if score.inflesz else fkgl
    pairs = [(text, counts) for text, counts in zip(one.prose.sentences, one.counts, strict=True) if counts.words]
    longer = [pair for pair in pairs if pair[1].words >= SHORTEST_SENTENCE]
    hardest = max(longer or pairs, key=lambda pair: measure(pair[1]))[0]
    found = ", ".join(f"{_GRADES[name]} {value}" for name, value in own.items() if value is not None)
    text = f"The page is hard to read: {found}. Use shorter words and sentences, here first: {quoted(hardest)}"
    yield Rule.READING_GRADE, hardest, text


_GRADES = {
    "fkgl": f"grade (FKGL, at most {limits.FKGL_PAGE:g})",
    "smog": f"SMOG (at most {limits.SMOG_PAGE:g})",
    "inflesz": f"INFLESZ (at least {limits.INFLESZ_PAGE:g})",
}


def _words(one: Study, wording: Wording) -> Iterator[Remark]:
    told: set[str] = set()
    for text in (*one.prose.sentences, *one.prose.labels):
        for word in wording.find(text):
            if word.found.lower() in told or is_explained(word.found, one.prose.explained):
                continue
            told.add(word.found.lower())
            said = (
                f"{quoted(word.found)} has a plainer twin: {quoted(word.plainer)}. It stands in: {quoted(text)} "
                "Where it is the word to teach, put it in bold beside its meaning."
            )
            yield Rule.HARD_WORD, text, said


def _numbers(one: Study, score: PageScore) -> Iterator[Remark]:
    if score.has_numbers and not score.has_sources:
        near = one.counts_people()
        said = f": {quoted(near)}" if near else ""
        yield (
            Rule.SOURCES_MISSING,
            near,
            f'It says how many people{said}. Add the paper it comes from under "sources:".',
        )
    if len(one.denominators) > 1:
        found = ", ".join(map(str, one.denominators))
        text = f"The shares on this page are out of {found}. Count all of them out of one number, best 10 or 100."
        yield Rule.MIXED_WHOLES, _unlike(one), text
    elif one.denominators and one.denominators[0] not in WHOLES:
        text = f"A share out of {one.denominators[0]} makes people calculate. Write it as people out of 10 or 100."
        yield Rule.MIXED_WHOLES, _unlike(one), text


def _unlike(one: Study) -> str:
    """The first text with a share that is not out of 10."""
    texts = (*one.prose.sentences, *one.prose.labels)
    return next((text for text in texts if any(whole != WHOLES[0] for whole in wholes(text))), "")
