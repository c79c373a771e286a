"""May this picture be shown, and how large is it?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from kiosk.core import svg
from kiosk.core.tree import Entry


@dataclass(frozen=True, slots=True)
class Picture:
    """Width and height in pixels, or `fault`: a sentence that says why it cannot be shown, and the way out.

    `preview` holds the pixels of a small copy, 32 bits each.
    """

    width: int = 0
    height: int = 0
    fault: str = ""
    preview: bytes = field(default=b"", compare=False, repr=False)

    @property
    def colours(self) -> Counter[int]:
        """How often each colour, as 0xAARRGGBB, is met in the small copy."""
        return Counter(memoryview(self.preview).cast("I"))


PictureProbe = Callable[[Path], Picture]
"""Opens and decodes a picture. Called from a worker thread."""

DRAWINGS = (".svg",)
PHOTOS = (".png", ".jpg", ".jpeg", ".webp", ".gif")
_CAMERA = (".heic", ".heif", ".avif", ".tif", ".tiff", ".bmp", ".raw", ".dng")


def examine(entry: Entry, probe: PictureProbe) -> Picture:
    """Judge by name and first bytes before anything decodes the file."""
    suffix = PurePosixPath(entry.path).suffix.lower()
    try:
        if suffix in DRAWINGS:
            fault = svg.fault(_head(entry, svg.MAX_BYTES + 1))
        elif suffix in PHOTOS:
            fault = "" if _is_photo(_head(entry, 16)) else f"The file is damaged, or is no {suffix[1:]} picture."
        else:
            fault = _unknown_format(suffix)
    except OSError as error:
        return Picture(fault=f"The picture cannot be read ({error.strerror}).")
    return Picture(fault=fault) if fault else probe(entry.file)


def _head(entry: Entry, size: int) -> bytes:
    with entry.file.open("rb") as file:
        return file.read(size)


def _is_photo(head: bytes) -> bool:
    """Qt goes by content, not by name: a drawing under the name of a photo would slip past the check of drawings."""
    webp = head.startswith(b"RIFF") and head[8:12] == b"WEBP"
    return webp or head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"))


def _unknown_format(suffix: str) -> str:
    way_out = "Open it in a picture program and save it as JPEG."
    if suffix in _CAMERA:
        return f"Pictures of the kind {suffix[1:].upper()} cannot be shown. {way_out}"
    return f"This is no picture the kiosk can show. Use svg, png, jpg, webp or gif. {way_out}"
