"""The whole matrix: every screen in every language and look on every glass, in as many processes as there are cores."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from kiosk.core.loading import outline
from kiosk.core.settings import TEXT_SIZES, THEMES
from kiosk.tour.glass import Size
from kiosk.tour.guide import Guide
from kiosk.tour.pseudo import with_pseudo
from kiosk.tour.tour import GOOD, VIOLATIONS, application, languages_of, libraries
from kiosk.tour.walk import Look, Sight, walk

SIZES: tuple[Size, ...] = ((1920, 1080), (1080, 1920), (1366, 768), (1280, 800))


@dataclass(frozen=True, slots=True)
class Task:
    """What one process does in one go: one language in one theme on one glass."""

    content: Path
    size: Size
    language: str
    theme: str
    text_sizes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """`faults` has a line for each violation."""

    size: Size
    look: Look
    pictures: int
    seconds: float
    faults: tuple[str, ...]

    def __str__(self) -> str:
        (width, height), faults = self.size, len(self.faults)
        return f"{width}x{height} {self.look}: {self.pictures} pictures in {self.seconds:.0f} s, {faults} violations"


@dataclass(frozen=True, slots=True)
class MatrixOptions:
    """Nothing asked for means all there is; no `jobs` means one for each core."""

    content: Path
    sizes: tuple[Size, ...] = ()
    languages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    text_sizes: tuple[str, ...] = ()
    jobs: int = 0


def matrix(options: MatrixOptions, say: Callable[[str], None] = print) -> int:
    """Returns the exit code: 1 if any picture breaks a rule. Keeps no picture; `tour` shows those of a cell."""
    tasks = list(_tasks(options))
    cells: list[Cell] = []
    context = get_context("spawn")
    jobs = options.jobs or os.cpu_count() or 1
    with ProcessPoolExecutor(min(jobs, len(tasks)), mp_context=context, max_tasks_per_child=1) as pool:
        for future in as_completed([pool.submit(audit_task, task) for task in tasks]):
            for cell in future.result():
                cells.append(cell)
                for line in (*cell.faults, str(cell)):
                    say(line)
    for line in table(cells):
        say(line)
    return VIOLATIONS if any(cell.faults for cell in cells) else GOOD


def audit_task(task: Task) -> list[Cell]:
    """Runs in a process of its own, which Qt takes with it when it ends."""
    qt = application()
    loaded, unread = libraries(task.content, pseudo=True)
    with closing(Guide(qt, loaded, task.content)) as guide:
        looks = [Look(task.language, task.theme, text_size) for text_size in task.text_sizes]
        return [_cell(task.size, look, walk(guide, task.size, look, unread)) for look in looks]


def table(cells: Iterable[Cell]) -> Iterator[str]:
    """Violations by glass and language downwards, by theme and text size across."""
    counts = {(cell.size, cell.look.language, cell.look.theme, cell.look.text_size): cell for cell in cells}
    if not counts:
        return
    rows = sorted({key[:2] for key in counts}, key=lambda row: (-row[0][0] * row[0][1], row))
    themes = [theme for theme in THEMES if any(key[2] == theme for key in counts)]
    texts = [text for text in TEXT_SIZES if any(key[3] == text for key in counts)]
    width = 8 * len(texts) + 2
    yield ""
    yield " " * 17 + "".join(f"{theme:<{width}}" for theme in themes)
    yield " " * 17 + "".join("".join(f"{text:<8}" for text in texts) + "  " for _ in themes)
    for size, language in rows:
        marks = (
            "".join(f"{_mark(counts.get((size, language, theme, text))):<8}" for text in texts) for theme in themes
        )
        yield f"{f'{size[0]}x{size[1]}':<10}{language:<7}" + "  ".join(marks)
    pictures = sum(cell.pictures for cell in counts.values())
    faults = sum(len(cell.faults) for cell in counts.values())
    yield f"{len(counts)} cells, {pictures} pictures, {faults} violations"


def _mark(cell: Cell | None) -> str:
    return "" if cell is None else str(len(cell.faults))


def _tasks(options: MatrixOptions) -> Iterator[Task]:
    content = options.content.absolute()
    languages = _languages(content, options.languages)
    sizes, themes = options.sizes or SIZES, options.themes or THEMES
    for size, language, theme in product(sizes, languages, themes):
        yield Task(content, size, language, theme, options.text_sizes or TEXT_SIZES)


def _languages(content: Path, asked: Sequence[str]) -> tuple[str, ...]:
    return languages_of(with_pseudo(outline(content).library), asked)


def _cell(size: Size, look: Look, sights: Iterable[Sight]) -> Cell:
    began, pictures, faults = time.monotonic(), 0, list[str]()
    for sight in sights:
        pictures += 1
        place = f"{size[0]}x{size[1]} {look} {sight.stop}-{sight.number}"
        faults += [f"{place}: {fault.text} [{fault.rule}] {fault.item}" for fault in sight.audit.violations]
    return Cell(size, look, pictures, time.monotonic() - began, tuple(faults))
