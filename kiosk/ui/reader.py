"""Reads the screen aloud, sentence by sentence, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.core import visit as visits
from kiosk.core.library import Page
from kiosk.core.visit import Visit
from kiosk.services.idle import IdleClock
from kiosk.services.speech.speaker import Speaker
from kiosk.ui.lines import lines, spoken, warning
from kiosk.ui.recital import Recital
from kiosk.ui.tuning import Tuning
from kiosk.ui.views import Views

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

AFTERWARDS = 30
"""Seconds after the last word before the idle clock goes on."""

SILENT, WAITING, ASKING, SPEAKING, PAUSED, VOICELESS = "silent", "waiting", "asking", "speaking", "paused", "voiceless"


@QmlElement
class Reader(QObject):
    """`state` is one of the words above: "waiting" for the voice to be found, "asking" whether a private page may be
    heard by everybody, "voiceless" to say that there is no voice. `pointed` when something else is being read: `item`,
    and in the body of a page the `part` of it.

    `visit` and `views` give what is on the screen; `change` takes the visit with another volume or pace.
    """

    changed = Signal()
    pointed = Signal()

    def __init__(
        self,
        speaker: Speaker,
        clock: IdleClock,
        visit: Callable[[], Visit],
        change: Callable[[Visit], None],
        views: Callable[[], Views],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._clock = clock
        self._visit = visit
        self._change = change
        self._views = views
        self._state = SILENT
        self._root: QQuickItem | None = None
        self._tuning = Tuning(visit, change, self)
        self._recital = Recital(speaker, visit, self)
        self._tuning.changed.connect(self._recital.tune)
        self._recital.pointed.connect(self.pointed)
        self._recital.finished.connect(self.stop)
        self._recital.returned.connect(self._on_returned)
        self._recital.broken.connect(self._on_broken)
        speaker.voices_known.connect(self._on_voices)

    # --- what a person can do

    @Slot(QQuickItem)
    def listen(self, root: QQuickItem) -> None:
        """Read what stands in `root`; once more, and it is silent again."""
        silent = self._state == SILENT
        self.stop()
        if silent:
            self._root = root
            self._find_voice()

    @Slot()
    def read_anyway(self) -> None:
        """Read a private page to whoever may hear it."""
        if self._state == ASKING:
            self._begin()

    @Slot()
    def stop(self) -> None:
        """Fall silent, whatever was to be heard."""
        self._recital.stop()
        self._root = None
        self._clock.release(AFTERWARDS)
        self._become(SILENT)

    @Slot()
    def pause(self) -> None:
        if self._state == SPEAKING:
            self._recital.pause()
            self._clock.release(AFTERWARDS)
            self._become(PAUSED)

    @Slot()
    def go_on(self) -> None:
        if self._state == PAUSED:
            self._recital.go_on()
            self._speak()

    @Slot()
    def again(self) -> None:
        if self._active:
            self._recital.again()
            self._speak()

    @Slot(int)
    def step(self, steps: int) -> None:
        """Sentences on or back."""
        if self._active:
            self._speak()
            self._recital.step(steps)

    def louder(self, steps: int) -> None:
        self._tuning.louder(steps)

    @Slot("QStringList")
    def warn(self, words: list[str]) -> None:
        """Chime, and say the words of the idle question if this person listened before."""
        self.stop()
        visit = self._visit()
        listening = visit.listened and visit.language in (self._speaker.voices or {})
        chimes = self._views().library.settings.sound.chime
        if said := warning(words if listening else (), visit.language, chimes=chimes):
            self._recital.begin(said)

    @Slot(str)
    def say(self, words: str) -> None:
        """Say this at once to somebody who listened before, in place of what is being read."""
        language = self._visit().language
        if words and self.can_explain(language):
            self._speak()
            self._recital.begin(spoken(words, language, self._views()))

    def explain(self, words: str, language: str) -> None:
        """Say this at once to somebody who listens, or did before; what was being read waits for them to go on."""
        said = spoken(words, language, self._views()) if self.can_explain(language) else []
        if self._active and said:
            self._recital.insert(said)
            self._speak()
        elif said:
            self._recital.begin(said)

    def explained(self) -> None:
        """Say no more of it."""
        if self._active:
            self._recital.end_insert()
        elif self._state == SILENT:
            self._recital.stop()

    def can_explain(self, language: str) -> bool:
        private = self._page is not None and self._page.private and not self._active
        return self._visit().listened and not private and language in (self._speaker.voices or {})

    # --- how it comes to be heard

    @property
    def silent(self) -> bool:
        """Nothing is heard, asked or told: there is no player."""
        return self._state == SILENT

    @property
    def _active(self) -> bool:
        return self._state in {SPEAKING, PAUSED}

    @property
    def _page(self) -> Page | None:
        visit = self._visit()
        return visits.page_of(visit, self._views().library.edition(visit.language))

    def _find_voice(self) -> None:
        page = self._page
        recorded = page is not None and page.recording != ""
        if self._speaker.voices is None and not recorded:
            self._become(WAITING)
            self._speaker.prepare(self._views().library.settings.spoken)
        elif not recorded and self._visit().language not in (self._speaker.voices or {}):
            self._become(VOICELESS)
        elif page is not None and page.private:
            self._become(ASKING)
        else:
            self._begin()

    def _begin(self) -> None:
        if self._root is None:
            return
        visit, page, voices = self._visit(), self._page, self._speaker.voices or {}
        answered = {one.quiz for one in visit.touched if page is not None and one.page == page.id}
        written = lines(self._root, page, visit.language, self._views(), answered)
        if heard := [line for line in written if line.file is not None or line.language in voices]:
            self._change(replace(visit, listened=True))
            self._speak()
            self._recital.begin(heard)
        else:
            self._become(VOICELESS)

    def _speak(self) -> None:
        self._clock.hold()
        self._become(SPEAKING)

    def _become(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Slot()
    def _on_voices(self) -> None:
        if self._state == WAITING:
            self._find_voice()
        self.changed.emit()

    @Slot()
    def _on_returned(self) -> None:
        self._clock.release(AFTERWARDS)
        self._become(PAUSED)

    @Slot()
    def _on_broken(self) -> None:
        """Whoever listens is told instead of waiting for words that never come."""
        active = self._active
        self.stop()
        if active:
            self._become(VOICELESS)

    # --- what QML reads

    def _get_voiceless(self) -> bool:
        """Known to have no voice for the language of the screen."""
        return self._speaker.voices is not None and self._visit().language not in self._speaker.voices

    def _get_item(self) -> QQuickItem | None:
        line = self._recital.line if self._active else None
        return line.there if line else None

    def _get_part(self) -> dict[str, int | str]:
        line = self._recital.line if self._active else None
        return line.part if line else {}

    state = Property(str, attrgetter("_state"), notify=changed)
    voiceless = Property(bool, _get_voiceless, notify=changed)
    tuning = Property(Tuning, attrgetter("_tuning"), constant=True)
    item = Property(QObject, _get_item, notify=pointed)
    part = Property("QVariantMap", _get_part, notify=pointed)  # pyright: ignore[reportArgumentType]
