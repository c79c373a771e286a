"""Every state of the content folder that was ever shown, and the one way from one to the next."""

from __future__ import annotations

from kiosk.core.versions.faults import Fault, VersionError
from kiosk.core.versions.store import Change, Version
from kiosk.core.versions.versions import Versions

__all__ = ["Change", "Fault", "Version", "VersionError", "Versions"]
