"""The sticks that are plugged in. No signal tells of them on every system, so whoever wants to know asks again."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from kiosk.core.findings import shown


@dataclass(frozen=True, slots=True)
class Volume:
    """`name` is what people call it; `root` is the folder that shows what is on it."""

    name: str
    root: Path


def removable() -> Sequence[Volume]:
    """Those that are mounted now. May take as long as the slowest of them."""
    return tuple(sorted(_mounted(), key=lambda volume: str(volume.root)))


def _mounted() -> Iterator[Volume]:
    for info in QStorageInfo.mountedVolumes():
        root = info.rootPath()
        if info.isValid() and info.isReady() and is_removable(root):
            yield Volume(called(info.displayName(), root), Path(root))


def called(label: str, root: str) -> str:
    """What the stick is called; where it has no name of its own, Qt gives the folder that shows it."""
    return shown(label if label and label != root else Path(root).name or root)


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOVABLE = 2

    def is_removable(root: str) -> bool:
        return ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\")) == _DRIVE_REMOVABLE

elif sys.platform == "darwin":

    def is_removable(root: str) -> bool:
        return root.startswith("/Volumes/")

else:

    def is_removable(root: str) -> bool:
        """Where Linux desktops, and the rule in build_spec/linux, mount what is plugged in."""
        return root.startswith(("/media/", "/run/media/"))
