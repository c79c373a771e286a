"""What the operating system must keep people from, as far as it can be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kiosk.core.doctor.finding import Finding, drift, note, ok

UNIT = "fbss-kiosk.service"
SPEECH_CONF = "speech-dispatcher/speechd.conf"
ALL_IT_SAYS = 5
"""The level at which the speech service writes every word into its log; at 4 none was found there (0.11.4)."""
SLEEPS = ("sleep.target", "suspend.target", "hibernate.target")

_LEVEL = re.compile(r"\s*LogLevel\s+\"?(\d+)")


def check_unit(enabled: str, active: str, *, same: bool) -> Finding:
    """What `systemctl is-enabled` and `is-active` say, "" where there is no systemd. `same`: as it is shipped."""
    if enabled not in {"enabled", "disabled", "masked", "static"}:
        return note("service", f"{UNIT} is not installed.", "the IT guide tells how to lock a computer down.")
    if not same:
        return drift("service", f"{UNIT} is not the one that is shipped.", "Install it again (the IT guide tells how).")
    if enabled != "enabled":
        return drift("service", f"{UNIT} does not start by itself ({enabled}).", f"sudo systemctl enable {UNIT}")
    if active != "active":
        return drift("service", f"{UNIT} does not run ({active}).", f"sudo systemctl start {UNIT}")
    return ok("service", f"{UNIT} runs, and starts by itself.")


def check_sleep(states: Mapping[str, str]) -> Finding:
    """What `systemctl is-enabled` says of each of `SLEEPS`; empty where there is no systemd."""
    awake = [name for name, state in states.items() if state != "masked"]
    if not states:
        return note("sleep", "It cannot be asked here.", "See that the computer never sleeps by itself.")
    if awake:
        return note("sleep", "The system may put the computer to sleep.", f"sudo systemctl mask {' '.join(SLEEPS)}")
    return ok("sleep", "The system never sleeps.")


def check_speech_log(lines: Iterable[str]) -> Finding:
    """`lines` of the speech service's settings; the last that names a level counts."""
    found = [int(match[1]) for line in lines if (match := _LEVEL.match(line))]
    if found and found[-1] >= ALL_IT_SAYS:
        says = f"The speech service keeps every word that is read aloud in a log (LogLevel {found[-1]})."
        return drift("speech log", says, f"Set LogLevel 0 in /etc/{SPEECH_CONF}.")
    return ok("speech log", "The speech service keeps no word that is read aloud.")


def check_windows() -> Finding:
    return note("lock-down", "Only its own script can tell.", "powershell lockdown.ps1 -Check")
