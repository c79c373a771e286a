"""The staff PIN on the disk: never itself, only what Argon2 makes of it."""

from __future__ import annotations

import logging
from enum import Enum, auto
from pathlib import Path

from kiosk.core import lockout
from kiosk.core.lockout import FREE, Tries
from kiosk.core.problems import KioskError
from kiosk.core.writing import write_whole

log = logging.getLogger(__name__)

FILE, TRIES_FILE, TRACE = "staff-pin", "staff-tries.json", "staff-pin-was-set"
_MARK = "$argon2id$"


class PinState(Enum):
    NONE = auto()
    """No PIN was ever set here."""
    UNREADABLE = auto()
    """There is one, but nobody can tell any more whether a PIN is the right one: everything stays locked."""
    SET = auto()


class PinStore:
    """Keeps the PIN and the wrong tries in `folder`. Reads the disk each time: a PIN set anew counts at once."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self._tries_file = folder / TRIES_FILE
        self._trace = folder / TRACE

    @property
    def state(self) -> PinState:
        try:
            kept = self._kept()
        except FileNotFoundError:
            return PinState.UNREADABLE if self._trace.exists() or self._tries_file.exists() else PinState.NONE
        except (OSError, UnicodeDecodeError) as error:
            log.error("%s: the staff PIN cannot be read: %s", self.file, error)  # noqa: TRY400 - no fault of ours
            return PinState.UNREADABLE
        return PinState.SET if _whole(kept) else PinState.UNREADABLE

    def remember(self) -> None:
        """From now on a PIN that is gone is a damaged one: whoever deletes the file may not choose another."""
        if not self._trace.exists() and self.file.exists():
            try:
                write_whole(self._trace, b"")
            except OSError as error:
                log.warning("%s: %s", self._trace, error)

    def save(self, pin: str) -> None:
        """Keep this PIN instead of any other, and make sure that it opens. Takes a moment.

        Raises KioskError where it cannot be kept.
        """
        from argon2 import PasswordHasher

        way_out = "Nobody can rely on this PIN. Make room on the disk or choose another folder with --data."
        try:
            write_whole(self.file, PasswordHasher().hash(pin).encode(), private=True)
            self._tries_file.unlink(missing_ok=True)
        except OSError as error:
            raise KioskError(f"{self.file}: the PIN could not be saved ({error.strerror}). {way_out}") from error
        self.remember()
        if not self.opens(pin):
            raise KioskError(f"{self.file}: what was saved does not open with this PIN. {way_out}")

    def opens(self, pin: str) -> bool:
        """Whether this is the PIN. Takes a moment; what cannot be read opens nothing."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher().verify(self._kept(), pin)
        except (InvalidHashError, VerificationError):
            return False
        except (OSError, UnicodeDecodeError) as error:
            log.error("%s: the staff PIN cannot be read: %s", self.file, error)  # noqa: TRY400 - no fault of ours
            return False

    def tries(self) -> Tries:
        try:
            return lockout.read(self._tries_file.read_bytes())
        except FileNotFoundError:
            return Tries()
        except OSError as error:
            log.warning("%s: %s", self._tries_file, error)
            return Tries(FREE, waited=False)

    def keep_tries(self, tries: Tries) -> None:
        """A disk that takes nothing any more must not keep staff from mending it: it is written to the log instead."""
        try:
            write_whole(self._tries_file, lockout.written(tries), private=True)
        except OSError as error:
            log.error("%s: wrong PINs are forgotten at the next start: %s", self._tries_file, error)  # noqa: TRY400

    def _kept(self) -> str:
        return self.file.read_text("ascii").strip()


def _whole(kept: str) -> bool:
    """Whether this has the form of a hash; whether it is one, only trying tells."""
    parts = kept.split("$")
    return kept.startswith(_MARK) and len(parts) == 6 and all(parts[1:])
