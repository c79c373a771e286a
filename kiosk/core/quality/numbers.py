"""Numbers of people in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.core.blocks import People, walk
from kiosk.core.library import Page
from kiosk.core.quality.prose import Prose

WHOLES = (10, 100, 1000)
"""What a share may be out of: anything else asks the reader to calculate."""

_TIME = r"(?:second|minute|hour|day|week|month|year|time|segundo|minuto|hora|día|semana|mes|año|ve[zc])"
_SHARE = re.compile(
    r"(?<![\d.,/-])\d+(?:[.,]\d+)?\s+(?:(?:people|persons|patients|personas|pacientes)\s+)?"
    r"(?:out of(?: every)?|in(?: every)?|of(?: every)?|de(?: cada)?)\s+"
    rf"(?P<whole>\d[\d,.]*\d|\d)(?!\w|\s+{_TIME}|[.,]?\d)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\b(?:out of|of every|in every|de cada)\s+(?P<whole>\d[\d,.]*\d|\d)(?!\w|[.,]?\d)", re.IGNORECASE)
_PERCENT = re.compile(r"\d\s*(?:%|percent\b|per cent\b|por ciento\b)", re.IGNORECASE)
_HEADS = re.compile(
    r"\d\s+(?:people|persons|patients|adults|men|women|personas|pacientes|adultos|hombres|mujeres)\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def denominators(page: Page, text: Prose) -> tuple[int, ...]:
    """What the shares of a page are out of, each once; a percentage is out of 100."""
    found = {block.crowds[0].whole for block in walk(page.blocks) if isinstance(block, People)}
    for sentence in (*text.sentences, *text.labels):
        found |= set(wholes(sentence))
    return tuple(sorted(found))


def wholes(text: str) -> Iterator[int]:
    """What each share in the text is out of. An "out of 10" on its own is a share only beside another figure."""
    shares = [share["whole"] for share in _SHARE.finditer(text)]
    alone = [share["whole"] for share in _OUT_OF.finditer(text)]
    if set(_NUMBER.findall(text)) - {*alone}:
        shares += alone
    for share in shares:
        whole = int(re.sub(r"\D", "", share))
        if whole > 1 and not 1900 <= whole <= 2100:
            yield whole
    if _PERCENT.search(text):
        yield 100


def counts_people(text: str) -> bool:
    """Whether it says how many people, in figures."""
    return any(wholes(text)) or _HEADS.search(text) is not None


def figures(texts: Iterable[str]) -> frozenset[str]:
    """Every number, written the same way in all languages: 1,842 and 1.842 are one."""
    found = (match[0] for text in texts for match in _NUMBER.finditer(text))
    return frozenset(re.sub(r"(?<=\d)[.,](?=\d{3}\b)", "", number).replace(",", ".") for number in found)


_SPELLED = {
    "en": "one/once two/twice three four five six seven eight nine ten eleven twelve",
    "es": "un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
}


def spelled(texts: Iterable[str], language: str) -> frozenset[str]:
    """The small numbers that stand there as words, in figures. All of them where the words are not known."""
    names = _SPELLED.get(language)
    if names is None:
        return frozenset(map(str, range(13)))
    found = {word for text in texts for word in re.findall(r"\w+", text.lower())}
    return frozenset(str(n) for n, name in enumerate(names.split(), 1) if found & set(name.split("/")))
