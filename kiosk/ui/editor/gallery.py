"""Pictures: those there are, and those somebody brings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.templates import plain_name
from kiosk.core.pictures import DRAWINGS, PHOTOS
from kiosk.core.problems import KioskError
from kiosk.services.editing.drives import Drives, Sight
from kiosk.services.editing.picture_file import UnfitPictureError, fit
from kiosk.ui.editor.bench import Bench
from kiosk.ui.editor.page import EditorPage
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "images"
_KINDS = (*DRAWINGS, *PHOTOS)


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
        self._drives = Drives(bench.room.sticks, _KINDS)
        self._reading = bench.room.reading
        self._wanted = ""
        self._sight = Sight()
        self._looking = False
        bench.quiet.connect(self.changed)

    @Slot(QUrl)
    def offer(self, file: QUrl) -> None:
        """A picture that was dropped."""
        self.choose(file.toLocalFile())

    @Slot(str)
    def choose(self, name: str) -> None:
        """One of the pictures there are, by its path in the content, or a file; nothing is none any more."""
        if not name or name in self._bench.manuscript:
            self._offer(name)
            return

        def judged(within: bool) -> None:
            if within:
                self._offer(name)

        self._reading.do(lambda: self._drives.within(name), judged)

    @Slot(str)
    def enter(self, folder: str) -> None:
        """Look into a folder of this computer."""
        self._wanted, self._looking = folder, False
        self.look()

    @Slot()
    def look(self) -> None:
        """A stick may have been plugged in, or have gone."""
        if self._looking:
            return
        self._looking = True
        wanted = self._wanted

        def seen(sight: Sight) -> None:
            if wanted == self._wanted:
                self._wanted, self._sight = sight.here, sight
                self._rest()

        self._reading.do(lambda: self._drives.look(wanted), seen, lambda _error: self._rest())

    def _rest(self) -> None:
        self._looking = False
        self.changed.emit()

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

        self._reading.do(lambda: fit(source), show, refuse)

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

    def _get_places(self) -> list[Row]:
        return [{"name": one.name, "path": one.path} for one in self._sight.places]

    def _get_pictures(self) -> list[Row]:
        root = self._bench.room.draft.folder
        paths = [path for path in self._bench.manuscript.paths if path.lower().endswith(_KINDS)]
        return [{"path": path, "source": (root / path).as_uri(), "name": path.rpartition("/")[2]} for path in paths]

    def _get_entries(self) -> list[Row]:
        return [{"name": one.name, "path": one.path, "folder": one.folder} for one in self._sight.entries]

    def _get_here(self) -> str:
        return self._sight.here

    def _get_above(self) -> str:
        return self._sight.above

    def _get_confined(self) -> bool:
        return self._bench.room.sticks is not None

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
    places = Property("QVariantList", _get_places, notify=changed)  # pyright: ignore[reportArgumentType]
    pictures = Property("QVariantList", _get_pictures, notify=changed)  # pyright: ignore[reportArgumentType]
    entries = Property("QVariantList", _get_entries, notify=changed)  # pyright: ignore[reportArgumentType]
    here = Property(str, _get_here, notify=changed)
    above = Property(str, _get_above, notify=changed)
    offered = Property(str, _get_offered, notify=changed)
    source = Property(str, _get_source, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
