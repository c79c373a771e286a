"""The editor of a content folder before it is shown anywhere: its draft, its parts, and its looks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from kiosk.core.drafting.draft import Draft
from kiosk.core.drafting.manuscript import Manuscript
from kiosk.core.loading import load
from kiosk.core.problems import KioskError
from kiosk.core.settings import TEXT_SIZES
from kiosk.core.versions import Versions
from kiosk.services.editing.work import Work
from kiosk.services.own_thread import OwnThread
from kiosk.services.pictures import Pictures
from kiosk.services.volumes import Volume
from kiosk.ui.editor.bench import Room
from kiosk.ui.editor.editor import Editor
from kiosk.ui.editor.ink import Inks
from kiosk.ui.tokens import Tokens


def _today() -> date:
    return datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True)
class EditorSetting:
    """How an editor is opened: `interface` is the language of its own words, empty for that of the computer. With
    `sticks` it shows nothing of the computer but what is on those; `stick_thread` makes the thread they are read in.
    """

    content: Path
    data: Path
    interface: str = ""
    now: Callable[[], float] = time.monotonic
    today: Callable[[], date] = _today
    sticks: Callable[[], Sequence[Volume]] | None = None
    stick_thread: Callable[[], Executor] = lambda: OwnThread("sticks")


def spoken(setting: EditorSetting) -> str:
    """The language of the editor's own words."""
    return setting.interface or QLocale.system().name().partition("_")[0]


_TAKEN = {
    "en": ("{0}: {1} is editing these pages now. Close the editor there, then open it here.", "somebody"),
    "es": ("{0}: {1} está cambiando estas páginas ahora. Cierre el editor allí y después ábralo aquí.", "alguien"),
}


class TakenError(KioskError):
    """Somebody else edits these pages: `holder`, as far as that is known."""

    def __init__(self, content: Path, holder: str, language: str = "en") -> None:
        self.holder = holder
        sentence, nobody = _TAKEN.get(language, _TAKEN["en"])
        super().__init__(sentence.format(content, holder or nobody))


class OpenEditor(QObject):
    """Raises KioskError if the folder cannot be edited, TakenError if somebody else edits it.

    `executor` has one thread, in which everything is read and written. `look` is for the editor's own screens.
    """

    def __init__(self, setting: EditorSetting, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._draft = Draft(setting.content, setting.data)
        # In its thread: whoever closed another editor of these pages a moment ago may still be writing there.
        if not executor.submit(self._draft.take).result():
            raise TakenError(setting.content, self._draft.holder(), spoken(setting))
        try:
            self._open(setting)
        except KioskError:
            self._draft.release()
            raise

    def _open(self, setting: EditorSetting) -> None:
        self._draft.open()
        probe = Pictures()
        manuscript = Manuscript(self._draft.files(), self._draft.read)
        first = load(self._draft.folder, probe)
        self._work = Work(self._executor, self)
        self._stick_thread = setting.stick_thread()
        self._reading = Work(self._stick_thread, self)
        versions = Versions(setting.content, setting.data)
        room = Room(self._draft, versions, self._work, setting.now, self._reading, setting.sticks)
        self.editor = Editor(room, manuscript, first, probe, setting.today, spoken(setting), self)
        self.look = Tokens(self)

    def fit(self, mm: float, theme: str = "light", *, roomy: bool = False) -> None:
        """`mm` is pixels per millimetre; `roomy`: with larger words."""
        self.look.magnify(roomy=roomy)
        self.look.apply(theme=theme, text_size=TEXT_SIZES[0], mm=mm, big=False, motion=False, mirrored=False)
        colours = self.look.palette
        tones = colours.tones
        marks = Inks(tones["teal"].ink, colours.soft, tones["red"].ink, tones["clay"].ink, tones["clay"].tint)
        self.editor.page_model.paint(marks)

    def close(self) -> None:
        """Write down what was typed last, and let others edit these pages."""
        self.editor.bench.stop()
        self._work.close()
        self._reading.close()
        self._stick_thread.shutdown(wait=False)
        self._executor.submit(self._draft.release)
