"""The content editor as a whole: which page is open, in which language, and the parts that work on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.arranging import page_id
from kiosk.core.drafting.front import Sheet
from kiosk.core.drafting.manuscript import Manuscript
from kiosk.core.languages import language
from kiosk.core.library import Loaded
from kiosk.core.pictures import PictureProbe
from kiosk.core.quality.audit import Audit
from kiosk.services.editing.rehearsal import Rehearsal
from kiosk.ui.editor.arranger import EditorArranger
from kiosk.ui.editor.bench import Bench, Room
from kiosk.ui.editor.form import EditorForm, icons_in_use
from kiosk.ui.editor.gallery import EditorGallery
from kiosk.ui.editor.history import EditorHistory
from kiosk.ui.editor.keyboard import EditorKeys
from kiosk.ui.editor.page import EditorPage
from kiosk.ui.editor.preview import EditorPreview
from kiosk.ui.editor.publisher import EditorPublisher
from kiosk.ui.editor.remarks import EditorRemarks
from kiosk.ui.editor.replacer import EditorReplacer
from kiosk.ui.editor.sayings import in_words
from kiosk.ui.editor.shelf import Shelf, counted
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

INTERFACES = ("en", "es")


@QmlElement
class Editor(QObject):
    """`changed` tells that any property may be another, `stepped` that there is something else to undo. `interface` is
    the language of the editor's own words. `kept` counts the files of a draft that was left here.
    """

    changed = Signal()
    stepped = Signal()
    spoken = Signal()
    left = Signal()

    def __init__(
        self,
        room: Room,
        manuscript: Manuscript,
        first: Loaded,
        probe: PictureProbe,
        today: Callable[[], date],
        interface: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = first.library
        self.speech = interface if interface in INTERFACES else INTERFACES[0]
        self._language = self._default
        self._counts: dict[str, tuple[int, int]] = {}
        self._kept = 0
        self._shelf = Shelf()
        self._rows: list[Row] = []
        self._pages: list[str] = []
        self.bench = Bench(room, manuscript, self)
        self.page_model = EditorPage(self)
        self.preview_model = EditorPreview(first.library, room.draft.folder, self)
        self.form_model = EditorForm(lambda: self.page_model.sheet, self._rewrite, self)
        self.remark_model = EditorRemarks(self.page_model, self._in_words, self)
        self._arranger = EditorArranger(
            self.bench, lambda: self._rows, lambda: self._language, lambda: self._library, self
        )
        self.publish_model = EditorPublisher(self.bench, self.title, probe, today, self._in_words, self)
        self._replacer = EditorReplacer(self.bench, self.title, self)
        self._history = EditorHistory(self.bench, lambda: self.speech, self.title, self)
        self.gallery_model = EditorGallery(self.bench, self.page_model, self)
        self.key_model = EditorKeys(lambda: self._language, self)
        self._rehearsal = Rehearsal(room.draft.folder, room.work, probe, today, self)
        self._connect()
        self._sort()
        self.form_model.offer(icons_in_use(first.library))

    def _connect(self) -> None:
        self.page_model.typed.connect(self._on_typed)
        self.page_model.changed.connect(self.form_model.look)
        self.bench.written.connect(self._on_written)
        self.bench.shown.connect(self.open)
        self.bench.quiet.connect(self._sort)
        self.bench.quiet.connect(self._rehearsal.begin)
        self.bench.counted.connect(self._sort)
        self.changed.connect(self.key_model.look)
        self.bench.room.work.failed.connect(self.publish_model.fail)
        self._rehearsal.read.connect(self._on_read)
        self._rehearsal.checked.connect(self._on_checked)

    def start(self) -> None:
        """Open the first page, and tell whether somebody left a draft here."""

        def greet() -> None:
            self._kept = len(self.bench.changed)
            self.changed.emit()

        self.bench.look_again(greet)
        self.open("")

    # --- what a person does

    @Slot(str)
    def open(self, path: str) -> None:
        """Show this page, or the first one if it is gone: its words, its remarks, and how patients see it."""
        code = path.partition("/")[0]
        if code and code != self._language:
            self._language = code
            self._sort()
        if all(row["path"] != path for row in self._rows):
            path = next((row["path"] for row in self._rows if row["kind"] == "page"), "")
        self._rehearsal.unveil(path)
        self.page_model.show(path, self.bench.manuscript.sheet(path))
        self.preview_model.show(path)
        self.remark_model.look()
        if self._shelf.head(self.bench.manuscript, path).hidden:
            self._rehearsal.begin()
        self.changed.emit()

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """The same page in another language."""
        name = page_id(self.page_model.path) if self.page_model.path else ""
        self._language = code
        self._sort()
        row = next((row for row in self._rows if row["id"] == name), None) or next(iter(self._rows), None)
        if row is not None:
            self.open(row["path"])

    @Slot(str)
    def speak(self, code: str) -> None:
        """The editor's own words in this language."""
        self.speech = code
        self.spoken.emit()
        self.remark_model.look()
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        self.bench.undo()

    @Slot()
    def redo(self) -> None:
        self.bench.redo()

    @Slot()
    def keep_draft(self) -> None:
        """Go on with what was left here."""
        self._kept = 0
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Not before everything is kept; whoever was told that it cannot be, and wants to, goes without."""
        self.left.emit() if self.publish_model.unkept else self.bench.flush(self.left.emit)

    def title(self, path: str) -> str:
        """What a page is called, or the name of a file that is no page."""
        return self._shelf.head(self.bench.manuscript, path).title if path.endswith(".md") else path

    def _in_words(self, rule: str, text: str) -> str:
        return in_words(rule, text, self.speech)

    # --- how it goes on

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.bench.type(self.page_model.path, text)

    def _rewrite(self, sheet: Sheet, typed: bool) -> None:
        self.bench.type(self.page_model.path, sheet.text, typed=typed)

    @Slot()
    def _on_written(self) -> None:
        """At every key: what is not about the words waits until nobody types."""
        path, manuscript = self.page_model.path, self.bench.manuscript
        if path:
            self.page_model.show(path, manuscript.sheet(path))
        if manuscript.pages != self._pages:
            self._sort()
        self.stepped.emit()

    @Slot()
    def _sort(self) -> None:
        manuscript = self.bench.manuscript
        rows = self._shelf.rows(manuscript, self._language, self._default, self.bench.changed, self._counts)
        self._pages = manuscript.pages
        if rows != self._rows:
            self._rows = rows
            self.changed.emit()

    @Slot(object)
    def _on_read(self, loaded: Loaded) -> None:
        self._library = loaded.library
        self.preview_model.show_library(loaded.library)

    @Slot(object)
    def _on_checked(self, audit: Audit) -> None:
        self._counts = counted(audit.problems)
        self.remark_model.learn(audit)
        self._sort()

    @property
    def _default(self) -> str:
        return self._library.settings.languages[0]

    # --- what QML reads

    def _get_languages(self) -> list[Row]:
        return [{"code": code, "name": language(code).name} for code in self._library.settings.languages]

    def _get_row(self) -> Row:
        return next((row for row in self._rows if row["path"] == self.page_model.path), Row())

    def _get_original(self) -> str:
        return self._shelf.words(self.bench.manuscript, self.page_model.path, self._default)

    tree = Property("QVariantList", attrgetter("_rows"), notify=changed)  # pyright: ignore[reportArgumentType]
    languages = Property("QVariantList", _get_languages, notify=changed)  # pyright: ignore[reportArgumentType]
    interfaces = Property("QStringList", lambda _self: list(INTERFACES), constant=True)  # pyright: ignore[reportArgumentType]
    row = Property("QVariantMap", _get_row, notify=changed)  # pyright: ignore[reportArgumentType]
    original = Property(str, _get_original, notify=changed)
    language = Property(str, attrgetter("_language"), notify=changed)
    interface = Property(str, attrgetter("speech"), notify=changed)
    kept = Property(int, attrgetter("_kept"), notify=changed)
    can_undo = Property(bool, attrgetter("bench.manuscript.steps.can_undo"), notify=stepped)
    can_redo = Property(bool, attrgetter("bench.manuscript.steps.can_redo"), notify=stepped)
    page = Property(EditorPage, attrgetter("page_model"), constant=True)
    form = Property(EditorForm, attrgetter("form_model"), constant=True)
    preview = Property(EditorPreview, attrgetter("preview_model"), constant=True)
    remarks = Property(EditorRemarks, attrgetter("remark_model"), constant=True)
    arranger = Property(EditorArranger, attrgetter("_arranger"), constant=True)
    publisher = Property(EditorPublisher, attrgetter("publish_model"), constant=True)
    replacer = Property(EditorReplacer, attrgetter("_replacer"), constant=True)
    history = Property(EditorHistory, attrgetter("_history"), constant=True)
    keys = Property(EditorKeys, attrgetter("key_model"), constant=True)
    gallery = Property(EditorGallery, attrgetter("gallery_model"), constant=True)
