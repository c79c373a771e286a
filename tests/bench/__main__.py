"""`make bench`: measures start, page turns and memory, and prints tables. Nothing here passes or fails.

Times are wall-clock milliseconds. What is compared is measured in alternation, and ratios are taken within each pair.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import qVersion

from kiosk.core.loading import load
from kiosk.core.search.index import Index
from kiosk.services.pictures import Pictures
from tests.bench.figures import Samples, slope, table
from tests.bench.folders import write_folder
from tests.bench.outside.side import compare
from tests.bench.processes import ROOT, Run, measure, screen

SIZE = (1920, 1080)
CONTENT = ROOT / "content"
FLOOR = "bare window"
SMALL, LARGE = 20, 1000
FEWEST_FOR_GROWTH = 1000
"""Visits; QML collects its garbage every few hundred, which looks like growth and shrinking in between."""

Starts = dict[str, list[Run]]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=7, help="starts of each kind (default 7)")
    parser.add_argument("--rounds", type=int, default=5, help="times through the library (default 5)")
    parser.add_argument("--visits", type=int, default=1500, help="pages shown for the memory figures (default 1500)")
    parser.add_argument("--xvfb", action="store_true", help="on a virtual X screen instead of offscreen")
    parser.add_argument("--only", choices=("inside", "outside"), help="one of the two parts (default both)")
    given = parser.parse_args()
    if given.only != "outside":
        inside(given)
    if given.only != "inside":
        outside(given)


def inside(given: argparse.Namespace) -> None:
    """What the programs tell of themselves."""
    with screen(SIZE, virtual=given.xvfb) as name, tempfile.TemporaryDirectory() as scratch:
        say(f"PySide6 with Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()},")
        say(f"{SIZE[0]} x {SIZE[1]}, {name}, software renderer. Medians (smallest to largest).")
        report_starts(measure_starts(Path(scratch), given.pairs))
        report_turns(measure("turns", *words(CONTENT, *SIZE, given.rounds), last="end"))
        report_typing(Path(scratch))
        report_memory(measure("wander", *words(CONTENT, *SIZE, given.visits, max(1, given.visits // 20)), last="end"))


def outside(given: argparse.Namespace) -> None:
    """What is seen on an X screen, beside a browser in kiosk mode."""
    if shutil.which("Xvfb") is None:
        say("Nothing was seen from outside: Xvfb is needed (Debian: xvfb, libxtst6).")
        return
    with screen(SIZE, virtual=True), tempfile.TemporaryDirectory() as scratch:
        compare(Path(scratch), given.pairs, say)


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def words(*values: object) -> Iterable[str]:
    return [str(value) for value in values]


def measure_starts(scratch: Path, pairs: int) -> Starts:
    """The first start of each kind fills the disk cache and is not counted."""
    folders = {
        "shipped content": CONTENT,
        f"{SMALL} pages": write_folder(scratch / "small", SMALL),
        f"{LARGE} pages": write_folder(scratch / "large", LARGE),
    }
    starts: Starts = {FLOOR: [], **{name: [] for name in folders}}
    size = f"{SIZE[0]}x{SIZE[1]}"
    for number in range(pairs + 1):
        floor = measure("floor", *words(*SIZE), last="first")
        runs = {FLOOR: floor}
        for name, folder in folders.items():
            options = words("--size", size, "--content", folder, "--data", scratch / "data")
            runs[name] = measure("start", *options, last="end")
        if number > 0:
            for name, run in runs.items():
                starts[name].append(run)
    return starts


def report_starts(starts: Starts) -> None:
    def samples(name: str, word: str) -> Samples:
        return Samples.of(run.after[word] for run in starts[name])

    floor = samples(FLOOR, "first")
    lines = [[FLOOR, floor.show(), "", "", "", "", memory_of(starts[FLOOR])]]
    for name in [name for name in starts if name != FLOOR]:
        first, home = samples(name, "first"), samples(name, "home")
        ratios = [first.over(floor).show(2), home.over(floor).show(2)]
        shown = [first.show(), home.show(), samples(name, "library").show()]
        lines.append([name, *shown[:1], ratios[0], shown[1], ratios[1], shown[2], memory_of(starts[name])])
    head = ["Start", "first frame, ms", "/ bare", "home frame, ms", "/ bare", "library read, ms", "memory, MB (PSS)"]
    say(f"\n{table(head, lines)}\n")
    report_processor(starts)
    large, small = f"{LARGE} pages", f"{SMALL} pages"
    for word, meaning in {"first": "first frame", "home": "home frame"}.items():
        say(f"{large} against {small}, {meaning}: {samples(large, word).over(samples(small, word)).show(2)}")


def report_processor(starts: Starts) -> None:
    """The same starts by processor time, which other programs on the machine hardly change."""

    def used(name: str, word: str) -> Samples:
        return Samples.of(next(v["cpu"] for v in run.values if v["word"] == word) for run in starts[name])

    floor = used(FLOOR, "first")
    lines = [[FLOOR, floor.show(), "", ""]]
    for name in [name for name in starts if name != FLOOR]:
        home = used(name, "home")
        lines.append([name, used(name, "first").show(), home.show(), home.over(floor).show(2)])
    say(f"{table(['Processor time, ms', 'to the first frame', 'to the home frame', '/ bare'], lines)}\n")


def memory_of(runs: list[Run]) -> str:
    return Samples.of(run.memory for run in runs).show()


def report_turns(run: Run) -> None:
    turns = [told for told in run.values if told["word"] == "turn"]
    parts = {
        "view": "view (Python)",
        "build": "build (QML)",
        "render": "render",
        "touch": "touch to frame",
        "cpu": "processor time",
    }
    kinds = {
        "first visit": [turn for turn in turns if turn["round"] == 0],
        "later visits": [turn for turn in turns if turn["round"] > 0],
    }
    lines = [
        [f"{name} ({len(chosen)})", *(Samples.of(turn[part] for turn in chosen).show(1) for part in parts)]
        for name, chosen in kinds.items()
        if chosen
    ]
    say(f"\n{table(['Next page, ms', *parts.values()], lines)}\n")
    work = Samples.of(turn["cpu"] for turn in turns)
    pages = {turn["page"] for turn in turns}
    slow = {page: Samples.of(t["cpu"] for t in turns if t["page"] == page).middle for page in pages}
    worst = sorted(slow, key=lambda page: -slow[page])[:5]
    say(f"95 of 100 turns take at most {work.percentile(95):.1f} ms of processor time; one frame at 60 Hz is 16.7 ms.")
    say(f"Slowest pages, processor time: {', '.join(f'{page} {slow[page]:.1f}' for page in worst)}.")


def report_typing(scratch: Path) -> None:
    """The folders are those of the starts."""
    folders = {
        "shipped content": CONTENT,
        f"{SMALL} pages": scratch / "small",
        f"{LARGE} pages": scratch / "large",
    }
    lines: list[list[str]] = []
    for name, folder in folders.items():
        run = measure("typing", *words(folder, *SIZE), last="end")
        built = next(value for value in run.values if value["word"] == "built")
        keys = [value for value in run.values if value["word"] == "key"]
        samples = {part: Samples.of(key[part] for key in keys) for part in ("search", "touch", "cpu")}
        late = f"{samples['touch'].percentile(95):.1f}"
        times = [samples[part].show(1) for part in ("search", "touch", "cpu")]
        lines.append([name, *times, late, f"{built['ms']:.0f}", f"{built['memory']:.1f}"])
    heads = ["One letter, ms", "search", "touch to frame", "processor time", "95 of 100", "index, ms", "index, MB"]
    say(f"\n{table(heads, lines)}\n")
    queries = tomllib.loads((ROOT / "tests" / "core" / "search" / "queries.toml").read_text("utf-8"))
    library = load(CONTENT, Pictures()).library
    asked = right = 0
    for language, wanted in queries.items():
        index = Index(library.edition(language))
        for query, pages in wanted.items():
            asked += 1
            right += bool({hit.page for hit in index.find(query)[:3]} & set(pages))
        index.close()
    say(f"{right} of {asked} everyday queries find their page among the first three results.")


def report_memory(run: Run) -> None:
    told = [(value["count"], value["memory"]) for value in run.values if value["word"] == "visits"]
    chosen = {0: "after the start", told[1][0]: "after every page once"}
    chosen |= {count: f"after {count:,} visits" for count, _ in told if count % 1000 == 0 and count > 0}
    chosen[told[-1][0]] = f"after {told[-1][0]:,} visits"
    lines = [[chosen[count], f"{memory:.1f}"] for count, memory in told if count in chosen]
    say(f"\n{table(['Memory of one process', 'MB (PSS)'], lines)}\n")
    if told[-1][0] < FEWEST_FOR_GROWTH:
        return
    settled = [(count, memory) for count, memory in told if count >= told[-1][0] / 4]
    growth = slope([count for count, _ in settled], [memory for _, memory in settled]) * 1000
    say(f"Growth over the last three quarters: {growth:+.2f} MB per 1,000 visits.")


if __name__ == "__main__":
    main()
