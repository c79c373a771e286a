"""Content folders for the tests: real files in a temporary folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.core.blocks import Block
from kiosk.core.library import Loaded
from kiosk.core.loading import load
from kiosk.core.pictures import Picture
from kiosk.core.problems import Problem

SOUND: Mapping[str, str | bytes] = {
    "kiosk.toml": '[clinic]\nname = "Clinic"\n[contact]\nphone = "555"\n',
    "en/index.md": "---\ntitle: Home\nsummary: Touch.\n---\n",
    "en/01-start/index.md": "---\ntitle: Start\nsummary: Begin.\ntone: teal\n---\n",
    "en/01-start/01-one.md": "---\ntitle: One\nsummary: First.\n---\n\nWords.\n",
}
"""A folder without a single problem."""

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8


def fill(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def sized(_file: Path) -> Picture:
    """Stands in for Qt, which the ground floor does not know: every picture is sound."""
    return Picture(40, 30)


class Desk:
    """What a test does with a folder: write files, load it, look at page one."""

    def __init__(self, folder: Path) -> None:
        self.folder = fill(folder, SOUND)

    def load(self, files: Mapping[str, str | bytes] | None = None) -> Loaded:
        return load(fill(self.folder, files or {}), sized)

    def problems(self, files: Mapping[str, str | bytes]) -> list[Problem]:
        return list(self.load(files).problems)

    def blocks(self, body: str) -> tuple[Block, ...]:
        """The blocks of a page with this body, which must have no problem."""
        loaded = self._page(body)
        assert loaded.problems == ()
        return self.page(loaded)

    def page_problems(self, body: str) -> list[Problem]:
        return list(self._page(body).problems)

    def page(self, loaded: Loaded) -> tuple[Block, ...]:
        page = loaded.library.editions[0].page("start/one")
        assert page is not None
        return page.blocks

    def _page(self, body: str) -> Loaded:
        return self.load({"en/01-start/01-one.md": f"---\ntitle: One\n---\n{body}"})
