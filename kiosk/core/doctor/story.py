"""When the kiosk was last started, and why, as its log tells."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.doctor.finding import Finding, drift, note, ok

READY = "kiosk ready"
AGAIN = "starting the kiosk again"
FAULT = "CRITICAL "


def check_start(lines: Iterable[str]) -> Finding:
    """`lines` of the log, the oldest first."""
    started = again = fault = ""
    for line in lines:
        if READY in line:
            started = line
        elif AGAIN in line:
            again = line
        elif FAULT in line:
            fault = line
    if not started:
        return note("last start", "The log tells of none.", "Start the kiosk, or name its folder with --data.")
    says = f"{started[:16]}."
    if fault > started:
        return drift(
            "last start", f"{says} A fault since: {fault[:16]} {_words(fault)}", "Read kiosk.log in the data folder."
        )
    if again:
        return note("last start", f"{says} Last start after a fault: {again[:16]} {_words(again)}", "Read kiosk.log.")
    return ok("last start", says)


def _words(line: str) -> str:
    return line.split(": ", 1)[-1]
