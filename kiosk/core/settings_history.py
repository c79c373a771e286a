"""The settings from before, and what is other in them than now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.reading import MAX_BYTES
from kiosk.core.settings import Settings
from kiosk.core.settings_edit import UnwritableError, Value, edited, values
from kiosk.core.settings_file import FILE_NAME, read_settings
from kiosk.core.versions import Fault, Version, VersionError, Versions
from kiosk.core.versions.store import digest_of

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Difference:
    """`name` is that of a value of `settings_edit`."""

    name: str
    now: Value
    then: Value


@dataclass(frozen=True, slots=True)
class EarlierSettings:
    """`version` is the one they came with. Without differences only notes, or rare settings, were others."""

    version: Version
    differences: tuple[Difference, ...]


def current(versions: Versions) -> bytes:
    """The settings as they stand in the folder. Raises VersionError."""
    file = versions.content / FILE_NAME
    try:
        data = file.read_bytes()
    except OSError as error:
        raise VersionError(Fault.GONE, file) from error
    if len(data) > MAX_BYTES:
        raise VersionError(Fault.OTHER, file)
    return data


def earlier_settings(versions: Versions) -> tuple[EarlierSettings, ...]:
    """The newest first, each once; those that somebody had broken by hand are left out. Raises VersionError."""
    now = current(versions)
    settings = read_settings(now.decode("utf-8-sig", "replace"))[0]
    found: list[EarlierSettings] = []
    for version in _brought(versions.all(), digest_of(now)):
        text = sound(versions, version)
        if text is not None and len(found) < SHOWN:
            then = read_settings(text.decode("utf-8-sig"))[0]
            found.append(EarlierSettings(version, tuple(_differences(settings, then))))
    return tuple(found)


def sound(versions: Versions, version: Version) -> bytes | None:
    """The settings of this version, unless they are damaged or broken."""
    try:
        text = versions.read(version, FILE_NAME)
        edited(text.decode("utf-8-sig"), {}, ())
    except (VersionError, UnwritableError, UnicodeDecodeError):
        return None
    return text


def _brought(versions: Iterable[Version], now: str) -> Iterable[Version]:
    """Those versions that came with settings of their own, by the last time they came."""
    found: dict[str, Version] = {}
    before = ""
    for version in reversed(tuple(versions)):
        digest = version.files.get(FILE_NAME, "")
        if digest != before:
            found.pop(digest, None)
            found[digest] = version
        before = digest
    return [version for digest, version in reversed(found.items()) if digest not in {"", now}]


def _differences(now: Settings, then: Settings) -> Iterable[Difference]:
    languages = tuple(dict.fromkeys((*now.languages, *then.languages)))
    ours, theirs = values(now, languages), values(then, languages)
    return (Difference(name, ours[name], value) for name, value in theirs.items() if ours[name] != value)
