"""What kept something from being done, as StickFaults.qml knows it."""

from __future__ import annotations

from kiosk.core.problems import KioskError
from kiosk.core.stick import StickError
from kiosk.core.versions import VersionError
from kiosk.services.editing.work import OwnFaultError


def told(error: KioskError) -> tuple[str, str]:
    """The name of the fault, and what it is about."""
    match error:
        case StickError():
            return error.refusal.value, error.path
        case VersionError():
            return f"content-{error.fault.value}", error.path
        case OwnFaultError():
            return "content-other", ""
        case _:
            return "content-gone", ""
