"""What the checker finds, one problem after the other, with the page it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import visit as visits
from kiosk.core.languages import language
from kiosk.core.library import Page
from kiosk.core.visit import Place, Screen
from kiosk.ui.editor.sayings import in_words
from kiosk.ui.rows import Row
from kiosk.ui.staff.office import Office

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

Found = Mapping[str, object]


@QmlElement
class Problems(QObject):
    """`known` once the checker has answered. `groups` are the problems that say the same, mistakes first: a sentence
    and how many there are. `chosen` is the group that is open, and `places` where its problems are. `page` is the page
    of the place that is `shown`, as patients see it, or empty if it is about no page. `speech` is what staff speak.
    """

    changed = Signal()

    def __init__(self, office: Office, speech: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._speech = speech
        self._answer: Sequence[Found] = ()
        self._found: list[list[Found]] | None = None
        self._chosen = 0
        self._shown = 0
        office.check.answered.connect(self._on_checked)

    @Slot(int)
    def choose(self, group: int) -> None:
        self._chosen, self._shown = group, 0
        self.changed.emit()

    @Slot(int)
    def show(self, place: int) -> None:
        self._shown = place
        self.changed.emit()

    @Slot()
    def translate(self) -> None:
        """Say it again in the language that staff use now: what reads alike there is told once."""
        if self._found is not None:
            self._group()

    @Slot(object)
    def _on_checked(self, answer: Mapping[str, object] | None) -> None:
        if answer is not None:
            self._answer = cast("Sequence[Found]", answer["problems"])
            self._group()

    def _group(self) -> None:
        groups: dict[tuple[bool, str], list[Found]] = {}
        for problem in self._answer:
            said = in_words(str(problem["rule"]), str(problem["text"]), self._speech())
            groups.setdefault((problem["severity"] != "error", said), []).append({**problem, "text": said})
        self._found = [groups[key] for key in sorted(groups, key=lambda key: (key[0], -len(groups[key])))]
        self._chosen = self._shown = 0
        self.changed.emit()

    @property
    def _open(self) -> list[Found]:
        found = self._found or []
        return found[self._chosen] if self._chosen < len(found) else []

    def _page(self, path: str) -> tuple[Page, str] | None:
        """The page of this file, with its language."""
        for edition in self._office.session.views.library.editions:
            for page in (*edition.pages(), edition.help, edition.about):
                if page is not None and page.path == path and page.language in {"", edition.language}:
                    return page, edition.language
        return None

    # --- what QML reads

    def _get_known(self) -> bool:
        return self._found is not None

    def _get_groups(self) -> list[Row]:
        return [
            {"text": group[0]["text"], "error": group[0]["severity"] == "error", "count": len(group)}
            for group in self._found or []
        ]

    def _get_places(self) -> list[Row]:
        return [{"path": problem["path"], "line": problem["line"]} for problem in self._open]

    def _get_page_shown(self) -> Row:
        places = self._open
        found = self._page(str(places[self._shown]["path"])) if self._shown < len(places) else None
        if found is None:
            return {}
        page, spoken = found
        session = self._office.session
        screen = {"help": Screen.HELP, "about": Screen.ABOUT}.get(page.id, Screen.PAGE)
        visit = replace(visits.begin(session.settings), language=spoken, place=Place(screen, page.id))
        view = session.views.of(visit)
        return {"title": view["title"], "rows": view["rows"], "tone": view["tone"], "mirrored": language(spoken).rtl}

    def _get_chosen(self) -> int:
        return self._chosen

    def _get_shown(self) -> int:
        return self._shown

    known = Property(bool, _get_known, notify=changed)
    groups = Property("QVariantList", _get_groups, notify=changed)  # pyright: ignore[reportArgumentType]
    places = Property("QVariantList", _get_places, notify=changed)  # pyright: ignore[reportArgumentType]
    page = Property("QVariantMap", _get_page_shown, notify=changed)  # pyright: ignore[reportArgumentType]
    chosen = Property(int, _get_chosen, notify=changed)
    shown = Property(int, _get_shown, notify=changed)
