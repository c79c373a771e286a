"""Takes single values out of `kiosk.toml`, and says what is wrong with them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import time
from typing import TypeVar, cast

from kiosk.core.brand import RED, accent_fault, is_colour, like_red
from kiosk.core.findings import Findings, did_you_mean, quoted
from kiosk.core.rules import Rule
from kiosk.core.settings import LocalText
from kiosk.core.settings_lines import line_of

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", re.ASCII)

Table = Mapping[str, object]
Known = Mapping[str, tuple[str, ...]]
"""The keys there are under each heading."""
_T = TypeVar("_T")


class Reader:
    """Takes values out of the parsed file by table and key, and says what is wrong with them."""

    def __init__(self, source: str, data: Mapping[str, object], findings: Findings) -> None:
        self._source = source
        self._data = data
        self._findings = findings

    def report_unknown_keys(self, known: Known) -> None:
        for name, value in self._data.items():
            if name not in known:
                self.warn("", name, Rule.UNKNOWN_KEY, f"{quoted(name)} is not known.{did_you_mean(name, known)}")
            elif not isinstance(value, dict):
                self.warn("", name, Rule.WRONG_TYPE, f"{quoted(name)} must be a heading, written [{name}].")
            else:
                for key in cast("dict[str, object]", value):
                    if key not in known[name]:
                        text = f"{quoted(key)} is not known under [{name}].{did_you_mean(key, known[name])}"
                        self.warn(name, key, Rule.UNKNOWN_KEY, text)

    def has(self, table: str, key: str) -> bool:
        return self._value(table, key) is not None

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

    def clock(self, table: str, key: str) -> time | None:
        """A time of the day, in quotes or as TOML writes it."""
        value = self._value(table, key)
        if value is None or isinstance(value, time):
            return value
        found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
        if found is None:
            return self._wrong(table, key, 'a time of the day from "00:00" to "23:59"', None)
        return time(int(found[1]), int(found[2]))

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
        if not is_colour(value):
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
        return line_of(self._source, table, key)
