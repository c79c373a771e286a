"""Whether this computer's graphics failed: what did is not tried again before the next boot."""

from __future__ import annotations

import logging
from pathlib import Path

log = logging.getLogger(__name__)

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
MINUTES = 10


def boot() -> str:
    """A name for the time since the computer was started."""
    if BOOT_ID.exists():
        return BOOT_ID.read_text("ascii").strip()
    import psutil

    # Counted back from the present, it is never the same to the second.
    return str(round(psutil.boot_time() / 60 / MINUTES))


class Remembered:
    """Kept in a file of the data folder; `now` names the present boot."""

    def __init__(self, folder: Path, now: str) -> None:
        self._file = folder / "renderer"
        self._now = now

    @property
    def failed(self) -> bool:
        """Whether drawing with the graphics hardware failed since the last boot."""
        try:
            return self._file.read_text("utf-8", "replace").strip() == self._now
        except FileNotFoundError:
            return False
        except OSError as error:
            log.warning("%s: %s", self._file, error)
            return False

    def fail(self) -> None:
        """A disk that takes no more only means that it is tried again."""
        if self.failed:
            return
        from kiosk.core.writing import write_whole

        try:
            write_whole(self._file, f"{self._now}\n".encode())
        except OSError as error:
            log.warning("%s: %s", self._file, error)
