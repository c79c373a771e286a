"""What kept something from being done, as StickFaults.qml knows it."""

from __future__ import annotations

from kiosk.core.problems import KioskError
from kiosk.core.stick import StickError
from kiosk.core.versions import Fault, VersionError
from kiosk.services.editing.work import OwnFaultError

_OWN = {Fault.FULL: "full", Fault.READ_ONLY: "unwritable"}
"""Of the data folder, where the kiosk keeps what it would bring back."""


def told(error: KioskError) -> tuple[str, str]:
    """The name of the fault, and what it is about."""
    match error:
        case StickError():
            return error.refusal.value, error.path
        case VersionError() if error.own and error.fault in _OWN:
            return _OWN[error.fault], ""
        case VersionError():
            return f"content-{error.fault.value}", error.path
        case OwnFaultError():
            return "content-other", ""
        case _:
            return "content-gone", ""
