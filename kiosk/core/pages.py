"""The pages of one language: all files are read first, so that links are judged against the pages that exist."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from kiosk.core.aliases import read_aliases
from kiosk.core.blocks import count_words
from kiosk.core.documents import Document, title_from_name
from kiosk.core.findings import Findings, shown
from kiosk.core.forms import read_forms
from kiosk.core.layout import LanguageFiles
from kiosk.core.library import Page, Section
from kiosk.core.links import Resolver
from kiosk.core.parsing import parse
from kiosk.core.pictures import Picture, PictureProbe, examine
from kiosk.core.problems import Problem
from kiosk.core.questions import read_questions
from kiosk.core.recordings import recording_of, report_strays
from kiosk.core.rules import Rule
from kiosk.core.spans import Surroundings
from kiosk.core.spots import read_spots
from kiosk.core.tree import Entry, Tree

LONE_TONES = {"help": "red"}

Read = Callable[[Entry, str], Document | None]


class Memory:
    """The pages as they were read last, so that reading again costs only what changed. `unveiled` is the path of a page
    that is read although it is marked as a draft.
    """

    def __init__(self) -> None:
        self.unveiled = ""
        self._pages: dict[str, tuple[object, Page, tuple[Problem, ...]]] = {}

    def page(self, key: object, findings: Findings, read: Callable[[], Page]) -> Page:
        """The page that was read before under this key, or the one that is read now; its problems are told anew."""
        known = self._pages.get(findings.path)
        if known is not None and known[0] == key:
            findings.problems += known[2]
            return known[1]
        before = len(findings.problems)
        page = read()
        self._pages[findings.path] = (key, page, tuple(findings.problems[before:]))
        return page


def read_pages(
    files: LanguageFiles,
    sections: tuple[Section, ...],
    tree: Tree,
    probe: PictureProbe,
    read: Read,
    notes: Findings,
    memory: Memory | None = None,
) -> dict[str, Page]:
    """Every page that can be shown, by id. Drafts are left out."""
    memory = memory or Memory()
    documents = _documents(files, sections, read, memory.unveiled)
    paths = {document.findings.path for document in documents.values()}
    report_strays(files.language, tree, paths, notes)
    resolver = Resolver({document.findings.path: page_id for page_id, document in documents.items()}, tree.files)

    @cache
    def examined(entry: Entry) -> Picture:
        return examine(entry, probe)

    def recorded(document: Document) -> str:
        return recording_of(document.findings.path, files.language, tree, document.findings)

    others = frozenset((entry.path, entry.size, entry.mtime_ns) for entry in _companions(tree))
    known = frozenset((document.findings.path, page_id) for page_id, document in documents.items())

    def page(page_id: str, document: Document) -> Page:
        around = Surroundings(resolver, examined, document.findings)
        key = (document.body, document.offset, document.front, document.tone, page_id, known, others)
        return memory.page(
            key, document.findings, lambda: _page(page_id, document, around, recorded(document), files.language)
        )

    return {page_id: page(page_id, document) for page_id, document in documents.items()}


def _companions(tree: Tree) -> Iterator[Entry]:
    """What pages show or play that is not a page."""
    return (entry for path, entry in tree.files.items() if not path.endswith((".md", ".toml")))


def _documents(files: LanguageFiles, sections: tuple[Section, ...], read: Read, unveiled: str) -> dict[str, Document]:
    shelves = [(section.tone, shelf.pages) for section, shelf in zip(sections, files.sections, strict=True)]
    toned = [(tone, page_id, entry) for tone, pages in shelves for page_id, entry in pages.items()]
    toned += [(LONE_TONES.get(page_id, "blue"), page_id, entry) for page_id, entry in files.lone.items()]
    found = ((page_id, read(entry, tone)) for tone, page_id, entry in toned)
    return {page_id: document for page_id, document in found if document is not None and _shown(document, unveiled)}


def _shown(document: Document, unveiled: str) -> bool:
    return not document.draft or document.findings.path == unveiled


def _page(page_id: str, document: Document, around: Surroundings, recording: str, language: str) -> Page:
    body = parse(document.body, document.offset, document.title, around)
    path = document.findings.path
    title = body.title or title_from_name(path)
    if not document.title:
        text = f'The page has no title. Add a line "title: {shown(title)}" between two --- lines at the top.'
        document.findings.error(1, Rule.TITLE_MISSING, text)
    return Page(
        id=page_id,
        path=path,
        title=title,
        summary=document.summary,
        icon=document.icon,
        tone=document.tone,
        blocks=body.blocks,
        words=count_words(title, body.blocks),
        review=document.review(),
        sources=document.front.lists.get("sources", ()),
        questions=read_questions(
            document.front.lists.get("questions", ()), document.front.line("questions"), document.findings
        ),
        private=document.private,
        recording=recording,
        aliases=read_aliases(
            document.front.lists.get("aliases", ()), document.front.line("aliases"), document.findings
        ),
        language=language,
        spots=read_spots(document.front.records.get("spots", ()), body.blocks, around),
        importance=document.importance(),
        compared=not document.apart(),
        marks_words=document.marks_words(),
        forms=read_forms(document.front.records.get("forms", ()), document.findings),
    )
