"""The content editor, from the staff area and over it."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtQml import QmlElement

from kiosk.core.problems import KioskError
from kiosk.services.translation import Translation
from kiosk.ui.editor.editor import Editor
from kiosk.ui.editor.opening import EditorSetting, OpenEditor, TakenError
from kiosk.ui.gate import Gate
from kiosk.ui.staff.office import Office
from kiosk.ui.tokens import Tokens
from kiosk.ui.window import TRANSLATIONS

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Writing(QObject):
    """`editor`, its `look` and that of the `screens` beside the words are there while it is open. `fault` is why it
    cannot be opened: "taken" (by `holder`, if that is known), "other", or nothing. `spoken` tells that `language` is
    another: that of the screens beside the words. `stepped_back` asks whatever is on the glass to go one step back.

    It stands in the kiosk's own window: another one would need a window manager, and everything that guards the first.
    """

    changed = Signal()
    spoken = Signal()
    published = Signal()
    stepped_back = Signal()
    left = Signal()

    def __init__(self, office: Office, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._gate = gate
        self._words = Translation(TRANSLATIONS, self, name="editor")
        self._open: OpenEditor | None = None
        self._fault, self._holder = "", ""
        self._language = ""

    @property
    def active(self) -> bool:
        return self._open is not None

    @property
    def language(self) -> str:
        return self._language

    @Slot(QWindow, float, str)
    def open(self, window: QWindow, mm: float, theme: str) -> None:
        """Show the editor in this window, of so many pixels per millimetre."""
        if self.active:
            return
        office = self._office
        setting = EditorSetting(
            office.content,
            office.data,
            self._gate.language,
            sticks=office.volumes,
            stick_thread=office.stick_thread,
        )
        self._fault, self._holder = "", ""
        try:
            self._open = OpenEditor(setting, office.executor(), self)
        except KioskError as error:
            log.warning("the editor was not opened: %s", error)
            self._fault = "taken" if isinstance(error, TakenError) else "other"
            self._holder = error.holder if isinstance(error, TakenError) else ""
            self.changed.emit()
            return
        editor = self._open.editor
        editor.key_model.type_into(window)
        if window.height() > window.width():
            editor.preview_model.lie("portrait")
        editor.left.connect(self.left)
        editor.publish_model.published.connect(self.published)
        editor.preview_model.visitor.changed.connect(self._speak)
        editor.start()
        self._words.speak(editor.speech)
        self._open.look.brand(office.session.settings.accent)
        self._open.fit(mm, theme, roomy=self._gate.roomy)
        self._speak()
        self.changed.emit()

    def back(self) -> None:
        """One step back within the editor, or out of it."""
        if self.active:
            self.stepped_back.emit()
        else:
            self.left.emit()

    def close(self) -> None:
        """What was typed stays in the draft."""
        if self._open is None:
            return
        opened, self._open = self._open, None
        opened.close()
        self.changed.emit()
        self._words.close()
        self._speak()
        opened.deleteLater()

    @Slot()
    def _speak(self) -> None:
        language = self._open.editor.preview_model.language if self._open is not None else ""
        if language != self._language:
            self._language = language
            self.spoken.emit()

    def _get_editor(self) -> Editor | None:
        return self._open.editor if self._open is not None else None

    def _get_look(self) -> Tokens | None:
        return self._open.look if self._open is not None else None

    def _get_screens(self) -> Tokens | None:
        return self._open.editor.preview_model.tokens if self._open is not None else None

    def _get_fault(self) -> str:
        return self._fault

    def _get_holder(self) -> str:
        return self._holder

    editor: Editor = Property(Editor, _get_editor, notify=changed)  # pyright: ignore[reportAssignmentType]
    look = Property(Tokens, _get_look, notify=changed)
    screens = Property(Tokens, _get_screens, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    holder = Property(str, _get_holder, notify=changed)
