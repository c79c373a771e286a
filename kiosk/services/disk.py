"""Whether the disk still takes what is to be kept."""

from __future__ import annotations

import logging
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.writing import write_whole

log = logging.getLogger(__name__)

PROBE = ".kiosk-probe"


@dataclass(frozen=True, slots=True)
class Disk:
    """`free` is in bytes."""

    free: int
    writable: bool


def look(*folders: Path) -> Disk:
    """The least that is free in any of them; a folder is writable if what was written there can be read again."""
    return Disk(min((_free(folder) for folder in folders), default=0), all(map(_takes, folders)))


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError as error:
        log.warning("%s: %s", folder, error)
        return 0


def _takes(folder: Path) -> bool:
    probe, said = folder / PROBE, secrets.token_bytes(16)
    try:
        write_whole(probe, said)
        there = probe.read_bytes() == said
        probe.unlink()
    except OSError as error:
        log.warning("%s takes nothing: %s", folder, error)
        return False
    return there
