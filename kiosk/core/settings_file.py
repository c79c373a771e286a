"""Reads `kiosk.toml`. Whatever is wrong with it, settings come out."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from kiosk.core.brand import RED, accent_fault, like_red
from kiosk.core.findings import Findings, did_you_mean, quoted, shown
from kiosk.core.keys import NAMES, Action
from kiosk.core.problems import Problem
from kiosk.core.rules import Rule
from kiosk.core.settings import MOTIONS, TEXT_SIZES, THEMES, Contact, Idle, Keys, LocalText, Screen, Settings, Sound

FILE_NAME = "kiosk.toml"

KEYS: Mapping[str, tuple[str, ...]] = {
    "clinic": ("name",),
    "contact": ("person", "role", "phone", "email", "hours", "address", "emergency"),
    "languages": ("default", "offered"),
    "idle": ("warn_after_seconds", "warn_for_seconds"),
    "screen": ("width_mm", "height_mm"),
    "sound": ("chime", "volume", "voice"),
    "printer": ("name",),
    "look": ("theme", "text_size", "motion", "accent", "logo"),
    "keys": (*Action, "scan_seconds"),
}
WARN_AFTER = range(30, 901)
WARN_FOR = range(20, 121)
SCREEN_MM = range(100, 3001)
VOLUME = range(20, 101)
SCAN = range(1, 11)

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_POSITION = re.compile(r"line (\d+)")

Table = Mapping[str, object]
_T = TypeVar("_T")


def read_settings(text: str) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings and what is wrong with them. A file that is not TOML at all gives the defaults and one error."""
    findings = Findings(FILE_NAME)
    reader = _Reader(text, _parse(text, findings), findings)
    reader.report_unknown_keys()
    settings = Settings(
        clinic=reader.local("clinic", "name"),
        contact=_contact(reader),
        languages=_languages(reader),
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


def _contact(reader: _Reader) -> Contact:
    return Contact(
        person=reader.text("contact", "person"),
        role=reader.local("contact", "role"),
        phone=reader.text("contact", "phone"),
        email=reader.text("contact", "email"),
        address=reader.local("contact", "address"),
        hours=reader.local("contact", "hours"),
        emergency=reader.text("contact", "emergency", Contact().emergency),
    )


def _languages(reader: _Reader) -> tuple[str, ...]:
    """The languages offered, the default one first, each once."""
    default = reader.text("languages", "default")
    offered = [*([default] if default else []), *reader.texts("languages", "offered")]
    names = list(dict.fromkeys(offered))
    for name in names:
        if not _LANGUAGE.fullmatch(name):
            text = f'{quoted(name)} is not the code of a language. Write a code such as "en" or "es".'
            reader.warn("languages", "offered", Rule.WRONG_TYPE, text)
    return tuple(name for name in names if _LANGUAGE.fullmatch(name)) or Settings().languages


def _keys(reader: _Reader) -> Keys:
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


class _Reader:
    """Takes values out of the parsed file by table and key, and says what is wrong with them."""

    def __init__(self, source: str, data: Mapping[str, object], findings: Findings) -> None:
        self._lines = source.split("\n")
        self._data = data
        self._findings = findings

    def report_unknown_keys(self) -> None:
        for name, value in self._data.items():
            if name not in KEYS:
                self.warn("", name, Rule.UNKNOWN_KEY, f"{quoted(name)} is not known.{did_you_mean(name, KEYS)}")
            elif not isinstance(value, dict):
                self.warn("", name, Rule.WRONG_TYPE, f"{quoted(name)} must be a heading, written [{name}].")
            else:
                for key in cast("dict[str, object]", value):
                    if key not in KEYS[name]:
                        text = f"{quoted(key)} is not known under [{name}].{did_you_mean(key, KEYS[name])}"
                        self.warn(name, key, Rule.UNKNOWN_KEY, text)

    def text(self, table: str, key: str, default: str = "") -> str:
        value = self._value(table, key)
        if value is None:
            return default
        if isinstance(value, str):
            return " ".join(value.split())
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**20:
            self.warn(table, key, Rule.WRONG_TYPE, f'Put {key} in quotes: {key} = "{value}".')
            return str(value)
        return self._wrong(table, key, "a text in quotes", default)

    def texts(self, table: str, key: str) -> tuple[str, ...]:
        value = self._value(table, key)
        if isinstance(value, list) and all(isinstance(item, str) for item in cast("list[object]", value)):
            return tuple(cast("list[str]", value))
        return () if value is None else self._wrong(table, key, 'a list such as ["en", "es"]', ())

    def local(self, table: str, key: str) -> LocalText:
        value = self._value(table, key)
        if not isinstance(value, dict):
            text = self.text(table, key)
            return {"": text} if text else {}
        by_language = {name: text for name, text in cast("Table", value).items() if isinstance(text, str)}
        if len(by_language) < len(cast("Table", value)):
            self._wrong(table, key, 'one text per language, such as { en = "Mondays", es = "Lunes" }', None)
        return {name: " ".join(text.split()) for name, text in by_language.items()}

    def number(self, table: str, key: str, default: int, allowed: range, *, zero: bool = False) -> int:
        """A whole number, moved into `allowed` if it lies outside; `zero` is allowed besides."""
        value = self._value(table, key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
            return self._wrong(table, key, "a number without quotes", default)
        if zero and value == 0:
            return 0
        low, high = allowed[0], allowed[-1]
        clamped = round(min(max(value, low), high))
        if clamped != value:
            also = "0 or " if zero else ""
            text = f"{key} must be {also}{low} to {high}. The kiosk uses {clamped}."
            self.warn(table, key, Rule.OUT_OF_RANGE, text)
        return clamped

    def switch(self, table: str, key: str, *, default: bool) -> bool:
        value = self._value(table, key)
        if value is None or isinstance(value, bool):
            return default if value is None else value
        return self._wrong(table, key, "true or false, without quotes", default)

    def choice(self, table: str, key: str, known: tuple[str, ...]) -> str:
        value = self.text(table, key, known[0])
        if value in known:
            return value
        text = f"{key} must be one of: {', '.join(known)}. The kiosk uses {known[0]}.{did_you_mean(value, known)}"
        self.warn(table, key, Rule.OUT_OF_RANGE, text)
        return known[0]

    def accent(self, table: str, key: str) -> str:
        """A colour that can be read on paper, or nothing."""
        value = self.text(table, key)
        if not value:
            return ""
        if not _COLOUR.fullmatch(value):
            return self._wrong(table, key, 'a colour written as "#0A4E5B", with six digits from 0 to 9 and A to F', "")
        fault = accent_fault(value)
        if fault:
            self.warn(table, key, Rule.WEAK_ACCENT, fault)
            return ""
        if like_red(value):
            self.warn(table, key, Rule.RED_ACCENT, RED)
        return value

    def warn(self, table: str, key: str, rule: Rule, text: str) -> None:
        self._findings.warning(self.line(table, key), rule, text)

    def _wrong(self, table: str, key: str, expected: str, default: _T) -> _T:
        self.warn(table, key, Rule.WRONG_TYPE, f"{key} must be {expected}.")
        return default

    def _value(self, table: str, key: str) -> object:
        values = self._data.get(table)
        return cast("Table", values).get(key) if isinstance(values, dict) else None

    def line(self, table: str, key: str) -> int:
        """Where a key stands: tomllib does not tell, so it is looked up under its heading."""
        current = ""
        for number, line in enumerate(self._lines, 1):
            words = line.strip()
            if words.startswith("["):
                current = words.strip("[]").partition(".")[0].partition("]")[0].strip().strip("\"'")
                if not table and current == key:
                    return number
            elif current == table and words.partition("=")[0].strip().strip("\"'").partition(".")[0] == key:
                return number
        return 1
