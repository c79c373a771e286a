"""The folders of this computer and its sticks, as far as the editor may show them. Reading them may take for ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths

from kiosk.services.volumes import Volume, removable

_MOST = 500
_KINDS = QStandardPaths.StandardLocation
_OWN = (
    (_KINDS.PicturesLocation, "pictures"),
    (_KINDS.DownloadLocation, "downloads"),
    (_KINDS.HomeLocation, "home"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """`name` is what to call it."""

    name: str
    path: str
    folder: bool = True


@dataclass(frozen=True, slots=True)
class Sight:
    """What there is to choose from: `places` to begin at, and the folder that is open, `here`, with its `entries`.
    `above` is the one around it; empty where that may not be shown.
    """

    places: tuple[Place, ...] = ()
    here: str = ""
    above: str = ""
    entries: tuple[Place, ...] = ()


class Drives:
    """With `sticks`, nothing of this computer is shown but what is on those. `endings` are of the files wanted."""

    def __init__(self, sticks: Callable[[], Sequence[Volume]] | None, endings: tuple[str, ...]) -> None:
        self._sticks = sticks
        self._endings = endings

    def within(self, path: str) -> bool:
        """Whether that may be shown: links that lead from a stick into the computer may not."""
        if self._sticks is None:
            return True
        real = Path(path).resolve()
        return any(real.is_relative_to(stick.root.resolve()) for stick in self._sticks())

    def look(self, folder: str) -> Sight:
        """Into this folder, or where one begins if it may not be shown or is gone."""
        places = self._places()
        here = QDir(folder)
        if not folder or not here.exists() or not self.within(folder):
            if not places:
                return Sight()
            here = QDir(places[0].path)
        above = QDir(here)
        around = above.absolutePath() if above.cdUp() and self.within(above.path()) else ""
        return Sight(places, here.absolutePath(), around, self._entries(here))

    def _places(self) -> tuple[Place, ...]:
        sticks = tuple(Place(stick.name, str(stick.root)) for stick in (self._sticks or removable)())
        if self._sticks is not None:
            return sticks
        own = ((name, QStandardPaths.writableLocation(kind)) for kind, name in _OWN)
        return (*(Place(name, path) for name, path in own if QDir(path).exists()), *sticks)

    def _entries(self, here: QDir) -> tuple[Place, ...]:
        """Folders first, then files."""
        flags = QDir.Filter
        order = QDir.SortFlag.Name | QDir.SortFlag.DirsFirst | QDir.SortFlag.IgnoreCase
        found = here.entryInfoList(flags.Dirs | flags.Files | flags.NoDotAndDotDot | flags.Readable, order)
        kept = [one for one in found if one.isDir() or one.fileName().lower().endswith(self._endings)]
        return tuple(Place(one.fileName(), one.filePath(), one.isDir()) for one in kept[:_MOST])
