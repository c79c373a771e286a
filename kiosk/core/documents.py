"""One Markdown file: its front matter understood, its body still as written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from posixpath import basename

from kiosk.core.findings import Findings, did_you_mean, quoted
from kiosk.core.frontmatter import FrontMatter, parse, split
from kiosk.core.layout import without_number
from kiosk.core.library import TONES, Review
from kiosk.core.reading import read_text
from kiosk.core.rules import Rule
from kiosk.core.tree import Entry

IMPORTANCES = ("1", "2", "3")
USUAL = 2
YES, NO = frozenset(("true", "yes", "on")), frozenset(("false", "no", "off"))


@dataclass(frozen=True, slots=True)
class Document:
    """`offset` is the number of lines above the body. `title` is empty if the front matter has none."""

    title: str
    summary: str
    icon: str
    tone: str
    front: FrontMatter
    body: str
    offset: int
    findings: Findings

    @property
    def draft(self) -> bool:
        return self._switched_on("draft")

    @property
    def private(self) -> bool:
        return self._switched_on("private")

    def _switched_on(self, key: str) -> bool:
        return self.front.text(key).lower() in YES

    def marks_words(self) -> bool:
        """Whether words of the word list are marked on this page, which they are unless it says otherwise."""
        text = self.front.text("mark_words")
        if text and text.lower() not in YES | NO:
            problem = f'{quoted(text)} says neither yes nor no. Write "mark_words: false", or leave the line out.'
            self.findings.warning(self.front.line("mark_words"), Rule.WRONG_TYPE, problem)
        return text.lower() not in NO

    def importance(self) -> int:
        text = self.front.text("importance")
        if not text:
            return USUAL
        if text in IMPORTANCES:
            return int(text)
        problem = f"{quoted(text)} is no importance. Write 1 (for everyone), 2 or 3 (for those with time)."
        self.findings.error(self.front.line("importance"), Rule.IMPORTANCE, problem)
        return USUAL

    def apart(self) -> bool:
        """Whether this page says that it cannot be compared with the others of its section."""
        value = self.front.lists.get("compare", ())
        off = bool(value) and all(text.lower() in NO for text in value)
        if value and not off:
            text = 'On a page, only "compare: false" is known. The headings to compare stand in the index.md.'
            self.findings.warning(self.front.line("compare"), Rule.COMPARE, text)
        return off

    def review(self) -> Review:
        reviewer = self.front.text("reviewer")
        return Review(self._date("reviewed"), self._date("review_due"), reviewer)

    def _date(self, key: str) -> date | None:
        text = self.front.text(key)
        if not text:
            return None
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            line = self.front.line(key)
            problem = f"{quoted(text)} is no date. Write year, month and day: 2026-03-31."
            self.findings.error(line, Rule.WRONG_DATE, problem)
            return None


def read_document(entry: Entry, findings: Findings, icons: Iterable[str], tone: str) -> Document | None:
    """Read a file, or None if it cannot be used. It inherits `tone` unless it names its own."""
    text = read_text(entry, findings)
    if text is None:
        return None
    source, body, offset = split(text, findings)
    front = parse(source, findings)
    return Document(
        title=front.text("title"),
        summary=front.text("summary"),
        icon=_known(front, "icon", icons, Rule.UNKNOWN_ICON, "", findings),
        tone=_known(front, "tone", TONES, Rule.UNKNOWN_TONE, tone, findings),
        front=front,
        body=body,
        offset=offset,
        findings=findings,
    )


def title_from_name(path: str) -> str:
    """`02-scar-tissue.md` as `Scar tissue`."""
    words = without_number(basename(path).removesuffix(".md")).replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]


def _known(front: FrontMatter, key: str, known: Iterable[str], rule: Rule, default: str, findings: Findings) -> str:
    name = front.text(key)
    if not name or name in known:
        return name or default
    findings.warning(front.line(key), rule, f"There is no {key} {quoted(name)}.{did_you_mean(name, known)}")
    return default
