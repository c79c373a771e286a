"""What makes the kiosk easier to see and to use, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core import visit as visits
from kiosk.core.languages import language
from kiosk.core.settings import Settings
from kiosk.core.visit import Screen, Visit

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Ease(QObject):
    """Holds nothing itself: `visit` gives the visit as it is and `change` puts another in its place, `languages` gives
    the languages on offer and `settings` the clinic's. `calm` is whether the computer is set to move little. Whoever
    changes the visit emits `changed`.
    """

    changed = Signal()

    def __init__(
        self,
        visit: Callable[[], Visit],
        change: Callable[[Visit], None],
        languages: Callable[[], list[str]],
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._change = change
        self._languages = languages
        self._settings = settings
        self.calm = False

    @Slot()
    def enlarge_text(self) -> None:
        """One step; after the largest the first again."""
        self._change(visits.next_text_size(self._visit()))

    @Slot(str)
    def choose_text_size(self, size: str) -> None:
        self._change(replace(self._visit(), text_size=size))

    @Slot(str)
    def choose_theme(self, theme: str) -> None:
        self._change(replace(self._visit(), theme=theme))

    @Slot()
    def switch_lowered(self) -> None:
        self._change(replace(self._visit(), lowered=not self._visit().lowered))

    @Slot()
    def switch_big_targets(self) -> None:
        self._change(replace(self._visit(), big_targets=not self._visit().big_targets))

    @Slot()
    def switch_less_motion(self) -> None:
        self._change(replace(self._visit(), less_motion=not self._visit().less_motion))

    @Slot(bool)
    def move_little(self, calm: bool) -> None:
        """From the next visit on, move as the computer is set."""
        self.calm = calm
        if self._visit().place.screen is Screen.ATTRACT:
            self._change(visits.begin(self._settings(), calm=calm))

    @Slot()
    def switch_scanning(self) -> None:
        self._change(replace(self._visit(), scanning=not self._visit().scanning))

    @Slot()
    def switch_extra_time(self) -> None:
        self._change(replace(self._visit(), extra_time=not self._visit().extra_time))

    def _get_text_size(self) -> str:
        return self._visit().text_size

    def _get_theme(self) -> str:
        return self._visit().theme

    def _get_lowered(self) -> bool:
        return self._visit().lowered

    def _get_big_targets(self) -> bool:
        return self._visit().big_targets

    def _get_less_motion(self) -> bool:
        return self._visit().less_motion

    def _get_scanning(self) -> bool:
        return self._visit().scanning

    def _get_extra_time(self) -> bool:
        return self._visit().extra_time

    def _get_language(self) -> str:
        return self._visit().language

    def _get_languages(self) -> list[str]:
        return self._languages()

    def _get_other_language(self) -> str:
        """The language after this one, in the order offered."""
        offered = self._languages()
        return offered[(offered.index(self._visit().language) + 1) % len(offered)]

    def _get_other_language_name(self) -> str:
        return language(self._get_other_language()).name

    text_size = Property(str, _get_text_size, notify=changed)
    theme = Property(str, _get_theme, notify=changed)
    lowered = Property(bool, _get_lowered, notify=changed)
    big_targets = Property(bool, _get_big_targets, notify=changed)
    less_motion = Property(bool, _get_less_motion, notify=changed)
    scanning = Property(bool, _get_scanning, notify=changed)
    extra_time = Property(bool, _get_extra_time, notify=changed)
    language = Property(str, _get_language, notify=changed)
    languages = Property("QStringList", _get_languages, notify=changed)  # pyright: ignore[reportArgumentType]
    other_language = Property(str, _get_other_language, notify=changed)
    other_language_name = Property(str, _get_other_language_name, notify=changed)
