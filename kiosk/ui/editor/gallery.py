"""Pictures: those there are, and those somebody brings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QDir, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.templates import plain_name
from kiosk.core.pictures import DRAWINGS, PHOTOS
from kiosk.core.problems import KioskError
from kiosk.services.editing.picture_file import UnfitPictureError, fit
from kiosk.services.volumes import removable
from kiosk.ui.editor.bench import Bench
from kiosk.ui.editor.page import EditorPage
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "images"
_KINDS = (*DRAWINGS, *PHOTOS)
_MOST = 500


@QmlElement
class EditorGallery(QObject):
    """`offered` is a picture that waits for its words: its path in the content, or a file elsewhere. `fault` says why
    it cannot be used: "kind", "damaged", "large", or nothing. `confined`: only what is on a stick is shown of this
    computer.
    """

    changed = Signal()
    added = Signal()

    def __init__(self, bench: Bench, page: EditorPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._page = bench, page
        self._offered = ""
        self._fault = ""
        self._sticks = bench.room.sticks
        self._here = QDir()
        self._begin()
        bench.quiet.connect(self.changed)

    @Slot(QUrl)
    def offer(self, file: QUrl) -> None:
        """A picture that was dropped."""
        self.choose(file.toLocalFile())

    @Slot(str)
    def choose(self, name: str) -> None:
        """One of the pictures there are, by its path in the content, or a file."""
        if name in self._bench.manuscript or self._within(name):
            self._offer(name)

    @Slot(str)
    def enter(self, folder: str) -> None:
        """Look into a folder of this computer."""
        if self._within(folder):
            self._here = QDir(folder)
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """A stick may have been plugged in, or have gone."""
        if not self._within(self._here.path()):
            self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        places = self._places()
        self._here = QDir(places[0]["path"]) if places else QDir()

    def _within(self, path: str) -> bool:
        """Whether that may be shown: links that lead from a stick into the computer may not."""
        if not path or self._sticks is None:
            return True
        real = Path(path).resolve()
        return any(real.is_relative_to(stick.root.resolve()) for stick in self._sticks())

    @Slot(str, str, int)
    def add(self, seen: str, caption: str, at: int) -> None:
        """Put the offered picture below the paragraph at that place of the text."""
        name = self._offered
        if name in self._bench.manuscript:
            self._place(name, seen, caption, at)
            return
        source = Path(name)

        def show(made: tuple[bytes, str]) -> None:
            data, ending = made
            path = self._free(plain_name(source.stem) or "picture", ending)

            def keep(_written: None) -> None:
                self._bench.change({path: data})
                self._place(path, seen, caption, at)

            # Onto the disk first: the list of pictures shows it as soon as it knows of it.
            self._bench.room.work.do(lambda: self._bench.room.draft.write(path, data), keep)

        def refuse(error: KioskError) -> None:
            self._fault = error.reason if isinstance(error, UnfitPictureError) else "damaged"
            self.changed.emit()

        self._bench.room.work.do(lambda: fit(source), show, refuse)

    def _offer(self, name: str) -> None:
        self._offered, self._fault = name, ""
        if name and not name.lower().endswith(_KINDS):
            self._fault = "kind"
        self.changed.emit()

    def _place(self, path: str, seen: str, caption: str, at: int) -> None:
        self._page.add_picture(path, seen, caption, at)
        self._offered = ""
        self.changed.emit()
        self.added.emit()

    def _free(self, stem: str, ending: str) -> str:
        names = (f"{FOLDER}/{stem}{extra}{ending}" for extra in ("", *(f"-{number}" for number in range(2, 1000))))
        return next(name for name in names if name not in self._bench.manuscript)

    # --- what QML reads

    def _places(self) -> list[Row]:
        if self._sticks is not None:
            return [{"name": stick.name, "path": str(stick.root)} for stick in self._sticks()]
        kinds = QStandardPaths.StandardLocation
        wanted = (
            (kinds.PicturesLocation, "pictures"),
            (kinds.DownloadLocation, "downloads"),
            (kinds.HomeLocation, "home"),
        )
        places: list[Row] = [
            {"name": name, "path": QStandardPaths.writableLocation(kind)}
            for kind, name in wanted
            if QDir(QStandardPaths.writableLocation(kind)).exists()
        ]
        return [*places, *({"name": stick.name, "path": str(stick.root)} for stick in removable())]

    def _get_pictures(self) -> list[Row]:
        root = self._bench.room.draft.folder
        paths = [path for path in self._bench.manuscript.paths if path.lower().endswith(_KINDS)]
        return [{"path": path, "source": (root / path).as_uri(), "name": path.rpartition("/")[2]} for path in paths]

    def _get_entries(self) -> list[Row]:
        """Folders first, then pictures."""
        flags = QDir.Filter
        order = QDir.SortFlag.Name | QDir.SortFlag.DirsFirst | QDir.SortFlag.IgnoreCase
        if self._sticks is not None and not self._places():
            return []
        found = self._here.entryInfoList(flags.Dirs | flags.Files | flags.NoDotAndDotDot | flags.Readable, order)
        kept = [one for one in found if one.isDir() or one.fileName().lower().endswith(_KINDS)]
        return [{"name": one.fileName(), "path": one.filePath(), "folder": one.isDir()} for one in kept[:_MOST]]

    def _get_here(self) -> str:
        return self._here.absolutePath() if self._sticks is None or self._places() else ""

    def _get_above(self) -> str:
        above = QDir(self._here)
        return above.absolutePath() if above.cdUp() and self._within(above.path()) else ""

    def _get_confined(self) -> bool:
        return self._sticks is not None

    def _get_offered(self) -> str:
        return self._offered

    def _get_source(self) -> str:
        """The address of the offered picture."""
        if not self._offered:
            return ""
        inside = self._bench.room.draft.folder / self._offered
        return (inside if self._offered in self._bench.manuscript else Path(self._offered)).as_uri()

    def _get_fault(self) -> str:
        return self._fault

    confined = Property(bool, _get_confined, constant=True)
    places = Property("QVariantList", _places, notify=changed)  # pyright: ignore[reportArgumentType]
    pictures = Property("QVariantList", _get_pictures, notify=changed)  # pyright: ignore[reportArgumentType]
    entries = Property("QVariantList", _get_entries, notify=changed)  # pyright: ignore[reportArgumentType]
    here = Property(str, _get_here, notify=changed)
    above = Property(str, _get_above, notify=changed)
    offered = Property(str, _get_offered, notify=changed)
    source = Property(str, _get_source, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
