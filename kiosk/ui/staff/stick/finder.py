"""Which sticks are plugged in, and what on them looks like pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.stick import Offer, offers
from kiosk.services.editing.work import Work
from kiosk.services.volumes import Volume
from kiosk.ui.rows import Row

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1_500

Found = tuple[tuple[Volume, tuple[Offer, ...]], ...]


@QmlElement
class StickFinder(QObject):
    """`sticks` is one map for each, with what it offers; `known` once somebody has looked. `gone` tells that a stick
    was pulled out.
    """

    changed = Signal()

    def __init__(self, volumes: Callable[[], Sequence[Volume]], work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volumes = volumes
        self._work = work
        self._found: Found | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, *, wanted: bool) -> None:
        """Look now and then, from now on or no longer."""
        if not wanted:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self.look()

    @property
    def watching(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def look(self) -> None:
        """Sticks that were there before are not read again: nobody writes on them here."""
        if not self._looking:
            self._looking = True
            self._work.do(self._read, self._show, lambda _error: self._rest())

    def offer(self, path: str) -> Offer | None:
        every = (offer for _volume, found in self._found or () for offer in found)
        return next((offer for offer in every if _key(offer) == path), None)

    def _read(self) -> Found:
        known = dict(self._found or ())
        return tuple(
            (volume, known[volume] if known.get(volume) else offers(volume.root)) for volume in self._volumes()
        )

    def _rest(self) -> None:
        self._looking = False

    def _show(self, found: Found) -> None:
        self._rest()
        if found != self._found:
            self._found = found
            self.changed.emit()

    def _get_sticks(self) -> list[Row]:
        return [
            {"name": volume.name, "offers": [_row(volume, offer) for offer in found]}
            for volume, found in self._found or ()
        ]

    def _get_known(self) -> bool:
        return self._found is not None

    sticks = Property("QVariantList", _get_sticks, notify=changed)  # pyright: ignore[reportArgumentType]
    known = Property(bool, _get_known, notify=changed)


def _key(offer: Offer) -> str:
    """Its path, in letters that come back from the screen as they were: Linux allows bytes in names that are none."""
    return str(offer.path).encode("utf-8", "backslashreplace").decode()


def _row(volume: Volume, offer: Offer) -> Row:
    return {
        "path": _key(offer),
        "name": offer.name or volume.name,
        "zipped": offer.zipped,
        "time": offer.time.isoformat(),
    }
