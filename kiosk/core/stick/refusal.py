"""Why nothing is taken from a stick, in words for the log; the screen has its own."""

from __future__ import annotations

import errno
from enum import StrEnum

from kiosk.core.findings import printable
from kiosk.core.problems import KioskError


class Refusal(StrEnum):
    GONE = "gone"
    FULL = "full"
    UNWRITABLE = "unwritable"
    EMPTY = "empty"
    ESCAPE = "escape"
    NAME = "name"
    TWINS = "twins"
    LARGE = "large"
    MUCH = "much"
    MANY = "many"
    BOMB = "bomb"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NESTED = "nested"
    EDITED = "edited"
    STOPPED = "stopped"


_SENTENCES = {
    Refusal.GONE: "The stick was pulled out, or cannot be read. Plug it in again and try once more.",
    Refusal.FULL: "The disk of the data folder is full. Delete what is no longer needed there, then try again.",
    Refusal.UNWRITABLE: "The data folder cannot be written. Ask whoever looks after the computer.",
    Refusal.EMPTY: "There are no pages in it.",
    Refusal.ESCAPE: "This leads out of its folder, or is no ordinary file. Pack only the content folder.",
    Refusal.NAME: "This name is too long, or not every computer can write it. Rename it with plain letters and digits.",
    Refusal.TWINS: "Two names differ only in capitals. Rename one of them.",
    Refusal.LARGE: "This file is too large. Take it out, or make it smaller.",
    Refusal.MUCH: "All of it together is too large. Are these only the pages of the kiosk?",
    Refusal.MANY: "These are too many files. Are these only the pages of the kiosk?",
    Refusal.BOMB: "This is packed so tightly that it is no page. Pack the content folder again.",
    Refusal.ENCRYPTED: "The zip asks for a password. Pack it again without one.",
    Refusal.DAMAGED: "This is damaged and cannot be unpacked. Pack the content folder again.",
    Refusal.NESTED: "There is another zip inside. Unpack it, and put the folder on the stick.",
    Refusal.EDITED: "Somebody is editing the pages. Close the editor there, then try again.",
    Refusal.STOPPED: "Stopped before it was over.",
}


class StickError(KioskError):
    """Nothing was taken. `path` is what it was about, as it is called on the stick."""

    def __init__(self, refusal: Refusal, path: str) -> None:
        self.refusal = refusal
        self.path = printable(path)
        super().__init__(f"{self.path}: {_SENTENCES[refusal]}")


_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def cannot_keep(error: OSError, path: str) -> StickError:
    """What the disk of this computer says."""
    return StickError(Refusal.FULL if error.errno in _FULL else Refusal.UNWRITABLE, path)
