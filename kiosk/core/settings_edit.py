"""Changes `kiosk.toml` as staff ask for it, and leaves their notes, their order and everything else in it alone.

Needed by the staff area alone, and imported by nothing else: tomlkit takes a while to come.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.core.problems import Problem
from kiosk.core.rules import Rule
from kiosk.core.settings import LocalText, Settings, in_language
from kiosk.core.settings_file import read_settings
from kiosk.core.settings_lines import line_of
from kiosk.core.week import keys_of, week_of

Value = str | int | bool | list[str]
Values = Mapping[str, Value]
"""By name: `contact.phone`, or `contact.hours.es` for what is said in each language."""

WEEK = "opening.week"
"""All hours at once (see `week`): several lines of the file."""
LOCAL = ("clinic.name", "contact.role", "contact.hours", "contact.address")


class UnwritableError(Exception):
    """The file is broken in this line, or, in line 0, written in a way that cannot be changed from here."""

    def __init__(self, line: int = 0) -> None:
        super().__init__(f"kiosk.toml:{line}: cannot be changed from here; nothing was saved")
        self.line = line


def values(settings: Settings, languages: Iterable[str]) -> dict[str, Value]:
    """What staff can change, as it is now. What is said in each language is given for each of these."""
    contact = settings.contact
    found: dict[str, Value] = {
        "contact.person": contact.person,
        "contact.phone": contact.phone,
        "contact.email": contact.email,
        "contact.emergency": contact.emergency,
        "languages.offered": list(settings.languages),
        "languages.default": settings.languages[0],
        "idle.warn_after_seconds": settings.idle.warn_after,
        "idle.warn_for_seconds": settings.idle.warn_for,
        "look.theme": settings.theme,
        "look.text_size": settings.text_size,
        "look.logo": settings.logo,
        "look.accent": settings.accent,
        WEEK: week_of(settings.opening),
        "sound.volume": settings.sound.volume,
        "sound.chime": settings.sound.chime,
        "sound.voice": settings.sound.voice,
        "printer.name": settings.printer,
        "usage.count": settings.counting,
        "screen.width_mm": settings.screen.width_mm,
        "screen.height_mm": settings.screen.height_mm,
    }
    texts = (settings.clinic, contact.role, contact.hours, contact.address)
    for name, text in zip(LOCAL, texts, strict=True):
        found |= {f"{name}.{language}": in_language(text, language) for language in languages}
    return found


def edited(text: str, changes: Values, languages: Sequence[str]) -> str:
    """The file with these changes. Raises UnwritableError; the file is then to be mended by hand."""
    before = _parsed(text)
    if any(not isinstance(before.get(name.partition(".")[0], {}), dict) for name in changes):
        raise UnwritableError
    wanted = _by_key(before, changes, languages)
    try:
        document = tomlkit.parse(text)
        for (table, key), value in wanted.items():
            _put(document, table, key, value)
        after = tomlkit.dumps(document)
    except (TOMLKitError, KeyError, TypeError, ValueError) as error:
        raise UnwritableError from error
    if _parsed(after) != _merged(before, wanted):
        raise UnwritableError
    return after


def faults(before: str, after: str, changes: Iterable[str]) -> dict[str, Problem]:
    """What the checks say of the changed file and did not say before: by the name of the change, "" for the rest.

    A colour that is only advised against is no fault.
    """
    known = {(problem.rule, problem.text) for problem in read_settings(before)[1]}
    fresh = [
        problem
        for problem in read_settings(after)[1]
        if (problem.rule, problem.text) not in known and problem.rule is not Rule.RED_ACCENT
    ]
    lines = {line_of(after, *name.split(".")[:2]): name for name in changes}
    return {lines.get(problem.line, ""): problem for problem in fresh}


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        problem = read_settings(text)[1][0]
        raise UnwritableError(problem.line) from None


def _by_key(before: Mapping[str, Any], changes: Values, languages: Sequence[str]) -> dict[tuple[str, str], object]:
    wanted: dict[tuple[str, str], object] = {}
    local: dict[str, dict[str, str]] = {}
    for name, value in changes.items():
        table, key, *language = name.split(".", 2)
        if name == WEEK:
            wanted |= {(table, line): said for line, said in keys_of(cast("list[str]", value)).items()}
        elif language:
            local.setdefault(f"{table}.{key}", {})[language[0]] = " ".join(str(value).split())
        else:
            wanted[table, key] = " ".join(value.split()) if isinstance(value, str) else value
    for name, texts in local.items():
        table, key = name.split(".")
        wanted[table, key] = _said(before.get(table, {}).get(key, ""), texts, languages)
    there = {
        (table, key)
        for table, keys in before.items()
        if isinstance(keys, dict)
        for key in cast("dict[str, object]", keys)
    }
    return {place: value for place, value in wanted.items() if (value != "" and value is not None) or place in there}


def _said(current: object, texts: Mapping[str, str], languages: Sequence[str]) -> str | dict[str, str]:
    """One text where all languages say the same, else one for each; languages that are not offered keep theirs."""
    known: LocalText = cast("dict[str, str]", current) if isinstance(current, dict) else {"": str(current)}
    others = {language: text for language, text in known.items() if language}
    said = {**others, **{language: in_language(known, language) for language in languages}, **texts}
    return next(iter(said.values())) if len(set(said.values())) == 1 else said


def _put(document: tomlkit.TOMLDocument, table: str, key: str, value: object) -> None:
    if table not in document:
        document.add(table, tomlkit.table())
    place = cast("MutableMapping[str, object]", document[table])
    if value is None:
        del place[key]
        return
    present = place.get(key)
    if isinstance(value, dict) and isinstance(present, dict):
        cast("dict[str, str]", present).update(cast("dict[str, str]", value))
        return
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        for language, text in cast("dict[str, str]", value).items():
            inline.append(language, text)
        value = inline
    place[key] = value


def _merged(before: Mapping[str, Any], wanted: Mapping[tuple[str, str], object]) -> dict[str, Any]:
    after: dict[str, Any] = dict(before)
    for (table, key), value in wanted.items():
        after[table] = {**after.get(table, {}), key: value}
        if value is None:
            del after[table][key]
    return after
