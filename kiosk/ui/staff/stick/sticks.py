"""The page of the staff area for what comes on a stick: which of its views is open, and its parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.versions import Versions
from kiosk.services.editing.work import Work
from kiosk.ui.editor.preview import EditorPreview
from kiosk.ui.rows import Row
from kiosk.ui.session import Session
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.stick.delivery import StickDelivery
from kiosk.ui.staff.stick.earlier import StickEarlier
from kiosk.ui.staff.stick.finder import StickFinder
from kiosk.ui.staff.stick.report import page_row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

LIST, REPORT = "list", "report"


@QmlElement
class Sticks(QObject):
    """`view` is list (of sticks and of earlier pages), report (of what would change), change (of one page), notes
    or preview. `speech` gives the language staff use.
    """

    changed = Signal()

    def __init__(self, office: Office, speech: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = office.stick_thread()
        self._work = Work(self._thread, self)
        versions = Versions(office.content, office.data, office.now)
        self._finder = StickFinder(office.volumes, self._work, self)
        self._delivery = StickDelivery(office, versions, self._work, speech, self)
        self._earlier = StickEarlier(office, versions, self._work, self)
        self._view = LIST
        self._page = ""
        self._preview: EditorPreview | None = None
        self._delivery.applied.connect(self._earlier.look)
        self._delivery.changed.connect(self._on_delivery)

    @property
    def work(self) -> Work:
        """For whatever touches a stick, which may hang."""
        return self._work

    def open(self, *, wanted: bool) -> None:
        """Staff are on this page now, or no longer."""
        self._finder.watch(wanted=wanted)
        if wanted:
            self._earlier.look()

    def back(self) -> bool:
        """One step back within the page; false if there is none."""
        match self._view:
            case "list":
                return False
            case "report":
                self.discard()
            case "preview" if self._page:
                self._go("change")
            case _:
                self._page = ""
                self._go(REPORT)
        return True

    def close(self) -> None:
        """Nothing of what was not taken stays."""
        self._finder.watch(wanted=False)
        self.discard()
        self._work.close()
        self._thread.shutdown(wait=False)

    # --- what staff can do

    @Slot(str)
    def take(self, path: str) -> None:
        """Look at what is there on the stick."""
        offer = self._finder.offer(path)
        if offer is not None:
            self._earlier.forget()
            self._delivery.take(offer)

    @Slot()
    def discard(self) -> None:
        self._delivery.discard()
        self._go(LIST)

    @Slot(str)
    def read(self, path: str) -> None:
        """What changes in this page."""
        self._page = path
        self._delivery.choose(path)
        self._go("change")

    @Slot()
    def read_notes(self) -> None:
        self._go("notes")

    @Slot()
    def look(self) -> None:
        """At the pages as patients will see them: the one whose changes are open, or the first screen."""
        found = self._delivery.found
        if found is None or not self._delivery.ready:
            return
        self._preview = EditorPreview(found.loaded.library, self._delivery.folder, self)
        first = f"{found.loaded.library.settings.languages[0]}/index.md"
        self._preview.show(self._page if self._view == "change" else first)
        self._go("preview")

    @Slot()
    def step_back(self) -> None:
        self.back()

    # --- how it gets there

    @Slot()
    def _on_delivery(self) -> None:
        if self._delivery.ready and self._view == LIST:
            self._go(REPORT)
        elif self._delivery.over and self._view != LIST:
            self._go(LIST)

    def _go(self, view: str) -> None:
        leaving = self._preview if view != "preview" else None
        if leaving is not None:
            self._preview = None
        self._view = view
        self.changed.emit()
        if leaving is not None:
            leaving.deleteLater()

    # --- what QML reads

    def _get_view(self) -> str:
        return self._view

    def _get_row(self) -> Row:
        pages = self._delivery.found.plan.pages if self._delivery.found else ()
        return next((page_row(page) for page in pages if page.path == self._page), Row())

    def _get_session(self) -> Session | None:
        return self._preview.visitor if self._preview else None

    def _get_finder(self) -> StickFinder:
        return self._finder

    def _get_delivery(self) -> StickDelivery:
        return self._delivery

    def _get_earlier(self) -> StickEarlier:
        return self._earlier

    view = Property(str, _get_view, notify=changed)
    row = Property("QVariantMap", _get_row, notify=changed)  # pyright: ignore[reportArgumentType]
    """The page whose changes are open."""
    preview = Property(Session, _get_session, notify=changed)
    """The kiosk with the new pages, while they are looked at."""
    finder: StickFinder = Property(StickFinder, _get_finder, constant=True)  # pyright: ignore[reportAssignmentType]
    delivery: StickDelivery = Property(StickDelivery, _get_delivery, constant=True)  # pyright: ignore[reportAssignmentType]
    earlier: StickEarlier = Property(StickEarlier, _get_earlier, constant=True)  # pyright: ignore[reportAssignmentType]
