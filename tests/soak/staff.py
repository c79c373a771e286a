"""Staff who change the words while somebody reads them: well, badly, and back again."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.writing import write_whole

PALE = "#7A4B00"
"""An accent that is refused; the first one brings in a large library that looks for a better one."""
ACCENTS = ("#0A4E5B", "#5B2A86", PALE)
BROKEN = b"---\ntitle: [not closed\n---\n> [!keep\n| a | b\n\xff\xfe"


@dataclass(slots=True)
class Staff:
    """Edits `folder`, which began as a copy of `original`."""

    original: Path
    folder: Path
    dice: random.Random

    def edit(self) -> None:
        self.dice.choice((self.rewrite, self.remove, self.spoil, self.repaint, self.restore, self.restore))()

    def rewrite(self) -> None:
        page = self.page()
        write_whole(page, page.read_bytes() + f"\n\nA line that was added: {self.dice.random()}.\n".encode())

    def remove(self) -> None:
        self.page().unlink()

    def spoil(self) -> None:
        write_whole(self.page(), BROKEN)

    def repaint(self) -> None:
        self.recolour(self.dice.choice(ACCENTS))

    def recolour(self, accent: str) -> None:
        """Change the settings: another accent, another waiting time."""
        settings = (self.original / "kiosk.toml").read_text(encoding="utf-8")
        seconds = self.dice.choice((60, 90, 200))
        settings = settings.replace("warn_after_seconds = 120", f"warn_after_seconds = {seconds}")
        settings = settings.replace("[look]", f'[look]\naccent = "{accent}"')
        write_whole(self.folder / "kiosk.toml", settings.encode())

    def restore(self) -> None:
        """Put everything back as it was."""
        for file in self.original.rglob("*"):
            there = self.folder / file.relative_to(self.original)
            if file.is_file() and (not there.exists() or there.read_bytes() != file.read_bytes()):
                write_whole(there, file.read_bytes())

    def save(self) -> None:
        """Save a page as it is."""
        page = self.page()
        write_whole(page, page.read_bytes())

    def page(self) -> Path:
        pages = sorted(self.folder.glob("*/*/[0-9]*.md"))
        if not pages:
            self.restore()
            pages = sorted(self.folder.glob("*/*/[0-9]*.md"))
        return self.dice.choice(pages)


def at_work(original: Path, folder: Path, dice: random.Random) -> Staff:
    shutil.copytree(original, folder)
    staff = Staff(original, folder, dice)
    staff.recolour(PALE)
    return staff
