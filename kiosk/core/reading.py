"""A text file as text, whatever the editor that saved it thought of encodings."""

from __future__ import annotations

import codecs
import os

from kiosk.core.findings import Findings
from kiosk.core.rules import Rule
from kiosk.core.tree import Entry

MAX_BYTES = 256 * 1024
"""A page of 400 words has about 3 kB; this holds a hundred of them."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WAY_OUT = "Open it in a text editor and save it as UTF-8."


def read_text(entry: Entry, findings: Findings) -> str | None:
    """The text with plain line feeds as line ends, or None when the file cannot be used, which is then an error."""
    data = _bytes(entry, findings)
    text = None if data is None else _decode(data, findings)
    return None if text is None else text.replace("\r\n", "\n").replace("\r", "\n")


def _bytes(entry: Entry, findings: Findings) -> bytes | None:
    try:
        data = _settled(entry) or _settled(entry)
    except OSError as error:
        findings.error(0, Rule.UNREADABLE, f"The file cannot be read ({error.strerror}). Check that it may be read.")
        return None
    if data is None:
        findings.error(0, Rule.CHANGED, "The file is being saved just now. It is read again when that is done.")
    elif len(data) > MAX_BYTES:
        text = f"The file is larger than {MAX_BYTES // 1024} kB and is left out. Split it into several pages."
        findings.error(0, Rule.TOO_LARGE, text)
        return None
    return data


def _settled(entry: Entry) -> bytes | None:
    """The content, cut one byte above the limit, or None if the file changed while it was read."""
    with entry.file.open("rb") as file:
        before = os.fstat(file.fileno())
        data = file.read(MAX_BYTES + 1)
        after = os.fstat(file.fileno())
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return data if same and len(data) == min(after.st_size, MAX_BYTES + 1) else None


def _decode(data: bytes, findings: Findings) -> str | None:
    if data.startswith(_WIDE):
        return _decode_wide(data, findings)
    if b"\0" in data:
        line = data[: data.index(b"\0")].count(b"\n") + 1
        findings.error(line, Rule.BINARY, f"This is not a text file: it holds zero bytes. {_WAY_OUT}")
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
    text = f"Some letters may be wrong, because the file is not saved as UTF-8. {_WAY_OUT}"
    findings.warning(line, Rule.ENCODING, text)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _decode_wide(data: bytes, findings: Findings) -> str | None:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        findings.error(0, Rule.BINARY, f"The file is damaged: it is not readable as text. {_WAY_OUT}")
        return None
    findings.warning(1, Rule.ENCODING, f"The file is saved as UTF-16, which other tools stumble over. {_WAY_OUT}")
    return text
