"""Checks the QML against the Python view models it uses (`check`), or formats it (`format`)."""

from __future__ import annotations

import difflib
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import qmltypes

ROOT = Path(__file__).parent.parent
QML = ROOT / "kiosk" / "ui" / "qml"
TYPES = ROOT / "build" / "qmltypes"
QT_QML = Path(PySide6.__file__).parent / "Qt" / "qml"


def tool(name: str) -> Path:
    """The program behind `pyside6-NAME`, whose wrapper prints the whole command when a check fails."""
    return Path(PySide6.__file__).parent / (name + (".exe" if os.name == "nt" else ""))


def lint(files: list[Path]) -> bool:
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = list(qmltypes.elements(ROOT, "kiosk.ui"))
    if not found:
        print("kiosk/ui registers no view model, so there is nothing to check the QML against", file=sys.stderr)
        return False
    qmltypes.write_module(found, TYPES / "Kiosk" / "Model")
    places = [option for folder in (TYPES, QML, QT_QML) for option in ("-I", folder)]
    done = subprocess.run([tool("qmllint"), "--bare", "-W", "0", *places, *files], cwd=ROOT, check=False)
    return done.returncode == 0


def formatted(file: Path) -> str:
    done = subprocess.run([tool("qmlformat"), file], cwd=ROOT, capture_output=True, check=True)
    return done.stdout.decode()


def check_format(files: list[Path]) -> bool:
    good = True
    for file in files:
        before, after = file.read_text(encoding="utf-8"), formatted(file)
        if before != after:
            good = False
            name = str(file.relative_to(ROOT))
            diff = difflib.unified_diff(
                before.splitlines(), after.splitlines(), name, "as `make format` writes it", "", "", 1, ""
            )
            print("\n".join(diff))
    return good


def reformat(files: list[Path]) -> None:
    for file in files:
        after = formatted(file)
        if after != file.read_text(encoding="utf-8"):
            file.write_text(after, encoding="utf-8")
            print(f"formatted {file.relative_to(ROOT)}")


def main(task: str) -> int:
    files = sorted(QML.rglob("*.qml"))
    if not files:
        print(f"no QML below {QML}", file=sys.stderr)
        return 1
    if task == "format":
        reformat(files)
        return 0
    results = [lint(files), check_format(files)]
    print(f"{len(files)} QML files: " + ("all good" if all(results) else "see above"))
    return 0 if all(results) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
