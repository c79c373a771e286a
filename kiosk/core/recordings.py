"""Recorded readings: `04-scar-tissue.en.ogg` beside `04-scar-tissue.md` is played instead of the synthetic voice."""

from __future__ import annotations

from collections.abc import Container

from kiosk.core.findings import Findings, quoted
from kiosk.core.rules import Rule
from kiosk.core.tree import Entry, Tree

SUFFIX = ".ogg"
MAX_BYTES = 20 * 1024 * 1024
"""Twenty minutes at 128 kbit/s; a page of 400 words takes four."""

_VORBIS, _OPUS = b"\x01vorbis", b"OpusHead"
_WAY_OUT = "Save it again as Ogg Vorbis or Ogg Opus."


def recording_of(page: str, language: str, tree: Tree, findings: Findings) -> str:
    """The path of the recording of the page at this path, or nothing if there is none that can be played."""
    entry = tree.files.get(f"{page.removesuffix('.md')}.{language}{SUFFIX}")
    if entry is None:
        return ""
    fault = _fault(entry)
    if fault:
        Findings(entry.path, findings.problems).error(0, Rule.BAD_RECORDING, fault)
    return "" if fault else entry.path


def report_strays(language: str, tree: Tree, pages: Container[str], findings: Findings) -> None:
    """Recordings in a language's folder that belong to none of the pages at these paths."""
    for path in tree.files:
        if path.startswith(f"{language}/") and path.lower().endswith(SUFFIX):
            page = f"{path[: -len(SUFFIX)].removesuffix(f'.{language}')}.md"
            if page not in pages or not path.endswith(f".{language}{SUFFIX}"):
                text = f"No page is read from this recording. Call it as its page: {quoted(f'page.{language}.ogg')}."
                Findings(path, findings.problems).warning(0, Rule.STRAY_RECORDING, text)


def _fault(entry: Entry) -> str:
    if entry.size > MAX_BYTES:
        return f"The recording is larger than {MAX_BYTES // 1024**2} MB and is not played. Save it smaller."
    try:
        with entry.file.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        return f"The recording cannot be read ({error.strerror}). Check that it may be read."
    if not head.startswith(b"OggS") or not (_VORBIS in head or _OPUS in head):
        return f"The file is damaged, or is no Ogg recording. {_WAY_OUT}"
    return ""
