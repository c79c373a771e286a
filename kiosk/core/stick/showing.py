"""From the copy to what patients see: as a whole, and only if nobody else is at it."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.drafting.draft import Draft
from kiosk.core.stick.plan import Plan
from kiosk.core.stick.refusal import Refusal, StickError
from kiosk.core.versions import Version, Versions

MAKER = "stick"


def show_to_patients(plan: Plan, versions: Versions, data: Path, name: str) -> Version:
    """`name` is what the folder or the zip is called. Raises StickError while somebody edits the pages, and
    VersionError where they cannot be published.
    """
    editing = Draft(versions.content, data)
    if not editing.take():
        raise StickError(Refusal.EDITED, editing.holder())
    try:
        return versions.publish(plan.sources, MAKER, expected=plan.expected, note=name)
    finally:
        editing.release()
