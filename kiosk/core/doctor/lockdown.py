"""What the operating system must keep people from, as far as it can be asked."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.doctor.finding import Finding, drift, note, ok

UNIT = "fbss-kiosk.service"
SLEEPS = ("sleep.target", "suspend.target", "hibernate.target")


def check_unit(enabled: str, active: str, *, same: bool) -> Finding:
    """What `systemctl is-enabled` and `is-active` say, "" where there is no systemd. `same`: as it is shipped."""
    if enabled not in {"enabled", "disabled", "masked", "static"}:
        return note("service", f"{UNIT} is not installed.", "docs/it-guide.md tells how to lock a computer down.")
    if not same:
        return drift("service", f"{UNIT} is not the one that is shipped.", "Install it again (docs/it-guide.md).")
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


def check_windows() -> Finding:
    return note("lock-down", "Only its own script can tell.", r"powershell build_spec\windows\lockdown.ps1 -Check")
