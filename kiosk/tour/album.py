"""The pictures on disk, and `tour.json` beside them."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.core.problems import KioskError
from kiosk.core.writing import write_whole
from kiosk.tour.findings import Audit
from kiosk.tour.glass import Size

if TYPE_CHECKING:
    from kiosk.tour.simulate import Simulation

FILE = "tour.json"
COMPRESSION = 80
"""Qt's `quality` of a PNG file, which is always exact: this one is quick and small."""
WAITING = 3
"""Pictures that may wait for the disk; one of a 4K screen fills 33 MB."""


@dataclass(frozen=True, slots=True)
class Shot:
    """Where and in which look a picture was taken. `number` counts the pictures of one stop from 1."""

    size: Size
    pixels_per_mm: float
    language: str
    theme: str
    text_size: str
    stop: str
    number: int

    @property
    def file(self) -> str:
        """Relative to the album, with forward slashes."""
        width, height = self.size
        suffix = f"-{self.number}" if self.number > 1 else ""
        return f"{width}x{height}/{self.language}-{self.theme}-{self.text_size}/{self.stop}{suffix}.png"


class Album:
    """Writes in `folder`, pictures in the threads of `executor`; beside each, one for every view."""

    def __init__(self, folder: Path, executor: Executor, views: Sequence[Simulation] = ()) -> None:
        self._views = views
        self.pictures = 0
        self.violations = 0
        self._folder = folder
        self._executor = executor
        self._saving: deque[Future[None]] = deque()
        self._entries: list[str] = []
        self._rules: Counter[str] = Counter()

    def add(self, shot: Shot, image: QImage, audit: Audit) -> Iterator[str]:
        """Keep a picture with its audit; gives one line for each violation."""
        self._saving.append(self._executor.submit(_save, image, self._folder / shot.file, self._views))
        if len(self._saving) > WAITING:
            self._saving.popleft().result()
        self.pictures += 1
        self.violations += len(audit.violations)
        width, height = (round(pixels / shot.pixels_per_mm) for pixels in shot.size)
        entry = {"file": shot.file, **asdict(shot), "mm": [width, height], **asdict(audit)}
        self._entries.append(json.dumps(entry, ensure_ascii=False))
        for violation in audit.violations:
            self._rules[violation.rule] += 1
            yield f"{shot.file}: {violation.text} [{violation.rule}] {violation.item}"

    @property
    def summary(self) -> str:
        counts = ", ".join(f"{count} {rule}" for rule, count in self._rules.most_common())
        return f"{self.pictures} pictures, {self.violations} violations" + (f": {counts}" if counts else "")

    def close(self) -> None:
        """Wait for the last picture and write `tour.json`."""
        while self._saving:
            self._saving.popleft().result()
        totals = {"pictures": self.pictures, "violations": self.violations, "rules": dict(self._rules)}
        entries = ",\n".join(self._entries)
        _write(self._folder / FILE, f'{{"pictures": [\n{entries}\n],\n"summary": {json.dumps(totals)}}}\n')


def _save(image: QImage, file: Path, views: Sequence[Simulation]) -> None:
    _make_folder(file.parent)
    _save_picture(image, file)
    for view in views:
        _save_picture(view.of(image), file.with_suffix(f".{view.view}.png"))


def _save_picture(image: QImage, file: Path) -> None:
    if not image.save(str(file), "PNG", COMPRESSION):  # pyright: ignore[reportArgumentType,reportCallIssue]
        raise KioskError(f"{file}: this picture cannot be written. Choose another folder with --out.")


def _write(file: Path, text: str) -> None:
    _make_folder(file.parent)
    try:
        write_whole(file, text.encode())
    except OSError as error:
        raise KioskError(f"{file}: {error.strerror}. Choose another folder with --out.") from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(f"{folder}: {error.strerror}. Choose another folder with --out.") from error
