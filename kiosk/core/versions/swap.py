"""From one state of a folder to the next as if at once: prepared aside, decided by one rename, finished whatever comes.

All new files are first written into a folder beside the pages, `.kiosk-publishing.new`, so that a full disk is met
while nothing has changed. Renaming it to `.kiosk-publishing` is the decision. From then on files are only moved, and
whoever finds that folder moves on where the other was cut off. While it stands, the pages must not be read.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.locking import held
from kiosk.core.versions.faults import VersionError, fault_of, told
from kiosk.core.writing import copy_whole, keep_name, write_whole

MARK = ".kiosk-publishing"
_FRESH, _DONE, _LOCK = f"{MARK}.new", f"{MARK}.old", f"{MARK}.lock"
_ONWARD, _BACK = "plan.json", "undo.json"
_TRIES = 20


@dataclass(frozen=True, slots=True)
class _Step:
    """One file at its place: a new one, or none any more. `number` names it in the folder beside the pages."""

    target: Path
    new: Path
    old: Path
    comes: bool


def settled(folder: Path) -> bool:
    """Whether the pages may be read now. Finishes what was cut off; false while somebody is publishing, or if what was
    cut off cannot be finished.
    """
    if not (folder / MARK).is_dir():
        return True
    try:
        with held(folder / _LOCK) as ours:
            if ours:
                finish(folder)
    except (OSError, VersionError):
        return False
    return not (folder / MARK).is_dir()


def swap(folder: Path, changes: Mapping[str, Path | None], pause: Callable[[float], None] = time.sleep) -> None:
    """Put these files at their places and take those away that map to None; all of them or none.

    Whoever calls holds the lock `publishing(folder)`. Raises VersionError; the folder is then as it was.
    """
    steps = sorted(changes.items(), key=lambda change: (change[1] is not None, change[0]))
    with told(folder):
        _prepare(folder, steps)
        (folder / _FRESH).rename(folder / MARK)
        keep_name(folder)
    try:
        _onward(folder, pause)
    except OSError as error:
        _back(folder, pause)
        raise VersionError(fault_of(error), error.filename or folder) from error
    _clear(folder)


def publishing(folder: Path) -> Path:
    """The file that is locked by whoever publishes."""
    return folder / _LOCK


def finish(folder: Path, pause: Callable[[float], None] = time.sleep) -> None:
    """Go on where a publication was cut off: onward, or back if that cannot be done. Whoever calls holds the lock."""
    mark = folder / MARK
    with told(folder):
        if mark.is_dir():
            if (mark / _BACK).exists():
                _back(folder, pause)
            else:
                try:
                    _onward(folder, pause)
                except OSError:
                    _back(folder, pause)
            _clear(folder)
        for left in (_FRESH, _DONE):
            if (folder / left).is_dir():
                shutil.rmtree(folder / left)


def _prepare(folder: Path, steps: Sequence[tuple[str, Path | None]]) -> None:
    fresh = folder / _FRESH
    for left in (fresh, folder / _DONE):
        if left.is_dir():
            shutil.rmtree(left)
    try:
        for part in (fresh, fresh / "new", fresh / "old"):
            part.mkdir()
        for number, (path, source) in enumerate(steps):
            if source is not None:
                copy_whole(source, fresh / "new" / str(number), like=folder / path)
        plan = [[path, source is not None] for path, source in steps]
        write_whole(fresh / _ONWARD, json.dumps(plan).encode())
        keep_name(fresh)
    except OSError:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _steps(folder: Path, plan: str) -> list[_Step]:
    mark = folder / MARK
    listed: list[tuple[str, bool]] = json.loads((mark / plan).read_bytes())
    return [
        _Step(folder / path, mark / "new" / str(number), mark / "old" / str(number), comes)
        for number, (path, comes) in enumerate(listed)
    ]


def _onward(folder: Path, pause: Callable[[float], None]) -> None:
    steps = _steps(folder, _ONWARD)
    for step in steps:
        if step.comes and not step.new.exists():
            continue  # it stands at its place already
        if os.path.lexists(step.target) and not step.old.exists():
            _move(step.target, step.old, pause)
        if step.comes:
            step.target.parent.mkdir(parents=True, exist_ok=True)
            _move(step.new, step.target, pause)
    _settle_down(folder, steps)


def _back(folder: Path, pause: Callable[[float], None]) -> None:
    mark = folder / MARK
    with told(folder):
        if not (mark / _BACK).exists():
            (mark / _ONWARD).replace(mark / _BACK)
            keep_name(mark)
        steps = _steps(folder, _BACK)
        for step in reversed(steps):
            if step.comes and not step.new.exists() and step.target.exists():
                _move(step.target, step.new, pause)
            if os.path.lexists(step.old):
                step.target.parent.mkdir(parents=True, exist_ok=True)
                _move(step.old, step.target, pause)
        _settle_down(folder, steps)
        _clear(folder)


def _settle_down(folder: Path, steps: Iterable[_Step]) -> None:
    """Take away folders that became empty, and have the names of all files kept."""
    parents = {step.target.parent for step in steps}
    for parent in sorted(parents, key=lambda path: -len(path.parts)):
        here = parent
        while here != folder and folder in here.parents and here.is_dir() and not any(here.iterdir()):
            here.rmdir()
            here = here.parent
        if here.is_dir():
            keep_name(here)
    keep_name(folder)


def _clear(folder: Path) -> None:
    """The publication is over with the rename; what is left is rubbish, which the next one removes at the latest."""
    mark, done = folder / MARK, folder / _DONE
    if not mark.is_dir():
        return
    with told(folder):
        if done.is_dir():
            shutil.rmtree(done)
        mark.rename(done)
        keep_name(folder)
    with suppress(OSError):
        shutil.rmtree(done)


def _move(source: Path, target: Path, pause: Callable[[float], None]) -> None:
    """Windows refuses while a scanner or a reader looks into the file, which takes moments."""
    for _ in range(_TRIES if os.name == "nt" else 0):
        try:
            source.replace(target)
        except PermissionError:
            pause(0.05)
        else:
            return
    source.replace(target)
