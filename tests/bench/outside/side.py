"""One table of all contenders, measured in turns on one X screen. Times are wall-clock milliseconds."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from PySide6.QtGui import QGuiApplication

from kiosk.core.loading import load
from kiosk.services.pictures import Pictures
from tests.bench.figures import Samples, table
from tests.bench.memory import MEGABYTE, pss
from tests.bench.outside import contenders, pages
from tests.bench.outside.contenders import Contender, Spot
from tests.bench.outside.probe import Eye, Hand, median_of
from tests.bench.processes import ROOT, measure

SIZE: Spot = (1920, 1080)
GLASS_MM = (476, 268)
"""A 21.5-inch screen, as the other measurements have it."""
CONTENT = ROOT / "content"
BUNDLE = ROOT / "dist" / "kiosk" / "kiosk"
TURNS = 10
REST_SECONDS = 5.0
STANDS_STILL_SECONDS = 2.0
"""A start is over when nothing has changed for so long."""
WORDS: dict[str, str] = {
    "first": "first picture, ms",
    "home": "home complete, ms",
    "turn": "touch to next page, ms",
    "memory": "memory, MB (PSS)",
    "first rest": "CPU at rest, first screen, %",
    "page rest": "CPU at rest, page, %",
}


@dataclass(slots=True)
class Figures:
    """What was measured of one contender, by the key of `WORDS`, one value a round."""

    values: dict[str, list[float]] = field(default_factory=dict[str, list[float]])

    def add(self, key: str, value: float) -> None:
        self.values.setdefault(key, []).append(value)

    def samples(self, key: str) -> Samples | None:
        return Samples.of(self.values[key]) if key in self.values else None


def compare(scratch: Path, pairs: int, say: Callable[[str], None]) -> None:
    """The first round fills the disk cache and the browser's profile, and is not counted."""
    application = QGuiApplication.instance() or QGuiApplication([])
    eye, hand, fields = Eye(), Hand(), _contenders(scratch, say)
    found = {contender.name: Figures() for contender in fields}
    for number in range(pairs + 1):
        for contender in fields:
            figures = found[contender.name] if number else Figures()
            _measure(contender, (eye, hand), figures, scratch / "complaints")
    say(f"\n{_table(fields, found)}\n")
    say(f"A look at the screen takes {median_of(eye.look) * 1000:.1f} ms, so much no figure is surer of.")
    del application


def _contenders(scratch: Path, say: Callable[[str], None]) -> list[Contender]:
    content = _content(scratch)
    told = measure("outside.places", str(content), *map(str, SIZE), last="end").values
    places = {value["name"]: (value["x"], value["y"]) for value in told if value["word"] == "place"}
    python = [str(ROOT / ".venv/bin/python"), str(ROOT / "main.py")]
    fields = [contenders.floor(SIZE), contenders.kiosk("the kiosk from source", python, content, scratch / "d", places)]
    if BUNDLE.is_file():
        fields.append(contenders.kiosk("the kiosk's bundle", [str(BUNDLE)], content, scratch / "b", places))
    else:
        say("There is no bundle: make dist builds it.")
    home = pages.write_pages(load(content, Pictures()).library.editions[0], content, scratch / "html")
    if (browser := contenders.browser(home, scratch / "profile", pages.START, pages.NEXT)) is not None:
        fields.append(browser)
    else:
        say("There is no browser: Debian has it as the package chromium.")
    return fields


def _content(scratch: Path) -> Path:
    """The shipped pages on a glass of a known size, without motion, which takes a quarter of a second."""
    content = scratch / "content"
    shutil.copytree(CONTENT, content)
    settings: Any = tomlkit.parse((content / "kiosk.toml").read_text("utf-8"))
    settings["screen"]["width_mm"], settings["screen"]["height_mm"] = GLASS_MM
    settings["look"]["motion"] = "less"
    (content / "kiosk.toml").write_text(tomlkit.dumps(settings), "utf-8")
    return content


def _measure(contender: Contender, watcher: tuple[Eye, Hand], figures: Figures, complaints: Path) -> None:
    eye, _hand = watcher
    before, began = eye.look(), time.perf_counter()
    with contenders.running(contender, complaints) as process:
        first, complete = eye.changed(before, STANDS_STILL_SECONDS)
        figures.add("first", (first - began) * 1000)
        figures.add("first rest", _rest(process))
        figures.add("home", (complete - began) * 1000 + sum(_touch(*watcher, spot) for spot in contender.touches))
        for spot in contender.way:
            _touch(*watcher, spot)
        if contender.onward is not None:
            for _ in range(TURNS):
                figures.add("turn", _touch(*watcher, contender.onward))
            figures.add("page rest", _rest(process))
        figures.add("memory", pss(process))


def _touch(eye: Eye, hand: Hand, spot: Spot) -> float:
    """Milliseconds from the touch to the last change it brought about."""
    before = eye.look()
    touched = hand.touch(*spot)
    _first, last = eye.changed(before)
    return (last - touched) * 1000


def _rest(process: Any) -> float:
    """Percent of one core while nobody touches anything."""
    used = contenders.processor_seconds(process)
    time.sleep(REST_SECONDS)
    return (contenders.processor_seconds(process) - used) / REST_SECONDS * 100


def _table(fields: Sequence[Contender], found: dict[str, Figures]) -> str:
    bare, browser = fields[0], next((one for one in fields if one.name.startswith("Chromium")), None)
    heads = ["Seen from outside", *(contender.name for contender in fields)]
    lines: list[list[str]] = []
    for key, meaning in WORDS.items():
        digits = 1 if "rest" in key else 0
        lines.append([meaning, *(_shown(found[contender.name].samples(key), digits) for contender in fields)])
        others = [other for other in (bare, browser) if other is not None and "rest" not in key]
        lines += [[f"/ {other.name}", *_ratios(key, other, fields, found)] for other in others]
    sizes = [f"{contenders.bytes_of(one.folders) / MEGABYTE:.0f}" if one.folders else "" for one in fields]
    return table(heads, [*lines, ["on disk, MB", *sizes]])


def _ratios(key: str, other: Contender, fields: Iterable[Contender], found: dict[str, Figures]) -> list[str]:
    base = found[other.name].samples(key)
    shown: list[str] = []
    for contender in fields:
        mine = found[contender.name].samples(key)
        there = base is not None and mine is not None and contender is not other
        shown.append(mine.over(base).show(2) if there and base is not None and mine is not None else "")
    return shown


def _shown(samples: Samples | None, digits: int) -> str:
    return "" if samples is None else samples.show(digits)
