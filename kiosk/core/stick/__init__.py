"""Content that comes on a stick: what of it may be taken, the copy of it, and what it would change."""

from __future__ import annotations

from kiosk.core.stick.arrival import Arrival
from kiosk.core.stick.offers import Offer, offers
from kiosk.core.stick.plan import Counts, PageChange, Plan, SettingChange, plan
from kiosk.core.stick.refusal import Refusal, StickError

__all__ = [
    "Arrival",
    "Counts",
    "Offer",
    "PageChange",
    "Plan",
    "Refusal",
    "SettingChange",
    "StickError",
    "offers",
    "plan",
]
