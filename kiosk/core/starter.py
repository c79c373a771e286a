"""Makes the small commented folder that `new` hands to staff."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.core.places import RESOURCES
from kiosk.core.problems import KioskError

TEMPLATE = RESOURCES / "starter"


def write_starter(folder: Path) -> None:
    """Fill a folder that is missing or empty. Raises KioskError rather than touch anybody's files."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise KioskError(f"{folder} is not an empty folder. Name a new one, so that nothing is overwritten.")
        shutil.copytree(TEMPLATE, folder, dirs_exist_ok=True)
    except OSError as error:
        reason = error.strerror or "some files could not be copied"
        raise KioskError(f"The folder {folder} cannot be written ({reason}). Choose another place.") from error
