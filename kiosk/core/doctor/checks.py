"""The kiosk itself and what it stands on. Every function takes facts and gives a finding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from hashlib import sha256

from kiosk.core.doctor.finding import Finding, drift, note, ok
from kiosk.core.places import typed
from kiosk.core.problems import Problem, Severity
from kiosk.core.settings_file import FILE_NAME

LEAST_FREE_MB = 500
CLOCK_LEAD_HOURS = 26
"""How much older than the newest page the time of day may be: pages come from computers of other time zones."""
HASH_LETTERS = 16


class Pin(Enum):
    NONE = auto()
    SET = auto()
    DAMAGED = auto()


def content_hash(files: Mapping[str, str]) -> str:
    """One short name for the hashes of all files."""
    lines = "".join(f"{path}\0{digest}\n" for path, digest in sorted(files.items()))
    return sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()[:HASH_LETTERS]


def check_content(name: str, pages: int, problems: Iterable[Problem]) -> Finding:
    errors = [one for one in problems if one.severity is Severity.ERROR and one.path != FILE_NAME]
    if errors:
        says = f"{len(errors)} errors in the pages; the first: {errors[0]}"
        return drift("content", says, f"Run `{typed('check')}` and mend them.")
    if not pages:
        return drift("content", "There are no pages.", "Name the right folder with --content.")
    return ok("content", f"{pages} pages, hash {name}.")


def check_settings(problems: Iterable[Problem]) -> Finding:
    faults = [one for one in problems if one.path == FILE_NAME]
    if faults:
        return drift("settings", "; ".join(map(str, faults)), f"Mend {FILE_NAME} as it says there.")
    return ok("settings", f"{FILE_NAME} has no fault.")


def check_packages(pinned: Mapping[str, str], found: Mapping[str, str | None]) -> Finding:
    """`found` gives the version of each pinned package; None where it is not there."""
    wrong = [
        f"{name} {found[name] or 'missing'} (not {version})"
        for name, version in pinned.items()
        if name in found and found[name] != version
    ]
    if wrong:
        return drift("packages", f"Not as they were tested: {', '.join(wrong)}.", "Set the kiosk up again.")
    return ok("packages", f"{len(found)} packages as they were tested.")


def check_screens(screens: Sequence[tuple[str, int, int, float]]) -> Finding:
    """Name, width and height in pixels, and width in millimetres, 0 where the screen does not tell."""
    if not screens:
        return drift("screen", "No screen can be seen.", "Look at its cable and its power.")
    words = "; ".join(
        f"{name} {width}x{height}, " + (f"{mm:.0f} mm wide" if mm else "which does not tell its size")
        for name, width, height, mm in screens
    )
    if not screens[0][3]:
        return note("screen", words, "Measure the glass and write it into [screen] of kiosk.toml.")
    return ok("screen", words)


def check_voices(languages: Sequence[str], missing: Mapping[str, str]) -> Finding:
    if missing:
        says = f"No voice for {', '.join(missing)}."
        return drift("voice", says, "Install one (docs/content-format.md), or set `voice = false` in kiosk.toml.")
    return ok(
        "voice", f"A voice for {', '.join(languages)}." if languages else "Reading aloud by voice is switched off."
    )


def check_printer(printer: str, known: Sequence[str]) -> Finding:
    if not printer:
        return ok("printer", "None is asked for.")
    if printer not in known:
        says = f"This computer has no printer {printer!r}; it knows {', '.join(known) or 'none'}."
        return drift("printer", says, "Set it up in the system, or mend [printer] of kiosk.toml.")
    return ok("printer", f"{printer} is there.")


def check_disk(free_mb: float) -> Finding:
    says = f"{free_mb:,.0f} MB are free."
    if free_mb < LEAST_FREE_MB:
        return drift("disk", says, f"Make room: less than {LEAST_FREE_MB} MB soon stops changes from being kept.")
    return ok("disk", says)


def check_clock(now: datetime, newest: datetime) -> Finding:
    """`newest` is when the newest page was saved: nothing can be newer than now."""
    if (newest - now).total_seconds() > CLOCK_LEAD_HOURS * 3600:
        says = f"It says {now:%Y-%m-%d %H:%M}, but a page was saved on {newest:%Y-%m-%d}."
        return drift("clock", says, "Set the clock and its battery right; opening hours and reviews go by it.")
    return ok("clock", f"It says {now:%Y-%m-%d %H:%M %Z}.")


def check_data(folder: str, fault: str) -> Finding:
    """`fault` is why something could not be written there and read back."""
    if fault:
        return drift(
            "data folder", f"{folder} cannot be written: {fault}.", "Give the kiosk's user the right to write there."
        )
    return ok("data folder", f"{folder} was written and read back.")


def check_renderer(*, failed: bool) -> Finding:
    if failed:
        says = "The graphics failed since the last boot, so the kiosk draws in software."
        return drift("graphics", says, "Update the graphics driver, then start the computer again.")
    return ok("graphics", "Nothing has failed since the last boot.")


def check_pin(pin: Pin) -> Finding:
    match pin:
        case Pin.SET:
            return ok("staff PIN", "One is set; `run --locked` can be used.")
        case Pin.NONE:
            return drift(
                "staff PIN",
                "None is set: whoever first stands at a locked kiosk chooses it.",
                f"Run `{typed('pin set')}`.",
            )
        case Pin.DAMAGED:
            return drift("staff PIN", "It cannot be read, so nobody gets in.", f"Run `{typed('pin set')}`.")


def check_network(up: Sequence[str]) -> Finding:
    if up:
        says = f"Connected: {', '.join(up)}."
        return note("network", says, "The kiosk needs none. Unplug it, or be sure that updates come only at night.")
    return ok("network", "Nothing is connected, and the kiosk needs nothing.")
