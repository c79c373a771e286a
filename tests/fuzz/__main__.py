"""`make fuzz`: looks for bytes that break what reads the content, each target for a while."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from tests.kiosk_window import ROOT

SEEDS = Path(__file__).parent / "seeds"
TARGETS = ("settings", "front", "page")
LONGEST = 4096
"""Bytes; what breaks a reader rarely needs more."""
KEPT = 20
"""The smallest of those that led to new code."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="make fuzz")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--target", choices=TARGETS, nargs="+", default=TARGETS)
    parser.add_argument("--keep", action="store_true", help="add what led to new code to the seeds, as few as will do")
    given = parser.parse_args()
    if find_spec("atheris") is None:
        sys.stdout.write("There is no atheris for this system or this Python; nothing was fuzzed.\n")
        return 0
    return max(fuzz(target, given.seconds, keep=given.keep) for target in given.target)


def fuzz(target: str, seconds: int, *, keep: bool) -> int:
    seeds = SEEDS / target
    with tempfile.TemporaryDirectory() as name:
        corpus = Path(name) / "corpus"
        corpus.mkdir()
        artifacts = ROOT / "build" / "fuzz"
        artifacts.mkdir(parents=True, exist_ok=True)
        options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-artifact_prefix={artifacts}/{target}-"]
        code = run(target, *options, "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", corpus, seeds)
        if keep and code == 0:
            for file in sorted(corpus.iterdir(), key=lambda file: file.stat().st_size)[:KEPT]:
                shutil.copy(file, seeds / file.name)
    if code:
        sys.stdout.write(f"{target} broke; the bytes lie in {artifacts}. Make a test of them, then mend it.\n")
    return 1 if code else 0


def run(target: str, *words: str | Path) -> int:
    command = [sys.executable, "-m", "tests.fuzz.one", target, *map(str, words)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    raise SystemExit(main())
