"""The lines at the top of the open page as a form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.drafting.front import Sheet, values, with_list, with_text
from kiosk.core.frontmatter import FrontMatter
from kiosk.core.icons import glyphs
from kiosk.core.library import TONES, Library
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("title", "summary", "icon", "tone", "reviewed", "review_due", "reviewer")
LISTS = ("questions", "sources", "aliases")
_MOST_ICONS = 60


@QmlElement
class EditorForm(QObject):
    """Holds nothing itself: `sheet` gives the open page, and `change` takes it with another line at the top."""

    changed = Signal()

    def __init__(
        self, sheet: Callable[[], Sheet], change: Callable[[Sheet, bool], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._change = change
        self._icons: list[str] = []
        self._shown = ""
        self._values: FrontMatter | None = FrontMatter()

    @Slot()
    def look(self) -> None:
        """Read the lines at the top again, if they are others."""
        sheet = self._sheet()
        if sheet.front != self._shown or not sheet.front:
            self._shown, self._values = sheet.front, values(sheet)
            self.changed.emit()

    def offer(self, icons: list[str]) -> None:
        """The icons that pages use already, to choose from."""
        self._icons = icons
        self.changed.emit()

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        """What was typed into a field."""
        front = values(self._sheet())
        text = " ".join(text.split())
        if front is not None and front.text(key) != text:
            self._change(with_text(self._sheet(), key, text), True)

    @Slot(str, str)
    def write_list(self, key: str, text: str) -> None:
        """One item a line."""
        front = values(self._sheet())
        items = tuple(line.strip() for line in text.split("\n") if line.strip())
        if front is not None and front.lists.get(key, ()) != items:
            self._change(with_list(self._sheet(), key, items), True)

    @Slot(bool)
    def hide(self, hidden: bool) -> None:
        """Keep the page from patients although it is published, or no longer."""
        self._change(with_text(self._sheet(), "draft", "true" if hidden else ""), False)

    @Slot(str, result="QStringList")
    def icons_like(self, words: str) -> list[str]:
        """Names of icons: those in use first, then every other that holds these letters."""
        words = words.strip().lower().replace(" ", "-")
        own = [name for name in self._icons if words in name]
        others = [name for name in glyphs() if words and words in name and name not in own]
        return [*own, *others][:_MOST_ICONS]

    def _get_fields(self) -> Row:
        front = self._values or FrontMatter()
        fields: Row = {key: front.text(key) for key in FIELDS}
        fields |= {key: "\n".join(front.lists.get(key, ())) for key in LISTS}
        return fields | {"hidden": front.text("draft").lower() in {"true", "yes", "on"}}

    def _get_readable(self) -> bool:
        return self._values is not None

    def _get_tones(self) -> list[str]:
        return list(TONES)

    fields = Property("QVariantMap", _get_fields, notify=changed)  # pyright: ignore[reportArgumentType]
    readable = Property(bool, _get_readable, notify=changed)
    tones = Property("QStringList", _get_tones, constant=True)  # pyright: ignore[reportArgumentType]


def icons_in_use(library: Library) -> list[str]:
    """Those in use, the most usual first."""
    used = Counter(page.icon for edition in library.editions for page in edition.pages() if page.icon)
    used.update(section.icon for edition in library.editions for section in edition.sections if section.icon)
    return [name for name, _ in used.most_common()]
