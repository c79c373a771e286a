"""Makes `dist/kiosk`, a folder that runs without Python, with the words beside the program. `make dist` runs it."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PyInstaller.__main__

from build_spec import icu
from build_spec.pack import pack
from build_spec.papers import LIST, NOTICES, write_list, write_notices, write_sums
from build_spec.parts import parts
from kiosk.core.version import VERSION

NAME = "fbss-kiosk"
ROOT = Path(__file__).resolve().parents[1]
RECIPE = ROOT / "build_spec" / "kiosk.spec"
GUIDES = (
    "accessibility",
    "content-format",
    "content-quality",
    "it-guide",
    "reliability",
    "staff-guide",
    "staff-guide.es",
)
CONTENTS = "contents.txt"
"""What the recipe put in, a line each: `file PATH` for where a file came from, `module NAME`. Not in the bundle."""
MEGA = 1_000_000
NO_COMMIT = "1700000000"
"""Seconds: any moment will do where there is no history, as long as it is always the same."""


def build(out: Path, work: Path) -> Path:
    """Build into `out`, an absolute folder, with half-made things in `work`; returns the folder of the bundle."""
    shutil.rmtree(out / "kiosk", ignore_errors=True)
    os.environ["SOURCE_DATE_EPOCH"] = _last_commit()
    PyInstaller.__main__.run(
        ["--noconfirm", "--log-level=WARN", f"--distpath={out}", f"--workpath={work}", str(RECIPE)]
    )
    bundle = out / "kiosk"
    shutil.copytree(ROOT / "content", bundle / "content")
    for name in ("LICENSE", "LICENSE-CONTENT"):
        shutil.copy(ROOT / name, bundle / name)
    (bundle / "docs").mkdir()
    for guide in (*GUIDES, "../CHANGELOG"):
        shutil.copy(ROOT / "docs" / f"{guide}.md", bundle / "docs")
    shutil.copytree(ROOT / "docs" / "guide", bundle / "docs" / "guide")
    libraries = [file for file in bundle.rglob("*.so*") if not file.is_symlink()]
    for library in libraries:
        if library.name.startswith(icu.LIBRARY):
            icu.slim(library)
    _slim(libraries)
    _papers(bundle, work / "kiosk" / CONTENTS)
    return bundle


def _last_commit() -> str:
    """In seconds, as SOURCE_DATE_EPOCH wants it: the same commit gives the same bundle."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        said = ""
    return said or NO_COMMIT


def _slim(libraries: Iterable[Path]) -> None:
    """Take the names that only debuggers read out of the libraries; Qt's own carry none."""
    if sys.platform == "linux":
        subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


def _papers(bundle: Path, contents: Path) -> None:
    lines = [line.split(" ", 1) for line in contents.read_text("utf-8").splitlines()]
    found = parts(
        [Path(rest) for kind, rest in lines if kind == "file"], [rest for kind, rest in lines if kind == "module"]
    )
    write_notices(bundle / NOTICES, NAME, found)
    write_list(bundle / LIST, NAME, VERSION, found)
    write_sums(bundle)


def main() -> None:
    if os.environ.get("PYTHONHASHSEED") != "0":  # the order in which compiled code keeps its sets
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - no shell is wanted
    parser = argparse.ArgumentParser(description="Build the bundle.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="where half-made things lie")
    parser.add_argument("--pack", action="store_true", help="also make what is handed out: archive, package, sums")
    given = parser.parse_args()
    out, work = given.out.resolve(), given.work.resolve()
    bundle = build(out, work)
    size = sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{bundle}: {size / MEGA:.0f} MB")
    if given.pack:
        made = pack(bundle, out / "packed", work, NAME, VERSION, int(_last_commit()))
        for file in made:
            print(f"{file}: {file.stat().st_size / MEGA:.1f} MB")


if __name__ == "__main__":
    main()
