"""How else the words of a word list are written: `forms:` at the top of its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.core.documents import NO, YES
from kiosk.core.findings import Findings, quoted
from kiosk.core.frontmatter import Record
from kiosk.core.library import Form
from kiosk.core.rules import Rule


def read_forms(records: Iterable[Record], findings: Findings) -> tuple[Form, ...]:
    return tuple(_read(records, findings))


def _read(records: Iterable[Record], findings: Findings) -> Iterator[Form]:
    for record in records:
        word, mark = record.text("word"), record.text("mark").lower()
        if not word:
            text = 'These forms belong to no word, so they are not used. Say which: "- word: Fusion".'
            findings.error(record.line, Rule.GLOSSARY, text)
            continue
        if mark and mark not in YES | NO:
            text = f'{quoted(mark)} says neither yes nor no. Write "mark: false", or leave the line out.'
            findings.warning(record.of("mark"), Rule.WRONG_TYPE, text)
        also = tuple(form.strip() for form in record.text("also").split(",") if form.strip())
        yield Form(word, also, mark not in NO, record.line)
