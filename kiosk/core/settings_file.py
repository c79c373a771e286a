"""Reads `kiosk.toml`. Whatever is wrong with it, settings come out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from kiosk.core.findings import Findings, did_you_mean, quoted, shown
from kiosk.core.hours import DAYS
from kiosk.core.keys import NAMES, Action
from kiosk.core.problems import Problem
from kiosk.core.rules import Rule
from kiosk.core.settings import MOTIONS, TEXT_SIZES, THEMES, Contact, Idle, Keys, Screen, Settings, Sound
from kiosk.core.settings_hours import read_opening
from kiosk.core.settings_reader import Reader

FILE_NAME = "kiosk.toml"

KEYS: Mapping[str, tuple[str, ...]] = {
    "clinic": ("name",),
    "contact": ("person", "role", "phone", "email", "hours", "address", "emergency"),
    "languages": ("default", "offered"),
    "opening": ("days", "opens", "closes", *DAYS),
    "idle": ("warn_after_seconds", "warn_for_seconds"),
    "screen": ("width_mm", "height_mm"),
    "sound": ("chime", "volume", "voice"),
    "printer": ("name",),
    "usage": ("count",),
    "look": ("theme", "text_size", "motion", "accent", "logo"),
    "keys": (*Action, "scan_seconds"),
}
WARN_AFTER = range(30, 901)
WARN_FOR = range(20, 121)
SCREEN_MM = range(100, 3001)
VOLUME = range(20, 101)
FEWEST_DIGITS = 3
"""Of a phone number: 112, or the extension of a front desk."""
SCAN = range(1, 11)

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_POSITION = re.compile(r"line (\d+)")


def read_settings(text: str) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings and what is wrong with them. A file that is not TOML at all gives the defaults and one error."""
    findings = Findings(FILE_NAME)
    reader = Reader(text, _parse(text, findings), findings)
    reader.report_unknown_keys(KEYS)
    settings = Settings(
        clinic=reader.local("clinic", "name"),
        contact=_contact(reader),
        languages=_languages(reader),
        opening=read_opening(reader),
        idle=Idle(
            reader.number("idle", "warn_after_seconds", Idle().warn_after, WARN_AFTER),
            reader.number("idle", "warn_for_seconds", Idle().warn_for, WARN_FOR),
        ),
        screen=Screen(
            reader.number("screen", "width_mm", 0, SCREEN_MM, zero=True),
            reader.number("screen", "height_mm", 0, SCREEN_MM, zero=True),
        ),
        sound=Sound(
            chime=reader.switch("sound", "chime", default=Sound().chime),
            volume=reader.number("sound", "volume", Sound().volume, VOLUME),
            voice=reader.switch("sound", "voice", default=Sound().voice),
        ),
        theme=reader.choice("look", "theme", THEMES),
        text_size=reader.choice("look", "text_size", TEXT_SIZES),
        accent=reader.accent("look", "accent"),
        logo=reader.text("look", "logo"),
        logo_line=reader.line("look", "logo"),
        counting=reader.switch("usage", "count", default=Settings().counting),
        printer=reader.text("printer", "name"),
        printer_line=reader.line("printer", "name"),
        motion=reader.choice("look", "motion", MOTIONS),
        keys=_keys(reader),
    )
    return settings, tuple(findings.problems)


def _parse(text: str, findings: Findings) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        position = _POSITION.search(str(error))
        line = int(position[1]) if position else max(1, len(text.splitlines()))
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else shown(str(error))
        text = f"The settings cannot be read: {reason}. Until this is mended the kiosk uses its own settings."
        findings.error(line, Rule.SETTINGS_SYNTAX, text)
        return {}


def _contact(reader: Reader) -> Contact:
    phone, email = reader.text("contact", "phone"), reader.text("contact", "email")
    if phone and sum(map(str.isdigit, phone)) < FEWEST_DIGITS:
        reader.warn("contact", "phone", Rule.PHONE, f"{quoted(phone)} is no phone number: nobody can call it.")
    if email and not _EMAIL.fullmatch(email):
        text = f"{quoted(email)} is no e-mail address. Write it like desk@example.org."
        reader.warn("contact", "email", Rule.EMAIL, text)
    return Contact(
        person=reader.text("contact", "person"),
        role=reader.local("contact", "role"),
        phone=phone,
        email=email,
        address=reader.local("contact", "address"),
        hours=reader.local("contact", "hours"),
        emergency=reader.text("contact", "emergency", Contact().emergency),
    )


def _languages(reader: Reader) -> tuple[str, ...]:
    """The languages offered, the default one first, each once."""
    default = reader.text("languages", "default")
    offered = [*([default] if default else []), *reader.texts("languages", "offered")]
    names = list(dict.fromkeys(offered))
    for name in names:
        if not _LANGUAGE.fullmatch(name):
            text = f'{quoted(name)} is not the code of a language. Write a code such as "en" or "es".'
            reader.warn("languages", "offered", Rule.WRONG_TYPE, text)
    return tuple(name for name in names if _LANGUAGE.fullmatch(name)) or Settings().languages


def _keys(reader: Reader) -> Keys:
    chosen: dict[Action, tuple[str, ...]] = {}
    for action in Action:
        names = reader.texts("keys", action)
        unknown = [name for name in names if name not in NAMES]
        if unknown:
            text = f"{quoted(unknown[0])} is not the name of a key.{did_you_mean(unknown[0], NAMES)}"
            reader.warn("keys", action, Rule.WRONG_TYPE, text)
        if known := tuple(name for name in names if name in NAMES):
            chosen[action] = known
    return Keys(chosen, reader.number("keys", "scan_seconds", Keys().scan_seconds, SCAN))
