"""Asks this computer about everything a kiosk needs, and changes nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

import psutil

from kiosk.core.doctor import checks, lockdown
from kiosk.core.doctor.checks import Pin
from kiosk.core.doctor.finding import Finding, note, ok
from kiosk.core.doctor.report import Examination
from kiosk.core.doctor.story import check_start, check_touch
from kiosk.core.loading import load
from kiosk.core.places import ROOT, itself
from kiosk.core.restarts import FILE, Restart, read_restart
from kiosk.core.settings import Settings
from kiosk.core.version import VERSION
from kiosk.core.versions.versions import Versions
from kiosk.core.writing import write_whole
from kiosk.services.pictures import Pictures
from kiosk.services.pins import PinState, PinStore
from kiosk.services.printers import available
from kiosk.services.renderer import Remembered, boot
from kiosk.services.speech.inquiry import missing_voices

PATIENCE = 20
UNIT_FOLDERS = (Path("/etc/systemd/system"), Path("/usr/lib/systemd/system"))
"""What lies in the first is taken before what a package brought."""
SHIPPED_UNIT = ROOT / "build_spec" / "linux" / lockdown.UNIT
PINS = ROOT / "requirements" / "run.txt"
_PIN = re.compile(r"^([\w.-]+)==([\w.]+)", re.MULTILINE)
_PINS = {PinState.NONE: Pin.NONE, PinState.SET: Pin.SET, PinState.UNREADABLE: Pin.DAMAGED}


def examine(content: Path, data: Path, now: datetime) -> Examination:
    """Raises KioskError where there is no content folder. A Qt application must exist."""
    loaded = load(content, Pictures())
    library = loaded.library
    name = checks.content_hash(Versions(content, data).files())
    pages = sum(1 for edition in library.editions for _ in edition.pages())
    log = log_lines(data)
    findings = [
        checks.check_content(name, pages, loaded.problems),
        checks.check_settings(loaded.problems),
        *_hardware(library.settings),
        checks.check_disk(shutil.disk_usage(_existing(data)).free / 1_000_000),
        checks.check_clock(now, _newest(content)),
        checks.check_data(str(data), probe(data)),
        checks.check_renderer(failed=Remembered(data, boot()).failed),
        check_start(log, last_restart(data)),
        check_touch(log),
        checks.check_pin(_PINS[PinStore(data).state]),
        checks.check_network(connected()),
        packages(),
        *_lockdown(),
    ]
    return Examination(VERSION, name, f"{now:%Y-%m-%d %H:%M}", findings)


def _hardware(settings: Settings) -> Iterator[Finding]:
    yield _screens()
    yield checks.check_voices(settings.spoken, missing_voices(settings.spoken))
    yield checks.check_printer(settings.printer, available() if settings.printer else ())


def _screens() -> Finding:
    """In a process of its own: Qt ends the one that finds no display."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return note("screen", "There is no desktop here to ask.", "Run this on the kiosk's own desktop as well.")
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    said = _say([itself("screens")[0], *itself("screens")[1]], environment)
    return checks.check_screens([tuple(one) for one in json.loads(said)] if said else [])


def probe(folder: Path) -> str:
    """Why something cannot be written there and read back, or nothing. What an unwritable disk shows may be old."""
    file, words = folder / ".doctor", os.urandom(16)
    try:
        write_whole(file, words)
        read = file.read_bytes()
        file.unlink()
    except OSError as error:
        return error.strerror or str(error)
    return "" if read == words else "what is read back is not what was written"


def log_lines(data: Path) -> list[str]:
    """Of the log and of the one put aside before it, the oldest first."""
    files = [file for file in (data / "kiosk.log.1", data / "kiosk.log") if file.is_file()]
    return [line for file in files for line in file.read_text("utf-8", "replace").splitlines()]


def last_restart(data: Path) -> Restart | None:
    """As the supervisor wrote it down; None where it never had to start the kiosk again, or nobody supervised it."""
    file = data / FILE
    return read_restart(file.read_bytes()) if file.is_file() else None


def connected() -> list[str]:
    """The network interfaces that are up, without this computer's own."""
    up = [name for name, state in psutil.net_if_stats().items() if state.isup]
    return sorted(name for name in up if not name.lower().startswith("lo"))


def packages() -> Finding:
    if not PINS.is_file():
        return ok("packages", "Part of this bundle.")
    pinned = {match[1]: match[2] for match in _PIN.finditer(PINS.read_text("utf-8"))}
    return checks.check_packages(pinned, {name: found for name in pinned if (found := _version(name))})


def _version(package: str) -> str | None:
    """None as well for one that other systems need."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _lockdown() -> Sequence[Finding]:
    if sys.platform == "win32":
        return [lockdown.check_windows()]
    unit = next((folder / lockdown.UNIT for folder in UNIT_FOLDERS if (folder / lockdown.UNIT).is_file()), None)
    same = not SHIPPED_UNIT.is_file() or (unit is not None and unit.read_bytes() == SHIPPED_UNIT.read_bytes())
    sleeps = {name: state for name in lockdown.SLEEPS if (state := _systemctl("is-enabled", name))}
    enabled, active = (_systemctl(question, lockdown.UNIT) for question in ("is-enabled", "is-active"))
    speech = lockdown.check_speech_log(_speech_settings())
    return [lockdown.check_unit(enabled, active, same=same), lockdown.check_sleep(sleeps), speech]


def _speech_settings() -> list[str]:
    """Those of the user take the place of the computer's."""
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    file = next((file for folder in (home, Path("/etc")) if (file := folder / lockdown.SPEECH_CONF).is_file()), None)
    return file.read_text("utf-8", "replace").splitlines() if file else []


def _systemctl(*words: str) -> str:
    return _say(["systemctl", *words]) if shutil.which("systemctl") else ""


def _say(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """What a program says; nothing if it takes too long."""
    try:
        done = subprocess.run(  # noqa: S603
            command, capture_output=True, text=True, timeout=PATIENCE, check=False, env=environment
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())


def _newest(content: Path) -> datetime:
    times = [file.stat().st_mtime for file in content.rglob("*.md") if file.is_file()]
    return datetime.fromtimestamp(max(times, default=0), UTC).astimezone()
