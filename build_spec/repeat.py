"""Builds everything twice and tells whether the same bytes come out. `make repeat` runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from build_spec.build import ROOT
from build_spec.papers import SUMS


def main() -> int:
    """Each time in folders of another name, so that no path goes into the bytes and nothing half-made is used again."""
    with TemporaryDirectory(prefix="first-") as first, TemporaryDirectory(prefix="another-one-") as second:
        told = [_built(Path(folder)) for folder in (first, second)]
    differing = {path for path in told[0] | told[1] if told[0].get(path) != told[1].get(path)}
    for path in sorted(differing):
        print(f"differs: {path}")
    print(f"{len(told[0])} files, {len(differing)} of them differ between two builds.")
    return 1 if differing else 0


def _built(folder: Path) -> dict[str, str]:
    """The sum of every file of the bundle, and of everything that is handed out."""
    out, work = folder / "out", folder / "work"
    command = [sys.executable, "-m", "build_spec.build", "--pack", f"--out={out}", f"--work={work}"]
    subprocess.run(command, cwd=ROOT, check=True)
    lines = [line for file in (out / "kiosk" / SUMS, out / "packed" / SUMS) for line in _lines(file)]
    return {path: digest for digest, path in (line.split("  ", 1) for line in lines)}


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8").splitlines()


if __name__ == "__main__":
    sys.exit(main())
