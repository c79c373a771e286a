"""What a locked kiosk shows before it ever had a PIN: the choice of one, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.languages import language
from kiosk.core.pin import LONGEST, weak
from kiosk.core.problems import KioskError
from kiosk.services.pins import PinState, PinStore
from kiosk.ui.gate import Gate
from kiosk.ui.room import Room
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class First(Room):
    """`step` is choose, repeat or saving. `fault` is why a PIN was not taken: a name of `Weakness`, "other" (the two
    are not the same), "unsaved", or nothing. `chosen` tells that the PIN is kept. It never closes by itself: a locked
    kiosk without a PIN could be left by nobody.
    """

    changed = Signal()
    chosen = Signal()
    gone = Signal()
    _saved = Signal(object)
    area = "FirstArea"
    closes = False

    def __init__(
        self,
        store: PinStore,
        executor: Callable[[], Executor],
        gate: Gate,
        languages: Sequence[str],
        on_show: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._executor, self._gate = store, executor, gate
        self._languages, self._on_show = languages, on_show
        self._pin, self._first, self._step, self._fault = "", "", "choose", ""
        gate.changed.connect(self.changed)
        self._saved.connect(self._on_saved)

    @Slot(str)
    def type(self, digit: str) -> None:
        if self._step != "saving" and digit.isdecimal() and len(self._pin) < LONGEST:
            self._pin, self._fault = self._pin + digit, ""
            self.changed.emit()

    @Slot()
    def rub_out(self) -> None:
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        match self._step:
            case "choose":
                found = weak(self._pin, self._on_show)
                self._fault = found.value if found is not None else ""
                if not self._fault:
                    self._first, self._step = self._pin, "repeat"
                self._pin = ""
            case "repeat" if self._store.state is not PinState.NONE:
                self.left.emit()  # somebody has set one at the computer meanwhile: that one counts
            case "repeat" if self._pin == self._first:
                self._step = "saving"
                self._executor().submit(self._store.save, self._pin).add_done_callback(self._saved.emit)
            case "repeat":
                self._begin("other")
            case _:
                return
        self.changed.emit()

    def back(self) -> None:
        """To the choice; there is nothing before it."""
        if self._step == "repeat":
            self._begin("")
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """End the kiosk, as long as nothing is locked."""
        self.gone.emit()

    def writes(self) -> bool:
        """Every digit of a real keyboard is meant for the PIN."""
        return True

    def _begin(self, fault: str) -> None:
        self._pin, self._first, self._step, self._fault = "", "", "choose", fault

    @Slot(object)
    def _on_saved(self, saving: Future[None]) -> None:
        fault = saving.exception()
        self._begin("unsaved" if fault is not None else "")
        self.changed.emit()
        if fault is None:
            self.chosen.emit()
        elif not isinstance(fault, KioskError):
            raise fault

    def _get_languages(self) -> list[Row]:
        return [{"code": code, "name": language(code).name} for code in self._languages]

    def _get_step(self) -> str:
        return self._step

    def _get_fault(self) -> str:
        return self._fault

    def _get_typed(self) -> int:
        return len(self._pin)

    languages = Property("QVariantList", _get_languages, constant=True)  # pyright: ignore[reportArgumentType]
    step = Property(str, _get_step, notify=changed)
    fault = Property(str, _get_fault, notify=changed)
    typed = Property(int, _get_typed, notify=changed)
