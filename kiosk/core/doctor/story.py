"""What the log tells of the kiosk: when it was last started, and why; whether its screen still feels fingers."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.doctor.finding import Finding, drift, note, ok
from kiosk.core.pulse import MEANINGS
from kiosk.core.restarts import Restart

READY = "kiosk ready"
FAULT = "CRITICAL "
DEAF = "no touch for "
TOUCHED = ", the last 0."
"""How the line of an hour ends in which the screen was touched."""


def check_start(lines: Iterable[str], restart: Restart | None) -> Finding:
    """`lines` of the log, the oldest first; `restart` is the last one that the supervisor made."""
    started = fault = ""
    for line in lines:
        if READY in line:
            started = line
        elif FAULT in line:
            fault = line
    if not started and restart is None:
        return note("last start", "Nothing tells of one.", "Start the kiosk, or name its folder with --data.")
    says = f"{started[:16] or 'The log tells of none'}."
    if fault > started:
        words = fault.split(": ", 1)[-1]
        return drift("last start", f"{says} A fault since: {fault[:16]} {words}", "Read kiosk.log in the data folder.")
    if restart is None:
        return ok("last start", says)
    when = f"{restart.when:%Y-%m-%d %H:%M}"
    if restart.fault is None:
        return ok("last start", f"{says} Renewed {when}, without a fault.")
    why = f"{MEANINGS[restart.fault]} ({restart.fault})"
    return note("last start", f"{says} Last started again by its supervisor: {when}, {why}.", "Read kiosk.log.")


def check_touch(lines: Iterable[str]) -> Finding:
    """`lines` of the log, the oldest first."""
    deaf = ""
    for line in lines:
        if DEAF in line:
            deaf = line
        elif READY in line or TOUCHED in line:
            deaf = ""
    if deaf:
        says = f"{deaf[:16]} {deaf[deaf.index(DEAF) :]}"
        return drift("touch", says, "Touch it. If nothing answers, look at the cable and the driver of the screen.")
    return ok("touch", "The log tells of no long time without a touch.")
